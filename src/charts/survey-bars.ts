import * as Plot from "@observablehq/plot";
import { scaleLinear } from "d3";
import { common, fill, joinNames } from "../words/charts.ts";
import { formatNumber } from "../words/format.ts";
import { surveyBars as words } from "../words/survey-bars.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { draw } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { INK, municipalityScale, SOFT, TYPE } from "./style.ts";

export interface SurveyAnswer {
  municipality_code: string;
  /** What was asked about. */
  name: string;
  /** Per cent. */
  value: number;
}

const HEAD = 13;
const HALF = 50;

/**
 * Shares of one survey question asked about many things, the largest first, each with its figure;
 * those above half are darker, with a line at half where any is.
 */
export function surveyBars(
  rows: readonly SurveyAnswer[],
  text: { title: string; subtitle: string },
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const sorted = rows.toSorted((a, b) => b.value - a.value);
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  for (const { municipality_code } of sorted) scale(municipality_code);
  const colour = sorted[0] ? scale(sorted[0].municipality_code).colour : INK;
  const number = ({ value }: SurveyAnswer) => formatNumber(value, lang, 1, 1);
  const longest = Math.max(0, ...sorted.map(({ name }) => context.measureText(name, TYPE.label)));
  const left = Math.min(longest + 6, width * 0.55);
  const most = Math.max(1, ...sorted.map(({ value }) => value));
  const x = scaleLinear(
    [0, most],
    [left, width - context.measureText("100.0%", TYPE.label, true) - 4],
  );
  let y = HEAD;
  const placed = sorted.map((row) => {
    const name = wrapped(row.name, left - 6, context);
    const height = Math.max(12.5, heightOf(name) + 2);
    y += height;
    return { ...row, name, y: y - height / 2, half: row.value > HALF };
  });
  const above = placed.findLast(({ half }) => half);
  const labels = placed.flatMap((row): Label[] => [
    { text: row.name, x: 0, y: row.y },
    { text: `${number(row)}%`, x: x(row.value) + 4, y: row.y, bold: true },
  ]);
  const half: Label = {
    text: fill(words.half, lang),
    x: x(HALF),
    y: 6,
    anchor: "middle",
    fill: SOFT,
  };
  const marks = [
    Plot.rect(placed, {
      x1: left,
      x2: ({ value }: SurveyAnswer) => x(value),
      y1: (row: (typeof placed)[number]) => row.y - 4.5,
      y2: (row: (typeof placed)[number]) => row.y + 4.5,
      fill: colour,
      fillOpacity: (row: (typeof placed)[number]) => (row.half || !above ? 1 : 0.55),
    }),
    Plot.ruleX([left], { x: (d: number) => d, y1: HEAD - 2, y2: y, stroke: INK, strokeWidth: 0.8 }),
    ...(above
      ? [
          Plot.ruleX([x(HALF)], {
            x: (d: number) => d,
            y1: HEAD - 1,
            y2: above.y + 6,
            stroke: INK,
            strokeWidth: 0.8,
            strokeDasharray: "3 2",
          }),
        ]
      : []),
    ...labelMarks(above ? [...labels, half] : labels, context),
  ];
  const listed = sorted.map((row) => `${row.name} ${number(row)}%`);
  const alt = [text.subtitle, joinNames(listed, lang)].join(common.stop[lang]);
  const id = options.idPrefix ?? "survey";
  const panel = { width, height: y + 2, marks };
  const chartWords = { ...text, alt, notes: [fill(words.note, lang)] };
  return draw({ id, width, height: y + 2, panels: [panel] }, chartWords, context);
}
