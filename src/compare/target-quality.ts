import { type ColumnTable, op, table } from "arquero";
import { deriveAll, lift } from "../lib/arquero.ts";
import { type Indicator, LOGIC_TYPES } from "../tables/rows.ts";
import { shaped } from "../tables/table.ts";
import { isDistinct } from "./distinct.ts";
import { type LogicRules, logicOf } from "./logic.ts";
import { CLASSES, TARGET_CLASSES } from "./target-class.ts";

const COUNTED = [...CLASSES, "no_baseline", ...LOGIC_TYPES] as const;

/**
 * How measurable the targets are, for every municipality and theme, with 0 where there is nothing.
 * Counts distinct rows: neither repeats (再掲) nor further rows of the same quantity.
 */
export function targetQuality(
  indicators: ColumnTable,
  municipalities: ColumnTable,
  rules: LogicRules | undefined,
  themes: readonly string[],
): ColumnTable {
  const distinct = indicators
    .select(
      ["id", "label", "municipality_code", "theme", "target_type", "baseline_value"],
      ["is_repeat", "same_as"],
    )
    .filter(lift<Indicator>(isDistinct));
  const counted = deriveAll(distinct, COUNTED, classedBy(rules))
    .groupby("municipality_code", "theme")
    .rollup({
      indicators: op.count(),
      ...Object.fromEntries(COUNTED.map((name) => [name, op.sum(name)])),
    });
  const counts = municipalities
    .select({ code: "municipality_code" })
    .orderby("municipality_code")
    .reify()
    .cross(table({ theme: [...themes] }))
    .lookup(counted)
    .impute(Object.fromEntries(["indicators", ...COUNTED].map((name) => [name, () => 0])));
  return shaped("targetQuality", counts);
}

/** 1 in the columns that a row counts in. */
function classedBy(rules: LogicRules | undefined) {
  const logic = logicOf(rules);
  return (row: Indicator): Partial<Record<(typeof COUNTED)[number], number>> => ({
    [TARGET_CLASSES[row.target_type]]: 1,
    [logic(row)]: 1,
    no_baseline: row.baseline_value === null ? 1 : 0,
  });
}
