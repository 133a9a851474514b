import { NEAR, type Placed } from "./rule.ts";

/** The heights on which words stand. */
export const heightsOf = (words: Placed[]): Set<number> =>
  new Set(words.map(({ y }) => Math.round(y / NEAR)));

/** Whether what lines rule off are groups of rows more often than rows: one in three or more holds several. */
export const areGroups = (rows: Placed[][][]): boolean =>
  rows.filter(holdsRows).length * 3 >= rows.length;

/** Whether words stand side by side on several heights in every column but one, as they do in several rows. */
function holdsRows(cells: Placed[][]): boolean {
  const heights = cells.filter((cell) => cell.length > 0).map((cell) => heightsOf(cell));
  const sideBySide = (a: Set<number>, b: Set<number>) =>
    a.size > 1 && a.size === b.size && [...a].every((y) => b.has(y));
  const most = Math.max(
    0,
    ...heights.map((own) => heights.filter((other) => sideBySide(own, other)).length),
  );
  return most > 1 && most >= heights.length - 1;
}
