import { type ScaleLinear, scaleLinear } from "d3";
import { common, fill } from "../i18n/charts.ts";
import { strip } from "../i18n/charts-plans.ts";
import { formatNumber } from "../i18n/format.ts";
import { verdictNames } from "../i18n/names.ts";
import type { Progress } from "../tables/rows.ts";
import { type Chart, type ChartOptions, type ChartRow, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { drawEmpty, drawKey } from "./key.ts";
import {
  FRAME,
  GRID,
  INK,
  type MunicipalityStyle,
  municipalityScale,
  PAPER,
  SIZE,
  SOFT,
  WASH,
} from "./style.ts";
import { arrowHead, finish, Pen } from "./svg.ts";
import { joinParts, joinSentences, period, valueText, withYear } from "./values.ts";
import { wrapText } from "./wrap.ts";

/** The strip shows somewhat more than 0 to 1; what lies outside is an arrow and a number. */
const LOW = -0.25;
const HIGH = 1.25;

/**
 * Progress of unlike indicators of one municipality: 0 is the baseline, 1 the target, a tick shows
 * the elapsed share of the period. Rows without progress are left out and counted by reason. Throws
 * where the rows are of several municipalities, whose levels must not be compared here.
 */
export function progressStrip(
  rows: readonly Progress[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const codes = [...new Set(rows.map((row) => row.municipality_code))];
  if (codes.length > 1)
    throw new Error(`progress strip of several municipalities: ${codes.join(", ")}`);
  const style =
    codes[0] === undefined ? undefined : municipalityScale(options.municipalities, lang)(codes[0]);
  const shown = rows.flatMap((row) =>
    row.progress === null ? [] : [{ ...row, progress: row.progress }],
  );
  const name = (row: Progress) => options.labels?.get(row.indicator_id) ?? row.indicator_id;
  const pen = new Pen(context);
  // Labels stand above their strips where the picture is too narrow for both.
  const narrow = width < 360;
  const label = narrow ? width : width * 0.42;
  const verdict = Math.max(
    ...Object.values(verdictNames).map((text) => context.measureText(text[lang], SIZE.label)),
  );
  const number = context.measureText("−0,000%", SIZE.label);
  const x = scaleLinear(
    [LOW, HIGH],
    [(narrow ? 0 : label) + (narrow ? 8 : 16), width - verdict - number - 16],
  );
  let y = 2;
  if (shown.length > 0) {
    for (const [at, head] of [
      [0, strip.baseline[lang]],
      [1, strip.target[lang]],
    ] as const) {
      pen.text(head, x(at), y + 6, { size: SIZE.small, fill: SOFT, anchor: "middle" });
    }
    y += 12;
  }
  const bands: ChartRow[] = [];
  for (const row of shown) {
    const lines = wrapText(name(row), label, SIZE.label, context);
    const values = wrapText(valuePair(row), label, SIZE.small, context);
    const words = lines.length * 10 + values.length * 9;
    const height = words + (narrow ? 24 : 7);
    const middle = narrow ? y + words + 13 : y + height / 2;
    const top = y + 8;
    lines.forEach((line, index) => {
      pen.text(line, 0, top + index * 10, { size: SIZE.label });
    });
    values.forEach((line, index) => {
      pen.text(line, 0, top + lines.length * 10 + index * 9, { size: SIZE.small, fill: SOFT });
    });
    drawStrip(pen, row, style, middle, x);
    const percent = percentText(row.progress);
    pen.text(percent, width - verdict - 8, middle, { size: SIZE.label, anchor: "end" });
    pen.text(verdictNames[row.verdict][lang], width - verdict, middle, { size: SIZE.label });
    bands.push({ indicator_id: row.indicator_id, top: y, height });
    y += height;
    pen.line(0, y, width, y, { stroke: GRID, "stroke-width": 0.5 });
  }
  if (shown.length === 0) {
    y = drawEmpty(pen, y, width);
  } else {
    y = drawKey(pen, keyItems(), 0, y + 5, width);
  }
  const notes: string[] = [];
  if (shown.length < rows.length) {
    notes.push(fill(common.shown, lang, { shown: shown.length, total: rows.length }));
    const same = rows.filter(
      (row) =>
        row.progress === null &&
        row.target_value !== null &&
        row.target_value === row.baseline_value,
    ).length;
    const without = rows.length - shown.length - same;
    if (same > 0) notes.push(fill(strip.same, lang, { n: same }));
    if (without > 0) notes.push(fill(strip.without, lang, { n: without }));
  }
  const clipped = shown.filter(({ progress }) => progress < LOW || progress > HIGH).length;
  if (clipped > 0) notes.push(fill(strip.clipped, lang, { n: clipped }));
  const place = style?.name ?? "";
  const title = stripTitle();
  const subtitle = joinParts(
    [
      strip.subtitle[lang],
      place,
      period(
        shown.flatMap((row) => [row.baseline_year, row.target_year]),
        lang,
      ),
    ],
    lang,
  );
  const sentences = shown.map((row) =>
    fill(strip.alt, lang, {
      name: name(row),
      values: valuePair(row),
      progress: percentText(row.progress),
      elapsed: row.elapsed === null ? strip.unknown[lang] : percentText(row.elapsed),
      verdict: verdictNames[row.verdict][lang],
    }),
  );
  const alt = joinSentences([subtitle, ...sentences, ...notes], lang);
  const prefix = options.idPrefix ?? `progress-${codes[0] ?? "empty"}`;
  const frame = { width, height: y + 2, prefix, title, alt };
  return { svg: finish(pen.root, frame, context), title, subtitle, alt, notes, rows: bands };

  function percentText(value: number): string {
    return `${formatNumber(value * 100, lang, 0)}%`;
  }

  /** Baseline → target, latest, each with its year. */
  function valuePair(row: Progress): string {
    const unit = options.unitName?.(row.unit) ?? row.unit;
    const say = (value: number | null, year: number | null) =>
      value === null ? "" : withYear(valueText(value, lang), year, lang);
    return fill(strip.values, lang, {
      baseline: say(row.baseline_value, row.baseline_year),
      target: say(row.target_value, row.target_year),
      latest: say(row.latest_value, row.latest_year),
      unit: unit && `[${unit}]`,
    }).trim();
  }

  function stripTitle(): string {
    if (shown.length === 0) return fill(strip.none, lang, { place });
    const reached = shown.filter(({ progress }) => progress >= 1).length;
    const away = shown.filter(({ progress }) => progress < 0).length;
    return fill(strip.title, lang, { place, total: shown.length, reached, away });
  }

  function keyItems() {
    return [
      {
        text: strip.mark[lang],
        draw: (on: Pen, at: number, middle: number) =>
          on.shape(style?.shape ?? "circle", at + 5, middle, 3.2, { fill: style?.colour ?? SOFT }),
      },
      {
        text: strip.elapsed[lang],
        draw: (on: Pen, at: number, middle: number) =>
          on.line(at + 5, middle - 5, at + 5, middle + 5, { stroke: INK, "stroke-width": 1.4 }),
      },
    ];
  }
}

/** Bar from 0 to the progress, tick at the elapsed share; an arrow where the bar would not end. */
function drawStrip(
  pen: Pen,
  row: Progress & { progress: number },
  style: MunicipalityStyle | undefined,
  middle: number,
  scale: ScaleLinear<number, number>,
): void {
  const colour = style?.colour ?? SOFT;
  pen.rect(scale(0), middle - 4, scale(1) - scale(0), 8, {
    fill: WASH,
    stroke: FRAME,
    "stroke-width": 0.5,
  });
  const end = Math.max(LOW, Math.min(HIGH, row.progress));
  const [from, to] = [Math.min(scale(0), scale(end)), Math.max(scale(0), scale(end))];
  if (to > from) pen.rect(from, middle - 1.5, to - from, 3, { fill: colour });
  if (row.elapsed !== null) {
    const at = scale(Math.max(LOW, Math.min(HIGH, row.elapsed)));
    pen.line(at, middle - 6.5, at, middle + 6.5, { stroke: INK, "stroke-width": 1.4 });
  }
  if (end === row.progress)
    pen.shape(style?.shape ?? "circle", scale(end), middle, 3.8, {
      fill: colour,
      stroke: PAPER,
      "stroke-width": 0.8,
    });
  else {
    const sign = Math.sign(row.progress);
    pen.path(arrowHead(scale(end) + sign * 5, middle, sign, 4.4), { fill: colour });
  }
}
