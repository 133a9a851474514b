import { sum } from "d3";
import type { Column, TableRow } from "./content.ts";
import { fitWidths, sharedWidths } from "./fit-widths.ts";
import type { Frame } from "./piece.ts";

const GAP = 9;
/** Figures set flush right stand off from words set flush left. */
const GAP_AFTER_FIGURES = 18;
/** Where a column stands, from the table's left edge. */
export interface Place {
  x: number;
  width: number;
  right: boolean;
}

/**
 * Columns as wide as their contents ask for. Where not every cell has room for one line, the widths
 * are those with which the rows together need the fewest lines.
 */
export function placeColumns(
  columns: readonly Column[],
  rows: readonly TableRow[],
  frame: Frame,
): Place[] {
  const right = columns.map(({ figures = false }) => figures);
  const gaps = columns.map((_, i) => {
    if (i === columns.length - 1) return 0;
    return right[i] && !right[i + 1] ? GAP_AFTER_FIGURES : GAP;
  });
  const usable = frame.width - sum(gaps);
  const shared = columns.every(({ share }) => share !== undefined);
  const widths = shared
    ? sharedWidths(columns, rows, usable, frame)
    : fitWidths(columns, rows, usable, frame);
  let x = 0;
  return columns.map((_, i) => {
    const place = { x, width: widths[i] ?? 0, right: right[i] ?? false };
    x += place.width + (gaps[i] ?? 0);
    return place;
  });
}
