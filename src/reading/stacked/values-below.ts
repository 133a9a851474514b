import type { Line } from "../document.ts";
import { unreadRow } from "../grid/block.ts";
import { holdsValue, isFigure, kindOf } from "../grid/cell.ts";
import { cleanLabel } from "../grid/label.ts";
import { type Layout, rowOf, type Valued } from "../rows.ts";
import { isAbsent } from "../words.ts";
import { type DatedHead, datedHead, type Places, placesIn } from "./dated-head.ts";
import { barredCells, headAbove, rowsFollow } from "./head-above.ts";

const headOver = headAbove(datedHead);

/**
 * Rows whose head names years and below them, in the same order, the values of those years: the values
 * stand in the line below the row, all of them and nothing else.
 */
export const valuesBelow: Layout = (line, lines, at) => {
  const cells = barredCells(line);
  if (cells.length === 0) return undefined;
  if (datedHead(lines, at)) return { rows: [], next: at + 2 };
  const head = headOver(lines, at);
  if (!head) return undefined;
  const places = placesIn(head, cells);
  const values = barredCells(lines[at + 1]);
  if (places && isWhole(head, values))
    return { rows: [rowWith(head, line, places, values)], next: at + 2 };
  const goesOn = rowsFollow(lines, at, (other) => placesIn(head, other) !== undefined);
  const unread = unreadRow({ line, cells }, places ? "no-values" : "not-understood");
  return places || goesOn ? { rows: [], candidates: [unread], next: at + 1 } : undefined;
};

/** Whether a line holds a value for each word of the head and nothing else. */
function isWhole(head: DatedHead, values: string[]): boolean {
  const kinds = values.map(kindOf);
  return values.length === head.values.length && kinds.every(holdsValue) && kinds.some(isFigure);
}

/** A row with its values, each in the year that stands in its place of the line above. */
function rowWith(head: DatedHead, line: Line, { label, unit, years }: Places, values: string[]) {
  const dated = head.values.map(({ role, title }, at): Valued => {
    const year = years[at] ?? "";
    return { role, title, value: values[at] ?? "", period: isAbsent(year) ? "" : year };
  });
  const name = cleanLabel(label.replace(/\s?[*＊]$/u, ""));
  return rowOf(line, name, dated, { layout: "grid", unit });
}
