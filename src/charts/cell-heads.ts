import type { Language } from "../lib/language.ts";
import type { Themes } from "../tables/themes.ts";
import { common } from "../words/text.ts";
import type { ChartContext } from "./chart.ts";
import { MARK } from "./city-marks.ts";
import { heightOf, type Label, wrapped } from "./labels.ts";
import { INK, type MunicipalityStyle, SOFT, TYPE } from "./style.ts";
import { fittingSize } from "./wrap.ts";

export interface CellHead {
  text: string;
  /** Shape and colour before the text. */
  style?: MunicipalityStyle;
}

export interface Cell {
  text: string;
  /** 0 (white) to 1 (the darkest shade, on which ink still has 4.5:1). */
  shade: number;
}

/** A figure, shaded by its share of the largest; a total stays white. */
export const figureCell = (value: number, largest = Number.POSITIVE_INFINITY): Cell => ({
  text: String(value),
  shade: value / largest,
});

export interface Cells {
  /** Heads above the columns, each over `span` of them. */
  groups?: readonly (CellHead & { span: number })[];
  columns: readonly CellHead[];
  rows: readonly (CellHead & { cells: readonly Cell[]; total?: boolean })[];
}

/** A row a theme, each figure shaded by its share of the largest, and a row of the totals. */
export function themeRows(
  { ids }: Themes,
  name: (theme: string) => string,
  figures: (theme: string | null) => readonly number[],
  lang: Language,
): Cells["rows"] {
  const most = Math.max(1, ...ids.flatMap((theme) => figures(theme)));
  return [
    ...ids.map((theme) => ({
      text: name(theme),
      cells: figures(theme).map((value) => figureCell(value, most)),
    })),
    {
      text: common.total[lang],
      total: true,
      cells: figures(null).map((value) => figureCell(value)),
    },
  ];
}

/** Space between a head and its cells, and between the lines of rows. */
const PAD = 4;

/** Heads at the left, and the height that all rows share. */
export function rowHeads(rows: Cells["rows"], most: number, context: ChartContext) {
  const indent = rows.some(({ style }) => style) ? 2 * MARK + 5 : 0;
  const wide = (size: number) =>
    Math.max(24, ...rows.map(({ text, total }) => context.measureText(text, size, total)));
  const size = wide(TYPE.label) > most - indent ? TYPE.small : TYPE.label;
  const room = Math.min(wide(size), most - indent);
  const labels = rows.map(({ text, total: bold = false }): Label => {
    return { text: wrapped(text, room, context, bold, size), x: indent, y: 0, bold, size };
  });
  const step = Math.max(TYPE.label, ...labels.map(({ text }) => heightOf(text, size))) + PAD;
  return { labels, step, width: indent + room + 2 * PAD };
}

/** Heads side by side from `top` on, their last lines on one level, marks before their first. */
export function columnHeads(
  heads: readonly (CellHead & { x: number; width: number })[],
  top: number,
  bold: boolean,
  context: ChartContext,
) {
  const room = (head: (typeof heads)[number]) => head.width - (head.style ? 2 * MARK + 4 : 0);
  const wishes = heads.map((head) => ({ text: head.text, width: room(head) }));
  const size = fittingSize(wishes, [TYPE.label, TYPE.small], context, bold);
  const texts = heads.map((head) => wrapped(head.text, room(head), context, bold, size));
  const bottom = top + Math.max(0, ...texts.map((text) => heightOf(text, size)));
  const labels = heads.map(({ x, style }, index): Label => {
    const text = texts[index] ?? "";
    const y = bottom - heightOf(text, size) / 2;
    return {
      text,
      x: x + (style ? MARK + 2 : 0),
      y,
      anchor: "middle",
      bold,
      size,
      fill: bold ? INK : SOFT,
    };
  });
  const marks = heads.flatMap(({ style }, index) => {
    const label = labels[index];
    if (!style || !label) return [];
    const half =
      Math.max(...label.text.split("\n").map((line) => context.measureText(line, size, bold))) / 2;
    return [{ style, x: label.x - half - MARK - 3, y: label.y }];
  });
  return { labels, marks, bottom };
}
