import type { Span } from "../document.ts";
import { isPeriod } from "../words.ts";
import { type Band, GAP } from "./bands.ts";
import type { GridRow } from "./block.ts";

/**
 * Whether the words of a head stand in columns of their own in their order, as else nothing tells whose a column
 * is; letters set apart (項 目) are one word, 値 alone is none of them, and a year is of the word before it.
 */
export const standApart = (words: Span[], at: number[]): boolean =>
  words.every(({ text }, index) => {
    const [place = 0, before = -1] = [at[index], at[index - 1]];
    return place > before || (place === before && (/^[^値]$/u.test(text) || isPeriod(text)));
  });

/** Marks rows with two words in the column of labels (がん検診 | 胃がん), and those whose label stands where the second does. */
export function markParts(rows: GridRow[], { from, to }: Band): void {
  const within = ({ line: { spans = [] } }: GridRow) =>
    spans.filter(({ x, end, text }) => x >= from - GAP && end <= to + GAP && text.length > 1);
  const seconds = rows.flatMap((row) => within(row).slice(1, 2));
  for (const row of rows) {
    const [first, second] = within(row);
    const isPart = seconds.some(({ x }) => Math.abs(x - (first?.x ?? from)) <= GAP);
    if (second || isPart) row.wrapped = true;
  }
}
