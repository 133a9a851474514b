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
      const counts: TargetQuality = {
        municipality_code: code,
        theme,
        indicators: 0,
        with_number: 0,
        direction_only: 0,
        benchmark: 0,
        no_target: 0,
        no_baseline: 0,
        outcome: 0,
        output: 0,
        perception: 0,
        input: 0,
      };
      for (const row of distinct.get(code) ?? []) {
        if (row.theme !== theme) continue;
        counts.indicators += 1;
        counts[TARGET_CLASSES[row.target_type]] += 1;
        counts[logic(row).type] += 1;
        if (row.baseline_value === null) counts.no_baseline += 1;
      }
      return counts;
    }),
  );
}
