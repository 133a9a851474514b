import { rollups } from "d3";
import { type Column, indexOfRole, isSlot } from "../column.ts";
import { isSeries } from "../words.ts";
import type { GridRow, Shape } from "./block.ts";

/**
 * A table whose head has the parts of an indicator below, above or behind each word for values (現状値 over
 * 男性 | 女性, 現状値（男性）), with a row for each part.
 */
export function withSeriesApart(shape: Shape, head: string[]): Shape {
  const [names, ...below] = shape.rows;
  const runs = runsOf(shape.columns);
  const wide = runs.filter(({ length }) => length > 1);
  const under = partsOf(wide, names?.cells ?? []);
  const parts = under ?? partsOf(wide, head.map(partIn));
  if (!parts) return shape;
  const rows = under ? below : shape.rows;
  const columns = runs.map(([first = 0]): Column => {
    const column = shape.columns[first] as Column;
    return column.role === "category" ? { ...column, role: "note" } : column;
  });
  const label = indexOfRole(columns, "label");
  return {
    columns: [...columns, { role: "category", title: "", period: "" }],
    rows: rows.flatMap((row) => rowsOf(row, runs, parts, label)),
  };
}

/** The parts that cells name alike for each word over several columns. */
function partsOf(wide: number[][], cells: string[]): string[] | undefined {
  const [parts = [], ...more] = wide.map((run) => run.map((at) => cells[at] ?? ""));
  const named = parts.length > 0 && new Set(parts).size === parts.length && parts.every(isSeries);
  return named && more.every((own) => own.join() === parts.join()) ? parts : undefined;
}

/** The part in a cell of a head: 現状値（男性）, 男性 現状値. */
const partIn = (cell: string): string => cell.split(/[\s（()）]/u).find(isSeries) ?? "";

/** The columns of one word for values and one year; any other column is alone. */
const runsOf = (columns: Column[]): number[][] =>
  rollups(
    columns.keys(),
    (own) => own,
    (at) => {
      const { role, title, period } = columns[at] as Column;
      return isSlot({ role }) ? [role, title, period].join("|") : at;
    },
  ).map(([, run]) => run);

/** A row for each part that has a value, of one part with its name; one row where all cells hold for all of them. */
function rowsOf(row: GridRow, runs: number[][], parts: string[], label: number): GridRow[] {
  const made = parts.map((part, of) => [
    ...runs.map((run) => row.cells[run[of] ?? run[0] ?? 0] ?? ""),
    part,
  ]);
  const [whole = []] = made;
  if (made.every((cells) => cells.slice(0, -1).join("\t") === whole.slice(0, -1).join("\t")))
    return [{ ...row, cells: whole.with(-1, "") }];
  const filled = made.filter((cells) => runs.some(({ length }, at) => length > 1 && cells[at]));
  const only = filled.length === 1;
  return filled.map((cells) => ({
    ...row,
    cells: only ? cells.with(label, `${cells.at(label)}（${cells.at(-1)}）`) : cells,
  }));
}
