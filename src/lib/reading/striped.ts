import { cellsOf, MOST_HIGH, runsOver } from "./open-body.ts";
import { areGroups } from "./row-groups.ts";
import { edgesOf, NEAR, type Placed, type Rule } from "./rule.ts";

/** Rules that touch, from where to where they go down the page, and where their columns end. */
interface Stripe {
  rules: Rule[];
  top: number;
  bottom: number;
  xs: number[];
}

/**
 * Groups of rules that touch, those of one table joined of which every other row alone is filled or boxed: one
 * below the other with columns that end at the same places, and no more than a row of words between them.
 */
export function joinStripes(groups: readonly Rule[][], pieces: readonly Placed[]): Rule[][] {
  const stripes = groups.map(stripeOf).toSorted((a, b) => a.top - b.top);
  const joined: Stripe[] = [];
  for (const stripe of stripes) {
    const above = joined.findLast(({ xs }) => areAlike(xs, stripe.xs));
    if (!above || !isNextRow(above, stripe, pieces)) {
      joined.push(stripe);
      continue;
    }
    const { bottom: y0 } = above;
    const between = above.xs.map((x) => ({ x0: x, x1: x, y0, y1: stripe.top }));
    above.rules.push(...between, ...stripe.rules);
    above.bottom = stripe.bottom;
  }
  return joined.map(({ rules }) => rules);
}

const stripeOf = (rules: Rule[]): Stripe => ({
  rules: [...rules],
  top: Math.min(...rules.map(({ y0 }) => y0)),
  bottom: Math.max(...rules.map(({ y1 }) => y1)),
  xs: edgesOf(rules),
});

/** Whether three or more ends of columns are at the same places. */
const areAlike = (a: number[], b: number[]): boolean =>
  a.length > 2 && a.length === b.length && a.every((x, at) => Math.abs(x - (b[at] ?? 0)) < NEAR);

function isNextRow(above: Stripe, below: Stripe, pieces: readonly Placed[]): boolean {
  const gap = below.top - above.bottom;
  const words = pieces.filter(({ y }) => y > above.bottom && y < below.top);
  const row = cellsOf(above.xs, above.bottom, below.top, words);
  return (
    gap > NEAR &&
    gap <= MOST_HIGH &&
    row.filter((cell) => cell.length > 0).length > 1 &&
    row.flat().length === words.length &&
    !words.some((piece) => runsOver(piece, above.xs)) &&
    !areGroups([row])
  );
}
