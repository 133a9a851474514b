import { type ColumnTable, desc } from "arquero";
import { meets } from "../../compare/target.ts";
import { flatMapRows } from "../../lib/arquero.ts";
import { unitFactor } from "../../notation/unit-change.ts";
import type { Indicator, OfficialPlan, OfficialValue } from "../../tables/rows.ts";
import { formatNumber } from "../../words/format.ts";
import { asRow } from "../pairs.ts";
import { type Hit, hitOn, type Rule } from "../rule.ts";

type Later = Pick<OfficialValue, "item_id" | "year" | "value" | "name" | "name_en" | "unit"> & {
  indicator?: Indicator;
};

/**
 * A target that a later official figure meets already. Only where the official statistic is known
 * to be the same quantity: it equals the plan's baseline within the tolerance.
 */
export const targetMetLater: Rule = {
  id: "target-met-later",
  severity: "note",
  run: ({ contextPlans, context, indicators }) =>
    flatMapRows<Later, Hit>(newest(linked(contextPlans), context, indicators), hitsOfLater),
};

function linked(contextPlans: ColumnTable): ColumnTable {
  return contextPlans
    .filter((d: OfficialPlan) => d.verdict === "within" && d.field === "baseline")
    .select("item_id", "municipality_code", "row_id");
}

/** The newest official value of each linked row, with the row. */
function newest(links: ColumnTable, context: ColumnTable, indicators: ColumnTable): ColumnTable {
  return links
    .join(
      context
        .filter((d: OfficialValue) => d.value !== null)
        .select("item_id", "municipality_code", "year", "value", "name", "name_en", "unit"),
    )
    .groupby("row_id")
    .orderby(desc("year"))
    .slice(0, 1)
    .ungroup()
    .lookup(indicators, ["row_id", "id"], { indicator: asRow });
}

function hitsOfLater({ indicator, year, value, name, name_en, unit }: Later): Hit[] {
  if (indicator === undefined || value === null) return [];
  const factor = unitFactor(unit, indicator.unit || unit);
  if (factor === null || year <= (indicator.baseline_year ?? year)) return [];
  if (meets(indicator, value * factor) !== true) return [];
  const amount = (lang: "ja" | "en") => `${formatNumber(value, lang, 3)} ${unit}`;
  return [
    hitOn(indicator, {
      target: { ja: `「${indicator.target_raw}」`, en: `“${indicator.target_raw}”` },
      item: { ja: name, en: name_en },
      year: String(year),
      value: { ja: amount("ja"), en: amount("en") },
    }),
  ];
}
