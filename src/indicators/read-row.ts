import { readAccumulation } from "../notation/accumulation.ts";
import { readBaselineAndTarget } from "../notation/baseline-and-target.ts";
import { readCell } from "../notation/cell.ts";
import type { PrintedIndicator } from "../plans/schemas.ts";
import type { Basis } from "../tables/rows.ts";
import type { Printed } from "./printed.ts";

/** The three cells of a row as read, the unit of the row, and how its values add up. */
export function readCells(row: Printed<PrintedIndicator>) {
  const { baseline, target } = readBaselineAndTarget(row);
  const latest = readCell(row.latest, row.unit);
  const { kind, doubt, since, years } = readAccumulation(row);
  return {
    baseline_cell: baseline,
    target_cell: target,
    latest_cell: latest,
    // It may be printed in a cell alone.
    row_unit: row.unit || baseline.unit || perYear(target.unit, row.target) || latest.unit,
    accumulation: kind,
    accumulation_doubt: doubt,
    since,
    years,
  };
}

/** Where the target alone prints a unit, its 「/年」 is part of it. */
function perYear(unit: string, printed: string): string {
  return unit !== "" && /[/／]年/u.test(printed) ? `${unit}/年` : unit;
}

export type Cells = ReturnType<typeof readCells>;

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
