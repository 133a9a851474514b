import { quote, rowText } from "../../words/finding-parts.ts";
import { cellOf, differs } from "../difference.ts";
import { hitOn, type Rule, sameQuantities } from "../rule.ts";

/**
 * A phase that does not start where the phase before ended: its baseline differs from the latest
 * value of the same quantity in a plan that ends earlier, for the same year.
 */
export const phaseBaselineDiffers: Rule = {
  id: "phase-baseline-differs",
  severity: "warning",
  run: (tables) => {
    const ends = new Map(tables.plans.map(({ id, period }) => [id, period.end]));
    return sameQuantities(tables).flatMap((group) =>
      group.flatMap((row) =>
        group
          .filter((before) => (ends.get(before.plan) ?? 0) < (ends.get(row.plan) ?? 0))
          .filter((before) => {
            const [baseline, latest] = [cellOf(row, "baseline"), cellOf(before, "latest")];
            const years = new Set([baseline.year, latest.year].filter((year) => year !== null));
            return years.size < 2 && differs(baseline, latest);
          })
          .map((before) =>
            hitOn(row, {
              other: rowText(before),
              baseline: quote(row.baseline_raw),
              latest: quote(before.latest_raw),
            }),
          ),
      ),
    );
  },
};
