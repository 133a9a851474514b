import type { Column } from "../column.ts";
import type { Line } from "../document.ts";

/** A row of a grid as its source gives it: cells in order, empty ones included where it keeps them. */
export interface GridRow {
  line: Line;
  cells: string[];
  /** A line between the rows that is itself none. */
  loose?: boolean;
  /** Whether lines below were added to its cells. */
  wrapped?: boolean;
}

export interface GridBlock {
  rows: GridRow[];
  /** Index of the first line behind the block. */
  next: number;
  /** Whether the source itself keeps the columns, so that a cell's place says which column it is in. */
  exact: boolean;
}

/** A head and the rows below it. */
export interface Shape {
  columns: Column[];
  rows: GridRow[];
}
