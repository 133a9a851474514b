import * as Plot from "@observablehq/plot";
import { along, around, type Choices, place } from "./apart.ts";
import type { Chart } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { draw } from "./frame.ts";
import { at, type Label, labelMarks } from "./labels.ts";
import { GRID, INK, PAPER, SOFT } from "./style.ts";

export interface PathPoint {
  year: number;
  value: number;
  /** The figure as it stands beside the mark; empty for none. */
  text: string;
}

/** One indicator: where it began, the way to its target, and what was reported. */
export interface KpiPathRows {
  baseline: PathPoint | null;
  target: PathPoint | null;
  /** The plan's own targets of the years between. */
  waypoints: readonly PathPoint[];
  results: readonly PathPoint[];
}

export interface KpiPathOptions {
  width: number;
  height: number;
  id: string;
  colour: string;
  /** Years of the axis, the same in all pictures of a page. */
  years: readonly [number, number];
  words: { title: string; subtitle: string; alt: string; notes: string[] };
}

const BOTTOM = 14;
const SIDE = 30;

/** Results against the way to the target: hollow ring, dashes and hollow diamond; a solid line. */
export function kpiPath(rows: KpiPathRows, options: KpiPathOptions, context: ChartContext): Chart {
  const { width, height, id, colour, words } = options;
  const [from, to] = options.years;
  const planned = [rows.baseline, ...rows.waypoints, rows.target].filter((point) => point !== null);
  const seen = [rows.baseline, ...rows.results].filter((point) => point !== null);
  const values = [...planned, ...seen].map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const floor = height - BOTTOM;
  const x = (year: number) => SIDE + ((year - from) / Math.max(1, to - from)) * (width - 2 * SIDE);
  const y = (value: number) =>
    high === low ? floor / 2 : 14 + ((high - value) / (high - low)) * (floor - 26);
  const spots = (points: readonly PathPoint[]) =>
    points.map((point) => ({ ...point, x: x(point.year), y: y(point.value) }));
  const [way, path] = [spots(planned), spots(seen)];
  const px = at((spot: { x: number }) => spot.x);
  const py = at((spot: { y: number }) => spot.y);
  const line = { x: px, y: py, stroke: colour };
  const target = rows.target === null ? [] : spots([rows.target]);
  const start = rows.baseline === null ? [] : spots([rows.baseline]);
  const results = spots(rows.results);
  const labels = labelled(
    [...start, ...target, ...results.slice(-1)],
    [way, path],
    options,
    context,
  );
  const years = [from, to].map(
    (year): Label => ({
      text: String(year),
      x: x(year),
      y: height - 5,
      anchor: "middle",
      fill: SOFT,
    }),
  );
  const marks = [
    Plot.ruleY([floor], { x1: 0, x2: width, y: at((place: number) => place), stroke: GRID }),
    Plot.line(way, { ...line, stroke: INK, strokeDasharray: "3 2", strokeWidth: 1 }),
    Plot.line(path, { ...line, strokeWidth: 2 }),
    Plot.dot(target, {
      x: px,
      y: py,
      r: 3.6,
      symbol: "diamond",
      fill: PAPER,
      stroke: INK,
      strokeWidth: 1.3,
    }),
    Plot.dot(start, { x: px, y: py, r: 3, fill: PAPER, stroke: INK, strokeWidth: 1.3 }),
    Plot.dot(results, { x: px, y: py, r: 3, fill: colour, stroke: PAPER, strokeWidth: 0.8 }),
    ...labelMarks([...labels, ...years], context),
  ];
  return draw({ width, height, id, panels: [{ width, height, marks }] }, words, context);
}

interface Spot extends PathPoint {
  x: number;
  y: number;
}

/** Figures beside their marks, off the lines and off each other. */
function labelled(
  spots: readonly Spot[],
  lines: readonly (readonly Spot[])[],
  { width, height }: KpiPathOptions,
  context: ChartContext,
): Label[] {
  const taken = lines.flatMap((line) => [
    ...line.map((spot) => around(spot)),
    ...line.slice(1).flatMap((spot, i) => along(line[i] ?? spot, spot)),
  ]);
  const wishes = spots
    .filter(({ text }) => text !== "")
    .map(({ text, x, y }): Choices => {
      const label = (dx: number, dy: number, anchor: "start" | "middle" | "end"): Label => ({
        text,
        x: x + dx,
        y: y + dy,
        anchor,
      });
      return [
        label(0, -10, "middle"),
        label(0, 10, "middle"),
        label(7, 0, "start"),
        label(-7, 0, "end"),
        label(6, -9, "start"),
        label(6, 9, "start"),
        label(-6, -9, "end"),
        label(-6, 9, "end"),
      ];
    });
  const bounds = { left: 0, right: width, top: 0, bottom: height - BOTTOM };
  return place(wishes, taken, bounds, context);
}
