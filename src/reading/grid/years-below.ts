import type { GridRow } from "./block.ts";
import { isPeriodCell, isValueCell } from "./cell.ts";

/** Rows that print the years of the values above them in brackets, joined with the rows of those values. */
export function withYearsBelow(rows: GridRow[]): GridRow[] {
  const whole: GridRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last && dates(row, last))
      whole[whole.length - 1] = {
        ...last,
        cells: last.cells.map((cell, at) =>
          row.cells[at] === cell ? cell : cell + (row.cells[at] ?? ""),
        ),
      };
    else whole.push(row);
  }
  return whole;
}

/** Whether a row holds years in brackets and nothing else, each below a value. */
function dates({ cells }: GridRow, above: GridRow): boolean {
  // What is merged over both rows is printed in both.
  const filled = cells.flatMap((cell, at) => (cell === "" || cell === above.cells[at] ? [] : [at]));
  return (
    filled.length > 0 &&
    cells.length <= above.cells.length &&
    filled.every((at) => {
      const year = cells[at] ?? "";
      const dated = /^[（(［[]/u.test(year) && isPeriodCell(year);
      return dated && isValueCell(above.cells[at] ?? "");
    })
  );
}
