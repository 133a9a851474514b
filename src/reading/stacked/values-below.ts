import { isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { unreadRow } from "../grid/block.ts";
import { holdsValue, isFigure, isValueCell, kindOf } from "../grid/cell.ts";
import { lastKnown } from "../grid/column-words.ts";
import { cleanLabel } from "../grid/label.ts";
import { columnsOfCells } from "../header.ts";
import { type Layout, rowOf, type Valued } from "../rows.ts";
import { compact } from "../text.ts";
import { isAbsent } from "../words.ts";
import { barredCells, headAbove, rowsFollow } from "./head-above.ts";

/** 基準年度, 目標年: what year a column holds. */
const YEAR_OF = /^(基準|策定|当初|現状|現況|実績|目標)(?:値の)?年[度次]?$/u;

type DatedHead = NonNullable<ReturnType<typeof datedHead>>;

/**
 * The head that begins at a line, whose second row names a value for each of its columns of years, in
 * their order. `wide` is the one column between those of years, over cells of which each row has as many
 * as it needs.
 */
function datedHead(lines: Line[], at: number) {
  if (!/(?:基準|策定|当初|現[状況]|実績|目標)(?:値の)?年/u.test(lines[at]?.text ?? ""))
    return undefined;
  const cells = barredCells(lines[at]);
  const words = cells.map((cell) => YEAR_OF.exec(compact(cell))?.[1]);
  const years = words.flatMap((word, index) => (word === undefined ? [] : [index]));
  const below = barredCells(lines[at + 1]).filter((cell) => cell !== "");
  const named = years.every((year, index) => below[index]?.includes(words[year] ?? ""));
  if (years.length < 2 || below.length !== years.length || !named) return undefined;
  const values = columnsOfCells(below.map(lastKnown));
  const columns = columnsOfCells(cells.map(lastKnown));
  const [label, unit] = ["label", "unit"].map((role) =>
    columns.findIndex((column, index) => column.role === role && !years.includes(index)),
  ) as [number, number];
  const between = cells.flatMap((_, index) => (isBetween(index, years) ? [index] : []));
  const framed = values.every(isSlot) && values.some(({ role }) => role === "target");
  if (!framed || label < 0 || between.length > 1) return undefined;
  return { width: cells.length, label, unit, years, values, wide: between[0] ?? -1 };
}

const isBetween = (index: number, years: number[]): boolean =>
  !years.includes(index) && index > Math.min(...years) && index < Math.max(...years);

type Places = NonNullable<ReturnType<typeof placesIn>>;

/** What a row under the head says beside its values; nothing where its cells do not fit. */
function placesIn(head: DatedHead, cells: string[]) {
  const more = cells.length - head.width;
  const cellAt = (index: number) => cells[index > head.wide ? index + more : index] ?? "";
  if (head.wide < 0 ? more !== 0 : more < -1) return undefined;
  const years = head.years.map((year) => cellAt(year));
  const label = cellAt(head.label);
  const goals = head.wide < 0 ? [] : cells.slice(head.wide, head.wide + 1 + more);
  const fits =
    kindOf(label) === "text" &&
    years.every((year) => ["period", "dash"].includes(kindOf(year))) &&
    years.some((year) => kindOf(year) === "period") &&
    goals.every(isValueCell);
  return fits ? { label, unit: head.unit < 0 ? "" : cellAt(head.unit), years } : undefined;
}

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
