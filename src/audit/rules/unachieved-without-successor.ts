import type { Indicator } from "../../tables/rows.ts";
import { hitsByPlan } from "../one-fact.ts";
import { quantities } from "../pairs.ts";
import { originals, type Rule } from "../rule.ts";

/**
 * Indicators that a superseded plan did not achieve and that no later plan of the municipality
 * carries on, so that nobody reads any more how they went.
 */
export const unachievedWithoutSuccessor: Rule = {
  id: "unachieved-without-successor",
  severity: "note",
  run: ({ indicators, plans }) => {
    const rows = originals(indicators);
    const carried = quantities(indicators)
      .join(rows.filter((d: Indicator) => !d.superseded).select("id"))
      .select("quantity");
    const kept = quantities(indicators).semijoin(carried, "quantity");
    const lost = rows
      .filter((d: Indicator) => d.superseded && d.evaluation_computed === "not_achieved")
      .antijoin(kept, "id");
    return hitsByPlan(lost, plans, { values: () => ({}) });
  },
};
