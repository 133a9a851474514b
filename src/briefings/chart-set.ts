import type { Chart } from "../charts/chart.ts";
import { type Behind, type NamedChart, named, ofSome } from "../charts/named-chart.ts";
import { progressChart, resultsTitle } from "../charts/progress-rows.ts";
import { promiseRows } from "../charts/promise-rows.ts";
import { chartSet } from "../charts/set.ts";
import { daysOf, statisticTitles } from "../charts/source-line.ts";
import { isDistinct } from "../compare/distinct.ts";
import { TEXT_WIDTH } from "../lib/pdf/style.ts";
import { dayOf } from "../story/as-of.ts";
import { ofNewestPlans } from "../story/newest.ts";
import { placePeers } from "../story/place-peers.ts";
import { type PlacePromises, placePromises, surveyRows } from "../story/profile.ts";
import { profileTitle } from "../story/profile-head.ts";
import { followedPlans, kpisOf } from "../story/progress-kpi.ts";
import { type Tally, tallyOf } from "../story/progress-tally.ts";
import { resultTitle, shownGrades } from "../story/progress-words.ts";
import { itemText } from "../story/tally-text.ts";
import { lastDay } from "../tables/newest-date.ts";
import type { Indicator, Municipality, PlanRow } from "../tables/rows.ts";
import { common, textOf } from "../words/text.ts";
import type { BriefingContext } from "./context.ts";
import { FULL_WIDTH, OWN_SIZE, ownChart } from "./figures.ts";
import { hasShares, sharesFigure } from "./overview-figures.ts";
import { peersOf, residentsFigure } from "./profile-figures.ts";
import { populationBehind, populationFigure } from "./profile-population.ts";
import { tallyFigure } from "./progress-front.ts";
import { themeCharts } from "./theme-charts.ts";

/** Charts as files of their own: of the tables, then of the pages; with `themes` theirs alone. */
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
  const { tables } = context;
  const rows = idsOf(ofNewestPlans(tables.indicators, tables).filter(isDistinct));
  return named("theme-shares", () => ownChart(sharesFigure(FULL_WIDTH, context)), { rows });
}

const idsOf = (rows: readonly Indicator[]) => rows.map(({ id }) => id);

/** The charts of a profile's pages. */
export function placeCharts(place: Municipality, context: BriefingContext): NamedChart[] {
  const { tables, lang } = context;
  const { code } = place;
  const promises = placePromises(code, tables);
  const { known, open } = promises;
  const present = known.map(({ position }) => position.item);
  const peers = placePeers(place, tables);
  const ranked = peers.map(({ item }) => item);
  return [
    ...chart(`promises-${code}`, () => promisesAlone(place, promises, context), {
      rows: idsOf([...known.map(({ row }) => row), ...open]),
      sources: statisticTitles(present, lang),
      days: known.map(({ position }) => dayOf(position)),
    }),
    ...chart(
      `population-${code}`,
      () => populationFigure(place, OWN_SIZE, context),
      populationBehind(place, context),
    ),
    ...chart(`peers-${code}`, () => peersOf(place, peers, context), {
      sources: statisticTitles(ranked, lang),
      days: peers.flatMap(({ item, year }) => daysOf([item], tables, year)),
    }),
    ...chart(`residents-${code}`, () => residentsFigure(place, context), {
      rows: idsOf(surveyRows(code, tables)),
    }),
  ];

  /** Without its page a chart says whose it is. */
  function chart(name: string, draw: () => Chart | null, behind: Behind): NamedChart[] {
    const titled = () => withPlace(place, ownChart(draw()), context);
    return ofSome(name, titled, { ...behind, about: code });
  }
}

/** Under what its page says at the top. */
function promisesAlone(place: Municipality, promises: PlacePromises, context: BriefingContext) {
  const chart = promiseRows(place, promises, TEXT_WIDTH, context);
  return chart && { ...chart, title: profileTitle(place, promises, context) };
}

function withPlace(place: Municipality, chart: Chart, { lang }: BriefingContext): Chart {
  const name = textOf(place, "name", lang);
  const { title } = chart;
  return title.includes(name) ? chart : { ...chart, title: name + common.colon[lang] + title };
}

/** How the results of a plan that is followed were judged, and how far each has come. */
export function planCharts(plan: PlanRow, context: BriefingContext): NamedChart[] {
  const { tables } = context;
  const tally = tallyOf(kpisOf(plan.id, tables));
  const parts = tally.printed.length > 0 ? tally.printed : tally.computed;
  const judged = parts.flatMap((part) => part.kpis);
  const rows = idsOf(judged.map(({ row }) => row));
  const sources = [...new Set(judged.flatMap((kpi) => resultTitle(kpi, context)))];
  const days = judged.flatMap(({ newest }) =>
    newest?.result.year == null ? [] : lastDay(newest.result.year, newest.result.basis, ""),
  );
  const behind = { about: plan.municipality_code, rows, sources, days };
  const way = () => ownChart(progressChart(plan, tally, TEXT_WIDTH, context, tables.facts));
  return [
    ...ofSome(`tally-${plan.id}`, () => tallyAlone(plan, tally, context), behind),
    ...ofSome(`progress-${plan.id}`, way, behind),
  ];
}

/** Its own counts in its title: the page says them beside the figure. */
function tallyAlone(plan: PlanRow, tally: Tally, context: BriefingContext): Chart {
  const title = resultsTitle("tallies", plan, shownGrades(tally, context.lang), context.lang);
  const chart = ownChart(tallyFigure(plan, tally, context, () => title));
  const said = itemText(plan, tally.printed, context.tables.facts, context.lang);
  const note = [...chart.notes, ...said].join(common.space[context.lang]);
  return { ...chart, notes: note === "" ? [] : [note] };
}
