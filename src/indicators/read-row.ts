import type { Accumulation } from "../notation/accumulation.ts";
import type { Cell } from "../notation/cell.ts";
import type { Target } from "../notation/target.ts";
import type { PrintedIndicator } from "../plans/schemas.ts";
import type { Basis } from "../tables/rows.ts";
import type { Printed } from "./printed.ts";

/** The three cells of a row as read. */
export interface Cells {
  baseline_cell: Readonly<Cell>;
  target_cell: Readonly<Target>;
  latest_cell: Readonly<Cell>;
  /** The unit of the row, which may be printed in a cell alone. */
  row_unit: string;
  accumulation: Accumulation["kind"];
  accumulation_doubt: Accumulation["doubt"];
  since: Accumulation["since"];
  years: Accumulation["years"];
}

/** A printed row with its cells and the years that its plan states for all rows. */
export interface ReadRow extends Omit<Printed<PrintedIndicator>, "accumulation">, Cells {
  baseline_default: number | null;
  target_default: number | null;
  latest_default: number | null;
  /** What a year without 年度 is, where the document says so. */
  bare_years: Basis | null;
}

/** Cells of a moment whatever they hold. */
export type MomentCell = Pick<ReadRow["latest_cell"], "value" | "unit" | "missing" | "period">;
