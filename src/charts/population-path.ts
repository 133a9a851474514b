import * as Plot from "@observablehq/plot";
import { extent, greatest, ticks } from "d3";
import {
  along,
  around,
  type Choices,
  choicesAround,
  type Offset,
  type Point,
  place,
} from "./apart.ts";
import { AXIS, fitting, valueAxis, yearAxis } from "./axes.ts";
import type { Chart, ChartContext, PageChartOptions } from "./chart.ts";
import { draw } from "./frame.ts";
import { labelMarks } from "./labels.ts";
import { INK, PAPER, SOFT } from "./style.ts";
import type { YearValue } from "./year-runs.ts";

export interface PopulationRows {
  census: readonly (YearValue & { preliminary: boolean })[];
  register: readonly YearValue[];
  projection: readonly YearValue[];
  /** The level that a plan aims at. */
  target: number | null;
}

export interface PopulationOptions extends PageChartOptions {
  height: number;
  colour: string;
  valueText(value: number): string;
  labels: { target: string; peak: string; last: string; census: string };
}

/** Census, register and projection over the years, with the plan's population as a level. */
export function populationPath(
  rows: PopulationRows,
  { width, height, id, colour, valueText, labels, words }: PopulationOptions,
  context: ChartContext,
): Chart {
  const all = [...rows.census, ...rows.register, ...rows.projection];
  const values = [...all.map(({ value }) => value), ...(rows.target === null ? [] : [rows.target])];
  const [from = 0, to = 0] = extent(all, ({ year }) => year);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = (high - low) * 0.16 || high * 0.05;
  const steps = ticks(low - pad, high + pad, 4);
  const left = Math.max(...steps.map((step) => context.measureText(valueText(step), 9))) + 6;
  const area = { left, right: width - 20, top: 8, bottom: height - AXIS };
  const x = (year: number) =>
    area.left + ((year - from) / Math.max(1, to - from)) * (area.right - area.left);
  const y = (value: number) =>
    area.bottom - ((value - low + pad) / (high - low + 2 * pad)) * (area.bottom - area.top);
  const point = ({ year, value }: YearValue): Point => ({ x: x(year), y: y(value) });
  const aim = rows.target === null ? null : y(rows.target);
  const level = aim === null ? [] : along({ x: area.left, y: aim }, { x: area.right, y: aim });
  const taken = [...all.map((one) => around(point(one), 3)), ...level];
  const target = rows.target === null ? null : { year: (from + 2 * to) / 3, value: rows.target };
  const texts = place(
    pathChoices(rows, labels, target, point),
    taken,
    { ...area, left: 0, right: width, top: 0 },
    context,
  );
  const marks = [
    ...valueAxis(steps, valueText),
    ...yearAxis(fitting([from, to, ...rows.census.map(({ year }) => year)], x, String, context)),
    ...pathLines(rows, colour),
    ...labelMarks(texts, context),
  ];
  const panel = {
    width,
    height,
    marginLeft: area.left,
    marginRight: width - area.right,
    marginTop: area.top,
    marginBottom: AXIS,
    x: { domain: [from, to] },
    y: { domain: [low - pad, high + pad] },
    marks,
  };
  return draw({ width, id, panels: [panel] }, words, context);
}

/** The level that the plan names, the register in grey, the projection dashed and the census. */
function pathLines(
  { target, register, projection, census }: PopulationRows,
  colour: string,
): Plot.Markish[] {
  const line = { x: "year", y: "value" } as const;
  const dashed = { ...line, stroke: colour, strokeWidth: 1.5, strokeDasharray: "3 2.5" };
  return [
    ...(target === null
      ? []
      : [Plot.ruleY([target], { stroke: INK, strokeDasharray: "5 3", strokeWidth: 1.3 })]),
    Plot.line(register, { ...line, stroke: SOFT, strokeWidth: 1.4 }),
    Plot.line(projection, dashed),
    Plot.line(census, { ...line, stroke: colour, strokeWidth: 2.2 }),
    censusDots(census, colour),
  ];
}

/** Hollow where a count is preliminary. */
function censusDots(census: PopulationRows["census"], colour: string): Plot.Markish {
  return Plot.dot(census, {
    x: "year",
    y: "value",
    r: 3.6,
    fill: ({ preliminary }: { preliminary: boolean }) => (preliminary ? PAPER : colour),
    stroke: colour,
    strokeWidth: 1.4,
  });
}

/** The places of each line's words, the target's first; `target` is where its level is named. */
function pathChoices(
  { census, projection }: PopulationRows,
  labels: PopulationOptions["labels"],
  target: YearValue | null,
  point: (one: YearValue) => Point,
): Choices[] {
  const last = projection.at(-1);
  const peak = greatest(projection, ({ value }) => value);
  const spots: [string, YearValue | null | undefined][] = [
    [labels.target, target],
    [labels.peak, peak === last ? null : peak],
    [labels.last, last],
    [labels.census, census.at(-1)],
  ];
  return spots.flatMap(([text, spot]) =>
    text === "" || !spot ? [] : [choicesAround({ text, plate: true }, point(spot), OFFSETS)],
  );
}

/** Above and below a point, then to its sides. */
const OFFSETS: readonly [Offset, ...Offset[]] = [
  [0, -11, "middle"],
  [0, 13, "middle"],
  [6, 12, "start"],
  [-6, -12, "end"],
  [0, 26, "middle"],
  [-4, 14, "end"],
];
