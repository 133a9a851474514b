import { group } from "d3";
import { isDistinct } from "../compare/distinct.ts";
import { byMeasure, comparedLevels, sharesAxis } from "../story/by-measure.ts";
import { ofNewestPlans } from "../story/newest.ts";
import type { Comparison, Policy, Rows } from "../tables/rows.ts";
import { policyThemes } from "../words/charts-counts.ts";
import { textOf } from "../words/text.ts";
import type { ChartContext, ThemedOptions } from "./chart.ts";
import { comparabilityMatrix } from "./comparability-matrix.ts";
import { coverageMatrix } from "./coverage-matrix.ts";
import { measureChart } from "./measure-chart.ts";
import { type NamedChart, named, ofSome } from "./named-chart.ts";
import { officialYears } from "./official-years.ts";
import { policyThemesMatrix } from "./policy-themes.ts";
import { populationOutlook } from "./population-outlook.ts";
import { populationStatements } from "./population-statements.ts";
import { sdgMatrix } from "./sdg-matrix.ts";
import { seriesLines } from "./series-lines.ts";
import { daysOf, resultsBehind, statisticTitles } from "./source-line.ts";
import { kindsChart } from "./target-kind-bars.ts";

/** Every chart of a run that stands on its own. With `themes`, those of their measures alone. */
export function chartSet(
  tables: Rows,
  options: ThemedOptions,
  context: ChartContext,
  themes?: readonly string[],
): NamedChart[] {
  const ofThemes = themeSet(tables, options, context, themes ?? options.themes.ids);
  if (themes !== undefined) return ofThemes;
  const { lang } = context;
  const planNames = new Map(tables.plans.map((plan) => [plan.id, textOf(plan, "title", lang)]));
  const distinct = tables.indicators.filter(isDistinct);
  const levels = comparedLevels(tables.comparisons).flat();
  const titled = titledPolicies(tables);
  const policies = onceEach(ofNewestPlans(titled, tables));
  const drawPolicies = () => {
    const chart = policyThemesMatrix(policies, { ...options, planNames }, context);
    const left = policies.length < titled.length ? [policyThemes.left[lang]] : [];
    return { ...chart, notes: [...chart.notes, ...left] };
  };
  const current = ofNewestPlans(distinct, tables);
  const ids = distinct.map(({ id }) => id);
  const statements = populationStatements(tables.facts, tables.indicators, lang);
  const drawOutlook = () => populationOutlook(statements, options, context);
  return [
    ...ofSome("comparability", () => comparabilityMatrix(levels, options, context), {
      rows: idsOf(levels),
    }),
    named("coverage", () => coverageMatrix(tables.coverage, options, context), { rows: ids }),
    named("target-kinds", () => kindsChart(current, tables, options, context), {
      rows: current.map(({ id }) => id),
    }),
    named("policies", drawPolicies, { plans: plansOf(policies) }),
    ...ofThemes,
    ...ofSome("population-outlook", drawOutlook, { plans: plansOf(statements) }),
    ...tables.municipalities.flatMap(({ code }) => placeCharts(code, tables, options, context)),
  ];
}

/** Charts of one municipality: yearly series of its plans, goals of its policies. */
function placeCharts(
  code: string,
  tables: Rows,
  options: ThemedOptions,
  context: ChartContext,
): NamedChart[] {
  const series = tables.series.filter((row) => row.municipality_code === code);
  const goals = tables.policies.filter(
    (row) => row.municipality_code === code && row.sdg_targets !== "",
  );
  const drawSeries = () => seriesLines(series, options, context);
  const drawGoals = () => sdgMatrix(goals, options, context);
  return [
    ...ofSome(`series-${code}`, drawSeries, { about: code, plans: plansOf(series) }),
    ...ofSome(`sdg-${code}`, drawGoals, { about: code, plans: plansOf(goals) }),
  ];
}

/** Of the themes: each measure whose rows may share an axis, and the official statistics over the years. */
function themeSet(
  tables: Rows,
  options: ThemedOptions,
  context: ChartContext,
  themes: readonly string[],
): NamedChart[] {
  const compared = byMeasure(tables.comparisons.filter(({ theme }) => themes.includes(theme)));
  const measures = compared
    .filter((rows) => rows.every(sharesAxis))
    .map((rows) => {
      const draw = () => measureChart(rows, options, context);
      return named(`measure-${rows[0]?.measure}`, draw, {
        ...{ about: rows[0]?.theme ?? "", rows: idsOf(rows) },
        ...resultsBehind(rows, tables, context.lang),
      });
    });
  const official = themes.flatMap((theme) => {
    const items = tables.contextItems.filter(
      (item) => item.theme === theme && item.role === "shown" && item.series,
    );
    const idPrefix = `official-years-${theme}`;
    const draw = () =>
      officialYears({ items, values: tables.context }, { ...options, idPrefix }, context);
    const sources = statisticTitles(items, context.lang);
    return ofSome(idPrefix, draw, { about: theme, sources, days: daysOf(items, tables) });
  });
  return [...measures, ...official];
}

/** Without plans whose every policy another plan of the municipality has too, perhaps in more words. */
function onceEach(policies: readonly Policy[]): Policy[] {
  const byPlan = group(policies, ({ plan }) => plan);
  const left = new Set<string>();
  for (const [plan, own] of byPlan) {
    const others = [...byPlan].filter(([other]) => other !== plan && !left.has(other));
    const isRepeated = others.some(([, all]) =>
      own.every(({ title, municipality_code: code }) =>
        all.some((one) => one.municipality_code === code && one.title.startsWith(title)),
      ),
    );
    if (isRepeated) left.add(plan);
  }
  return policies.filter(({ plan }) => !left.has(plan));
}

const plansOf = (rows: readonly { plan: string }[]) => [...new Set(rows.map(({ plan }) => plan))];

const idsOf = (rows: readonly Comparison[]) => rows.map(({ indicator_id }) => indicator_id);

/**
 * The second level of each plan, where plans state their policies; the first where it has none.
 * @public Used by notebooks/, whose cells stand in HTML.
 */
export function titledPolicies({ policies }: Rows) {
  const deeper = new Set(policies.filter(({ level }) => level === 2).map(({ plan }) => plan));
  return policies.filter(({ plan, level }) => level === (deeper.has(plan) ? 2 : 1));
}
