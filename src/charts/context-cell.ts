import type { Language } from "../lib/language.ts";
import type { OfficialItem, OfficialValue } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { contextStrip } from "../words/context.ts";
import { formatDay, formatNumber } from "../words/format.ts";
import type { ChartContext } from "./context.ts";
import { spread } from "./spread.ts";
import { type MunicipalityStyle, PAPER, SIZE, SOFT } from "./style.ts";
import type { Pen } from "./svg.ts";
import { wrapText } from "./wrap.ts";

/** A municipality's mark: where its value is, and what its label says. */
export interface Placed {
  style: MunicipalityStyle;
  value: number;
  label: string;
  /** Drawn hollow. */
  preliminary?: boolean;
}

/** Space under an axis for the marks and their labels. */
export const MARKS = 31;
/** Room of ticks under an axis. */
const TICKS = 16;
/** More marks than these stand without names. */
export const LABELLED = 6;
const GAP = 24;
/** Room of a mark, beside and below which another one stays readable. */
const MARK = 8;

/** Cells side by side where the picture is wide enough for two. */
export function cellGrid(
  width: number,
  marks = 3,
): {
  columns: number;
  cell: number;
  left(index: number): number;
} {
  const columns = width < 400 ? 1 : width > 460 && marks === 1 ? 3 : 2;
  const cell = (width - GAP * (columns - 1)) / columns;
  return { columns, cell, left: (index) => (index % columns) * (cell + GAP) };
}

export interface Head {
  name: string[];
  detail: string[];
  height: number;
}

/** Name of an item in bold, and unit and year under it. */
export function cellHead(
  item: OfficialItem,
  detail: string,
  width: number,
  context: ChartContext,
): Head {
  const name = wrapText(itemName(item, context.lang), width, SIZE.name, context, true);
  const lines = wrapText(detail, width, SIZE.small, context);
  return { name, detail: lines, height: name.length * 11 + lines.length * 9 + 3 };
}

/** Draws a head that ends at `bottom`, so that plots side by side stand level. */
export function drawHead(pen: Pen, head: Head, left: number, bottom: number): void {
  const top = bottom - head.height;
  head.name.forEach((line, index) => {
    pen.text(line, left, top + 6 + index * 11, { size: SIZE.name, bold: true });
  });
  head.detail.forEach((line, index) => {
    const y = top + head.name.length * 11 + 5 + index * 9;
    pen.text(line, left, y, { size: SIZE.small, fill: SOFT });
  });
}

/**
 * Marks under an axis and their labels below, moved apart, each with a line to its mark. A mark that
 * would cover another stands below it, at its own value.
 * @returns how much lower than usual the labels reach.
 */
export function drawMarks(
  pen: Pen,
  placed: readonly Placed[],
  x: (value: number) => number,
  left: number,
  right: number,
  axis: number,
): number {
  if (placed.length > LABELLED) return drawTicks(pen, placed, x, axis);
  const { context } = pen;
  const levels = dodge(placed.map(({ value }) => x(value)));
  const depth = Math.max(0, ...levels) * MARK;
  const heightOf = (index: number) => axis + 7 + (levels[index] ?? 0) * MARK;
  const labels = axis + 25 + depth;
  const width = ({ label }: Placed) => context.measureText(label, SIZE.label);
  const centres = spread(
    placed.map((mark) => ({ centre: x(mark.value), width: width(mark) })),
    left,
    right,
    6,
  );
  placed.forEach((mark, index) => {
    // Where the labels do not fit on one line they stand under each other.
    const centre =
      centres?.[index] ??
      Math.max(left + width(mark) / 2, Math.min(right - width(mark) / 2, x(mark.value)));
    const line = labels + (centres ? 0 : index * 10);
    const y = heightOf(index);
    if (Math.abs(centre - x(mark.value)) > 2 || !centres || depth > 0)
      pen.line(x(mark.value), y, centre, line - 5.5, {
        stroke: mark.style.colour,
        "stroke-width": 0.6,
      });
    pen.text(mark.label, centre, line, { size: SIZE.label, anchor: "middle", halo: !centres });
  });
  placed.forEach(({ style, value, preliminary }, index) => {
    pen.shape(style.shape, x(value), heightOf(index), preliminary ? 3.2 : 3.8, {
      fill: preliminary ? PAPER : style.colour,
      stroke: preliminary ? style.colour : PAPER,
      "stroke-width": preliminary ? 1.2 : 0.8,
    });
  });
  return depth + (centres ? 0 : (placed.length - 1) * 10);
}

/** Many places as short lines without names: where they crowd is what can still be read. */
function drawTicks(
  pen: Pen,
  placed: readonly Placed[],
  x: (value: number) => number,
  axis: number,
): number {
  for (const { style, value } of placed)
    pen.line(x(value), axis + 2, x(value), axis + 13, {
      stroke: style.colour,
      "stroke-width": 1.1,
    });
  return TICKS - MARKS;
}

/** For each place on an axis the first line on which no mark before it, from the left, is too near. */
function dodge(places: readonly number[]): number[] {
  const levels = new Array<number>(places.length).fill(0);
  const last: number[] = [];
  const order = places.map((place, index) => ({ place, index }));
  for (const { place, index } of order.toSorted((a, b) => a.place - b.place)) {
    const free = last.findIndex((end) => place - end >= MARK);
    const level = free < 0 ? last.length : free;
    last[level] = place;
    levels[index] = level;
  }
  return levels;
}

export const itemName = (item: OfficialItem, lang: Language): string =>
  lang === "ja" ? item.name : item.name_en;
export const itemUnit = (item: OfficialItem, lang: Language): string =>
  lang === "ja" ? item.unit : item.unit_en;

/** A value with the item's own number of decimals. */
export function itemValue(item: OfficialItem, value: number, lang: Language): string {
  const places = item.digits;
  const text = formatNumber(value, lang, places);
  if (places === 0) return text;
  const [, decimals = ""] = text.split(".");
  const padding = "0".repeat(places - decimals.length);
  return decimals === "" ? `${text}.${padding}` : text + padding;
}

/** 2023年, 2023年度, 2024年1月1日; 2023, FY2023, 1 Jan 2024. */
export function itemYear(
  item: Pick<OfficialItem, "date" | "date_basis">,
  year: number,
  lang: Language,
): string {
  return formatDay(year, item.date, item.date_basis, lang);
}

/** Unit and year, the line under the name. */
export function unitAndYear(item: OfficialItem, year: number, lang: Language): string {
  return fill(contextStrip.head, lang, {
    unit: itemUnit(item, lang),
    year: itemYear(item, year, lang),
  });
}

/** A common year that lies further back than this behind the newest value says nothing of today. */
const STALE = 3;

/**
 * The latest year for which every one of the municipalities has a value; null where there is none,
 * or where some of them have a value that is much newer.
 */
export function commonYear(
  rows: readonly OfficialValue[],
  item_id: string,
  codes: readonly string[],
): number | null {
  const years = codes.map(
    (code) =>
      new Set(
        rows
          .filter(
            (row) =>
              row.item_id === item_id && row.municipality_code === code && row.value !== null,
          )
          .map(({ year }) => year),
      ),
  );
  const [first, ...others] = years;
  const shared = [...(first ?? [])].filter((year) => others.every((set) => set.has(year)));
  const common = Math.max(...shared);
  const newest = Math.max(...years.flatMap((set) => [...set]));
  return shared.length === 0 || newest - common > STALE ? null : common;
}
