import * as Plot from "@observablehq/plot";
import { extent, ticks } from "d3";
import type { Language } from "../lib/language.ts";
import { common, joinNames } from "../words/charts.ts";
import { formatNumber } from "../words/format.ts";
import { leadLines as words } from "../words/lead-lines.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { plotLayer } from "./plot-layer.ts";
import { spread } from "./spread.ts";
import {
  byCode,
  GRID,
  INK,
  type MunicipalityStyle,
  municipalityScale,
  SIZE,
  SOFT,
} from "./style.ts";
import { finish, Pen } from "./svg.ts";

export interface LeadPoint {
  municipality_code: string;
  year: number;
  value: number;
  /** Drawn dashed: a projection, not yet observed. */
  projected: boolean;
}

export interface LeadWords {
  title: string;
  subtitle: string;
  notes: readonly string[];
  /** The label at the end of a municipality's line, after its name. */
  end(last: LeadPoint): string;
}

const HEIGHT = 168;
const LINE = 11;

/**
 * One line a municipality over the years, named at its end: solid as observed, dashed as projected.
 * The value axis does not begin at 0, which a note says; the fewer the years the wider they stand.
 */
export function leadLines(
  points: readonly LeadPoint[],
  text: LeadWords,
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const lines = toLines(points, options, lang);
  const labels = lines.map(({ style, last }) => `${style.name} ${text.end(last)}`);
  const right =
    Math.max(...labels.map((label) => context.measureText(label, SIZE.name, true))) + 14;
  const years = [...new Set(points.map(({ year }) => year))].toSorted((a, b) => a - b);
  const [low = 0, high = 1] = extent(points, ({ value }) => value);
  const steps = ticks(low, high, 4);
  const pen = new Pen(context);
  const layer = plotLayer(
    {
      width,
      height: HEIGHT,
      marginLeft: 38,
      marginRight: right,
      marginTop: 8,
      marginBottom: 20,
      x: { axis: null, domain: [years[0] ?? 0, years.at(-1) ?? 1] },
      y: {
        axis: null,
        domain: [Math.min(low, steps[0] ?? low), Math.max(high, steps.at(-1) ?? high)],
        nice: false,
      },
      marks: [
        Plot.ruleY(steps, { stroke: GRID, strokeWidth: 0.7 }),
        ...lines.flatMap(({ style, observed, projected }) => [
          ...line(projected, style, "3 2.5"),
          ...line(observed, style),
        ]),
      ],
    },
    context,
    0,
    0,
  );
  pen.root.append(layer.group);
  for (const step of steps)
    pen.text(formatNumber(step, lang), 32, layer.y(step), {
      size: SIZE.label,
      fill: SOFT,
      anchor: "end",
    });
  for (const year of shownYears(years, (at) => layer.x(at)))
    pen.text(String(year), layer.x(year), HEIGHT - 9, {
      size: SIZE.label,
      fill: SOFT,
      anchor: "middle",
    });
  for (const { style, observed } of lines)
    for (const { year, value } of observed)
      pen.shape(style.shape, layer.x(year), layer.y(value), 2.6, { fill: style.colour });
  drawEnds(pen, lines, labels, layer);
  const notes = [...text.notes, words.axis[lang]];
  const alt = [text.subtitle, ...lines.map((one) => sentence(one, lang))].join(common.stop[lang]);
  const frame = {
    width,
    height: HEIGHT,
    prefix: options.idPrefix ?? "lead",
    title: text.title,
    alt,
  };
  return {
    svg: finish(pen.root, frame, context),
    title: text.title,
    subtitle: text.subtitle,
    alt,
    notes,
  };
}

interface Line {
  style: MunicipalityStyle;
  observed: LeadPoint[];
  /** With the last observed point, from which the dashes go on. */
  projected: LeadPoint[];
  last: LeadPoint;
}

function toLines(points: readonly LeadPoint[], options: ChartOptions, lang: Language): Line[] {
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  return byCode(options.municipalities).flatMap(({ code }): Line[] => {
    const own = points
      .filter(({ municipality_code }) => municipality_code === code)
      .toSorted((a, b) => a.year - b.year || Number(b.projected) - Number(a.projected));
    const last = own.at(-1);
    if (last === undefined) return [];
    const observed = own.filter(({ projected }) => !projected);
    const projected = own.filter((point) => point.projected);
    const join = observed.findLast(({ year }) => year < (projected[0]?.year ?? 0));
    return [
      { style: scale(code), observed, projected: join ? [join, ...projected] : projected, last },
    ];
  });
}

function line(
  points: readonly LeadPoint[],
  { colour }: MunicipalityStyle,
  dash = "",
): Plot.Markish[] {
  if (points.length < 2) return [];
  const dashes = dash === "" ? {} : { strokeDasharray: dash };
  return [
    Plot.lineY(points, { x: "year", y: "value", stroke: colour, strokeWidth: 1.7, ...dashes }),
  ];
}

/** The names at the ends of the lines, moved apart. */
function drawEnds(
  pen: Pen,
  lines: readonly Line[],
  labels: readonly string[],
  layer: { x(value: number): number; y(value: number): number },
): void {
  const spans = lines.map(({ last }) => ({ centre: layer.y(last.value), width: LINE }));
  const middles = spread(spans, 0, HEIGHT - 14, 1) ?? spans.map(({ centre }) => centre);
  lines.forEach(({ style, last }, i) => {
    const [x, y] = [layer.x(last.year), middles[i] ?? 0];
    if (last.projected)
      pen.shape(style.shape, x, layer.y(last.value), 2.6, {
        fill: "#ffffff",
        stroke: style.colour,
        "stroke-width": 1.2,
      });
    pen.text(labels[i] ?? "", x + 8, y, { size: SIZE.name, bold: true, fill: INK });
  });
}

/** As many years as have room, the last one always. */
function shownYears(years: readonly number[], x: (year: number) => number): number[] {
  let edge = Number.POSITIVE_INFINITY;
  return years.toReversed().filter((year) => {
    if (x(year) + 26 > edge) return false;
    edge = x(year);
    return true;
  });
}

function sentence({ style, observed, projected }: Line, lang: Language): string {
  const all = [...observed, ...projected.filter((point) => point.projected)];
  const values = all.map(({ year, value }) => `${year}: ${formatNumber(value, lang, 1)}`);
  return `${style.name}${common.colon[lang]}${joinNames(values, lang)}`;
}
