import { groupBy } from "../tables/group.ts";
import {
  type Indicator,
  type Municipality,
  type TargetQuality,
  type TargetType,
  THEMES,
} from "../tables/rows.ts";
import { isDistinct } from "./coverage.ts";
import { type LogicRules, logicOf } from "./logic.ts";

export type TargetClass = "with_number" | "direction_only" | "benchmark" | "no_target";

/**
 * What a target can be measured by. A change of N% counts as a number; a range without one (90%台前半)
 * stands with the benchmarks; a wish to keep the level or to pass the baseline is a direction only.
 */
export const TARGET_CLASSES: Record<TargetType, TargetClass> = {
  value: "with_number",
  at_least: "with_number",
  at_most: "with_number",
  change_up: "with_number",
  change_down: "with_number",
  range: "benchmark",
  above_baseline: "direction_only",
  below_baseline: "direction_only",
  increase: "direction_only",
  decrease: "direction_only",
  maintain: "direction_only",
  benchmark: "benchmark",
  none: "no_target",
};

/**
 * How measurable the targets are, for every municipality and theme, with 0 where there is nothing.
 * Counts distinct rows: neither repeats (再掲) nor further rows of the same quantity.
 */
export function targetQuality(
  indicators: readonly Indicator[],
  municipalities: readonly Pick<Municipality, "code">[],
  rules: LogicRules | undefined,
): TargetQuality[] {
  const logic = logicOf(rules);
  const distinct = groupBy(indicators.filter(isDistinct), (row) => row.municipality_code);
  const codes = municipalities.map(({ code }) => code).toSorted();
  return codes.flatMap((code) =>
    THEMES.map((theme) => {
      const rows = (distinct.get(code) ?? []).filter((row) => row.theme === theme);
      const classes = countBy(rows, (row) => TARGET_CLASSES[row.target_type]);
      const types = countBy(rows, (row) => logic(row).type);
      return {
        municipality_code: code,
        theme,
        indicators: rows.length,
        with_number: classes("with_number"),
        direction_only: classes("direction_only"),
        benchmark: classes("benchmark"),
        no_target: classes("no_target"),
        no_baseline: rows.filter(({ baseline_value }) => baseline_value === null).length,
        outcome: types("outcome"),
        output: types("output"),
        perception: types("perception"),
        input: types("input"),
      };
    }),
  );
}

function countBy<T, K>(rows: readonly T[], key: (row: T) => K): (key: K) => number {
  const counts = new Map<K, number>();
  for (const row of rows) {
    const name = key(row);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (name) => counts.get(name) ?? 0;
}
