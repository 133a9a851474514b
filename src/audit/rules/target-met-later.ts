import { type ColumnTable, desc } from "arquero";
import { meets } from "../../compare/target.ts";
import { flatMapRows } from "../../lib/arquero.ts";
import { unitFactor } from "../../notation/unit-change.ts";
import type { Indicator, OfficialItem, OfficialPlan, OfficialValue } from "../../tables/rows.ts";
import { formatNumber } from "../../words/format.ts";
import { asRow } from "../pairs.ts";
import { type Hit, hitOn, type Rule } from "../rule.ts";

type Later = Pick<
  OfficialValue,
  "item_id" | "year" | "value" | "name" | "name_en" | "unit" | "unit_en"
> & {
  indicator?: Indicator;
};

/**
 * A target that a later official figure meets already. Only where the official statistic is known
 * to be the same quantity: it equals the plan's baseline within the tolerance and may judge targets.
 */
export const targetMetLater: Rule = {
  id: "target-met-later",
  severity: "note",
  run: ({ contextPlans, contextItems, context, indicators }) => {
    const links = linked(contextPlans, contextItems);
    return flatMapRows<Later, Hit>(newest(links, context, indicators), hitsOfLater);
  },
};

function linked(contextPlans: ColumnTable, items: ColumnTable): ColumnTable {
  return contextPlans
    .filter((d: OfficialPlan) => d.verdict === "within" && d.field === "baseline")
    .semijoin(
      items.filter((d: OfficialItem) => d.judges_targets),
      "item_id",
    )
    .select("item_id", "municipality_code", "row_id");
}

/** The newest official value of each linked row, with the row. */
function newest(links: ColumnTable, context: ColumnTable, indicators: ColumnTable): ColumnTable {
  return links
    .join(
      context
        .filter((d: OfficialValue) => d.value !== null)
        .select(
          "item_id",
          "municipality_code",
          "year",
          "value",
          "name",
          "name_en",
          "unit",
          "unit_en",
        ),
    )
    .groupby("row_id")
    .orderby(desc("year"))
    .slice(0, 1)
    .ungroup()
    .lookup(indicators, ["row_id", "id"], { indicator: asRow });
}

function hitsOfLater({ indicator, year, value, name, name_en, unit, unit_en }: Later): Hit[] {
  if (indicator === undefined || value === null) return [];
  const factor = unitFactor(unit, indicator.unit || unit);
  if (factor === null || year <= (indicator.baseline_year ?? year)) return [];
  if (meets(indicator, value * factor) !== true) return [];
  return [
    hitOn(indicator, {
      target: { ja: `「${indicator.target_raw}」`, en: `“${indicator.target_raw}”` },
      item: { ja: name, en: name_en },
      year: String(year),
      value: {
        ja: `${formatNumber(value, "ja", 3)} ${unit}`,
        en: `${formatNumber(value, "en", 3)} ${unit_en}`,
      },
    }),
  ];
}
