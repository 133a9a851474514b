import * as Plot from "@observablehq/plot";
import { around, choicesAround, lineRoom, type Offset, type Point, place } from "./apart.ts";
import type { Chart, ChartContext, PageChartOptions } from "./chart.ts";
import { draw } from "./frame.ts";
import { at, heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { GRID, INK, PAPER, SOFT, TYPE } from "./style.ts";
import type { YearValue } from "./year-runs.ts";
import { yearScales } from "./year-scales.ts";

export interface PathPoint extends YearValue {
  /** The figure as it stands beside the mark; empty for none. */
  text: string;
}

/** One indicator: where it began, the way to its target, and what was reported. */
export interface KpiPathRows {
  baseline: PathPoint | null;
  /** The baseline counts other years than the rest does: no line leads from it. */
  apart: boolean;
  target: PathPoint | null;
  /** The plan's own targets of the years between. */
  waypoints: readonly PathPoint[];
  results: readonly PathPoint[];
  /** Names and figures beside the picture. */
  facts: readonly (readonly [string, string])[];
}

export interface KpiPathOptions extends PageChartOptions {
  height: number;
  colour: string;
  /** Years of the axis, the same in all pictures of a page. */
  years: readonly [number, number];
}

/** Share of the width that the picture takes; the facts stand beside it. */
const PICTURE = 0.54;
const LINE = 11.2;
const BOTTOM = 14;
const SIDE = 30;

/** Results against the way to the target: hollow ring, dashes and hollow diamond; a solid line. */
export function kpiPath(rows: KpiPathRows, options: KpiPathOptions, context: ChartContext): Chart {
  const { height, id, colour, words } = options;
  const width = options.width * PICTURE;
  const [first, last] = options.years;
  const { baseline, apart, target: aim, waypoints, results: reported } = rows;
  const floor = height - BOTTOM;
  const points = [baseline, ...waypoints, aim, ...reported].filter((one) => one !== null);
  const { x, y, point } = yearScales(
    { years: options.years, values: points.map(({ value }) => value) },
    { left: SIDE, right: width - SIDE, top: 14, bottom: floor - 12 },
  );
  const spots = (some: readonly (PathPoint | null)[]): Spot[] =>
    some.flatMap((one) => (one === null ? [] : { ...one, ...point(one) }));
  const spot = { x: "year", y: "value" } as const;
  const from = apart ? null : baseline;
  const [way, path] = [spots([from, ...waypoints, aim]), spots([from, ...reported])];
  const [start, target, results] = [spots([baseline]), spots([aim]), spots(reported)];
  const labels = labelled(
    { start, ends: [...target, ...results.slice(-1)] },
    [way, path],
    { width, height },
    context,
  );
  const years = [first, last].map((year): Label => {
    return { text: String(year), x: x.apply(year), y: height - 5, anchor: "middle", fill: SOFT };
  });
  const marks = [
    Plot.ruleY([floor], { y: at((down: number) => down), stroke: GRID }),
    Plot.line(way, { ...spot, stroke: INK, strokeDasharray: "3 2", strokeWidth: 1 }),
    Plot.line(path, { ...spot, stroke: colour, strokeWidth: 2 }),
    Plot.dot(target, {
      ...spot,
      r: 3.6,
      symbol: "diamond",
      fill: PAPER,
      stroke: INK,
      strokeWidth: 1.3,
    }),
    Plot.dot(start, { ...spot, r: 3, fill: PAPER, stroke: INK, strokeWidth: 1.3 }),
    Plot.dot(results, { ...spot, r: 3, fill: colour, stroke: PAPER, strokeWidth: 0.8 }),
    ...labelMarks([...labels, ...years], context),
  ];
  const side = labelMarks(factLabels(rows.facts, options.width - width - 8, context), context);
  const panels = [
    { width, height, x, y, marks },
    { left: width + 8, width: options.width - width - 8, height, marks: side },
  ];
  return draw({ width: options.width, id, panels }, words, context);
}

/** Names in soft ink, their figures after them; a long figure is cut to its column in lines. */
function factLabels(facts: KpiPathRows["facts"], width: number, context: ChartContext): Label[] {
  const names = Math.max(0, ...facts.map(([name]) => context.measureText(name, TYPE.small))) + 5;
  let y = 0;
  return facts.flatMap(([name, value]): Label[] => {
    const text = wrapped(value, width - names, context);
    const high = Math.max(LINE, heightOf(text));
    y += high;
    return [
      { text: name, x: 0, y: y - high + LINE / 2, size: TYPE.small, fill: SOFT },
      { text, x: names, y: y - high / 2 },
    ];
  });
}

type Spot = PathPoint & Point;

const SIDES = { start: "end", end: "start", middle: "middle" } as const;

/** Lines lead from the left to the right: the sides away from them come first, then above and below. */
const OFFSETS: readonly Offset[] = [
  [7, 0, "start"],
  [0, -10, "middle"],
  [0, 10, "middle"],
  [-7, 0, "end"],
  [6, -9, "start"],
  [6, 9, "start"],
  [-6, -9, "end"],
  [-6, 9, "end"],
  [8, -14, "middle"],
  [8, 15, "middle"],
  [0, -16, "middle"],
  [0, 17, "middle"],
];

/** The same on the other side. */
const BEFORE = OFFSETS.map(([right, down, anchor]): Offset => [-right, down, SIDES[anchor]]);

/** Figures beside their marks, off the lines and off each other. */
function labelled(
  { start, ends }: { start: readonly Spot[]; ends: readonly Spot[] },
  lines: readonly (readonly Spot[])[],
  { width, height }: Pick<KpiPathOptions, "width" | "height">,
  context: ChartContext,
): Label[] {
  const lined = lines.flatMap((line) => lineRoom(line));
  const taken = [...lined, ...start.map((spot) => around(spot))];
  const wishes = (spots: readonly Spot[], offsets: readonly Offset[]) =>
    spots.map((spot) => choicesAround({ text: spot.text, plate: true }, spot, offsets));
  const bounds = { left: 0, right: width, top: 0, bottom: height - BOTTOM };
  return place([...wishes(start, BEFORE), ...wishes(ends, OFFSETS)], taken, bounds, context);
}
