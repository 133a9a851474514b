import { scaleLinear } from "d3";
import type { Comparison } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { pace } from "../words/charts-measures.ts";
import { formatDerived } from "../words/format.ts";
import { type Chart, type ChartOptions, type ChartRow, DEFAULT_WIDTH, MOST_ROWS } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { drawEmpty, drawKey } from "./key.ts";
import { assertSharedAxis } from "./shared-axis.ts";
import {
  byCode,
  FRAME,
  GRID,
  type MunicipalityStyle,
  municipalityScale,
  PAPER,
  SIZE,
  SOFT,
} from "./style.ts";
import { finish, Pen } from "./svg.ts";
import { fittingTicks } from "./ticks.ts";
import { joinParts, joinSentences, period, placesText, valueText, withYear } from "./values.ts";
import { wrapText } from "./wrap.ts";

interface PaceRow {
  row: Comparison;
  style: MunicipalityStyle;
  name: string[];
  /** Per cent of the baseline per year, or null where it cannot be computed. */
  required: number | null;
  past: number | null;
}

/** Heights of a row without and with the past change, whose label stands below. */
const ROW = 16;
const TALL = 26;
/** More rows than this give the title their range instead of each change. */
const NAMED = 4;

/**
 * Change per year that the target asks for, in per cent of the baseline, and the past change where
 * a latest value is known. Rows of one measure; throws where they are not. A baseline of 0 gives no
 * per cent: such rows keep their line and are counted.
 */
