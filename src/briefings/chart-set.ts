import { type NamedChart, named } from "../charts/named-chart.ts";
import { chartSet } from "../charts/set.ts";
import { isDistinct } from "../compare/distinct.ts";
import { followedPlans } from "../story/progress-kpi.ts";
import type { BriefingContext } from "./context.ts";
import { drawnIn, FULL_WIDTH } from "./figures.ts";
import { hasShares, sharesFigure } from "./overview-figures.ts";
import { placeCharts, planCharts } from "./place-charts.ts";
import { themeCharts } from "./theme-charts.ts";

/**
 * Every chart of a run as a file of its own: those of the tables, then those of the pages. With
 * `themes`, those of the themes alone.
 */
export function allCharts(context: BriefingContext, themes?: readonly string[]): NamedChart[] {
  const { tables, chartOptions, charts } = context;
  const ofThemes = [
    ...chartSet(tables, chartOptions, charts, themes),
    ...(themes ?? context.themes.ids).flatMap((theme) => themeCharts(theme, context)),
  ];
  if (themes !== undefined) return ofThemes;
  return [
    ...ofThemes,
    ...(hasShares(context) ? [sharesChart(context)] : []),
    ...tables.municipalities.flatMap((place) => placeCharts(place, context)),
    ...followedPlans(tables).flatMap((plan) => planCharts(plan, context)),
  ];
}

function sharesChart(context: BriefingContext): NamedChart {
  const rows = context.tables.indicators.filter(isDistinct).map(({ id }) => id);
  return named("theme-shares", () => drawnIn(sharesFigure(FULL_WIDTH, context)), rows);
}
