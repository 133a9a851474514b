import { comparedLevels } from "../compare/by-measure.ts";
import { isDistinct } from "../compare/distinct.ts";
import type { Rows } from "../tables/rows.ts";
import { textOf } from "../words/text-of.ts";
import type { ChartContext, ThemedOptions } from "./chart.ts";
import { comparabilityMatrix } from "./comparability-matrix.ts";
import { coverageMatrix } from "./coverage-matrix.ts";
import { type NamedChart, named } from "./named-chart.ts";
import { policyThemesMatrix } from "./policy-themes.ts";
import { populationOutlook } from "./population-outlook.ts";
import { populationStatements } from "./population-statements.ts";
import { sdgMatrix } from "./sdg-matrix.ts";
import { seriesLines } from "./series-lines.ts";
import { planTitles } from "./source-line.ts";
import { targetKindBars } from "./target-kind-bars.ts";
import { themeSet } from "./theme-set.ts";

/** Every chart of a run that stands on its own. With `themes`, those of their measures alone. */
export function chartSet(
  tables: Rows,
  options: ThemedOptions,
  context: ChartContext,
  themes?: readonly string[],
): NamedChart[] {
  const ofThemes = themeSet(tables, options, context, themes ?? options.themes.ids);
  if (themes !== undefined) return ofThemes;
  const planNames = new Map(
    tables.plans.map((plan) => [plan.id, textOf(plan, "title", context.lang)]),
  );
  const distinct = tables.indicators.filter(isDistinct);
  const levels = comparedLevels(tables.comparisons).flat();
  const policies = titledPolicies(tables);
  const ids = distinct.map(({ id }) => id);
  const fromPlans = (rows: readonly { plan: string }[]) =>
    planTitles(tables, new Set(rows.map(({ plan }) => plan)), context.lang);
  const statements = populationStatements(tables.facts, tables.indicators, context.lang);
  const stated = tables.plans.map(({ id }) => ({ plan: id }));
  return [
    ...ofSome(levels, () =>
      named(
        "comparability",
        () => comparabilityMatrix(levels, options, context),
        levels.map(({ indicator_id }) => indicator_id),
      ),
    ),
    named("coverage", () => coverageMatrix(tables.coverage, options, context), ids),
    named("target-kinds", () => targetKindBars(distinct, options, context), ids),
    named(
      "policies",
      () => policyThemesMatrix(policies, { ...options, planNames }, context),
      [],
      fromPlans(policies),
    ),
    ...ofThemes,
    ...ofSome(statements, () => {
      const draw = () => populationOutlook(statements, options, context);
      return named("population-outlook", draw, [], fromPlans(stated));
    }),
    ...tables.municipalities.flatMap(({ code }) =>
      placeCharts(code, tables, options, context, fromPlans),
    ),
  ];
}

/** Charts of one municipality: yearly series of its plans, goals of its policies. */
function placeCharts(
  code: string,
  tables: Rows,
  options: ThemedOptions,
  context: ChartContext,
  fromPlans: (rows: readonly { plan: string }[]) => string[],
): NamedChart[] {
  const own = <T extends { municipality_code: string }>(rows: readonly T[]) =>
    rows.filter(({ municipality_code }) => municipality_code === code);
  const series = own(tables.series);
  const goals = own(tables.policies).filter((row) => row.sdg_targets !== "");
  return [
    ...ofSome(series, () => {
      const draw = () => seriesLines(series, options, context);
      return named(`series-${code}`, draw, [], fromPlans(series));
    }),
    ...ofSome(goals, () => {
      const draw = () => sdgMatrix(goals, options, context);
      return named(`sdg-${code}`, draw, [], fromPlans(goals));
    }),
  ];
}

/** A chart of rows, where there are any. */
const ofSome = (rows: readonly unknown[], chart: () => NamedChart): NamedChart[] =>
  rows.length === 0 ? [] : [chart()];

/**
 * The second level of each plan, where plans state their policies; the first where it has none.
 * @public Used by notebooks/, whose cells stand in HTML.
 */
export function titledPolicies({ policies }: Rows) {
  const deeper = new Set(policies.filter(({ level }) => level === 2).map(({ plan }) => plan));
  return policies.filter(({ plan, level }) => level === (deeper.has(plan) ? 2 : 1));
}
