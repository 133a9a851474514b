import * as Plot from "@observablehq/plot";
import type { Chart, ChartContext, PageChartOptions } from "./chart.ts";
import { type CityMark, cityMarks } from "./city-marks.ts";
import { draw } from "./frame.ts";
import { at, heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import type { PeersOptions } from "./peers-strip.ts";
import { GRID, INK, type MunicipalityStyle, SOFT, TYPE, WASH } from "./style.ts";

/** One official figure of a municipality and where it stands among its peers. */
export interface PeerRow {
  theme: string;
  /** Name of the figure with its year. */
  item: string;
  own: string;
  median: string;
  /** The country's own figure; a dash where there can be none. */
  national: string;
  /** Share of the peers below, 0 to 100. */
  percentile: number;
  /** In the outer tenth on either side. */
  stands: boolean;
}

export interface PeerOptions extends PageChartOptions {
  style: MunicipalityStyle;
  heads: PeersOptions["heads"] & { item: string };
}

const HEAD = 17;
/** Between two columns, so that figures do not run together. */
const GAP = 10;
/** Where the axis begins, as a share of the width. */
const STRIP = 0.79;

/** Figures in rows by theme, each on one percentile axis among municipalities of like size. */
export function peerRows(
  rows: readonly PeerRow[],
  { width, id, style, heads, words }: PeerOptions,
  context: ChartContext,
): Chart {
  const columns = columnsOf(width, rows, context);
  const x = (percentile: number) =>
    columns.strip + (percentile / 100) * (width - columns.strip - 4);
  const { placed, rules, height } = stacked(rows, columns, context);
  const marked = placed.map((row) => ({ ...row, style, hollow: !row.stands }));
  const marks = [
    Plot.rect([0], { x1: x(25), x2: x(75), y1: HEAD - 3, y2: height, fill: WASH }),
    Plot.ruleY(rules, {
      x1: 0,
      x2: width,
      stroke: (_, i) => (i === 0 ? INK : GRID),
    }),
    Plot.link(placed, {
      x1: x(0),
      x2: x(100),
      y1: at((row: Placed) => row.y),
      y2: at((row: Placed) => row.y),
      stroke: GRID,
    }),
    ...cityMarks(marked satisfies readonly CityMark[], {
      x: at((row: Placed) => x(row.percentile)),
      y: at((row: Placed) => row.y),
    }),
    ...labelMarks([...headLabels(heads, columns, x), ...rowLabels(placed, columns)], context),
  ];
  return draw({ width, id, panels: [{ width, height, marks }] }, words, context);
}

type Columns = ReturnType<typeof columnsOf>;

/** Where the columns stand: of figures the right edge, else the left one. */
function columnsOf(width: number, rows: readonly PeerRow[], { measureText }: ChartContext) {
  const room = (column: "theme" | "own" | "median" | "national", least: number, bold = false) =>
    Math.max(least, ...rows.map((row) => measureText(row[column], TYPE.label, bold) + GAP));
  const item = room("theme", width * 0.12, true) - 2;
  const national = width * STRIP - GAP;
  const median = national - room("national", width * 0.075);
  const own = median - room("median", width * 0.085);
  const name = own - item - room("own", 58, true);
  return { item, name, own, median, national, strip: width * STRIP };
}

interface Placed extends PeerRow {
  /** Whether it is the first of its theme. */
  opens: boolean;
  y: number;
}

/** Rows below each other, as high as their names, with a rule where a theme begins. */
function stacked(rows: readonly PeerRow[], columns: Columns, context: ChartContext) {
  const rules: number[] = [HEAD - 3];
  let [y, theme] = [HEAD, ""];
  const placed = rows.map((row): Placed => {
    const item = wrapped(row.item, columns.name, context);
    const high = heightOf(item) + 2.4;
    const opens = row.theme !== theme;
    if (opens && theme !== "") rules.push(y);
    theme = row.theme;
    y += high;
    return { ...row, item, opens, y: y - high / 2 };
  });
  return { placed, rules, height: y + 2 };
}

function headLabels(
  heads: PeerOptions["heads"],
  columns: Columns,
  x: (percentile: number) => number,
): Label[] {
  const y = 6;
  return [
    { text: heads.item, x: columns.item, y, fill: SOFT },
    { text: heads.own, x: columns.own, y, anchor: "end", bold: true },
    { text: heads.median, x: columns.median, y, anchor: "end", fill: SOFT },
    { text: heads.national, x: columns.national, y, anchor: "end", fill: SOFT },
    { text: heads.low, x: x(0), y, fill: SOFT },
    { text: heads.middle, x: x(50), y, anchor: "middle", fill: SOFT },
    { text: heads.high, x: x(100), y, anchor: "end", fill: SOFT },
  ];
}

function rowLabels(rows: readonly Placed[], columns: Columns): Label[] {
  return rows.flatMap(({ theme, item, own, median, national, stands, opens, y }): Label[] => [
    ...(opens ? [{ text: theme, x: 0, y, bold: true }] : []),
    { text: item, x: columns.item, y },
    { text: own, x: columns.own, y, anchor: "end", bold: stands },
    { text: median, x: columns.median, y, anchor: "end", fill: SOFT },
    { text: national, x: columns.national, y, anchor: "end", fill: SOFT },
  ]);
}
