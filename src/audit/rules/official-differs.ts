import type { OfficialPlan } from "../../tables/rows.ts";
import { equalYearText, figureText } from "../../words/finding-parts.ts";
import { hitsOnNamed } from "../pairs.ts";
import type { Hit, Rule } from "../rule.ts";

/** A baseline or latest value beyond the tolerance of items.yaml from the official figure. */
export const officialDiffers: Rule = {
  id: "official-differs",
  severity: "note",
  run: ({ contextPlans, indicators }) => {
    const beyond = contextPlans.filter((d: OfficialPlan) => d.verdict === "beyond");
    return hitsOnNamed<OfficialPlan>(beyond, "row_id", indicators, valuesOf);
  },
};

function valuesOf(row: OfficialPlan): Hit["values"] {
  const unit = { ja: row.unit, en: row.unit_en };
  return {
    plan: figureText(row.plan_value, unit),
    official: figureText(row.official_value ?? 0, unit),
    item: { ja: row.name, en: row.name_en },
    year: String(row.official_year),
    equal: equalYearText(row.equal_year),
    reason: { ja: row.reason, en: row.reason_en },
  };
}
