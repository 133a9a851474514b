import { areGroups } from "./row-groups.ts";
import { edgesOf, isLevel, NEAR, type Placed, type Rule } from "./rule.ts";

/** The rows of a table are no higher than this, in points. */
const MOST_HIGH = 90;

/**
 * What a table whose head alone rules its columns off (boxes, fills) has below it: the level lines that
 * begin and end where columns of the head do, and upright ones for its columns as far down as these go.
 * Rows end at other upright lines and at text that runs over the end of a column; nothing is found where
 * the lines rule off groups of rows.
 * @param head the rules of the head; `others` those of the page that do not touch it
 */
export function openBody(head: Rule[], others: readonly Rule[], pieces: readonly Placed[]): Rule[] {
  const xs = edgesOf(head);
  const top = Math.max(...head.map(({ y1 }) => y1));
  const lines = linesBelow(top, xs, others);
  const ys = [top];
  for (const { y } of lines) {
    const above = ys.at(-1) ?? top;
    if (y - above > MOST_HIGH) break;
    if (pieces.some((piece) => piece.y > above && piece.y < y && runsOver(piece, xs))) break;
    if (y - above > NEAR) ys.push(y);
  }
  const rows = ys.slice(1).map((y, at) => cellsOf(xs, ys[at] ?? top, y, pieces));
  if (rows.length === 0 || areGroups(rows)) return [];
  const bottom = ys.at(-1) ?? top;
  return [
    ...lines.filter(({ y }) => y <= bottom).flatMap(({ rules }) => rules),
    ...xs.map((x) => ({ x0: x, x1: x, y0: top, y1: bottom })),
  ];
}

/** The level lines below a head, from the top down, that go along its columns to the end of the last one. */
function linesBelow(top: number, xs: readonly number[], others: readonly Rule[]) {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const isEdge = (x: number) => xs.some((edge) => Math.abs(edge - x) < NEAR);
  const within = others.filter(
    ({ x0, x1, y0 }) => y0 > top + NEAR && x0 > left - NEAR && x1 < right + NEAR,
  );
  const upright = Math.min(...within.filter((rule) => !isLevel(rule)).map(({ y0 }) => y0));
  const level = within.filter(
    (rule) => isLevel(rule) && isEdge(rule.x0) && isEdge(rule.x1) && rule.y0 <= upright + NEAR,
  );
  const ends = level.filter(({ x1 }) => Math.abs(x1 - right) < NEAR);
  return ends
    .toSorted((a, b) => a.y0 - b.y0)
    .map(({ y0: y }) => ({ y, rules: level.filter(({ y0 }) => Math.abs(y0 - y) < NEAR) }));
}

/** The words between two heights under each column. */
const cellsOf = (xs: readonly number[], top: number, bottom: number, pieces: readonly Placed[]) =>
  xs.slice(1).map((end, at) =>
    pieces.filter(({ x, width, y }) => {
      const middle = x + width / 2;
      return y > top && y <= bottom && middle > (xs[at] ?? 0) && middle <= end;
    }),
  );

/** Whether words stand on both sides of the end of a column. */
const runsOver = ({ x, width }: Placed, xs: readonly number[]): boolean =>
  xs.some((edge) => x < edge - NEAR && x + width > edge + NEAR);
