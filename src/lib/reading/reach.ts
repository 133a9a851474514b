import { range, sum } from "d3";
import type { Extent } from "./extents.ts";

/** The first and the last of the columns that a word of a head stands over. */
export type Reach = [from: number, to: number];

/** How far off the middle of its columns a word may stand, as a share of the way from one column to the next. */
const OFF = 0.15;
/** The same where every other way to part the columns is twice as far off. */
const FAR = 0.3;

/**
 * Over which columns each word stands where no rule says how far it reaches: the words part all columns between
 * them, and each stands over the middle of its own, or begins where the first of them does. Nothing where a
 * word does neither: one over an odd number of columns stands over the middle of fewer as well.
 */
export const reachesOf = (words: Extent[], columns: Extent[]): Reach[] | undefined =>
  centredOver(words, columns) ?? begunWith(words, columns);

const middle = (from: Extent | undefined, to: Extent | undefined): number =>
  ((from?.from ?? 0) + (to?.to ?? 0)) / 2;

function centredOver(words: Extent[], columns: Extent[]): Reach[] | undefined {
  const step = stepOf(columns);
  const off = (reaches: Reach[]) =>
    reaches.map(([from, to], at) =>
      Math.abs(middle(columns[from], columns[to]) - middle(words[at], words[at])),
    );
  const [best, second] = partings(words.length, 0, columns.length)
    .map((reaches) => ({ reaches, most: Math.max(...off(reaches)) / step, all: sum(off(reaches)) }))
    .toSorted((a, b) => a.all - b.all);
  if (!best) return undefined;
  const leads = best.most <= FAR && best.all * 2 < (second?.all ?? Infinity);
  return best.most <= OFF || leads ? best.reaches : undefined;
}

/** The ways to part columns between a number of words. */
function partings(words: number, from: number, to: number): Reach[][] {
  if (words <= 1) return words === 1 && from < to ? [[[from, to - 1]]] : [];
  return range(from + 1, to).flatMap((next) =>
    partings(words - 1, next, to).map((rest): Reach[] => [[from, next - 1], ...rest]),
  );
}

function begunWith(words: Extent[], columns: Extent[]): Reach[] | undefined {
  const near = stepOf(columns) * OFF;
  const starts = words.map((word) =>
    columns.findIndex(({ from }) => Math.abs(from - word.from) < near),
  );
  const rising = starts.every((start, at) => start > (starts[at - 1] ?? -1));
  if (starts[0] !== 0 || !rising) return undefined;
  return starts.map((start, at) => [start, (starts[at + 1] ?? columns.length) - 1]);
}

/** The way from the middle of one column to that of the next, on average. */
function stepOf(columns: Extent[]): number {
  const [first, last] = [columns[0], columns.at(-1)];
  return (middle(last, last) - middle(first, first)) / Math.max(1, columns.length - 1);
}
