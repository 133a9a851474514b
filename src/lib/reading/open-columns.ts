import { runsOver } from "./open-body.ts";
import { isClosed, isLevel, type Placed, type Rule } from "./rule.ts";

/** Rows in which words on both sides keep off the end of a column, at least; fewer may do so by chance. */
const LEAST_ROWS = 3;

/**
 * Upright lines for columns that a table rules off in its head and not in its rows: where words stand on both
 * sides of the end of a column in several rows, and none runs over it.
 * @param xs the ends of all columns, `ys` those of all rows
 */
export function openColumns(
  rules: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
  pieces: readonly Placed[],
): Rule[] {
  const upright = rules.filter((rule) => !isLevel(rule));
  const rows = ys.slice(1).map((bottom, at) => {
    const top = ys[at] ?? 0;
    const words = pieces.filter(({ y }) => y > top && y <= bottom);
    return { top, bottom, words };
  });
  return xs.slice(1, -1).flatMap((x, at) => {
    const open = rows.filter(({ top, bottom }) => !isClosed(upright, x, (top + bottom) / 2));
    const sides = { left: xs[at] ?? 0, x, right: xs[at + 2] ?? 0 };
    const parted = open.filter(({ words }) => standsBeside(words, sides));
    const several = open.filter(({ words }) => words.length > 1);
    const crossed = several.some(({ words }) => words.some((word) => runsOver(word, [x])));
    return crossed || parted.length < LEAST_ROWS
      ? []
      : several.map(({ top, bottom }) => ({ x0: x, x1: x, y0: top, y1: bottom }));
  });
}

/** Whether words stand in the columns on both sides of a place. */
function standsBeside(
  words: readonly Placed[],
  { left, x: edge, right }: { left: number; x: number; right: number },
): boolean {
  const within = (from: number, to: number) =>
    words.some(({ x, width }) => x + width / 2 > from && x + width / 2 < to);
  return within(left, edge) && within(edge, right);
}
