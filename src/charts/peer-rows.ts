import * as Plot from "@observablehq/plot";
import type { Chart } from "./chart.ts";
import { type CityMark, cityMarks } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import { draw } from "./frame.ts";
import { at, heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { GRID, INK, type MunicipalityStyle, SOFT, WASH } from "./style.ts";

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
  /** The same of the country's figure; null where it is not known. */
  nationalAt: number | null;
  /** In the outer tenth on either side. */
  stands: boolean;
}

export interface PeerOptions {
  width: number;
  id: string;
  style: MunicipalityStyle;
  heads: {
    item: string;
    own: string;
    median: string;
    national: string;
    low: string;
    middle: string;
    high: string;
  };
  words: { title: string; subtitle: string; alt: string; notes: string[] };
}

const HEAD = 17;

/** Figures in rows by theme, each on one percentile axis among municipalities of like size. */
export function peerRows(
  rows: readonly PeerRow[],
  { width, id, style, heads, words }: PeerOptions,
  context: ChartContext,
): Chart {
  const place = {
    item: width * 0.12,
    own: width * 0.53,
    median: width * 0.62,
    national: width * 0.72,
    strip: width * 0.76,
  };
  const x = (percentile: number) => place.strip + (percentile / 100) * (width - place.strip - 4);
  let y = HEAD;
  let theme = "";
  const rules: number[] = [HEAD - 3];
  const set = rows.map((row) => {
    const item = wrapped(row.item, place.own - place.item - 58, context);
    const high = heightOf(item) + 2.4;
    if (row.theme !== theme && theme !== "") rules.push(y);
    const opens = row.theme !== theme;
    theme = row.theme;
    y += high;
    return { ...row, item, opens, y: y - high / 2, style, hollow: !row.stands };
  });
  const height = y + 2;
  type Row = (typeof set)[number];
  const labels: Label[] = [
    { text: heads.item, x: place.item, y: 6, fill: SOFT },
    { text: heads.own, x: place.own, y: 6, anchor: "end", bold: true },
    { text: heads.median, x: place.median, y: 6, anchor: "end", fill: SOFT },
    { text: heads.national, x: place.national, y: 6, anchor: "end", fill: SOFT },
    { text: heads.low, x: x(0), y: 6, fill: SOFT },
    { text: heads.middle, x: x(50), y: 6, anchor: "middle", fill: SOFT },
    { text: heads.high, x: x(100), y: 6, anchor: "end", fill: SOFT },
    ...set.flatMap((row): Label[] => [
      ...(row.opens ? [{ text: row.theme, x: 0, y: row.y, bold: true }] : []),
      { text: row.item, x: place.item, y: row.y },
      { text: row.own, x: place.own, y: row.y, anchor: "end", bold: row.stands },
      { text: row.median, x: place.median, y: row.y, anchor: "end", fill: SOFT },
      { text: row.national, x: place.national, y: row.y, anchor: "end", fill: SOFT },
    ]),
  ];
  const marks = [
    Plot.rect([0], { x1: x(25), x2: x(75), y1: HEAD - 3, y2: height, fill: WASH }),
    Plot.ruleY(rules, {
      x1: 0,
      x2: width,
      y: at((line: number) => line),
      stroke: (_, i) => (i === 0 ? INK : GRID),
    }),
    Plot.link(set, {
      x1: x(0),
      x2: x(100),
      y1: at((row: Row) => row.y),
      y2: at((row: Row) => row.y),
      stroke: GRID,
    }),
    Plot.link(
      set.filter(({ nationalAt }) => nationalAt !== null),
      {
        x1: at((row: Row) => x(row.nationalAt ?? 0)),
        x2: at((row: Row) => x(row.nationalAt ?? 0)),
        y1: at((row: Row) => row.y - 4.5),
        y2: at((row: Row) => row.y + 4.5),
        stroke: INK,
        strokeWidth: 1.6,
      },
    ),
    ...cityMarks(set satisfies readonly CityMark[], {
      x: at((row: Row) => x(row.percentile)),
      y: at((row: Row) => row.y),
    }),
    ...labelMarks(labels, context),
  ];
  return draw({ width, height, id, panels: [{ width, height, marks }] }, words, context);
}
