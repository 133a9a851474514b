import { type Column, isSlot, isStartColumn } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { cleanText } from "../text.ts";
import { isWorded } from "../words.ts";
import type { GridRow, Shape } from "./block.ts";
import { isFigureCell, isPeriodCell, isValueCell } from "./cell.ts";

const ARROW = /\s?[→⇒]\s?/u;

/**
 * A column whose head names several values with arrows between them (基準値→実績→目標値), or in words (令和3年現状値から
 * 令和9年目標値), with a column for each. A goal in words alone is the second of two; rows whose cell holds another
 * number of values keep it as it is.
 */
export function withArrowColumns(rows: GridRow[]): GridRow[] {
  let at = -1;
  let count = 0;
  return rows.map((row) => {
    const heads = row.cells.map(valuesNamed);
    const head = heads.findIndex((parts) => parts !== undefined);
    const index = head < 0 ? at : head;
    const cell = row.cells[index] ?? "";
    const goal = count === 2 && isWorded(cell) ? ["", cell] : undefined;
    const parts = heads[index] ?? changesIn(cell) ?? goal ?? cell.split(ARROW);
    if (head >= 0) [at, count] = [head, parts.length];
    else if (parts !== goal && (parts.length !== count || !parts.every(isValueCell))) return row;
    return { ...row, cells: row.cells.toSpliced(index, 1, ...parts) };
  });
}

/** 目標値（令和3年現状値から令和9年目標値）, 数値目標（R3→R9）: the values or years of a column in a bracket. */
const BRACKETED =
  /^(?:数値)?目標(?:数?値)?[（(]([^（()）]{1,16}(?:→|⇒|から)[^（()）]{1,16})[)）]$/u;

/** The values that a cell of a head names one after another, or nothing. */
function valuesNamed(cell: string): string[] | undefined {
  const inside = BRACKETED.exec(cell)?.[1];
  const parts = (inside ?? cell).split(/\s?(?:[→⇒]|から)\s?/u);
  const [from, to] = parts;
  if (inside && parts.every(isPeriodCell)) return [`現状値（${from}）`, `目標値（${to}）`];
  const columns = columnsOfCells(parts);
  const [first, last] = [columns[0], columns.at(-1)];
  const aims = first && isStartColumn(first) && last?.role === "target";
  return parts.length > 1 && columns.every(isSlot) && (aims || !cell.includes("から"))
    ? parts
    : undefined;
}

const CHANGE = /^([^→⇒]{1,30}?) ?(?:→|⇒|から) ?([^→⇒]{1,30}?)(?:へ|に|まで)?$/u;

/**
 * Rows whose only column of values holds start and goal in one cell (12人→20人, 12人から20人へ), with a
 * column for each.
 */
export function partChanges({ columns, rows }: Shape): Shape {
  const at = columns.findIndex(isSlot);
  const own = columns[at];
  const whole = rows.filter(({ cells }) => cells.length === columns.length);
  const changes = whole.filter(({ cells }) => changesIn(cells[at]));
  if (!own || columns.filter(isSlot).length !== 1 || changes.length * 2 <= whole.length)
    return { columns, rows };
  const start: Column = { ...own, role: "start", period: "" };
  return {
    columns: columns.toSpliced(at, 1, start, { ...own, role: "target" }),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.toSpliced(at, 1, ...(changesIn(row.cells[at]) ?? ["", row.cells[at] ?? ""])),
    })),
  };
}

/** 小88%から100%へ 中79%から95%へ: the name of a part before each of its changes. */
const NAMED = /^([^0-9\s:：]{1,8})[:：]?(.+)$/u;

/** The two figures of a cell that says a change, or those of each of its parts by their names, or nothing. */
function changesIn(cell = ""): string[] | undefined {
  const parts = cell.split(/[\s、]/u).map((part) => NAMED.exec(part) ?? []);
  const changes = parts.map(([, , change]) => changeIn(change));
  if (parts.length < 2 || changes.includes(undefined)) return changeIn(cell);
  return [0, 1].map((side) =>
    parts.map(([, name], at) => `${name} ${changes[at]?.[side]}`).join(" "),
  );
}

/** The two figures of a cell that says a change, or nothing. */
function changeIn(cell = ""): [string, string] | undefined {
  const [, from = "", to = ""] = CHANGE.exec(cleanText(cell)) ?? [];
  return [from, to].every((value) => isFigureCell(value)) ? [from, to] : undefined;
}
