import type { Chart } from "../charts/chart.ts";
import { MOST_PATHS, sidePaths } from "../charts/side-paths.ts";
import { targetKindBars } from "../charts/target-kind-bars.ts";
import { themeShares } from "../charts/theme-shares.ts";
import { isDistinct } from "../compare/distinct.ts";
import type { Block } from "../lib/pdf/content.ts";
import { columns } from "../lib/pdf/style.ts";
import { ofNewestPlans } from "../story/newest.ts";
import { heldComparisons, leadingShare, themeShareRows } from "../story/overview.ts";
import { sharesTitle } from "../words/overview-page.ts";
import { common } from "../words/text.ts";
import { beside, inParts } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { figureBlocks } from "./figures.ts";

/** More marks on one line hide each other. */
const MOST_MARKS = 12;

/** The shape of each plan: themes of its indicators, kinds of its targets. */
export function shapeRow(context: BriefingContext): Block[] {
  const { tables, charts, chartOptions } = context;
  const rows = ofNewestPlans(tables.indicators, tables).filter(isDistinct);
  if (rows.length === 0) return [];
  const shares = figureBlocks(hasShares(context) ? sharesFigure(columns(6), context) : null);
  const width = columns(shares.length === 0 ? 12 : 6);
  const kinds = figureBlocks(targetKindBars(rows, { ...chartOptions, width }, charts));
  return beside({ span: 6, blocks: shares }, { span: 6, blocks: kinds });
}

/** Whether shares say something: of one municipality there is nothing to tell apart. */
export function hasShares({ tables }: BriefingContext): boolean {
  const places = tables.municipalities.length;
  return places > 1 && places <= MOST_MARKS;
}

/** Which part of its indicators each plan gives to each theme. */
export function sharesFigure(width: number, context: BriefingContext): Chart {
  const { tables, lang, say, charts, styles } = context;
  const rows = themeShareRows(tables);
  const lead = leadingShare(rows);
  const title = sharesTitle(
    lead === null
      ? null
      : {
          theme: context.themes.name(lead.theme)[lang],
          points: lead.points,
          counts: rows
            .filter(({ theme }) => theme === lead.theme)
            .map((row) => ({ ...row, place: styles(row.code).name })),
        },
    lang,
  );
  const shares = rows.map(({ theme, code, share }) => ({
    theme: context.themes.short(theme)[lang],
    style: styles(code),
    share,
  }));
  const listed = shares.map(
    ({ theme, style, share }) => `${theme} ${style.name} ${share.toFixed(0)}%`,
  );
  const alt = `${title} ${listed.join(common.semicolon[lang])}`;
  return themeShares(
    shares,
    {
      width,
      id: "theme-shares",
      words: { title, subtitle: say("overview.sharesSubtitle"), alt, notes: [] },
    },
    charts,
  );
}

/** The few comparisons that hold, small and beside each other. */
export function comparisonRows(height: number, most: number, context: BriefingContext): Block[] {
  const width = columns(4);
  const sides = heldComparisons(context.tables, most).filter(
    ({ rows }) => rows.length <= MOST_PATHS,
  );
  const cells = sides.map((side) => {
    const chart = sidePaths(side, { width, height }, context.chartOptions, context.charts);
    return { span: 4, blocks: figureBlocks(chart) };
  });
  return inParts(cells, 3).map((some): Block => ({ type: "row", cells: some }));
}
