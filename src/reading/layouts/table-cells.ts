import { splitLine } from "../atoms.ts";
import { splitPeriod } from "../cells.ts";
import type { Line } from "../document.ts";
import { type Column, isSlot } from "../header.ts";
import { cleanText, endsCut, openBrackets, startsCut } from "../text.ts";
import { isSeries, isValue } from "../words.ts";
import type { RowBuilder } from "./row-builder.ts";

/** The cells of a line, parted by tabs. */
export const cellsOf = (text: string): string[] => text.split("\t").map(cleanText);

/** A row of other length than its head still fits when only empty cells at the end differ. */
export function fits(cells: string[], columns: Column[]): boolean {
  const filled = cells.filter((cell) => cell !== "").length;
  const label = cells[columns.findIndex(({ role }) => role === "label")] ?? "";
  const runsOn = (cell: string, values: number) =>
    splitLine(cell, new Set()).atoms.filter(({ kind }) => kind === "value").length > values;
  if (
    cells.length < columns.length &&
    (runsOn(label, 0) || cells.some((cell) => runsOn(cell, 1)))
  ) {
    return false;
  }
  if (cells.length < columns.length && !holdsValues(cells, columns)) return false;
  return (
    cells.length >= 2 &&
    filled >= 1 &&
    cells.length <= columns.length + 1 &&
    cells.length >= columns.findIndex(isSlot)
  );
}

/** Whether what stands in the columns of values are values. */
export function holdsValues(cells: string[], columns: Column[]): boolean {
  return cells.every((cell, index) => {
    const column = columns[index];
    return !column || !isSlot(column) || cell === "" || isValue(splitPeriod(cell).value);
  });
}

/**
 * Puts a row with fewer cells than its head under the right columns: the cells on the left are
 * those that rows above share with it, so the row is moved until its values stand under values.
 */
export function align(cells: string[], columns: Column[]): string[] {
  const missing = columns.length - cells.length;
  if (missing <= 0) return cells;
  const [name = "", ...rest] = cells.filter((cell) => cell !== "");
  const slots = columns.flatMap((column, index) => (isSlot(column) ? [index] : []));
  const figures = rest.every((cell) => isValue(splitPeriod(cell).value));
  if (isSeries(name) && rest.length === slots.length && figures && (slots[0] ?? 0) > 1) {
    const part = Array<string>(columns.length).fill("");
    part[(slots[0] ?? 1) - 1] = name;
    slots.forEach((slot, index) => {
      part[slot] = rest[index] ?? "";
    });
    return part;
  }
  for (let offset = 0; offset <= missing; offset++) {
    const moved = [
      ...Array<string>(offset).fill(""),
      ...cells,
      ...Array<string>(missing - offset).fill(""),
    ];
    const values = moved.filter(
      (cell, index) => cell !== "" && columns[index] && isSlot(columns[index]),
    );
    const label = moved.some(
      (cell, index) =>
        columns[index]?.role === "label" && cell !== "" && !isValue(splitPeriod(cell).value),
    );
    if (label && values.length > 1 && values.every((cell) => isValue(splitPeriod(cell).value)))
      return moved;
  }
  return cells;
}

/** Adds a row of marked cells; gives the label that a following row without one repeats. */
export function addCells(
  builder: RowBuilder,
  line: Line,
  cells: string[],
  columns: Column[],
  above: string,
): string {
  const at = columns.findIndex(({ role }) => role === "label");
  const own = cells[at] ?? "";
  const values = columns.filter((column, index) => isSlot(column) && (cells[index] ?? "") !== "");
  if (values.length === 0) {
    const last = builder.rows.at(-1);
    if (
      own !== "" &&
      last &&
      (startsCut(own) || endsCut(last.label) || openBrackets(last.label) > 0)
    ) {
      builder.addLine({ ...line, text: own }, () => "text");
    }
    builder.shareUnit(cells);
    return own === "" ? above : own;
  }
  builder.addCells(line, cells, own === "" ? above : own);
  builder.flush();
  return own === "" ? above : own;
}
