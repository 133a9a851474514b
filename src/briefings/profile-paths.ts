import type { Chart } from "../charts/chart.ts";
import type { Size } from "../charts/side-paths.ts";
import type { Block } from "../lib/pdf/content.ts";
import { columns } from "../lib/pdf/style.ts";
import { crossingsOf, crossingText } from "../story/crossings.ts";
import { type Path, pathsOf } from "../story/paths.ts";
import { placePeers } from "../story/place-peers.ts";
import { placePromises } from "../story/profile.ts";
import { placeTrends } from "../story/profile-trends.ts";
import { headlineText } from "../story/sentences.ts";
import type { Trend } from "../story/theme.ts";
import type { Municipality } from "../tables/rows.ts";
import { beside } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { figureBlocks } from "./figures.ts";
import { trendChart } from "./lead-figure.ts";
import { pathFigure } from "./path-figure.ts";
import { allText } from "./peers-figure.ts";
import { populationTarget } from "./profile-population.ts";

/** So many stand beside each other; one alone would say little over the width of the page. */
const MOST = 2;
const EVERY = { known: Number.POSITIVE_INFINITY, open: 0 };

/** What a profile draws over the years: its promises on their way, and official figures beside the others'. */
export interface Ways {
  paths: Path[];
  trends: DrawnTrend[];
}

/** A trend with the title of its chart, and whether its last figures stand there. */
type DrawnTrend = Trend & { title: string; figures: boolean };

/** A figure that crossed zero, the promises in their order, then what moved most; none where there are too few. */
export function profileWays(place: Municipality, context: BriefingContext): Ways {
  const all = context.few ? placeTrends(place, context.tables) : [];
  const crossed = all.filter(({ rule }) => rule === "level").slice(0, 1);
  const paths = pathsIn(place, context).slice(0, MOST - crossed.length);
  const room = MOST - crossed.length - paths.length;
  const others = all.filter((one) => !crossed.includes(one)).slice(0, room);
  const trends = [...crossed, ...others].map((trend) => drawnTrend(trend, place, context));
  return paths.length + trends.length < MOST ? { paths: [], trends: [] } : { paths, trends };
}

/** The promises whose way may be drawn; the population has a chart of its own. */
function pathsIn(place: Municipality, context: BriefingContext): Path[] {
  const { known } = placePromises(place.code, context.tables, EVERY);
  const drawn = populationTarget(place, context)?.row.id;
  const rows = known.map(({ row }) => row).filter(({ id }) => id !== drawn);
  return pathsOf(rows, context.tables);
}

/** The ways side by side. */
export function pathRow(
  { paths, trends }: Ways,
  height: number,
  context: BriefingContext,
): Block[] {
  const span = 12 / MOST;
  const size = { width: columns(span), height };
  const charts = [
    ...paths.map((path) => pathFigure(path, size, context)),
    ...trends.map((trend) => trendFigure(trend, size, context)),
  ];
  return beside(...charts.map((chart) => ({ span, blocks: figureBlocks(chart) })));
}

/**
 * The title says what the municipality did where it crossed zero, else what all did. A figure that
 * the page may give among the peers, by the population of another year, stands there alone.
 */
function drawnTrend(trend: Trend, place: Municipality, context: BriefingContext): DrawnTrend {
  const { tables, lang } = context;
  const { item } = trend;
  const crossed = crossingText(crossingsOf(item, [place], tables), lang);
  const among = placePeers(place, tables).find((one) => one.item === item);
  const title = crossed === "" ? headlineText(trend, context) : crossed;
  return { ...trend, title, figures: (among?.baseYear ?? null) === null };
}

function trendFigure(trend: DrawnTrend, size: Size, context: BriefingContext): Chart {
  const { title, item } = trend;
  const chart = trendChart(trend, size, context, trend);
  const notes = [...chart.notes, ...allText(item, context.tables.municipalities, context)];
  return { ...chart, title, notes };
}
