import type { Chart } from "../charts/chart.ts";
import type { Block } from "../lib/pdf/content.ts";
import { headlineTexts } from "../story/sentences.ts";
import type { SideBySide } from "../story/side-by-side.ts";
import type { ThemeStory, Trend } from "../story/theme.ts";
import type { BriefingContext } from "./context.ts";
import { FULL_WIDTH, HALF_WIDTH, toFigure } from "./figures.ts";
import { trendChart } from "./lead-figure.ts";
import { pathFigure } from "./path-figure.ts";
import { MOST_PATHS, type Size, sideFigure } from "./side-figures.ts";
import { voiceOf } from "./voice.ts";

/** So many figures stand beside each other; of one kind there are two at most. */
const MOST = 3;
const OF_A_KIND = 2;
const WIDE = 2;
/** A figure over the full width says little more when it is higher. */
const LONE = 110;
/** Width of three, four columns of the grid each, of two, and of one. */
const WIDTHS = [FULL_WIDTH, HALF_WIDTH, 164];

/**
 * Measures side by side and promises on their way, in one row over the grid: at most `most`, after
 * the first `skipped` of them.
 */
export function themeFigures(
  { sides, paths, trends }: ThemeStory,
  height: number,
  { most = MOST, skipped = 0 }: { most?: number; skipped?: number },
  context: BriefingContext,
): Block[] {
  const readable = sides.filter(({ rows }) => rows.length <= MOST_PATHS);
  const of = (kind: SideBySide["kind"]) =>
    readable.filter((side) => side.kind === kind).slice(0, OF_A_KIND);
  const draws: ((size: Size) => Chart)[] = [
    ...of("together").map((side) => (size: Size) => sideFigure(side, size, context)),
    ...paths.slice(0, OF_A_KIND).map((path) => (size: Size) => pathFigure(path, size, context)),
    ...of("pace").map((side) => (size: Size) => sideFigure(side, size, context)),
  ].slice(skipped, skipped + most);
  // A line of every municipality with its label needs half of the page.
  const room = Math.max(0, Math.min(most, WIDE) - draws.length);
  for (const trend of trends.slice(0, room))
    draws.push((size: Size) => trendFigure(trend, size, context));
  const width = WIDTHS[draws.length - 1];
  if (width === undefined) return [];
  const span = 12 / draws.length;
  const high = draws.length === 1 ? Math.min(height, LONE) : height;
  return [
    {
      type: "row",
      cells: draws.map((draw) => ({
        span,
        blocks: [{ type: "figure", ...toFigure(draw({ width, height: high })) }],
      })),
    },
  ];
}

/** An official item under the sentence of who rose and who fell. */
function trendFigure(trend: Trend, size: Size, context: BriefingContext): Chart {
  const { title } = headlineTexts(trend, voiceOf(context));
  return { ...trendChart(trend, size, context), title };
}
