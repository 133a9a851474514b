import * as Plot from "@observablehq/plot";
import { scaleLinear, scaleLog } from "d3";
import { type CityMark, cityMarks, MARK } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import type { Panel } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { GRID, INK, SOFT, TYPE, WASH } from "./style.ts";

export interface Quartiles {
  q1: number;
  median: number;
  q3: number;
}

/** One statistic with the municipalities on an axis of its own. */
export interface OfficialCell {
  name: string;
  /** Unit, year, value of the country. */
  detail: string;
  /** A mark with its name and printed value each; without a name they share one lane. */
  marks: readonly (CityMark & { value: number; text: string })[];
  /** Ends of the axis; what lies outside stands at its end. */
  domain: readonly [number, number];
  log?: boolean;
  /** The distribution, below it that of the peers, each with what it is called. */
  bands?: readonly (Quartiles & { text: string; short: string })[];
  national?: number | null;
}

const GUTTER = 24;
const LANE = 12.5;
const BAND = "#d8d7d0";
/** More municipalities than this are short lines without names. */
export const NAMED = 12;

/** Cells side by side where the picture is wide enough, heads of a row on one level. */
export function officialCells(
  cells: readonly OfficialCell[],
  width: number,
  context: ChartContext,
): Panel[] {
  const columns = width < 400 ? 1 : 2;
  const wide = (width - GUTTER * (columns - 1)) / columns;
  let top = 2;
  return cells.flatMap((_, index) => {
    if (index % columns > 0) return [];
    const row = cells.slice(index, index + columns);
    const heads = row.map((cell) => headLabels(cell, wide, context));
    const head = Math.max(...heads.map(({ height }) => height)) + 2;
    const panels = row.map((cell, column) => {
      const labels = heads[column]?.labels ?? [];
      return {
        ...cellPanel(cell, labels, wide, head, context),
        left: column * (wide + GUTTER),
        top,
      };
    });
    top += Math.max(...panels.map(({ height }) => height)) + 10;
    return panels;
  });
}

function headLabels({ name, detail }: OfficialCell, width: number, context: ChartContext) {
  const bold = wrapped(name, width, context, true);
  const soft = wrapped(detail, width, context, false, TYPE.small);
  const [first, second] = [heightOf(bold), heightOf(soft, TYPE.small)];
  const labels: Label[] = [
    { text: bold, x: 0, y: first / 2, bold: true },
    { text: soft, x: 0, y: first + second / 2, size: TYPE.small, fill: SOFT },
  ];
  return { labels, height: first + second };
}

function cellPanel(
  cell: OfficialCell,
  heads: readonly Label[],
  width: number,
  head: number,
  context: ChartContext,
): Panel {
  const { measureText } = context;
  const lanes = cell.marks.length <= NAMED ? cell.marks : [];
  const bands = cell.bands ?? [];
  const most = (texts: readonly string[], size: number = TYPE.label) =>
    Math.max(0, ...texts.map((text) => measureText(text, size)));
  const names = 2 * MARK + 4 + most(lanes.map(({ style }) => style.name));
  const short = bands.map(({ short }) => short);
  const left = Math.min(
    width * 0.62,
    Math.max(names + 8 + most(lanes.map(({ text }) => text)), most(short, TYPE.small)) + 10,
  );
  const scale = cell.log ? scaleLog() : scaleLinear();
  const x = scale
    .domain(cell.domain)
    .range([left + 4, width - 5])
    .clamp(true);
  const y = (lane: number) => head + (lane + 0.5) * LANE;
  const count = Math.max(1, lanes.length) + Math.max(0, bands.length - 1);
  const bottom = head + count * LANE + 2;
  const rows = cell.marks.map((mark, lane) => ({
    ...mark,
    x: x(mark.value),
    y: y(lanes.length > 0 ? lane : 0),
  }));
  const placed = bands.map((band, index) => ({
    ...band,
    top: index === 0 ? head : y(count - 1) - 4,
    bottom: index === 0 ? head + Math.max(1, lanes.length) * LANE : y(count - 1) + 4,
  }));
  const foot = wrapped(bands.map(({ text }) => text).join("　"), width, context, false, TYPE.small);
  const labels: Label[] = [
    ...heads,
    ...(lanes.length > 0 ? rows : []).flatMap((row): Label[] => [
      { text: row.style.name, x: 2 * MARK + 4, y: row.y },
      { text: row.text, x: left - 6, y: row.y, anchor: "end", bold: true },
    ]),
    ...placed.slice(1).map(
      ({ short }): Label => ({
        text: short,
        x: left - 6,
        y: y(count - 1),
        anchor: "end",
        size: TYPE.small,
        fill: SOFT,
      }),
    ),
    ...(foot === ""
      ? []
      : [
          {
            text: foot,
            x: 0,
            y: bottom + 2 + heightOf(foot, TYPE.small) / 2,
            size: TYPE.small,
            fill: SOFT,
          },
        ]),
  ];
  type Band = (typeof placed)[number];
  const edges = { y1: "top", y2: "bottom" } as const;
  const zero = cell.domain[0] < 0 && cell.domain[1] > 0 ? [0] : [];
  return {
    width,
    height: bottom + 2 + heightOf(foot, TYPE.small),
    marks: [
      Plot.rect([{}], { x1: left, x2: width, y1: head, y2: bottom - 2, fill: WASH }),
      Plot.rect(placed, {
        x1: ({ q1 }: Band) => x(q1),
        x2: ({ q3 }: Band) => x(q3),
        ...edges,
        fill: BAND,
      }),
      Plot.ruleX(zero, { x: (d: number) => x(d), y1: head, y2: bottom - 2, stroke: GRID }),
      Plot.ruleX(placed, {
        x: ({ median }: Band) => x(median),
        ...edges,
        stroke: SOFT,
        strokeWidth: 1,
      }),
      ...(cell.national == null
        ? []
        : [
            Plot.ruleX([cell.national], {
              x: (d: number) => x(d),
              y1: head - 1,
              y2: bottom - 1,
              stroke: INK,
              strokeWidth: 1.1,
              strokeDasharray: "3 2",
            }),
          ]),
      ...(lanes.length > 0
        ? [
            ...cityMarks(rows, { x: "x", y: "y" }),
            ...cityMarks(rows, { x: () => MARK + 1, y: "y" }),
          ]
        : [
            Plot.ruleX(rows, {
              x: "x",
              y1: head + 2,
              y2: bottom - 4,
              stroke: INK,
              strokeWidth: 0.9,
            }),
          ]),
      ...labelMarks(labels, context),
    ],
  };
}
