import * as Plot from "@observablehq/plot";
import type { ChartContext } from "./chart.ts";
import { GRID, INK, SOFT, TYPE } from "./style.ts";

const LEADING = 1.2;
const TYPEFACE = { fontSize: TYPE.label, color: SOFT, fill: SOFT, label: null, tickPadding: 3 };
/** Plot leads the first line of a text too. */
const LINES = { lineHeight: LEADING, tickPadding: 3 - (LEADING - 1) * TYPE.label };

/** Room below a panel for the figures of an axis of one line, in pt. */
export const AXIS = 15;
/** The same for figures in as many lines as this one. */
export const axisRoom = (figure: string): number =>
  AXIS + (figure.split("\n").length - 1) * TYPE.label * LEADING;

/** Figures at the left edge and a hair line at each; those at 0 and at a base of comparison in ink. */
export function valueAxis(ticks: readonly number[], text: (tick: number) => string, base = 0) {
  const stroke = (tick: number) => (tick === 0 || tick === base ? INK : GRID);
  return [
    Plot.ruleY(ticks, { stroke, strokeWidth: 0.7 }),
    Plot.axisY(ticks, { ...TYPEFACE, tickSize: 0, tickFormat: text }),
  ];
}

/** Figures below the panel and a hair line at each; the line at 0 in ink. */
export function amountAxis(ticks: readonly number[], text: (tick: number) => string) {
  return [
    Plot.ruleX(ticks, { stroke: (tick: number) => (tick === 0 ? INK : GRID), strokeWidth: 0.7 }),
    Plot.axisX(ticks, { ...TYPEFACE, tickSize: 0, tickFormat: text }),
  ];
}

/** Years below the panel with short ticks, in one line or more. */
export function yearAxis(years: readonly number[], text: (year: number) => string = String) {
  return [
    Plot.axisX(years, { ...TYPEFACE, ...LINES, tickSize: 3, stroke: GRID, tickFormat: text }),
  ];
}

/**
 * As many ticks of the `wished` ones, in their order of importance, as stand apart: give the first
 * and the last year before those between. `x` is the place of a tick in pt.
 */
export function fitting(
  wished: readonly number[],
  x: (tick: number) => number,
  text: (tick: number) => string,
  { measureText }: ChartContext,
): number[] {
  const half = (tick: number) =>
    Math.max(
      ...text(tick)
        .split("\n")
        .map((line) => measureText(line, TYPE.label)),
    ) / 2;
  const taken: number[] = [];
  for (const tick of wished) {
    const free = taken.every(
      (other) => Math.abs(x(other) - x(tick)) >= half(other) + half(tick) + 6,
    );
    if (free) taken.push(tick);
  }
  return taken.toSorted((a, b) => a - b);
}
