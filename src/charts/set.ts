import { isDistinct } from "../compare/distinct.ts";
import type { Comparison, Rows, Theme } from "../tables/rows.ts";
import { arrowDumbbell } from "./arrow-dumbbell.ts";
import type { Chart, ChartOptions } from "./chart.ts";
import { comparabilityMatrix } from "./comparability-matrix.ts";
import type { ChartContext } from "./context.ts";
import { coverageMatrix } from "./coverage-matrix.ts";
import { officialCharts } from "./official-set.ts";
import { policyThemesMatrix } from "./policy-themes.ts";
import { populationOutlook } from "./population-outlook.ts";
import { populationStatements } from "./population-statements.ts";
import { progressStrip } from "./progress-strip.ts";
import { hasPace, requiredPace } from "./required-pace.ts";
import { sdgMatrix } from "./sdg-matrix.ts";
import { seriesLines } from "./series-lines.ts";
import { targetKindBars } from "./target-kind-bars.ts";

export interface NamedChart {
  /** File name without extension. */
  name: string;
  chart: Chart;
  /** Indicators behind the chart, for its source line. */
  rows: readonly string[];
  /** Other sources, by their names. */
  sources?: readonly string[];
}

/** Every chart of a run that stands on its own. With `themes`, those of their measures alone. */
export function chartSet(
  tables: Rows,
  options: ChartOptions,
  context: ChartContext,
  themes?: readonly Theme[],
): NamedChart[] {
  const measures = [
    ...measureCharts(tables, options, context, themes),
    ...officialCharts(tables, options, context, themes),
  ];
  if (themes !== undefined) return measures;
  const planNames = new Map(
    tables.plans.map(({ id, title, title_en }) => [id, context.lang === "ja" ? title : title_en]),
  );
  const distinct = tables.indicators.filter(isDistinct);
  const levels = tables.comparisons.filter(({ form }) => form === "level");
  const charts: NamedChart[] = [
    ...(levels.length > 0
      ? [named("comparability", comparabilityMatrix(levels, options, context))]
      : []),
    named("coverage", coverageMatrix(tables.coverage, options, context)),
    named("target-kinds", targetKindBars(distinct, options, context)),
    named(
      "policies",
      policyThemesMatrix(titledPolicies(tables), { ...options, planNames }, context),
    ),
    ...measures,
  ];
  const statements = populationStatements(tables.facts, tables.indicators, context.lang);
  if (statements.length > 0)
    charts.push(named("population-outlook", populationOutlook(statements, options, context)));
  for (const { code } of tables.municipalities) {
    const progress = tables.progress.filter(
      (row) => row.municipality_code === code && row.progress !== null,
    );
    if (progress.length > 0)
      charts.push(named(`progress-${code}`, progressStrip(progress, options, context)));
    const series = tables.series.filter((row) => row.municipality_code === code);
    if (series.length > 0)
      charts.push(named(`series-${code}`, seriesLines(series, options, context)));
    const goals = tables.policies.filter(
      (row) => row.municipality_code === code && row.sdg_targets !== "",
    );
    if (goals.length > 0) charts.push(named(`sdg-${code}`, sdgMatrix(goals, options, context)));
  }
  return charts;
}

function measureCharts(
  tables: Rows,
  options: ChartOptions,
  context: ChartContext,
  themes: readonly Theme[] | undefined,
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
        named(`measure-${measure}`, arrowDumbbell(group, options, context), ids),
        ...(paced ? [named(`pace-${measure}`, requiredPace(group, options, context), ids)] : []),
      ];
    }
    return group.map((row: Comparison) =>
      named(`similar-${measure}-${row.municipality_code}`, arrowDumbbell([row], options, context), [
        row.indicator_id,
      ]),
    );
  });
}

/** The second level of each plan, where plans state their policies; the first where it has none. */
export function titledPolicies({ policies }: Rows) {
  const deeper = new Set(policies.filter(({ level }) => level === 2).map(({ plan }) => plan));
  return policies.filter(({ plan, level }) => level === (deeper.has(plan) ? 2 : 1));
}

function named(name: string, chart: Chart, rows: readonly string[] = []): NamedChart {
  return { name, chart, rows };
}
