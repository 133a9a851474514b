import { type ColumnTable, desc } from "arquero";
import { meets } from "../../compare/target.ts";
import { unitFactor } from "../../notation/unit-change.ts";
import type { Indicator, OfficialItem, OfficialPlan, OfficialValue } from "../../tables/rows.ts";
import { figureText, quoteCell } from "../../words/finding-parts.ts";
import { hitsOnNamed } from "../pairs.ts";
import type { Hit, Rule } from "../rule.ts";

/** An official value with the row of the plan that it is linked to. */
type Later = OfficialValue & Pick<OfficialPlan, "row_id">;

/**
 * A target that a later official figure meets already. Only where the official statistic is known
 * to be the same quantity: it equals the plan's baseline within the tolerance and may judge targets.
 */
export const targetMetLater: Rule = {
  id: "target-met-later",
  severity: "note",
  run: ({ contextPlans, contextItems, context, indicators }) => {
    const links = linked(contextPlans, contextItems);
    return hitsOnNamed<Later>(newest(links, context), "row_id", indicators, valuesOf);
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

/** The newest official value of each linked row. */
function newest(links: ColumnTable, context: ColumnTable): ColumnTable {
  return links
    .join(context.filter((d: OfficialValue) => d.value !== null))
    .groupby("row_id")
    .orderby(desc("year"))
    .slice(0, 1)
    .ungroup();
}

function valuesOf(later: Later, indicator: Indicator): Hit["values"] | null {
  const { year, value, name, name_en, unit, unit_en } = later;
  if (value === null) return null;
  const factor = unitFactor(unit, indicator.unit || unit);
  if (factor === null || year <= (indicator.baseline_year ?? year)) return null;
  if (meets(indicator, value * factor) !== true) return null;
  return {
    target: quoteCell(indicator, "target"),
    item: { ja: name, en: name_en },
    year: String(year),
    value: figureText(value, { ja: unit, en: unit_en }),
  };
}
