import * as Plot from "@observablehq/plot";
import type { Chart, ChartContext, PageChartOptions } from "./chart.ts";
import { draw } from "./frame.ts";
import { at, heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { INK, SOFT, TYPE } from "./style.ts";

export interface ResidentsAnswer {
  /** What was asked about. */
  name: string;
  /** Per cent. */
  value: number;
  /** The goal that it belongs to; empty for none. */
  goal: string;
}

export interface ResidentsOptions extends PageChartOptions {
  colour: string;
  heads: { name: string; half: string; goal: string };
}

const HALF = 50;
const HEAD = 16;
/** Share of the width that names may take before they go into two lines. */
const MOST_LEFT = 0.6;

/** Shares of one survey question asked about many things, sorted; those over half stand out. */
export function residentsView(
  answers: readonly ResidentsAnswer[],
  { width, id, colour, heads, words }: ResidentsOptions,
  context: ChartContext,
): Chart {
  const sorted = answers.toSorted((a, b) => b.value - a.value);
  const hasGoals = answers.some(({ goal }) => goal !== "");
  const widest = Math.max(...answers.map(({ name }) => context.measureText(name, TYPE.label)));
  const left = Math.min(width * MOST_LEFT, Math.max(width * 0.53, widest + 10));
  const right = hasGoals ? width * 0.83 : width;
  const figures = right - 12;
  const most = Math.max(60, ...sorted.map(({ value }) => value));
  const x = (value: number) => left + (value / most) * (figures - left - 34);
  const rows = stacked(sorted, { name: left - 8, goal: width - right }, context);
  const height = Math.max(HEAD + 2, ...rows.map(({ end }) => end)) + 2;
  const labels: Label[] = [
    { text: heads.name, x: 0, y: 6, fill: SOFT },
    { text: heads.half, x: x(HALF), y: 6, anchor: "middle", fill: SOFT },
    ...(hasGoals ? [{ text: heads.goal, x: right, y: 6, fill: SOFT }] : []),
    ...rows.flatMap((row) => rowLabels(row, figures, right)),
  ];
  const marks = [
    Plot.ruleX([x(HALF)], {
      y1: HEAD - 3,
      y2: height,
      stroke: SOFT,
      strokeDasharray: "3 2",
    }),
    Plot.rect(rows, {
      x1: at(() => left),
      x2: at((row: Row) => x(row.value)),
      y1: at((row: Row) => row.y - TYPE.label * 0.48),
      y2: at((row: Row) => row.y + TYPE.label * 0.48),
      fill: colour,
      fillOpacity: (row: Row) => (row.value > HALF ? 1 : 0.45),
    }),
    Plot.ruleX([left], { y1: HEAD - 3, y2: height, stroke: INK }),
    ...labelMarks(labels, context),
  ];
  return draw({ width, id, panels: [{ width, height, marks }] }, words, context);
}

interface Row extends ResidentsAnswer {
  y: number;
  end: number;
}

/** Answers below each other, as high as their names. */
function stacked(
  answers: readonly ResidentsAnswer[],
  room: { name: number; goal: number },
  context: ChartContext,
): Row[] {
  let end = HEAD + 2;
  return answers.map((answer) => {
    const name = wrapped(answer.name, room.name, context);
    const goal = wrapped(answer.goal, room.goal, context);
    const high = Math.max(heightOf(name), heightOf(goal)) + 1.6;
    end += high;
    return { ...answer, name, goal, y: end - high / 2, end };
  });
}

/** Figures stand in a column, where the line of one half does not run through them. */
function rowLabels({ name, value, goal, y }: Row, figures: number, right: number) {
  return [
    { text: name, x: 0, y },
    { text: value.toFixed(1), x: figures, y, anchor: "end", bold: value > HALF },
    { text: goal, x: right, y, fill: SOFT },
  ] satisfies Label[];
}
