import { flatMapRows, lift } from "../../lib/arquero.ts";
import { quote, rowText } from "../../words/finding-parts.ts";
import { cellOf, differs } from "../difference.ts";
import { type Pair, sameQuantityPairs } from "../pairs.ts";
import { type Hit, hitOn, type Rule } from "../rule.ts";

/**
 * A phase that does not start where the phase before ended: its baseline differs from the latest
 * value of the same quantity in a plan that ends earlier, for the same year.
 */
export const phaseBaselineDiffers: Rule = {
  id: "phase-baseline-differs",
  severity: "warning",
  run: ({ indicators }) => {
    const phases = sameQuantityPairs(indicators).filter(
      lift<Pair>(
        ({ row, other }) => other.period_end < row.period_end && startsElsewhere(row, other),
      ),
    );
    return flatMapRows<Pair, Hit>(phases, ({ row, other }) => [
      hitOn(row, {
        other: rowText(other),
        baseline: quote(row.baseline_raw),
        latest: quote(other.latest_raw),
      }),
    ]);
  },
};

function startsElsewhere(row: Pair["row"], before: Pair["other"]): boolean {
  const [baseline, latest] = [cellOf(row, "baseline"), cellOf(before, "latest")];
  const years = new Set([baseline.year, latest.year].filter((year) => year !== null));
  return years.size < 2 && differs(baseline, latest);
}
