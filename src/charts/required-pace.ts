import { scaleLinear } from "d3";
import { common, fill } from "../i18n/charts.ts";
import { pace } from "../i18n/charts-measures.ts";
import { formatDerived } from "../i18n/format.ts";
import type { Comparison } from "../tables/rows.ts";
import { type Chart, type ChartOptions, type ChartRow, DEFAULT_WIDTH } from "./chart.ts";
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

const ROW = 30;

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
  const lines = toRows(rows, options, context, width * 0.3);
  const drawn = lines.filter(({ required }) => required !== null);
  const pen = new Pen(context);
  const widths = lines.flatMap(({ name }) =>
    name.map((text) => context.measureText(text, SIZE.name, true)),
  );
  const label = Math.max(50, ...widths) + 28;
  const percents = drawn
    .flatMap(({ required, past }) => [required, past])
    .filter((value) => value !== null);
  const side =
    context.measureText(fill(pace.perYear, lang, { percent: "−00.0" }), SIZE.label) / 2 + 4;
  const x = scaleLinear(
    [Math.min(0, ...percents), Math.max(0, ...percents)],
    [label + side, width - side],
  );
  if (percents.every((value) => value === 0)) x.domain([-1, 1]);
  x.nice(4);
  let y = 2;
  const bottom = y + lines.length * ROW;
  if (drawn.length > 0) {
    for (const { at, value, text } of fittingTicks(x, context)) {
      const zero = { stroke: FRAME, "stroke-width": 1.2 };
      pen.line(at, y, at, bottom, value === 0 ? zero : { stroke: GRID, "stroke-width": 0.6 });
      pen.text(text, at, bottom + 8, { size: SIZE.small, fill: SOFT, anchor: "middle" });
    }
  }
  const bands: ChartRow[] = [];
  for (const line of lines) {
    drawRow(line, y + 17);
    bands.push({ indicator_id: line.row.indicator_id, top: y, height: ROW });
    y += ROW;
  }
  if (lines.length === 0) {
    y = drawEmpty(pen, y, width);
  }
  if (drawn.length > 0) y = drawKey(pen, keyItems(), label, y + 16, width);
  const notes: string[] = [];
  if (drawn.length < lines.length) {
    notes.push(fill(common.shown, lang, { shown: drawn.length, total: lines.length }));
    const left = lines.filter(({ required }) => required === null).map(({ style }) => style.name);
    notes.push(fill(pace.noPace, lang, { places: placesText(left, lang) }));
  }
  const name = (lang === "ja" ? first?.name : first?.name_en) ?? "";
  const title = lines.length === 0 ? common.empty[lang] : fill(pace.title, lang, { name });
  const subtitle = joinParts(
    [
      pace.subtitle[lang],
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
    return (value > 0 ? "+" : "") + formatDerived(value, lang);
  }

  function drawRow({ style, name: names, required, past }: PaceRow, middle: number): void {
    pen.shape(style.shape, 6, middle - (names.length - 1) * 5.5, 3.6, { fill: style.colour });
    pen.block(names, 14, middle, { size: SIZE.name, bold: true }, 1.22);
    if (required === null) {
      pen.text(pace.none[lang], label, middle, { size: SIZE.label, fill: SOFT });
      return;
    }
    pen.line(label, middle, width, middle, { stroke: GRID, "stroke-width": 0.75 });
    pen.line(x(0), middle, x(required), middle, { stroke: style.colour, "stroke-width": 1.6 });
    const text = { size: SIZE.label, anchor: "middle", halo: true } as const;
    pen.text(
      fill(pace.perYear, lang, { percent: signed(required) }),
      x(required),
      middle - 10,
      text,
    );
    if (past !== null) {
      const words = fill(pace.pastYear, lang, { percent: signed(past) });
      const half = context.measureText(words, SIZE.label) / 2;
      const at = Math.max(label + half, Math.min(width - half, x(past)));
      pen.text(words, at, middle + 10, text);
      pen.rect(x(past) - 1.6, middle - 5.5, 3.2, 11, {
        fill: style.colour,
        stroke: PAPER,
        "stroke-width": 0.8,
      });
    }
    pen.shape(style.shape, x(required), middle, 3.8, {
      fill: style.colour,
      stroke: PAPER,
      "stroke-width": 0.8,
    });
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
      { text: pace.subtitle[lang] },
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

/** (value − baseline) / years in per cent of the baseline's size; null without distance in time. */
function perYear(row: Comparison, value: number | null, year: number | null): number | null {
  const { baseline_value: baseline, baseline_year: start } = row;
  if (baseline === null || baseline === 0 || value === null) return null;
  if (start === null || year === null || year <= start) return null;
  return ((value - baseline) / Math.abs(baseline) / (year - start)) * 100;
}
