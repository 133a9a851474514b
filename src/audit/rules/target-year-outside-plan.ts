import { rowRule } from "../rule.ts";

/** A target that falls due after the plan's period, so that the plan cannot be judged by it. */
export const targetYearOutsidePlan = rowRule(
  { id: "target-year-outside-plan", severity: "note" },
  ({ target_year, period_end }) => target_year !== null && target_year > period_end,
  (row) => ({ target: String(row.target_year), end: String(row.period_end) }),
);
