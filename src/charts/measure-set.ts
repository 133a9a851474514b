import type { Comparison, Rows } from "../tables/rows.ts";
import { arrowDumbbell } from "./arrow-dumbbell.ts";
import type { ChartOptions } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { type NamedChart, named } from "./named-chart.ts";
import { hasPace } from "./per-year.ts";
import { requiredPace } from "./required-pace.ts";

/** The charts of each measure: on one axis with its pace, or each row on an axis of its own. */
export function measureCharts(
  tables: Rows,
  options: ChartOptions,
  context: ChartContext,
  themes: readonly string[] | undefined,
): NamedChart[] {
  const rows = tables.comparisons.filter(
    ({ theme, grade, form }) =>
      grade !== "not_comparable" &&
      form === "level" &&
      (themes === undefined || themes.includes(theme)),
  );
  return [...new Set(rows.map(({ measure }) => measure))].flatMap((measure) => {
    const group = rows.filter((row) => row.measure === measure);
    const ids = group.map(({ indicator_id }) => indicator_id);
    if (group[0]?.grade !== "similar" && !group.some(({ superseded }) => superseded)) {
      const paced = group.some(hasPace);
      return [
        named(`measure-${measure}`, () => arrowDumbbell(group, options, context), ids),
        ...(paced
          ? [named(`pace-${measure}`, () => requiredPace(group, options, context), ids)]
          : []),
      ];
    }
    return group.map((row: Comparison) =>
      named(
        `similar-${measure}-${row.municipality_code}`,
        () => arrowDumbbell([row], options, context),
        [row.indicator_id],
      ),
    );
  });
}
