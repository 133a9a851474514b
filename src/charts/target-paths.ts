import * as Plot from "@observablehq/plot";
import { extent, scaleLinear, ticks } from "d3";
import { along, around, choicesAround, lineRoom, type Point, place } from "./apart.ts";
import type { Chart, ChartContext, ChartRow, PageChartOptions } from "./chart.ts";
import { cityMarks } from "./city-marks.ts";
import { draw } from "./frame.ts";
import { at, type Box, boxOf, type Label, labelMarks } from "./labels.ts";
import { GRID, INK, type MunicipalityStyle, SOFT, stylesOf, TYPE } from "./style.ts";
import { runsOf, type YearValue } from "./year-runs.ts";
import { yearRoom, yearTicks } from "./year-ticks.ts";

/** What one row of a plan promises, and what has become of it. */
export interface PathRow {
  indicator_id?: string;
  style: MunicipalityStyle;
  from: YearValue;
  fromText: string;
  to: YearValue;
  toText: string;
  /** Values of the same quantity over the years. */
  actual: readonly YearValue[];
  actualText: string;
  /** Of a plan that another one has taken the place of: its target is grey. */
  superseded: boolean;
}

export interface PathOptions extends PageChartOptions {
  height: number;
  year(year: number): string;
  value(value: number): string;
}

/** The share of the width that labels behind the last year may take. */
const MOST_LABEL = 0.58;
const TOP = 8;
/** Room for a figure below the lowest mark. */
const LOW = 17;
const BASE = 2.9;
/** Lower charts have room for fewer figures at their axis. */
const LOW_CHART = 100;
/** Side of the square over a mark that leads to its source. */
const HIT = 18;

/**
 * Baseline and target of one or more rows on one scale of years, so that the slope is the pace:
 * filled is measured, hollow and dashed is promised. Values of later years are a solid line.
 */
export function targetPaths(
  rows: readonly PathRow[],
  { width, height, id, words, year, value }: PathOptions,
  context: ChartContext,
): Chart {
  const spots = rows.flatMap(({ from, to, actual }) => [from, to, ...actual]);
  const [low = 0, high = 1] = extent(spots, (spot) => spot.value);
  const years = [...new Set(rows.flatMap(({ from, to }) => [from.year, to.year]))];
  const [first = 0, last = 1] = extent(spots, (spot) => spot.year);
  const measure = (text: string, bold = false) => context.measureText(text, TYPE.label, bold);
  const bottom = height - yearRoom(year(last).split("\n").length) - 2;
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom - LOW, TOP + 10]);
  const steps = apart(ticks(low, high, height < LOW_CHART ? 2 : 3), y);
  const yearLines = year(first).split("\n");
  const firstYear = Math.max(...yearLines.map((line) => measure(line)));
  const left = Math.max(...steps.map((step) => measure(value(step)) + 9), firstYear / 2 - 3, 9);
  const ends = rows.filter(({ to }) => to.year === last).map(({ toText }) => measure(toText, true));
  const right = Math.min(Math.max(12, ...ends.map((end) => end + 8)), width * MOST_LABEL);
  const x = scaleLinear([first, last === first ? first + 1 : last], [left + 4, width - right]);
  const point = (spot: YearValue): Point => ({ x: x(spot.year), y: y(spot.value) });
  const axis = steps.map((step): Label => {
    return { text: value(step), x: left - 5, y: y(step), anchor: "end", fill: SOFT };
  });
  const marks = [
    Plot.link(steps, {
      x1: left,
      x2: width - right,
      y1: at((step: number) => y(step)),
      y2: at((step: number) => y(step)),
      stroke: GRID,
      strokeWidth: 0.7,
    }),
    ...rows.flatMap((row) => pathMarks(row, rows, point)),
    ...yearTicks([...years, first, last], x, bottom, year, context),
    ...labelMarks(axis, context),
    ...labelMarks(pathLabels(rows, point, { left, width, bottom }, context), context),
  ];
  const found = { ...words, places: stylesOf(rows), rows: hitsOf(rows, point) };
  return draw({ width, id, panels: [{ width, height, marks }] }, found, context);
}

