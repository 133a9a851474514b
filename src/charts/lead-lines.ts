import * as Plot from "@observablehq/plot";
import { extent, greatest, precisionFixed, ticks } from "d3";
import type { Language } from "../lib/language.ts";
import { listText } from "../words/chart-labels.ts";
import { leadLines as words } from "../words/charts-plans.ts";
import { axisYear } from "../words/era.ts";
import { pageNumber } from "../words/page-number.ts";
import { common, fill } from "../words/text.ts";
import { axisRoom, fitting, valueAxis, yearAxis } from "./axes.ts";
import {
  type Chart,
  type ChartContext,
  type ChartOptions,
  type ChartWords,
  DEFAULT_WIDTH,
} from "./chart.ts";
import { cityMarks } from "./city-marks.ts";
import { draw } from "./frame.ts";
import { leadLabels } from "./lead-labels.ts";
import { byCode, type MunicipalityStyle, scaleOf, TYPE } from "./style.ts";
import type { YearValue } from "./year-runs.ts";
import { yearScales } from "./year-scales.ts";

export interface LeadPoint extends YearValue {
  municipality_code: string;
  /** Drawn dashed and hollow: a projection, not yet observed. */
  projected: boolean;
}

export interface LeadWords extends Pick<Chart, "title" | "subtitle"> {
  notes: readonly string[];
  /** The label at the end of a municipality's line, after its name; may be empty. */
  end(last: LeadPoint): string;
  /** A figure of the axis; by default the bare number. */
  axis?(step: number): string;
  /** What a note says of the highest points of projections that turn, which are hollow marks; none without it. */
  peaks?(highest: readonly LeadPoint[]): string;
}

export interface LeadOptions extends ChartOptions {
  height: number;
  /** What every line is measured by, where they are indexed: its rule is drawn in ink. */
  base?: number;
}

/** Lower charts have room for fewer figures at their axis. */
const LOW_CHART = 120;
/** The share of the width that the lines have at least; labels beside them take two lines for it. */
const LINES = 0.6;

/** One line a municipality, named at its end: solid as observed, dashed as projected; not from 0. */
export function leadLines(
  points: readonly LeadPoint[],
  text: LeadWords,
  { height, base = 0, idPrefix = "lead", width = DEFAULT_WIDTH, ...options }: LeadOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const lines = toLines(points, options, lang);
  const years = [...new Set(points.map(({ year }) => year))];
  const [first = 0, final = 0] = extent(years);
  const values = points.map(({ value }) => value);
  const [low = 0, high = 1] = extent(values);
  const steps = ticks(low, high, height > LOW_CHART ? 5 : 3);
  const digits = steps.length > 1 ? precisionFixed((steps[1] ?? 1) - (steps[0] ?? 0)) : 0;
  const shown = text.axis ?? ((step: number) => pageNumber(step, digits, lang));
  const yearText = (year: number) => axisYear(year, lang);
  const measure = (label: string, bold = false) => context.measureText(label, TYPE.label, bold);
  const marginLeft = Math.max(...steps.map((step) => measure(shown(step)))) + 10;
  const widest = (parts: readonly string[]) =>
    Math.max(...parts.map((part) => measure(part, true)));
  const ends = endLabels(lines, text, (all) => width - marginLeft - widest(all) < width * LINES);
  const margins = {
    marginLeft,
    marginRight: widest(ends.flatMap((end) => end.split("\n"))) + 12,
    marginBottom: axisRoom(yearText(final)) + 2,
  };
  const bottom = height - margins.marginBottom;
  const { x, y, point } = yearScales(
    { years, values },
    {
      left: margins.marginLeft + 4,
      right: width - margins.marginRight,
      top: 8,
      bottom: bottom - 8,
    },
  );
  const named = lines.map((line, i) => ({ ...line, text: ends[i] ?? "" }));
  const room = { left: marginLeft, right: width, bottom };
  const turns = text.peaks === undefined ? [] : turnsOf(lines);
  const marks = [
    ...valueAxis(steps, shown, base),
    ...yearAxis(fitting([final, first, ...years], x.apply, yearText, context), yearText),
    ...lines.flatMap(lineMarks),
    ...cityMarks(turns, { ...SPOT, r: 3.2 }),
    ...leadLabels(named, point, room, context),
  ];
  const said = wordsOf(lines, turns, text, lang);
  return draw(
    { width, id: idPrefix, panels: [{ width, height, ...margins, x, y, marks }] },
    said,
    context,
  );
}

