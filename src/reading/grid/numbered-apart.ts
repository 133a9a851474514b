import { columnsOfCells } from "../header.ts";
import type { GridRow } from "./block.ts";

/** (1): what numbers one of several indicators in a cell; ① numbers the parts of one. */
const MARK = /[（(][0-9]{1,2}[)）]/u;
const BEFORE_MARK = new RegExp(`(?=${MARK.source})`, "u");

/**
 * Rows that number several indicators and, in the same way, their values
 * ((1)参加者数(2)満足度 | (1)1,480人(2)36.7％), with a row for each; a cell without numbers is that of all.
 */
export const withNumberedCells = (rows: GridRow[]): GridRow[] => rows.flatMap(partRow);

function partRow(row: GridRow): GridRow[] {
  const parts = row.cells.map(partsOf);
  const label = parts.find((own) => own.length > 1) ?? [];
  const marks = marksOf(label);
  const like = parts.filter((own) => own.length > 1 && marksOf(own) === marks);
  const others = parts.some((own) => own.length > 1 && marksOf(own) !== marks);
  if (like.length < 3 || others || columnsOfCells(row.cells).some(({ role }) => role !== "other"))
    return [row];
  return label.map((_, part) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const own = parts[at] ?? [];
      return own.length > 1 ? (own[part] ?? "").replace(MARK, "").trim() : cell;
    }),
  }));
}

/** The numbered parts of a cell that begins with a number. */
const partsOf = (cell: string): string[] =>
  cell.search(MARK) === 0 ? cell.split(BEFORE_MARK) : [];

const marksOf = (parts: string[]): string => parts.map((part) => MARK.exec(part)?.[0]).join();
