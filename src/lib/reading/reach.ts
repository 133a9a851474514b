import { range } from "d3";
import type { Extent } from "./extents.ts";

/** The first and the last of the columns that a word of a head stands over. */
export type Reach = [from: number, to: number];

/** How far off the middle of its columns a word may stand, as a share of the way from one column to the next. */
const OFF = 0.15;
/** The same where every other way to part the columns is twice as far off. */
const FAR = 0.3;

const middle = (from: Extent | undefined, to: Extent | undefined): number =>
  ((from?.from ?? 0) + (to?.to ?? 0)) / 2;

/** A way to part the last columns between the last words, and how far off the middle of theirs these stand in all. */
interface Way {
  reaches: Reach[];
  all: number;
}

/**
 * Over which columns each word stands where no rule says how far it reaches: the words part all columns between
 * them, and each stands over the middle of its own. Nothing where a word does not: one over an odd number of
 * columns stands over the middle of fewer as well.
 */
export function reachesOf(words: Extent[], columns: Extent[]): Reach[] | undefined {
  const step = stepOf(columns);
  const off = ([from, to]: Reach, word: Extent | undefined) =>
    Math.abs(middle(columns[from], columns[to]) - middle(word, word));
  const [best, second] = nearestWays(words, columns.length, off);
  if (!best) return undefined;
  const most = Math.max(...best.reaches.map((reach, at) => off(reach, words[at]))) / step;
  const leads = most <= FAR && best.all * 2 < (second?.all ?? Infinity);
  return most <= OFF || leads ? best.reaches : undefined;
}

/** The two ways to part columns between words in which these stand nearest to the middle of theirs. */
function nearestWays(
  words: Extent[],
  columns: number,
  off: (reach: Reach, word: Extent) => number,
): Way[] {
  // For each first column the two best ways for the words so far, from the last word on.
  let behind: Way[][] = range(columns + 1).map((from) =>
    from === columns ? [{ reaches: [], all: 0 }] : [],
  );
  for (const word of words.toReversed())
    behind = range(columns + 1).map((from) =>
      range(from + 1, columns + 1)
        .flatMap((to) =>
          (behind[to] ?? []).map(({ reaches, all }): Way => {
            const reach: Reach = [from, to - 1];
            return { reaches: [reach, ...reaches], all: off(reach, word) + all };
          }),
        )
        .toSorted((a, b) => a.all - b.all)
        .slice(0, 2),
    );
  return behind[0] ?? [];
}

/** The way from the middle of one column to that of the next, on average. */
function stepOf(columns: Extent[]): number {
  const [first, last] = [columns[0], columns.at(-1)];
  return (middle(last, last) - middle(first, first)) / Math.max(1, columns.length - 1);
}
