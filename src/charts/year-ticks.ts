import * as Plot from "@observablehq/plot";
import { fitting } from "./axes.ts";
import type { ChartContext } from "./chart.ts";
import { at, type Label, labelMarks } from "./labels.ts";
import { INK, TYPE } from "./style.ts";

const TICK = 3;

/** Room below a panel for years, in the lines that `text` gives them. */
export const yearRoom = (lines: number): number => TICK + 3 + lines * TYPE.label * 1.2;

/** Ticks under a panel at `y`, at as many of the wished years as stand apart; the last one first. */
export function yearTicks(
  years: readonly number[],
  x: (year: number) => number,
  y: number,
  text: (year: number) => string,
  context: ChartContext,
): Plot.Markish[] {
  const sorted = years.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const shown = fitting([...new Set([last, first, ...sorted])], x, widest(text), context);
  const labels = shown.map((year): Label => {
    const lines = text(year).split("\n").length;
    return { text: text(year), x: x(year), y: y + yearRoom(lines) / 2 + 2, anchor: "middle" };
  });
  return [
    Plot.link(shown, {
      x1: at(x),
      x2: at(x),
      y1: at(() => y),
      y2: at(() => y + TICK),
      stroke: INK,
      strokeWidth: 0.8,
    }),
    ...labelMarks(labels, context),
  ];
}

/** The longest line of a tick, by which its room is judged. */
function widest(text: (year: number) => string): (year: number) => string {
  return (year) =>
    text(year)
      .split("\n")
      .reduce((long, line) => (line.length > long.length ? line : long), "");
}
