import { flatMapRows } from "../../lib/arquero.ts";
import type { Indicator, OfficialPlan } from "../../tables/rows.ts";
import { equalYearText, figureText } from "../../words/finding-parts.ts";
import { asRow } from "../pairs.ts";
import { type Hit, hitOn, type Rule } from "../rule.ts";

type Beyond = OfficialPlan & { indicator?: Indicator };

/**
 * A baseline or latest value that lies farther from the official figure of the same quantity than
 * the tolerance of data/context/items.yaml allows.
 */
export const officialDiffers: Rule = {
  id: "official-differs",
  severity: "note",
  run: ({ contextPlans, indicators }) => {
    const beyond = contextPlans
      .filter((d: OfficialPlan) => d.verdict === "beyond")
      .lookup(indicators, ["row_id", "id"], { indicator: asRow });
    return flatMapRows<Beyond, Hit>(beyond, (row) =>
      row.indicator === undefined ? [] : [hitOn(row.indicator, valuesOf(row))],
    );
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
