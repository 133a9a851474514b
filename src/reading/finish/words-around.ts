import type { Line, Span } from "../document.ts";
import { isHeadText } from "../header.ts";
import { compact } from "../text.ts";
import { isAbsent } from "../words.ts";
import type { FinishedRow } from "./finish.ts";

/**
 * Whether words stand before the values of a row on the line above or below it that are of no row: where nothing
 * rules a page, a cell of more lines may have lost one, or the row has the name of another cell.
 */
export function wordsAround(
  lines: readonly Line[],
  rows: readonly FinishedRow[],
): (row: FinishedRow) => boolean {
  const at = new Map(lines.map((line, index) => [line.line, index]));
  const own = new Set(rows.map(({ line }) => Number(line)));
  return (row) => {
    const index = at.get(Number(row.line)) ?? Number.NaN;
    const { spans, cells } = lines[index] ?? {};
    if (!spans || cells) return false;
    const said = compact(JSON.stringify(row));
    const isLoose = (word: Span) =>
      /\p{L}/u.test(word.text) &&
      !FIGURE.test(word.text) &&
      word.x < firstValue(spans) &&
      !said.includes(compact(word.text));
    const [above, below] = [lines[index - 1], lines[index + 1]].map((line) =>
      line && !own.has(line.line) ? (line.spans ?? []) : [],
    );
    const title = above?.every(({ text }) => isHeadText(text)) ? [] : above;
    return [...(title ?? []), ...(below ?? [])].some(isLoose);
  };
}

const FIGURE = /[0-9]/u;

/** Where the first word behind another stands that is a figure or the dash for one. */
const firstValue = (spans: Span[]): number =>
  Math.min(
    ...spans
      .filter(({ text }, at) => at > 0 && (FIGURE.test(text) || isAbsent(text)))
      .map(({ x }) => x),
  );
