import * as Plot from "@observablehq/plot";
import type { ChartContext } from "./chart.ts";
import { GRID, INK, SOFT, TYPE } from "./style.ts";

const TYPEFACE = { fontSize: TYPE.label, color: SOFT, fill: SOFT, label: null, tickPadding: 3 };

/** Room below a panel for the figures of an axis of one line, in pt. */
export const AXIS = 15;

/** Figures at the left edge and a hair line at each; the line at 0 in ink. */
export function valueAxis(ticks: readonly number[], text: (tick: number) => string) {
  return [
    Plot.ruleY(ticks, { stroke: (tick: number) => (tick === 0 ? INK : GRID), strokeWidth: 0.7 }),
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

/** Years below the panel with short ticks. */
export function yearAxis(years: readonly number[]) {
  return [Plot.axisX(years, { ...TYPEFACE, tickSize: 3, stroke: GRID, tickFormat: String })];
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
  const half = (tick: number) => measureText(text(tick), TYPE.label) / 2;
  const taken: number[] = [];
  for (const tick of wished) {
    const free = taken.every(
      (other) => Math.abs(x(other) - x(tick)) >= half(other) + half(tick) + 6,
    );
    if (free) taken.push(tick);
  }
  return taken.toSorted((a, b) => a - b);
}
