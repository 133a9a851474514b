import { type Column, isSlot } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import type { GridRow } from "./block.ts";
import { isFigureCell, isValueCell } from "./cell.ts";

/** A mark for what another cell holds, the one above it or, between years, the one before it. */
const DITTO = /^["”″〃々仝]$|^同上$/u;
/** A mark for what the year before holds. */
const GOES_ON = /^["”″〃々仝→⇒]$|^同左$/u;

/** Rows with what marks for other cells (〃, 同上, → from year to year) stand for; a head is repeated by none. */
export function withoutDittos(rows: GridRow[]): GridRow[] {
  const marked = rows.some(({ cells }) =>
    cells.some((cell) => DITTO.test(cell) || GOES_ON.test(cell)),
  );
  if (!marked) return rows;
  let above: string[] = [];
  let years: Column[] = [];
  return rows.map((row) => {
    const columns = columnsOfCells(row.cells);
    const isHead = columns.filter(isSlot).length > 1 && !holdsFigure(row.cells, columns);
    if (isHead) years = above.length > 0 ? columns : withPeriods(columns, years);
    const whole = repeated(row, above, years);
    above = isHead ? [] : whole.cells;
    return whole;
  });
}

const holdsFigure = (cells: string[], columns: Column[]): boolean =>
  cells.some((cell, at) => columns[at]?.role === "other" && isFigureCell(cell));

/** The columns of a head with the years of the line above it. */
const withPeriods = (columns: Column[], years: Column[]): Column[] =>
  columns.map((column, at) => ({ ...column, period: column.period || years[at]?.period || "" }));

function repeated(row: GridRow, above: string[], years: Column[]): GridRow {
  const cells: string[] = [];
  let doubt = row.doubt;
  const straight = row.cells.length === years.length;
  for (const [at, cell] of row.cells.entries()) {
    const left = cells.at(-1) ?? "";
    const over = row.cells.length === above.length ? (above[at] ?? "") : "";
    const goesOn = GOES_ON.test(cell) && isFigureCell(left);
    const said = GOES_ON.test(cell) && left !== "" && !GOES_ON.test(left);
    const inTurn = said && straight && areYears(years[at - 1], years[at]);
    // Between a start and its goal it may stand for either.
    if (DITTO.test(cell) && !inTurn && isFigureCell(left) && isValueCell(over) && over !== left)
      doubt ??= "moved-cells";
    const own = DITTO.test(cell) && over !== "" ? over : cell;
    cells.push(inTurn || (goesOn && cell === "同左") ? left : own);
  }
  return { ...row, cells, doubt };
}

/** Whether columns beside one another are of two years and one kind, as R7目標 and R8目標 are. */
const areYears = (one: Column | undefined, next: Column | undefined): boolean =>
  one !== undefined && one.role === next?.role && one.period !== "" && next.period !== "";
