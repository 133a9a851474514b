import { cleanText } from "../text.ts";
import { periodYear } from "../years.ts";
import type { GridRow } from "./block.ts";
import { isPeriodCell, isValueCell, kindOf } from "./cell.ts";

/**
 * Rows whose values stand below years that are no head of all columns, each value with its year behind
 * it: years at the end of a row whose values are the row below (label | 78人（R5） | R7 | R8 above
 * 80人 | 82人), or alone above rows that begin with label and start (2030年度 | 2040年度).
 */
export function withYearsInRows(rows: GridRow[]): GridRow[] {
  const dated: GridRow[] = [];
  let over: string[] = [];
  for (const row of rows) {
    const last = dated.at(-1);
    const own = last ? yearsAtEnd(last.cells) : [];
    if (last && own.length > 0 && own.length < last.cells.length && isOf(own, row.cells)) {
      const before = last.cells.slice(0, -own.length);
      dated[dated.length - 1] = { ...last, cells: [...before, ...withYears(row.cells, own)] };
      continue;
    }
    if (isBelow(over, row.cells)) {
      if (last?.cells === over) dated.pop();
      const values = withYears(row.cells.slice(-over.length), over);
      dated.push({ ...row, cells: [...row.cells.slice(0, -over.length), ...values] });
      continue;
    }
    over = yearsAtEnd(row.cells).length === row.cells.length ? row.cells : [];
    dated.push(row);
  }
  return dated;
}

/** The years, in their order and at least two, in which a row ends. */
function yearsAtEnd(cells: string[]): string[] {
  const years = cells.slice(cells.findLastIndex((cell) => !isPeriodCell(cell)) + 1);
  const order = years.map((year) => periodYear(year) ?? 0);
  const rising = order.every((year, at) => year > (order[at - 1] ?? 0));
  return years.length > 1 && rising ? years : [];
}

/** Whether cells are nothing but a value for each year. */
const isOf = (years: string[], cells: string[]): boolean =>
  cells.length === years.length && cells.every(isOneValue);

/** One value, or a short text of several: 小6：79.6％ 中3：72.9％. */
const isOneValue = (cell: string): boolean =>
  isValueCell(cell) || (/[0-9０-９]/u.test(cell) && cell.length <= LONGEST && !isPeriodCell(cell));
const LONGEST = 40;

/** Whether a row has a value for each year behind a label and a start, for which there is no year. */
const isBelow = (years: string[], cells: string[]): boolean =>
  cells.length === years.length + 2 &&
  kindOf(cells[0] ?? "") === "text" &&
  isOf([...years, ""], cells.slice(1));

const withYears = (values: string[], years: string[]): string[] =>
  values.map((value, at) =>
    years[at] === undefined ? value : cleanText(`${value}（${years[at]}）`),
  );

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
