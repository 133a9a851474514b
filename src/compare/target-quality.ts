import { type ColumnTable, op, table } from "arquero";
import { lift } from "../lib/arquero.ts";
import { type Indicator, LOGIC_TYPES, type LogicType, THEMES } from "../tables/rows.ts";
import { shaped } from "../tables/table.ts";
import { isDistinct } from "./distinct.ts";
import { type LogicRules, logicOf } from "./logic.ts";
import { CLASSES, TARGET_CLASSES, type TargetClass } from "./target-class.ts";

const COUNTED = [...CLASSES, "no_baseline", ...LOGIC_TYPES] as const;

/**
 * How measurable the targets are, for every municipality and theme, with 0 where there is nothing.
 * Counts distinct rows: neither repeats (再掲) nor further rows of the same quantity.
 */
export function targetQuality(
  indicators: ColumnTable,
  municipalities: ColumnTable,
  rules: LogicRules | undefined,
): ColumnTable {
  const logic = logicOf(rules);
  const counted = indicators
    .filter(lift<Indicator>(isDistinct))
    .select("id", "label", "municipality_code", "theme", "target_type", "baseline_value")
    .derive({
      no_baseline: lift<Indicator>((row) => row.baseline_value === null),
      target: lift<Indicator>((row) => TARGET_CLASSES[row.target_type]),
      logic: lift<Indicator>((row) => logic(row).type),
    })
    .derive(Object.fromEntries(CLASSES.map((name) => [name, isTarget(name)])))
    .derive(Object.fromEntries(LOGIC_TYPES.map((name) => [name, isLogic(name)])))
    .groupby("municipality_code", "theme")
    .rollup({
      indicators: op.count(),
      ...Object.fromEntries(COUNTED.map((name) => [name, op.sum(name)])),
    });
  const counts = municipalities
    .select({ code: "municipality_code" })
    .orderby("municipality_code")
    .reify()
    .cross(table({ theme: THEMES }))
    .lookup(counted)
    .impute(Object.fromEntries(["indicators", ...COUNTED].map((name) => [name, () => 0])));
  return shaped("targetQuality", counts);
}

function isTarget(name: TargetClass): object {
  return lift<{ target: TargetClass }>(({ target }) => target === name);
}

function isLogic(name: LogicType): object {
  return lift<{ logic: LogicType }>(({ logic }) => logic === name);
}
