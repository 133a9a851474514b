import * as Plot from "@observablehq/plot";
import { extent, greatest, ticks } from "d3";
import { along, around, choicesAround, lineRoom, type Offset, type Point, place } from "./apart.ts";
import { AXIS, fitting, valueAxis, yearAxis } from "./axes.ts";
import type { Chart, ChartContext, PageChartOptions } from "./chart.ts";
import { draw } from "./frame.ts";
import { type Label, labelMarks } from "./labels.ts";
import { INK, PAPER, SOFT } from "./style.ts";
import type { YearValue } from "./year-runs.ts";
import { yearScales } from "./year-scales.ts";

export interface PopulationRows {
  census: readonly (YearValue & { preliminary: boolean })[];
  register: readonly YearValue[];
  projection: readonly YearValue[];
  /** The level that a plan aims at, until its year. */
  target: YearValue | null;
}

export interface PopulationOptions extends PageChartOptions {
  height: number;
  colour: string;
  valueText(value: number): string;
  labels: { target: string; peak: string; last: string; census: string };
}

/** Share of the years that lies blank before the first. */
const BEFORE = 0.03;

/** Census, register and projection over the years, with the plan's population as a level. */
export function populationPath(
  rows: PopulationRows,
  { width, height, id, colour, valueText, labels, words }: PopulationOptions,
  context: ChartContext,
): Chart {
  const all = [...rows.census, ...rows.register, ...rows.projection];
  const aims = rows.target === null ? [] : [rows.target];
  const values = [...all, ...aims].map(({ value }) => value);
  const [from = 0, to = 0] = extent([...all, ...aims], ({ year }) => year);
  // The first dot stands off the figures of the axis.
  const start = from - (to - from) * BEFORE;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = (high - low) * 0.16 || high * 0.05;
  const steps = ticks(low - pad, high + pad, 4);
  const left = Math.max(...steps.map((step) => context.measureText(valueText(step), 9))) + 6;
  const area = { left, right: width - 20, top: 8, bottom: height - AXIS };
  const { x, y, point } = yearScales({ years: [start, to], values: [low - pad, high + pad] }, area);
  const level = aims.flatMap((aim) => along(point({ ...aim, year: start }), point(aim)));
  const lines = [rows.census, rows.register, rows.projection].flatMap((line) =>
    lineRoom(line.map(point), 3),
  );
  const figures = steps.map((step) => ({
    ...around({ x: 0, y: y.apply(step) }, 6),
    right: area.left,
  }));
  const taken = [...lines, ...level, ...figures];
  const texts = place(
    pathChoices(rows, labels, point),
    taken,
    { ...area, left: 0, right: width, top: 0 },
    context,
  );
  const marks = [
    ...valueAxis(steps, valueText),
    ...yearAxis(
      fitting([from, to, ...rows.census.map(({ year }) => year)], x.apply, String, context),
    ),
    ...pathLines(rows, start, colour),
    ...labelMarks(texts, context),
  ];
  const margins = { marginLeft: left, marginRight: 20, marginTop: 8, marginBottom: AXIS };
  const panel = { width, height, ...margins, x, y, marks };
  return draw({ width, id, panels: [panel] }, words, context);
}

/** The level that the plan names, the register in grey, the projection dashed and the census. */
function pathLines(
  { target, register, projection, census }: PopulationRows,
  start: number,
  colour: string,
): Plot.Markish[] {
  const line = { x: "year", y: "value" } as const;
  const peak = peakOf(projection);
  const dashed = { ...line, stroke: colour, strokeWidth: 1.5, strokeDasharray: "3 2.5" };
  return [
    ...(target === null
      ? []
      : [
          Plot.line([{ ...target, year: start }, target], {
            ...line,
            stroke: INK,
            strokeDasharray: "5 3",
            strokeWidth: 1.3,
          }),
        ]),
    Plot.line(register, { ...line, stroke: SOFT, strokeWidth: 1.4 }),
    Plot.line(projection, dashed),
    Plot.dot(peak === undefined ? [] : [peak], { ...line, r: 2.2, fill: colour }),
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

/** The highest point of a projection that turns before its end. */
function peakOf(projection: readonly YearValue[]): YearValue | undefined {
  const peak = greatest(projection, ({ value }) => value);
  return peak === projection.at(-1) || peak === projection[0] ? undefined : peak;
}

/** Words and the point that they stand at. */
type Spot = [string, YearValue | null | undefined];

/** The places of each line's words, the target's first. */
function pathChoices(
  { census, projection, target }: PopulationRows,
  labels: PopulationOptions["labels"],
  point: (one: YearValue) => Point,
): Label[][] {
  const spots: Spot[] = [
    [labels.census, census.at(-1)],
    [labels.peak, peakOf(projection)],
    [labels.last, projection.at(-1)],
  ];
  const around = (spots: readonly Spot[], offsets: readonly Offset[]) =>
    spots.map(([text, spot]) =>
      spot ? choicesAround({ text, plate: true }, point(spot), offsets) : [],
    );
  return [...around([[labels.target, target]], BEHIND), ...around(spots, OFFSETS)];
}

/** Above and below a point, then to its sides. */
const OFFSETS: readonly Offset[] = [
  [0, -11, "middle"],
  [-24, -11, "start"],
  [24, -11, "end"],
  [0, 13, "middle"],
  [6, 12, "start"],
  [-6, -12, "end"],
  [0, 26, "middle"],
  [-4, 14, "end"],
  [0, 40, "middle"],
];

/** Over the end of a level, under it, then behind it. */
const BEHIND: readonly Offset[] = [
  [0, -9, "end"],
  [0, 11, "end"],
  [6, 0, "start"],
];
