import { type Column, isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { isValueCell, kindOf } from "../grid/cell.ts";
import { lastKnown } from "../grid/column-words.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { barredCells } from "./head-above.ts";

/** 基準年度, 目標年: what year a column holds. */
const YEAR_OF = /^(基準|策定|当初|現状|現況|実績|目標)(?:値の)?年[度次]?$/u;

/** A head whose second row names a value for each of its columns of years, in their order. */
export interface DatedHead {
  width: number;
  label: number;
  unit: number;
  /** The columns of years. */
  years: number[];
  values: Column[];
  /** The one column between those of years, over cells of which each row has as many as it needs. */
  wide: number;
}

/** The head that begins at a line. */
export function datedHead(lines: Line[], at: number): DatedHead | undefined {
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

/** What a row says beside its values. */
export interface Places {
  label: string;
  unit: string;
  years: string[];
}

/** What stands in a row under the head; nothing where its cells do not fit. */
export function placesIn(head: DatedHead, cells: string[]): Places | undefined {
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
