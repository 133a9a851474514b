import { remember } from "../lib/memo.ts";
import { foldWidth } from "./text.ts";

/** The last year of each era that is over. */
const LAST: Readonly<Record<string, number>> = {
  ...{ 明治: 45, 大正: 15, 昭和: 64, 平成: 31 },
  ...{ M: 45, T: 15, S: 64, H: 31 },
};

const ERA_YEAR = /(?<![A-Za-z])(明治|大正|昭和|平成|[MTSH])[. ]?(\d{1,3})(?!\d)/gu;

/** A year that its era never had: `H38`, whose era ended with its year 31. */
export interface EndedYear {
  printed: string;
  last: number;
  /** Plans of that era count on in it. */
  isHeisei: boolean;
}

/** The first year in a text that its era never had, or null. */
export const endedYear = remember((text): EndedYear | null => {
  for (const [printed, era = "", year] of foldWidth(text).matchAll(ERA_YEAR)) {
    const last = LAST[era] ?? 0;
    if (Number(year) > last) return { printed, last, isHeisei: /^[平H]/u.test(era) };
  }
  return null;
});
