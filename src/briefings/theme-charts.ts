import type { Chart } from "../charts/chart.ts";
import { type NamedChart, named } from "../charts/named-chart.ts";
import { sidePaths } from "../charts/side-paths.ts";
import { daysOf, resultsBehind, statisticTitles } from "../charts/source-line.ts";
import { dayOf } from "../story/as-of.ts";
import { allResidents, CENSUS } from "../story/official-values.ts";
import type { Path } from "../story/paths.ts";
import { isGround } from "../story/peers.ts";
import { valueSource } from "../story/promise-cells.ts";
import { headlineText } from "../story/sentences.ts";
import type { SideBySide } from "../story/side-by-side.ts";
import { type ThemeStory, type Trend, themeStory } from "../story/theme.ts";
import type { BriefingContext } from "./context.ts";
import { OWN_SIZE, ownChart } from "./figures.ts";
import { hasLead, leadFigure, trendChart } from "./lead-figure.ts";
import { pathFigure } from "./path-figure.ts";
import { peersFigure } from "./peers-figure.ts";
import { themeSize } from "./theme.ts";

/** The charts of a theme's pages, each as wide as the page; levels side by side are in `chartSet`. */
export function themeCharts(theme: string, context: BriefingContext): NamedChart[] {
  const story = themeStory(theme, context.headlines, context.tables, themeSize(context));
  const paces = story.sides.filter(({ kind }) => kind === "pace");
  return [
    ...leadChart(story, context),
    ...paces.map((side) => paceChart(side, context)),
    ...story.paths.map((path) => pathChart(path, context)),
    ...story.trends.map((trend) => trendOf(trend, context)),
    ...peersChart(story, context),
  ];
}

function leadChart({ lead: headline, theme }: ThemeStory, context: BriefingContext): NamedChart[] {
  if (!hasLead(headline)) return [];
  if (headline.rule !== "outlook") return [trendOf(headline, context)];
  const draw = () => leadFigure(headline, OWN_SIZE, context);
  if (draw() === null) return [];
  const items = context.tables.contextItems.filter(
    ({ item_id, projection }) => item_id === CENSUS || projection,
  );
  const sources = statisticTitles(items, context.lang);
  const days = daysOf(items, context.tables);
  return [named(`outlook-${theme}`, () => ownChart(draw()), { about: theme, sources, days })];
}

function paceChart(side: SideBySide, context: BriefingContext): NamedChart {
  const { chartOptions, charts } = context;
  const ids = side.rows.map(({ indicator_id }) => indicator_id);
  const draw = (): Chart => sidePaths(side, OWN_SIZE, chartOptions, charts);
  return named(`pace-${side.rows[0]?.measure}`, draw, {
    ...{ about: side.rows[0]?.theme ?? "", rows: ids },
    ...resultsBehind(side.rows, context.tables, context.lang),
  });
}

function pathChart(path: Path, context: BriefingContext): NamedChart {
  const { row, position } = path;
  const newest = valueSource(position, context.lang);
  const sources = [...new Set([...statisticTitles([position.item], context.lang), newest])];
  const days = [dayOf(position)];
  const draw = () => pathFigure(path, OWN_SIZE, context);
  return named(`path-${row.id}`, draw, { about: row.theme, rows: [row.id], sources, days });
}

function trendOf(trend: Trend, context: BriefingContext): NamedChart {
  const sources = statisticTitles([trend.item], context.lang);
  return named(
    `trend-${trend.item.item_id}`,
    () => ({ ...trendChart(trend, OWN_SIZE, context), title: headlineText(trend, context) }),
    { about: trend.item.theme, sources, days: daysOf([trend.item], context.tables, trend.to) },
  );
}

function peersChart({ peers, theme }: ThemeStory, context: BriefingContext): NamedChart[] {
  // What the ground alone gives is no finding about a city.
  if (peers.every(({ item }) => isGround(item))) return [];
  const { tables, lang } = context;
  const draw = () => ownChart(peersFigure(peers, theme, context));
  // Its note gives figures of all residents, which may be newer than those of the strips.
  const noted = peers.flatMap(({ item, places }) => {
    const shown = places.map(({ place }) => place);
    return allResidents(item.item_id, shown, tables) ?? [];
  });
  const figures = [...peers, ...noted];
  const items = figures.map(({ item }) => item);
  const sources = statisticTitles(items, lang);
  const days = figures.flatMap(({ item, year }) => daysOf([item], tables, year));
  return [named(`peers-${theme}`, draw, { about: theme, sources, days })];
}
