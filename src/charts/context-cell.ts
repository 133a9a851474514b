import { fill } from "../i18n/charts.ts";
import { contextStrip } from "../i18n/context.ts";
import { formatNumber, formatYear } from "../i18n/format.ts";
import type { Language } from "../i18n/language.ts";
import type { ContextItem, ContextValue } from "../tables/rows.ts";
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
}

/** Space under an axis for the marks and their labels. */
export const MARKS = 31;
const GAP = 24;

/** Cells side by side where the picture is wide enough for two. */
export function cellGrid(width: number): {
  columns: number;
  cell: number;
  left(index: number): number;
} {
  const columns = width < 400 ? 1 : 2;
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
  item: ContextItem,
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

/** Marks just under an axis and their labels below, moved apart, each with a line to its mark. */
export function drawMarks(
  pen: Pen,
  placed: readonly Placed[],
  x: (value: number) => number,
  left: number,
  right: number,
  axis: number,
): number {
  const { context } = pen;
  const y = axis + 7;
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
    const line = y + 18 + (centres ? 0 : index * 10);
    if (Math.abs(centre - x(mark.value)) > 2 || !centres)
      pen.line(x(mark.value), y + 4, centre, line - 5.5, {
        stroke: mark.style.colour,
        "stroke-width": 0.6,
      });
    pen.text(mark.label, centre, line, { size: SIZE.label, anchor: "middle", halo: !centres });
  });
  for (const { style, value } of placed) {
    pen.shape(style.shape, x(value), y, 3.8, {
      fill: style.colour,
      stroke: PAPER,
      "stroke-width": 0.8,
    });
  }
  return centres ? 0 : (placed.length - 1) * 10;
}

export const itemName = (item: ContextItem, lang: Language): string =>
  lang === "ja" ? item.name : item.name_en;
export const itemUnit = (item: ContextItem, lang: Language): string =>
  lang === "ja" ? item.unit : item.unit_en;

/** A value with the item's own number of decimals. */
export function itemValue(item: ContextItem, value: number, lang: Language): string {
  const places = item.digits;
  const text = formatNumber(value, lang, places);
  if (places === 0) return text;
  const [, decimals = ""] = text.split(".");
  const padding = "0".repeat(places - decimals.length);
  return decimals === "" ? `${text}.${padding}` : text + padding;
}

/** 2023年, 2023年度, 2024年1月1日; 2023, FY2023, 1 Jan 2024. */
export function itemYear(item: ContextItem, year: number, lang: Language): string {
  if (item.date === "") return formatYear(year, item.date_basis, lang);
  const [month = 1, day = 1] = item.date.split("-").map(Number);
  if (lang === "ja") return `${year}年${month}月${day}日`;
  const names = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
  ];
  return `${day} ${names[month - 1] ?? ""} ${year}`;
}

/** Unit and year, the line under the name. */
export function unitAndYear(item: ContextItem, year: number, lang: Language): string {
  return fill(contextStrip.head, lang, {
    unit: itemUnit(item, lang),
    year: itemYear(item, year, lang),
  });
}

/** The latest year for which every one of the municipalities has a value, or null. */
export function commonYear(
  rows: readonly ContextValue[],
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
  return shared.length === 0 ? null : Math.max(...shared);
}
