import * as Plot from "@observablehq/plot";
import { sum } from "d3";
import type { CountsAs } from "../tables/rows.ts";
import type { Chart, ChartContext, PageChartOptions } from "./chart.ts";
import { draw } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { GRID, INK, PAPER, SOFT } from "./style.ts";

/** So many indicators of one goal bear one grade. */
export interface VerdictCount {
  goal: string;
  grade: string;
  counts_as: CountsAs;
  count: number;
}

/** Grey for a part, white for a failure: a verdict never takes a colour. */
const FILLS: Record<CountsAs, string> = {
  success: INK,
  partial: "#a8a8a8",
  failure: PAPER,
  none: "#e2e2e0",
};
const STEP = 9.4;
const LINE = 10;

/** Goals in rows, grades in columns, a mark for each indicator. */
export function verdictDots(
  counts: readonly VerdictCount[],
  { width, id, words }: PageChartOptions,
  context: ChartContext,
): Chart {
  const grades = [...new Map(counts.map((one) => [one.grade, one])).values()];
  const left = width * (grades.length > 4 ? 0.4 : 0.46);
  const wide = (width - left) / Math.max(1, grades.length);
  const fit = Math.max(1, Math.floor((wide - 6) / STEP));
  const heads = grades.map(({ grade }) => {
    const total = sum(counts, (one) => (one.grade === grade ? one.count : 0));
    return wrapped(`${grade} ${total}`, wide - 4, context, true);
  });
  const top = Math.max(...heads.map((text) => heightOf(text)), 0) + 8;
  const rules = [top];
  const labels = heads.map((text, i): Label => {
    return { text, x: left + i * wide, y: top - 4 - heightOf(text) / 2, bold: true };
  });
  const dots: { x: number; y: number; fill: string }[] = [];
  let y = top;
  for (const goal of new Set(counts.map((one) => one.goal))) {
    const own = counts.filter((one) => one.goal === goal);
    const text = wrapped(goal, left - 10, context);
    const lines = Math.max(1, ...own.map(({ count }) => Math.ceil(count / fit)));
    const high = Math.max(heightOf(text), lines * LINE) + 8;
    labels.push({ text, x: 0, y: y + high / 2 });
    for (const { grade, counts_as, count } of own) {
      const column = left + grades.findIndex((one) => one.grade === grade) * wide;
      const used = Math.ceil(count / fit);
      for (let i = 0; i < count; i++)
        dots.push({
          x: column + 4 + (i % fit) * STEP,
          y: y + high / 2 + (Math.floor(i / fit) - (used - 1) / 2) * LINE,
          fill: FILLS[counts_as],
        });
    }
    y += high;
    rules.push(y);
  }
  const marks = [
    Plot.ruleY(rules, {
      x1: 0,
      x2: width,
      stroke: (_, i) => (i === 0 ? SOFT : GRID),
    }),
    Plot.dot(dots, {
      x: "x",
      y: "y",
      r: 3.6,
      fill: "fill",
      stroke: INK,
      strokeWidth: 0.9,
    }),
    ...labelMarks(labels, context),
  ];
  const height = y + 1;
  return draw({ width, id, panels: [{ width, height, marks }] }, words, context);
}
