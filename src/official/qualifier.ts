import { foldWidth } from "../notation/text.ts";

/** How a plan's figure is bounded by the words around it. */
export interface Bound {
  /** Whether the true value may lie above the figure, or below it. */
  above: boolean;
  below: boolean;
  /** 約: the last printed digit is itself rounded. */
  about: boolean;
}

const ABOVE = /超|以上/u;
const BELOW = /未満|以下/u;
const ABOUT = /約|程度|頃|概ね|おおむね|ほぼ/u;

/** Reads `超 想定`, `約`, `以上`; no words leave the figure as it is. */
export function boundOf(qualifier: string): Bound {
  return {
    above: ABOVE.test(qualifier),
    below: BELOW.test(qualifier),
    about: ABOUT.test(qualifier),
  };
}

/** The words beside the number of a printed cell: `約1,000人` → 約, `18.5ha以上` → 以上. */
export function qualifierOf(raw: string): string {
  const text = foldWidth(raw);
  const before = /約(?=\d)/u.exec(text)?.[0];
  const behind = /\d[^\d\s（(]{0,4}?(超|以上|以下|未満|程度)/u.exec(text)?.[1];
  return [before, behind].filter((word) => word !== undefined).join(" ");
}

/** Plan less official value; 0 where the plan's words allow it: an official 20.3 against `20 超`. */
export function distance(plan: number, official: number, { above, below }: Bound): number {
  const difference = plan - official;
  if (above && difference < 0) return 0;
  return below && difference > 0 ? 0 : difference;
}
