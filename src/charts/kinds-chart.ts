import { surveyRows } from "../story/profile.ts";
import type { Indicator, Rows } from "../tables/rows.ts";
import { targetBars } from "../words/charts-counts.ts";
import { fill, textOf } from "../words/text.ts";
import type { Chart, ChartContext } from "./chart.ts";
import { type TargetKindOptions, targetKindBars } from "./target-kind-bars.ts";

/** How targets are put, and how many of them are one question of a survey of residents. */
export function kindsChart(
  rows: readonly Indicator[],
  tables: Rows,
  options: TargetKindOptions,
  context: ChartContext,
): Chart {
  const chart = targetKindBars(rows, options, context);
  const notes = tables.municipalities.flatMap((place) => {
    const asked = surveyRows(place.code, tables).filter(
      (row) => rows.includes(row) && /^(?:above|below)_baseline$/u.test(row.target_type),
    );
    const words = { place: textOf(place, "name", context.lang), n: asked.length };
    return asked.length === 0 ? [] : [fill(targetBars.survey, context.lang, words)];
  });
  return { ...chart, notes: [...chart.notes, ...notes] };
}
