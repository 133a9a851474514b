import { type Column, columnsOfCells, isSlot } from "../header.ts";
import { compact } from "../text.ts";
import { isUnit } from "../words.ts";
import type { GridRow } from "./block.ts";
import { holdsValue, isPeriodCell, kindOf } from "./cell.ts";

/** The columns that a head names, and how many rows of the block the head takes. */
export interface GridHead {
  columns: (Column & { unit?: string })[];
  /** The head's own cells joined: words that say what kind of rows these are. */
  text: string;
  next: number;
  /** Whether the head says the same columns again and again. */
  repeats: boolean;
}

const SUB = /^(?:年度?|時期|年月|数?値|実績値?|目標値?|計画値?|[（(].*[)）])$/u;

/** Whether a row names columns: words of heads for a value and for something else, and no value. */
export function namesColumns({ cells }: Pick<GridRow, "cells">): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2) return false;
  const columns = columnsOfCells(filled.map(lastKnown));
  const known = columns.filter(({ role }) => role !== "other").length;
  const slots = columns.filter(isSlot).length;
  const labels = columns.filter(({ role }) => role === "label").length;
  // 全国順位 and 県の状況 are words of a head where other cells name a label and two values.
  const named = labels >= 1 && slots >= 2;
  const values = filled.filter(
    (cell) =>
      holdsValue(kindOf(cell)) &&
      !(
        named &&
        kindOf(cell) === "worded" &&
        !/[0-9↑↓]/u.test(cell.replace(/[（(][\s\S]*/u, ""))
      ) &&
      !isPeriodCell(cell) &&
      columnsOfCells([cell])[0]?.role === "other",
  ).length;
  if (values > 0 || slots === 0) return false;
  return (slots >= 2 || labels >= 1) && known * 2 >= filled.length - 1;
}

/** Whether a row names a label and at least two columns of values: the head of a table of indicators. */
export function namesIndicators(cells: string[]): boolean {
  const columns = columnsOfCells(cells.filter((cell) => cell !== "").map(lastKnown));
  const labels = columns.filter(({ role }) => role === "label").length;
  // 数値目標 beside 指標 is a column of values.
  return namesColumns({ cells }) && labels > 0 && columns.filter(isSlot).length + labels - 1 >= 2;
}

/** Whether a row only goes on with a head above it: years, 年度, 値, brackets. */
export function goesOn({ cells }: Pick<GridRow, "cells">): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const known = (cell: string) =>
    columnsOfCells([cell])[0]?.role !== "other" && !holdsValue(kindOf(cell));
  return (
    filled.length > 0 &&
    filled.every((cell) => isPeriodCell(cell) || SUB.test(compact(cell)) || known(cell))
  );
}

/** The head that begins at a row of a block, or nothing. */
export function headAt(rows: GridRow[], at: number, exact: boolean): GridHead | undefined {
  const first = rows[at];
  if (!first || !namesColumns(first)) return undefined;
  let cells = first.cells;
  let next = at + 1;
  let repeats = false;
  for (let row = rows[next]; row; row = rows[++next]) {
    const below = row.cells;
    if (!namesColumns(row) && !goesOn(row)) break;
    const years = below.filter((cell) => cell !== "");
    const slots = columnsOfCells(cells).flatMap((column, index) => (isSlot(column) ? [index] : []));
    if (below.join() === cells.join()) repeats = true;
    else if (
      goesOn(row) &&
      years.length === slots.length &&
      (below.length !== cells.length ||
        below.some((cell, at) => cell !== "" && !slots.includes(at)))
    )
      cells = cells.map((cell, index) =>
        slots.includes(index) ? `${cell} ${years[slots.indexOf(index)]}` : cell,
      );
    else if (!exact && goesOn(row) && below.length > cells.length && below[0] === "")
      cells = joined(wider(cells, below), below, exact);
    else if (below.length === cells.length) cells = joined(cells, below, exact);
    else if (namesColumns(row)) cells = below;
    else break;
  }
  const columns = columnsOfCells(cells.map(lastKnown)).map((column, index) => ({
    ...column,
    unit: unitOf(cells[index] ?? ""),
  }));
  return { columns, text: cells.join(" "), next, repeats };
}

/** The word of a head behind a title that stands in the same cell: `Ⅰ．にぎわい 指標名`. */
function lastKnown(cell: string): string {
  const word = cell.split(" ").at(-1) ?? "";
  const known = (text: string) => columnsOfCells([text])[0]?.role !== "other";
  return !known(cell) && known(word) ? word : cell;
}

/** The unit that a head prints for a whole column: 基準値（千人）. */
function unitOf(title: string): string {
  const inside = [...title.matchAll(/[（(［[]([^（）()［］[\]]+)[)）］\]]/gu)].map((match) =>
    compact(match[1] ?? "").replace(/^単位[:：]/u, ""),
  );
  return inside.find((text) => isUnit(text) && !/^(?:年|年度|月|日|期|次)$/u.test(text)) ?? "";
}

const wider = (cells: string[], below: string[]): string[] =>
  below.map((_, index) => cells[index] ?? "");

/** Two rows of a head, cell by cell; in a source without spans a title holds up to the next one. */
function joined(above: string[], below: string[], exact: boolean): string[] {
  let last = "";
  return above.map((cell, index) => {
    if (cell !== "") last = cell;
    const under = below[index] ?? "";
    const over = cell === "" && under !== "" && !exact ? last : cell;
    if (over !== "" && /^数?値$/u.test(under)) return over;
    return over === under ? over : [over, under].filter((part) => part !== "").join(" ");
  });
}

export const sameHead = (a: Column[], b: Column[]): boolean =>
  a.length === b.length && a.every(({ title }, index) => title === b[index]?.title);
