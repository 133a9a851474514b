import { type Indicator, type TargetType, THEMES } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { targetBars, targetKinds } from "../words/charts-counts.ts";
import { themeNames } from "../words/names.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { drawKey } from "./key.ts";
import {
  byCode,
  FRAME,
  INK,
  type MunicipalityStyle,
  municipalityScale,
  SIZE,
  textOn,
} from "./style.ts";
import { finish, Pen } from "./svg.ts";
import { joinParts, joinSentences, placesText } from "./values.ts";
import { wrapText } from "./wrap.ts";

export type TargetKind = keyof typeof targetKinds;
const KIND_ORDER = Object.keys(targetKinds) as TargetKind[];

/** From dark to light, so that the order shows in grey; numbers and names stand beside them. */
const FILLS: Record<TargetKind, string> = {
  number: "#0b3c7d",
  baseline: "#3f74b8",
  direction: "#8fb4e8",
  benchmark: "#cfdff5",
  maintain: "#ffffff",
  none: "#ffffff",
};

const KIND_OF: Record<TargetType, TargetKind> = {
  value: "number",
  at_least: "number",
  at_most: "number",
  change_up: "number",
  change_down: "number",
  above_baseline: "baseline",
  below_baseline: "baseline",
  increase: "direction",
  decrease: "direction",
  benchmark: "benchmark",
  range: "benchmark",
  maintain: "maintain",
  none: "none",
};

export interface TargetKindOptions extends ChartOptions {
  /** One bar per municipality (default) or per theme. */
  by?: "municipality" | "theme";
}

interface Bar {
  text: string;
  style?: MunicipalityStyle;
  counts: Record<TargetKind, number>;
  total: number;
}

/**
 * How targets are stated: one bar per municipality or theme, as long as its share of kinds is
 * wide (100 %), with the count on every part. Counts every given row: leave repeats out before.
 */
export function targetKindBars(
  rows: readonly Pick<Indicator, "municipality_code" | "theme" | "target_type">[],
  options: TargetKindOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const width = options.width ?? DEFAULT_WIDTH;
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  for (const row of rows) scale(row.municipality_code);
  const heads =
    options.by === "theme"
      ? THEMES.map((theme) => ({ key: theme as string, text: themeNames[theme][lang] }))
      : byCode(options.municipalities).map(({ code }) => ({
          key: code,
          text: scale(code).name,
          style: scale(code),
        }));
  const bars: Bar[] = heads.map(({ key, ...head }) => {
    const mine = rows.filter(
      (row) => (options.by === "theme" ? row.theme : row.municipality_code) === key,
    );
    const count = (kind: TargetKind) =>
      mine.filter(({ target_type }) => KIND_OF[target_type] === kind).length;
    const counts = Object.fromEntries(KIND_ORDER.map((kind) => [kind, count(kind)]));
    return { ...head, counts: counts as Record<TargetKind, number>, total: mine.length };
  });
  const pen = new Pen(context);
  const names = bars.map(({ text }) => context.measureText(text, SIZE.name, true));
  const label = Math.min(Math.max(40, ...names) + 22, width * 0.34);
  let y = 2;
  for (const bar of bars) y = drawBar(pen, bar, y, label, width);
  const used = KIND_ORDER.filter((kind) => bars.some(({ counts }) => counts[kind] > 0));
  const key = used.map((kind) => ({
    text: targetKinds[kind][lang],
    draw: (on: Pen, x: number, middle: number) => drawPart(on, kind, x, middle, 10, 7),
  }));
  y = drawKey(pen, key, label, y + 3, width);
  const total = rows.length;
  const n = rows.filter(({ target_type }) => KIND_OF[target_type] === "number").length;
  const percent = total === 0 ? 0 : Math.round((n / total) * 100);
  const title =
    total === 0 ? common.empty[lang] : fill(targetBars.title, lang, { n, total, percent });
  const places = placesText(
    byCode(options.municipalities).map(({ code }) => scale(code).name),
    lang,
  );
  const subtitle = joinParts([targetBars.subtitle[lang], places], lang);
  const sentences = bars.map(({ text, counts }) => {
    const parts = used.map((kind) => `${targetKinds[kind][lang]} ${counts[kind]}`);
    return text + common.colon[lang] + (joinNames(parts, lang) || "0");
  });
  const alt = joinSentences([subtitle, ...sentences], lang);
  const frame = { width, height: y + 2, prefix: options.idPrefix ?? "target-kinds", title, alt };
  return { svg: finish(pen.root, frame, context), title, subtitle, alt, notes: [] };
}

const BAR = 12;

/** One bar; the numbers of parts too narrow for theirs stand below, below their part. */
function drawBar(pen: Pen, bar: Bar, top: number, label: number, width: number): number {
  const { context } = pen;
  const lines = wrapText(bar.text, label - (bar.style ? 20 : 8), SIZE.name, context, true);
  const total = fill(targetBars.bar, context.lang, { n: bar.total });
  const right = width - context.measureText("n = 0000", SIZE.label) - 6;
  const height = Math.max(BAR, lines.length * 10);
  const middle = top + height / 2;
  if (bar.style) pen.shape(bar.style.shape, 6, middle, 3.6, { fill: bar.style.colour });
  pen.block(lines, bar.style ? 14 : 0, middle, { size: SIZE.name, bold: true }, 1.12);
  pen.text(total, width, middle, { size: SIZE.label, anchor: "end" });
  if (bar.total === 0) {
    pen.rect(label, middle - BAR / 2, right - label, BAR, {
      fill: "none",
      stroke: FRAME,
      "stroke-width": 0.5,
      "stroke-dasharray": "2 2",
    });
    return top + height + 4;
  }
  let x = label;
  let outside = false;
  let free = label;
  for (const kind of KIND_ORDER) {
    const count = bar.counts[kind];
    if (count === 0) continue;
    const wide = ((right - label) * count) / bar.total;
    drawPart(pen, kind, x, middle, wide, BAR);
    const text = String(count);
    const room = context.measureText(text, SIZE.label);
    if (room + 3 <= wide) {
      pen.text(text, x + wide / 2, middle, {
        size: SIZE.label,
        anchor: "middle",
        fill: textOn(FILLS[kind]),
        halo: kind === "maintain",
      });
    } else {
      const at = Math.max(x + wide / 2, free + room / 2);
      pen.text(text, at, middle + BAR / 2 + 4.5, { size: SIZE.small, anchor: "middle", fill: INK });
      free = at + room / 2 + 3;
      outside = true;
    }
    x += wide;
  }
  return top + height + (outside ? 10 : 4);
}

/** A part of a bar; upright stripes tell "maintain" from its light neighbours in grey. */
function drawPart(
  pen: Pen,
  kind: TargetKind,
  x: number,
  middle: number,
  width: number,
  height: number,
): void {
  const [top, bottom] = [middle - height / 2, middle + height / 2];
  const edge = { stroke: FRAME, "stroke-width": 0.5 };
  pen.rect(x, top, width, height, { fill: FILLS[kind], ...edge });
  if (kind !== "maintain") return;
  for (let at = x + 2; at < x + width; at += 2) pen.line(at, top, at, bottom, edge);
}
