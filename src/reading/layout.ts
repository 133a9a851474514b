import type { Line } from "./document.ts";
import type { Candidate, FoundPoint, FoundRow } from "./rows.ts";

export interface Reading {
  rows: FoundRow[];
  points?: FoundPoint[];
  candidates?: Candidate[];
  /** Words of the table's head that name what the rows are (数値目標, KPI). */
  head?: string;
  /** Index of the first line that the layout did not use. */
  next: number;
}

/**
 * One way in which documents print indicators. `read` looks at `lines[at]`: it answers with what
 * it has read from there on, or with nothing when the text gives no evidence for this layout.
 */
export interface Layout {
  name: string;
  read(lines: Line[], at: number): Reading | undefined;
}
