import type { Chart } from "../charts/chart.ts";
import { MOST_PATHS, type Size, sidePaths } from "../charts/side-paths.ts";
import type { Block } from "../lib/pdf/content.ts";
import { headlineText } from "../story/sentences.ts";
import type { SideBySide } from "../story/side-by-side.ts";
import { isHeadline, type ThemeStory, type Trend } from "../story/theme.ts";
import type { BriefingContext } from "./context.ts";
import { FULL_WIDTH, toFigure } from "./figures.ts";
import { trendChart } from "./lead-figure.ts";
import { pathFigure } from "./path-figure.ts";

/** So many figures stand beside each other; of one kind there are two at most. */
export const MOST = 3;
const OF_A_KIND = 2;
const WIDE = 2;
/** A figure over the full width says little more when it is higher. */
const LONE = 150;
/** Width of three, four columns of the grid each, of two, and of one. */
const WIDTHS = [FULL_WIDTH, 252, 164];

/** Which of the figures of a theme: at most `most`, after the first `skipped` of them. */
export interface Part {
  most?: number;
  skipped?: number;
}

type Draw = (size: Size, context: BriefingContext) => Chart;

/** The headline's measure, measures side by side and promises on their way, in the order of pages. */
function comparisonsOf(
  { sides, paths, headline }: ThemeStory,
  { most = MOST, skipped = 0 }: Part,
): Draw[] {
  const readable = sides.filter(({ kind, rows }) => kind !== "apart" && rows.length <= MOST_PATHS);
  const lead = readable.filter((side) => headline?.rule === "promise" && headline.side === side);
  const of = (kind: SideBySide["kind"]) =>
    readable.filter((side) => side.kind === kind && !lead.includes(side)).slice(0, OF_A_KIND);
  const drawSide =
    (side: SideBySide): Draw =>
    (size, context) =>
      sidePaths(side, size, context.chartOptions, context.charts);
  const ways = paths.slice(0, OF_A_KIND).map(
    (path): Draw =>
      (size, context) =>
        pathFigure(path, size, context),
  );
  const draws = [
    ...[...lead, ...of("together")].map(drawSide),
    ...ways,
    ...of("pace").map(drawSide),
  ];
  return draws.slice(skipped, skipped + most);
}

/** What fills the row where there is little to compare; a line of every municipality needs half of it. */
export function shownTrends(story: ThemeStory, part: Part): Trend[] {
  const room = Math.min(part.most ?? MOST, WIDE) - comparisonsOf(story, part).length;
  return story.trends.slice(0, Math.max(0, room));
}

/** Measures side by side, promises on their way and trends, in one row over the grid. */
export function themeFigures(
  story: ThemeStory,
  height: number,
  part: Part,
  context: BriefingContext,
): Block[] {
  const draws = [
    ...comparisonsOf(story, part),
    ...shownTrends(story, part).map(
      (trend): Draw =>
        (size) => {
          const chart = trendChart(trend, size, context);
          const told = isHeadline(trend, story.headline);
          return told ? chart : { ...chart, title: headlineText(trend, context) };
        },
    ),
  ];
  const width = WIDTHS[draws.length - 1];
  if (width === undefined) return [];
  const span = 12 / draws.length;
  const high = draws.length === 1 ? Math.min(height, LONE) : height;
  return [
    {
      type: "row",
      cells: draws.map((draw) => ({
        span,
        blocks: [{ type: "figure", ...toFigure(draw({ width, height: high }, context)) }],
      })),
    },
  ];
}
