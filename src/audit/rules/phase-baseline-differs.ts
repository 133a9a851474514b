import { quote, rowText } from "../../words/finding-parts.ts";
import { cellOf, differs } from "../difference.ts";
import { type Pair, pairRule } from "../pairs.ts";

/**
 * A phase that does not start where the phase before ended: its baseline differs from the latest
 * value of the same quantity in a plan that ends earlier, for the same year.
 */
export const phaseBaselineDiffers = pairRule(
  { id: "phase-baseline-differs", severity: "warning" },
  ({ row, other }) => {
    if (other.period_end >= row.period_end || !startsElsewhere(row, other)) return [];
    const [baseline, latest] = [quote(row.baseline_raw), quote(other.latest_raw)];
    return [{ other: rowText(other), baseline, latest }];
  },
);

function startsElsewhere(row: Pair["row"], before: Pair["other"]): boolean {
  const [baseline, latest] = [cellOf(row, "baseline"), cellOf(before, "latest")];
  const years = new Set([baseline.year, latest.year].filter((year) => year !== null));
  return years.size < 2 && differs(baseline, latest);
}
