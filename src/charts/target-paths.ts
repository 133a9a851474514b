import { extent, ticks } from "d3";
import { leadLines } from "../words/charts-plans.ts";
import { common } from "../words/text.ts";
import type { Point } from "./apart.ts";
import { axisRoom, fitting, valueAxis, yearAxis } from "./axes.ts";
import type { Chart, ChartContext, ChartRow, PageChartOptions } from "./chart.ts";
import { draw } from "./frame.ts";
import { labelMarks } from "./labels.ts";
import { endsOf, pathLabels } from "./path-labels.ts";
import { type PathRow, pathMarks } from "./path-marks.ts";
import { stylesOf, TYPE } from "./style.ts";
import type { YearValue } from "./year-runs.ts";
import { yearScales } from "./year-scales.ts";

export interface PathOptions extends PageChartOptions {
  height: number;
  year(year: number): string;
  value(value: number): string;
}

/** The share of the width that labels behind the last year may take. */
const MOST_LABEL = 0.58;
/** Room beyond the lowest and the highest mark, and where the figure of a baseline stands there. */
const ROOM = 8;
const FIGURE_ROOM = 18;
/** Lower charts have room for fewer figures at their axis. */
const LOW_CHART = 80;
/** Narrower charts have no room to say that their axis does not begin at 0. */
const NARROW = 200;
/** Side of the square over a mark that leads to its source. */
const HIT = 18;

/** Rows on one scale of years, so that the slope is the pace: hollow and dashed is promised. */
export function targetPaths(
  rows: readonly PathRow[],
  { width, height, id, words, year, value }: PathOptions,
  context: ChartContext,
): Chart {
  const spots = rows.flatMap(({ from, to, actual }) => [from, to, ...actual]);
  const [first = 0, last = 0] = extent(spots, (spot) => spot.year);
  const values = spots.map((spot) => spot.value);
  const [low = 0, high = 0] = extent(values);
  const measure = (text: string, bold = false) => context.measureText(text, TYPE.label, bold);
  const steps = ticks(low, high, height < LOW_CHART ? 2 : 3);
  const firstYear = Math.max(
    ...year(first)
      .split("\n")
      .map((line) => measure(line)),
  );
  const left = Math.max(...steps.map((step) => measure(value(step)) + 9), firstYear / 2 - 3, 9);
  const ends = endsOf(rows).filter(({ spot }) => spot.year === last);
  const longest = Math.max(...ends.map(({ text }) => measure(text, true)));
  const right = Math.min(Math.max(12, longest + 9), width * MOST_LABEL);
  const bottom = height - axisRoom(year(last)) - 2;
  const margins = { marginLeft: left, marginRight: right, marginBottom: height - bottom };
  const { x, y, point } = yearScales(
    { years: [first, last], values },
    {
      ...{ left: left + 4, right: width - right },
      ...{ top: roomAt(high, rows), bottom: bottom - roomAt(low, rows) },
    },
  );
  const named = [last, first, ...rows.flatMap(({ from, to }) => [from.year, to.year])];
  const marks = [
    ...valueAxis(apart(steps, y.apply), value),
    ...yearAxis(fitting([...new Set(named)], x.apply, year, context), year),
    ...pathMarks(rows, point),
    ...labelMarks(pathLabels(rows, point, { left, width, bottom }, context), context),
  ];
  const isCut = width >= NARROW && (low > 0 || high < 0);
  const subtitle = isCut
    ? words.subtitle + common.stop[context.lang] + leadLines.axis[context.lang]
    : words.subtitle;
  const found = { ...words, subtitle, places: stylesOf(rows), rows: hitsOf(rows, point) };
  return draw({ width, id, panels: [{ width, height, ...margins, x, y, marks }] }, found, context);
}

function roomAt(value: number, rows: readonly PathRow[]): number {
  const isFigure = rows.some(({ from, fromText }) => fromText !== "" && from.value === value);
  return isFigure ? FIGURE_ROOM : ROOM;
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
