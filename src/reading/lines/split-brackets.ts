import type { Span } from "../document.ts";
import { openBrackets } from "../text.ts";

/** Columns stand so far apart at least, in font sizes. */
const NEAR = 1;

/**
 * The words of a line with those below it, where each of these closes a bracket that the word above
 * it leaves open (現状値（令和元年 / 度）): a head whose cells are narrower than their words.
 * @returns null where any word below does something else
 */
export function withClosed(above: readonly Span[], below: readonly Span[]): Span[] | null {
  const rests = above.map(({ text, x, end }) =>
    openBrackets(text) > 0
      ? below.filter((rest) => rest.x < end + NEAR && rest.end > x - NEAR)
      : [],
  );
  const taken = rests.flat();
  const closes = taken.length === below.length && taken.every(({ text }) => /[)）]$/u.test(text));
  if (!closes || taken.length === 0 || rests.some((rest) => rest.length > 1)) return null;
  return above.map((span, i) => ({ ...span, text: span.text + (rests[i]?.[0]?.text ?? "") }));
}