/** Name and last figure of each line, the figure below the name where they would be too `wide` beside it. */
function endLabels(
  lines: readonly Line[],
  text: LeadWords,
  wide: (labels: readonly string[]) => boolean,
): string[] {
  const parts = lines.map(({ style, last }) => [style.name, text.end(last)].filter(Boolean));
  const labels = parts.map((part) => part.join(" "));
  return wide(labels) ? parts.map((part) => part.join("\n")) : labels;
}

/** Title, subtitle, text equivalent and notes; the remark on the axis takes no line of its own alone. */
function wordsOf(
  lines: readonly Line[],
  turns: readonly LeadPoint[],
  { title, subtitle, notes, peaks }: LeadWords,
  lang: Language,
): ChartWords {
  const alt = [subtitle, ...lines.map((line) => sentence(line, lang))].join(common.stop[lang]);
  const all = [...notes, ...(turns.length === 0 || peaks === undefined ? [] : [peaks(turns)])];
  const axis = words.axis[lang];
  return all.length > 0
    ? { title, subtitle, alt, notes: [...all, axis] }
    : { title, subtitle: `${subtitle}${common.stop[lang]}${axis}`, alt, notes: [] };
}

interface Line {
  style: MunicipalityStyle;
  /** As observed, then as projected. */
  all: LeadPoint[];
  observed: LeadPoint[];
  /** With the last observed point, from which the dashes go on. */
  projected: LeadPoint[];
  last: LeadPoint;
}

function toLines(points: readonly LeadPoint[], options: ChartOptions, lang: Language): Line[] {
  const scale = scaleOf(options, lang);
  return byCode(options.municipalities).flatMap(({ code }): Line[] => {
    const own = points
      .filter(({ municipality_code }) => municipality_code === code)
      .toSorted((a, b) => a.year - b.year || Number(b.projected) - Number(a.projected));
    const last = own.at(-1);
    if (last === undefined) return [];
    const observed = own.filter(({ projected }) => !projected);
    const projected = own.filter((point) => point.projected);
    const all = [...observed, ...projected];
    const join = observed.findLast(({ year }) => year < (projected[0]?.year ?? 0));
    if (join !== undefined) projected.unshift(join);
    return [{ style: scale(code), all, observed, projected, last }];
  });
}

/** The highest point of each projection that turns before its end. */
function turnsOf(lines: readonly Line[]) {
  return lines.flatMap(({ style, all }) => {
    const highest = greatest(all, ({ value }) => value);
    return highest?.projected && highest !== all.at(-1)
      ? [{ ...highest, style, hollow: true }]
      : [];
  });
}

const SPOT = { x: "year", y: "value" } as const;

function lineMarks({ style, observed, projected, last }: Line): Plot.Markish[] {
  const stroke = { ...SPOT, stroke: style.colour, strokeWidth: 1.7 };
  const dots = observed.map((point) => ({ ...point, style }));
  const end = last.projected ? [{ ...last, style, hollow: true }] : [];
  return [
    ...(projected.length > 1
      ? [Plot.line(projected, { ...stroke, strokeDasharray: "3,2.5" })]
      : []),
    ...(observed.length > 1 ? [Plot.line(observed, stroke)] : []),
    ...cityMarks(dots, { ...SPOT, r: 3 }),
    ...cityMarks(end, { ...SPOT, r: 3.2 }),
  ];
}

function sentence({ style, all }: Line, lang: Language): string {
  const values = all.map(({ year, value, projected }) => {
    const at = projected ? fill(words.projectedYear, lang, { year }) : year;
    return `${at}: ${pageNumber(value, 1, lang)}`;
  });
  return listText(style.name, values, lang);
}
