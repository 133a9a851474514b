import * as Plot from "@observablehq/plot";
import { common, fill, joinNames } from "../words/charts.ts";
import { surveyBars as words } from "../words/survey-bars.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { plotLayer } from "./plot-layer.ts";
import { GRID, municipalityScale, SIZE } from "./style.ts";
import { finish, Pen } from "./svg.ts";
import { wrapText } from "./wrap.ts";

export interface SurveyAnswer {
  municipality_code: string;
  /** What was asked about. */
  name: string;
  /** Per cent. */
  value: number;
}

const ROW = 15;
const LABELS = 0.46;

/** Shares of one survey question asked about many things, the largest first, each with its figure. */
export function surveyBars(
  rows: readonly SurveyAnswer[],
  text: { title: string; subtitle: string },
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const sorted = rows.toSorted((a, b) => b.value - a.value);
  const left = width * LABELS;
  const height = sorted.length * ROW + 4;
  const colour = municipalityScale(
    options.everyone ?? options.municipalities,
    lang,
  )(sorted[0]?.municipality_code ?? "").colour;
  const pen = new Pen(context);
  const layer = plotLayer(
    {
      width,
      height,
      marginLeft: left,
      marginRight: 44,
      marginTop: 0,
      marginBottom: 4,
      x: { axis: null, domain: [0, Math.max(...sorted.map(({ value }) => value))] },
      y: { axis: null, domain: [0, sorted.length] },
      marks: [
        Plot.rect(sorted, {
          x1: 0,
          x2: "value",
          y1: (_, i) => sorted.length - i - 0.82,
          y2: (_, i) => sorted.length - i - 0.18,
          fill: colour,
        }),
        Plot.ruleX([0], { stroke: GRID }),
      ],
    },
    context,
    0,
    0,
  );
  pen.root.append(layer.group);
  sorted.forEach(({ name, value }, i) => {
    const y = layer.y(sorted.length - i - 0.5);
    const [line = ""] = wrapText(name, left - 10, SIZE.label, context);
    pen.text(line === name ? name : `${line}…`, left - 6, y, { size: SIZE.label, anchor: "end" });
    pen.text(`${value.toFixed(1)}%`, layer.x(value) + 5, y, { size: SIZE.label });
  });
  const listed = sorted.map(({ name, value }) => `${name} ${value.toFixed(1)}%`);
  const alt = [text.subtitle, joinNames(listed, lang)].join(common.stop[lang]);
  const frame = { width, height, prefix: options.idPrefix ?? "survey", title: text.title, alt };
  const notes = [fill(words.note, lang)];
  return { svg: finish(pen.root, frame, context), ...text, alt, notes };
}