export function requiredPace(
  rows: readonly Comparison[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const [first] = rows;
  assertSharedAxis(rows, "required pace");
  const all = toRows(rows, options, context, width * 0.34 - 14);
  const lines = all.slice(0, MOST_ROWS);
  const drawn = lines.filter(({ required }) => required !== null);
  const pen = new Pen(context);
  const widths = lines.flatMap(({ name }) =>
    name.map((text) => context.measureText(text, SIZE.name, true)),
  );
  const label = Math.max(24, ...widths) + 20;
  const percents = drawn
    .flatMap(({ required, past }) => [required, past])
    .filter((value) => value !== null);
  const words = (value: number) => fill(pace.perYear, lang, { percent: signed(value) });
  const side = (sign: number) =>
    8 +
    Math.max(
      0,
      ...drawn
        .map(({ required }) => required ?? 0)
        .filter((value) => (value < 0 ? -1 : 1) === sign)
        .map((value) => context.measureText(words(value), SIZE.label)),
    );
  const x = scaleLinear(
    [Math.min(0, ...percents), Math.max(0, ...percents)],
    [label + side(-1), width - side(1)],
  );
  if (percents.every((value) => value === 0)) x.domain([-1, 1]);
  let y = 2;
  const heights = lines.map(({ past }) => (past === null ? ROW : TALL));
  const bottom = y + heights.reduce((sum, height) => sum + height, 0);
  if (drawn.length > 0) {
    for (const { at, value, text } of fittingTicks(x, context)) {
      const zero = { stroke: FRAME, "stroke-width": 1.2 };
      pen.line(at, y, at, bottom, value === 0 ? zero : { stroke: GRID, "stroke-width": 0.6 });
      const half = context.measureText(text, SIZE.small) / 2;
      const middle = Math.min(Math.max(at, label + half), width - half);
      pen.text(text, middle, bottom + 6, { size: SIZE.small, fill: SOFT, anchor: "middle" });
    }
  }
  const bands: ChartRow[] = [];
  lines.forEach((line, index) => {
    const height = heights[index] ?? ROW;
    drawRow(line, y + ROW / 2);
    bands.push({ indicator_id: line.row.indicator_id, top: y, height });
    y += height;
  });
  if (lines.length === 0) y = drawEmpty(pen, y, width);
  else if (drawn.length > 0) y += 12;
  if (drawn.some(({ past }) => past !== null)) y = drawKey(pen, keyItems(), 0, y, width);
  const notes: string[] = [];
  if (drawn.length < all.length)
    notes.push(fill(common.shown, lang, { shown: drawn.length, total: all.length }));
  if (lines.length < all.length)
    notes.push(fill(common.beyond, lang, { n: all.length - lines.length }));
  if (drawn.length < lines.length) {
    const left = lines.filter(({ required }) => required === null).map(({ style }) => style.name);
    notes.push(fill(pace.noPace, lang, { places: placesText(left, lang) }));
  }
  const name = (lang === "ja" ? first?.name : first?.name_en) ?? "";
  const title = lines.length === 0 ? common.empty[lang] : paceTitle();
  const subtitle = joinParts(
    [
      (first?.unit === "%" ? pace.points : pace.subtitle)[lang],
      placesText(
        lines.map(({ style }) => style.name),
        lang,
      ),
      period(
        drawn.flatMap(({ row }) => [row.baseline_year, row.target_year]),
        lang,
      ),
    ],
    lang,
  );
  const sentences = drawn.map(({ row, style, required }) =>
    fill(pace.alt, lang, {
      place: style.name,
      baseline: withYear(valueText(row.baseline_value ?? 0, lang), row.baseline_year, lang),
      target: withYear(valueText(row.target_value ?? 0, lang), row.target_year, lang),
      percent: signed(required ?? 0),
    }),
  );
  const alt = joinSentences([subtitle, ...sentences, ...notes], lang);
  const frame = {
    width,
    height: y + 2,
    prefix: options.idPrefix ?? `pace-${first?.measure ?? "empty"}`,
    title,
    alt,
  };
  return { svg: finish(pen.root, frame, context), title, subtitle, alt, notes, rows: bands };

  function signed(value: number): string {
    const unit = first?.unit === "%" ? { ja: "ポイント", en: " points" }[lang] : "%";
    return (value > 0 ? "+" : "") + formatDerived(value, lang) + unit;
  }

  function paceTitle(): string {
    const required = drawn.map((line) => line.required ?? 0);
    if (drawn.length === 0) return fill(pace.noTitle, lang, { name });
    if (drawn.length > NAMED) {
      const [from, to] = [signed(Math.min(...required)), signed(Math.max(...required))];
      return fill(pace.rangeTitle, lang, { name, from, to });
    }
    const changes = drawn.map(({ style }, index) =>
      fill(pace.change, lang, { place: style.name, percent: signed(required[index] ?? 0) }),
    );
    return fill(pace.title, lang, { name, changes: joinNames(changes, lang) });
  }

  function drawRow({ style, name: names, required, past }: PaceRow, middle: number): void {
    pen.shape(style.shape, 6, middle - (names.length - 1) * 5.5, 3.6, { fill: style.colour });
    pen.block(names, 14, middle, { size: SIZE.name, bold: true }, 1.22);
    if (required === null) {
      pen.text(pace.none[lang], label, middle, { size: SIZE.label, fill: SOFT, halo: true });
      return;
    }
    const edge = { stroke: PAPER, "stroke-width": 0.8 };
    pen.line(label, middle, width, middle, { stroke: GRID, "stroke-width": 0.75 });
    const sign = required < 0 ? -1 : 1;
    const anchor = sign < 0 ? "end" : "start";
    pen.text(words(required), x(required) + sign * 7, middle, {
      size: SIZE.label,
      anchor,
      halo: true,
    });
    if (past !== null) {
      const text = fill(pace.pastYear, lang, { percent: signed(past) });
      const half = context.measureText(text, SIZE.label) / 2;
      const at = Math.max(label + half, Math.min(width - half, x(past)));
      pen.text(text, at, middle + 11, { size: SIZE.label, anchor: "middle", halo: true });
    }
    pen.line(x(0), middle, x(required), middle, { stroke: style.colour, "stroke-width": 1.6 });
    if (past !== null)
      pen.rect(x(past) - 1.6, middle - 5, 3.2, 10, { fill: style.colour, ...edge });
    pen.shape(style.shape, x(required), middle, 3.6, { fill: style.colour, ...edge });
  }

  function keyItems() {
    const shape = drawn[0]?.style.shape ?? "circle";
    return [
      {
        text: pace.required[lang],
        draw: (on: Pen, at: number, middle: number) =>
          on.shape(shape, at + 5, middle, 3, { fill: SOFT }),
      },
      ...(drawn.some(({ past }) => past !== null)
        ? [
            {
              text: pace.past[lang],
              draw: (on: Pen, at: number, middle: number) =>
                on.rect(at + 4, middle - 4, 2.6, 8, { fill: SOFT }),
            },
          ]
        : []),
    ];
  }
}

function toRows(
  rows: readonly Comparison[],
  options: ChartOptions,
  context: ChartContext,
  room: number,
): PaceRow[] {
  const scale = municipalityScale(options.municipalities, context.lang);
  for (const row of rows) scale(row.municipality_code);
  return byCode(options.municipalities)
    .flatMap(({ code }) => rows.filter((row) => row.municipality_code === code))
    .map((row) => {
      const style = scale(row.municipality_code);
      return {
        row,
        style,
        name: wrapText(style.name, room, SIZE.name, context, true),
        required: perYear(row, row.target_value, row.target_year),
        past: perYear(row, row.latest_value, row.latest_year),
      };
    });
}

/**
 * (value − baseline) / years in per cent of the baseline's size, of a percentage in points; null
 * without distance in time.
 */
function perYear(row: Comparison, value: number | null, year: number | null): number | null {
  const { baseline_value: baseline, baseline_year: start } = row;
  if (baseline === null || value === null) return null;
  if (start === null || year === null || year <= start) return null;
  if (row.unit === "%") return (value - baseline) / (year - start);
  if (baseline === 0) return null;
  return ((value - baseline) / Math.abs(baseline) / (year - start)) * 100;
}

/** Whether a row has what the chart needs, so that a page can leave out an empty chart. */
export function hasPace(row: Comparison): boolean {
  return perYear(row, row.target_value, row.target_year) !== null;
}
