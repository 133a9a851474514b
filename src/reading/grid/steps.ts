import type { Line } from "../document.ts";
import { withBlankHeads } from "./blank-heads.ts";
import type { GridRow } from "./block.ts";
import { withGoalsAndResults } from "./both-in-cells.ts";
import { withArrowColumns } from "./changes-apart.ts";
import { namesColumns } from "./column-words.ts";
import { withoutDittos } from "./dittos.ts";
import { withDatedGoals } from "./goals-apart.ts";
import { withValuesAcross } from "./long-table.ts";
import { withMarkedGoals } from "./marked-goals.ts";
import { withNamedParts } from "./named-parts.ts";
import { withNumberedCells } from "./numbered-apart.ts";
import { withPairs } from "./pairs.ts";
import { withSheets } from "./sheet.ts";
import { withUnitsBehind } from "./unit-row.ts";
import { withKinds } from "./upper-lower.ts";
import { withValuedSheets } from "./valued-sheet.ts";
import { withYearList } from "./year-list.ts";
import { withYearsAcross } from "./year-table.ts";
import { withYearsBelow } from "./years-below.ts";
import { withYearsNamed } from "./years-named.ts";
import { withYearsOfPlan } from "./years-of-plan.ts";

type Step = (rows: GridRow[], lines: Line[], at: number) => GridRow[];

/** Each sees what those before it have made. */
const STEPS: readonly Step[] = [
  // First, since all others look at what heads and cells hold.
  withYearsOfPlan,
  withYearsNamed,
  withMarkedGoals,
  withBlankHeads,
  withoutDittos,
  // Cells of two values, before anything counts the columns.
  withGoalsAndResults,
  withDatedGoals,
  // Tables of values or years down the page, the latter without a row of units between the years.
  withValuesAcross,
  withUnitsBehind,
  withYearsAcross,
  // Cells that hold what several should, or lack what another row or the text above says.
  withKinds,
  withNamedParts,
  withNumberedCells,
  withArrowColumns,
  // Forms, in which words stand beside their values.
  withPairs,
  withValuedSheets,
  withYearList,
  upright,
  // Rows that only date the one above them.
  withYearsBelow,
  // Last, since a sheet ends at the next head, which another step may have made.
  withSheets,
];

/** The rows of the table at a line, also of one printed in another way, as heads with rows below them. */
export const withHeads: Step = (rows, lines, at) =>
  STEPS.reduce((made, step) => step(made, lines, at), rows);

/** A table whose first column is its head, turned. */
function upright(rows: GridRow[]): GridRow[] {
  const [first] = rows;
  if (!first || rows.length > 12) return rows;
  const head = rows.map(({ cells }) => cells[0] ?? "");
  const even = rows.every(({ cells }) => cells.length === first.cells.length);
  const across = rows.some((row) => namesColumns(row));
  if (!even || across || !namesColumns({ cells: head })) return rows;
  return first.cells.map((_, column) => ({
    line: first.line,
    cells: rows.map(({ cells }) => cells[column] ?? ""),
  }));
}