/** Where a row can be pointed at: its target, or its baseline where another row ends there too. */
function hitsOf(rows: readonly PathRow[], point: (spot: YearValue) => Point): ChartRow[] {
  const ends = rows.map(({ to }) => point(to));
  return rows.flatMap(({ indicator_id, from }, i) => {
    const end = ends[i];
    if (indicator_id === undefined || end === undefined) return [];
    const isTaken = ends.slice(i + 1).some(({ x, y }) => Math.hypot(x - end.x, y - end.y) < HIT);
    const { x, y } = isTaken ? point(from) : end;
    return [{ indicator_id, left: x - HIT / 2, top: y - HIT / 2, width: HIT, height: HIT }];
  });
}

/** Of steps whose figures would touch, the first and the last. */
function apart(steps: readonly number[], y: (value: number) => number): readonly number[] {
  const [first, second] = steps;
  if (first === undefined || second === undefined) return steps;
  if (Math.abs(y(first) - y(second)) >= TYPE.label) return steps;
  return [first, ...steps.slice(-1)];
}

function pathMarks(
  row: PathRow,
  rows: readonly PathRow[],
  point: (spot: YearValue) => Point,
): Plot.Markish[] {
  const { style, from, to, actual, superseded } = row;
  const isShared = rows.some(
    (other) =>
      other.style.code !== style.code &&
      other.from.year === from.year &&
      other.from.value === from.value,
  );
  const [start, end] = [point(from), point(to)];
  const tone = superseded ? { ...style, colour: SOFT } : style;
  const xy = { x: at((one: Point) => one.x), y: at((one: Point) => one.y) };
  const runs = runsOf(actual);
  const mark = (one: Point, hollow: boolean, look = style) => ({ ...one, style: look, hollow });
  const dots = actual.map((one) => mark(point(one), false));
  return [
    Plot.link([{ start, end }], {
      x1: start.x,
      y1: start.y,
      x2: end.x,
      y2: end.y,
      stroke: tone.colour,
      strokeWidth: 1.3,
      strokeDasharray: "3.5,2.5",
    }),
    ...runs
      .filter((run) => run.length > 1)
      .map((run) => Plot.line(run.map(point), { ...xy, stroke: style.colour, strokeWidth: 1.7 })),
    ...cityMarks(dots.slice(0, -1), { ...xy, r: 2 }),
    // Where several begin at one point it is nobody's.
    ...(isShared ? [Plot.dot([start], { ...xy, r: 2.4, fill: INK })] : []),
    ...cityMarks([...(isShared ? [] : [mark(start, false)]), ...dots.slice(-1)], {
      ...xy,
      r: BASE,
    }),
    ...cityMarks([mark(end, true, tone)], xy),
  ];
}

/** Targets first, which readers look for; a label keeps off marks and lines. */
function pathLabels(
  rows: readonly PathRow[],
  point: (spot: YearValue) => Point,
  { left, width, bottom }: { left: number; width: number; bottom: number },
  context: ChartContext,
): Label[] {
  const taken: Box[] = rows.flatMap((row) => {
    const [start, end] = [point(row.from), point(row.to)];
    const runs = runsOf(row.actual).map((run) => run.map(point));
    return [
      around(start),
      around(end),
      ...along(start, end),
      ...runs.flatMap((run) => lineRoom(run, 3)),
    ];
  });
  const wishes = [
    ...rows.map(({ to, toText }) => choices(toText, point(to), true, context)),
    ...rows.flatMap(({ actual, actualText }) =>
      actual.slice(-1).map((last) => choices(actualText, point(last), true, context)),
    ),
    ...rows.map(({ from, fromText }) =>
      startChoices(choices(fromText, point(from), false, context)),
    ),
  ];
  return place(wishes, taken, { left, right: width, top: 0, bottom: bottom - 1 }, context);
}

/** Of a baseline, from which a line goes to the right: below and above it first. */
function startChoices([right, above, below, ...rest]: readonly Label[]): Label[] {
  return [below, above, ...rest, right].filter((label) => label !== undefined);
}

/** To the right of a mark, above it, below it, to its left. */
function choices(text: string, point: Point, bold: boolean, context: ChartContext): Label[] {
  const label = { text, bold, fill: INK };
  const up = (boxOf({ ...label, ...point }, context).bottom - point.y) * 2 + 2;
  return choicesAround(label, point, [
    [7, 0, "start"],
    [0, -up, "middle"],
    [0, up, "middle"],
    [-4, -up, "end"],
    [-4, up, "end"],
    [4, -up, "start"],
    [4, up, "start"],
    [-7, 0, "end"],
    [0, -2 * up, "middle"],
    [0, 2 * up, "middle"],
  ]);
}
