import { isAbsent } from "../words.ts";
import type { GridRow } from "./block.ts";
import { isPeriodCell, isValueCell } from "./cell.ts";

/** R4 目標/実績: the year and the two words of a column, in the order of its values. */
const HEAD =
  /^(.{0,20}?)[\s（(]{0,2}((?:目標|計画)値?)\s?[/／]\s?(実績値?)[)）]?$|^(.{0,20}?)[\s（(]{0,2}(実績値?)\s?[/／]\s?((?:目標|計画)値?)[)）]?$/u;
/** 目標/実績（R4） */
const YEAR_BEHIND = /^([^（()）]+)[（(]([^（()）]{2,14})[)）]$/u;
/** 10 / 8 */
const BOTH = /^(\S{1,14}?) ?[/／] ?(\S{1,14})$/u;
/** Rows of a head, at most. */
const MOST_HEAD = 3;

/** Tables in whose columns the goal of a year and what was reached stand in one cell, with a column for each of the two. */
export function withGoalsAndResults(rows: GridRow[]): GridRow[] {
  const head = rows.slice(0, MOST_HEAD).findIndex(({ cells }) => cells.some(namesBoth));
  if (head < 0) return rows;
  const columns = new Set(
    (rows[head]?.cells ?? []).flatMap((cell, column) => (headOf(cell) ? [column] : [])),
  );
  const body = rows.slice(head + 1);
  const parted = (cell: string) => cell === "" || isAbsent(cell) || bothOf(cell) !== undefined;
  const whole = body.every(({ cells }) =>
    cells.every((cell, column) => !columns.has(column) || parted(cell)),
  );
  if (!whole || !body.some(({ cells }) => cells.some((cell) => bothOf(cell)))) return rows;
  const split = (of: (cell: string) => string[] | undefined, row: GridRow): GridRow => ({
    ...row,
    cells: row.cells.flatMap((cell, column) =>
      columns.has(column) ? (of(cell) ?? [cell, cell]) : [cell],
    ),
  });
  return rows.map((row, at) => split(at > head ? (cell) => bothOf(cell) : headOf, row));
}

/** Whether a column is named for goals and results at once. */
export const namesBoth = (cell: string): boolean => headOf(cell) !== undefined;

/** The heads of the two columns that one becomes. */
function headOf(cell: string): string[] | undefined {
  const [, words = cell, behind = ""] = YEAR_BEHIND.exec(cell) ?? [];
  const text = isPeriodCell(behind) ? `${behind} ${words}` : cell;
  const [, year = "", first = "", second = "", ...turned] = HEAD.exec(text) ?? [];
  const [own, ...both] = first === "" ? turned : [year, first, second];
  if (both.length < 2 || (own !== "" && !isPeriodCell(own ?? ""))) return undefined;
  return both.map((word) => `${own}${word}`);
}

/** The two values of a cell, each of which is one. */
export function bothOf(cell: string, isOne = isValueCell): string[] | undefined {
  const values = BOTH.exec(cell)?.slice(1);
  return values?.every((value) => isOne(value)) ? values : undefined;
}
