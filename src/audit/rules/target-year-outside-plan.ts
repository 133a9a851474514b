import { filterRows } from "../../lib/arquero.ts";
import type { Indicator } from "../../tables/rows.ts";
import { hitsOn, originals, type Rule } from "../rule.ts";

/** A target that falls due after the plan's period, so that the plan cannot be judged by it. */
export const targetYearOutsidePlan: Rule = {
  id: "target-year-outside-plan",
  severity: "note",
  run: ({ indicators }) =>
    hitsOn(filterRows<Indicator>(originals(indicators), isLater), (row) => ({
      target: String(row.target_year),
      end: String(row.period_end),
    })),
};

function isLater({ target_year, period_end }: Indicator): boolean {
  return target_year !== null && target_year > period_end;
}
