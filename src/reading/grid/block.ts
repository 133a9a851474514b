import type { Column } from "../column.ts";
import type { Line } from "../document.ts";
import type { Doubt } from "../doubts.ts";
import { type Candidate, candidateOf } from "../rows.ts";

/** A row of a grid as its source gives it: cells in order, empty ones included where it keeps them. */
export interface GridRow {
  line: Line;
  cells: string[];
  /** A line between the rows that is itself none. */
  loose?: boolean;
  /** Whether lines below were added to its cells. */
  wrapped?: boolean;
  /** Why its name may be another's. */
  doubt?: Doubt | undefined;
}

export interface GridBlock {
  rows: GridRow[];
  /** Index of the first line behind the block. */
  next: number;
  /** Whether the source itself keeps the columns, so that a cell's place says which column it is in. */
  exact: boolean;
  /** How far the words for values of its head stand beside their columns in all, where places tell these, in font sizes. */
  off?: number;
}

/** A head and the rows below it. */
export interface Shape {
  columns: Column[];
  rows: GridRow[];
}

/** The cells without the empty ones at their end, where an export puts those of merged ones. */
export const withoutEnd = (cells: string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);

/** Words with the value of each, as a head and a row. */
export const headAndRow = (
  row: GridRow,
  named: readonly string[][],
  line = row.line,
): GridRow[] => [
  { ...row, cells: named.map(([word = ""]) => word) },
  { ...row, line, cells: named.map(([, value = ""]) => value) },
];

/** A row of a table that is none of an indicator, with its cells, for a person to look at. */
export const unreadRow = (
  { line, cells }: Pick<GridRow, "line" | "cells">,
  reason: Candidate["reason"],
): Candidate => candidateOf(line, cells.filter((cell) => cell !== "").join(" | "), reason);
