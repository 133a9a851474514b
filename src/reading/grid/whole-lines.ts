import { isOwnHeading } from "../outline/headings.ts";
import { compact, join } from "../text.ts";
import type { GridRow } from "./block.ts";
import { isPeriodCell, isValueCell } from "./cell.ts";

/**
 * Rows of a table without ruling lines as wholes. Where empty lines part the rows, what stands between
 * two of them is one row, or the title of a group; so is all of a table of one, whose label stands beside
 * no value. Else a line without a value goes on with the row above; whose row it is stays in doubt, as whose a
 * line of nothing but one value is. Figures in columns that are not `valued` are of texts.
 */
export function wholeLines(rows: GridRow[], valued: boolean[], label: number): GridRow[] {
  const groups = parted(rows);
  const figures = ({ cells }: GridRow) => cells.map((cell, at) => valued[at] && isValueCell(cell));
  const values = (row: GridRow) => figures(row).includes(true);
  const held = groups.filter((group) => group.some(values));
  const titles = groups.filter((group) => !group.some(values));
  const each = held.every((group) => isOneRow(group.filter(values), figures, label));
  const several = groups.length > 1 || rows.find(values)?.cells[label] === "";
  const parts = each && several && groups.length < rows.length;
  return parts && titles.every((group) => group.length === 1)
    ? groups.map((group) => oneRow(group, group.find(values) ?? (group[0] as GridRow)))
    : wrapped(rows, values, label);
}

/** A part's name before its value: 男性 21.5％. */
const NAMED_PART = /^[\p{Script=Han}\p{Script=Katakana}ー]{1,8} ?[0-9]/u;

/**
 * Whether lines with values are of one row: no column holds two of them but those of named parts, and one line
 * at most has a label.
 */
function isOneRow(
  lines: GridRow[],
  figures: (row: GridRow) => (boolean | undefined)[],
  label: number,
): boolean {
  const counts = lines.map(figures);
  const apart = (counts[0] ?? []).every((_, at) => {
    const held = lines.filter((_, line) => counts[line]?.[at]).map(({ cells }) => cells[at] ?? "");
    return held.length <= 1 || held.every((cell) => NAMED_PART.test(compact(cell)));
  });
  return apart && lines.filter(({ cells }) => cells[label] !== "").length <= 1;
}

/** Rows between empty lines. */
function parted(rows: GridRow[]): GridRow[][] {
  const groups: GridRow[][] = [];
  for (const [at, row] of rows.entries()) {
    if (row.line.line === (rows[at - 1]?.line.line ?? 0) + 1) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

const holdsFigures = ({ cells }: Pick<GridRow, "cells">): boolean => cells.some(isValueCell);

function oneRow(group: GridRow[], row: GridRow): GridRow {
  const below = (text: string, cell: string) =>
    text !== "" && NAMED_PART.test(compact(cell)) ? `${text} ${cell}` : join(text, cell);
  const down = (column: number) =>
    group.reduce((text, { cells }) => below(text, cells[column] ?? ""), "");
  const whole = { ...row, cells: row.cells.map((_, column) => down(column)) };
  return group.some(({ wrapped }) => wrapped) ? { ...whole, wrapped: true } : whole;
}

/** The columns in front of the label whose texts stand on lines by themselves, in the middle of their rows: none is above the first. */
function centredFields(rows: GridRow[], label: number): number[] {
  const lone = rows.flatMap(({ cells }) => {
    const [at = label, ...more] = cells.flatMap((cell, index) => (cell === "" ? [] : index));
    return at < label && more.length === 0 ? at : [];
  });
  return lone.filter((at) => rows[0]?.cells[at] === "");
}

function wrapped(rows: GridRow[], values: (row: GridRow) => boolean, label: number): GridRow[] {
  const whole: GridRow[] = [];
  const fields = centredFields(rows, label);
  for (const [at, row] of rows.entries()) {
    const last = whole.at(-1);
    if (isOwnHeading(row.line.text)) {
      whole.push(row);
      continue;
    }
    // A field in the middle of its rows is that of some below it and of some above.
    if (fields.some((field) => row.cells[field] === "")) row.doubt ??= "wrapped-line";
    const idle =
      !holdsFigures(row) && row.cells.every((cell) => !/[0-9]/u.test(cell) || isPeriodCell(cell));
    // What is in the column of labels and beside no value may be the rest of one above or below.
    const rest = row.cells[label] !== "" && !values(row) && !row.cells.some(isPeriodCell);
    const alone = row.cells.filter((cell) => cell !== "").length === 1;
    if (alone || rest || (!idle && !values(row)))
      for (const beside of [last, rows[at + 1]]) if (beside) beside.wrapped = true;
    if (!idle || !last) whole.push(row);
    else {
      if (row.wrapped) last.wrapped = true;
      last.cells = last.cells.map((cell, index) => `${cell}${row.cells[index] ?? ""}`);
      // Years stand below the values that they date.
      if (!row.cells.some(isPeriodCell)) last.wrapped = true;
    }
  }
  return whole;
}
