import { type Column, indexOfRole, isSlot } from "../column.ts";
import { isSeries } from "../words.ts";
import type { GridRow, Shape } from "./block.ts";

/**
 * A table whose head has the parts of an indicator below each word for values (現状値 over 男性 | 女性), with
 * a row for each part.
 */
export function withSeriesApart({ columns, rows: [names, ...rows] }: Shape): Shape {
  const runs = runsOf(columns);
  const parts = names ? partsOf(names, runs) : undefined;
  if (!names || !parts) return { columns, rows: names ? [names, ...rows] : rows };
  const of = (role: string) => (role === "category" ? "note" : role) as Column["role"];
  const kept = runs.map(([first = 0]) => columns[first] as Column);
  return {
    columns: [
      ...kept.map((column) => ({ ...column, role: of(column.role) })),
      { role: "category", title: "", period: "" },
    ],
    rows: rows.flatMap((row) => rowsOf(row, runs, parts, indexOfRole(kept, "label"))),
  };
}

/** The columns that have one word for values and one year, side by side. */
function runsOf(columns: Column[]): number[][] {
  const runs: number[][] = [];
  for (const [at, column] of columns.entries()) {
    const before = columns[at - 1];
    const same = (["role", "title", "period"] as const).every((of) => before?.[of] === column[of]);
    if (same && isSlot(column)) runs.at(-1)?.push(at);
    else runs.push([at]);
  }
  return runs;
}

/** The parts that a row names alike under each word for several columns. */
function partsOf({ cells }: GridRow, runs: number[][]): string[] | undefined {
  const wide = runs.filter(({ length }) => length > 1);
  const [first = [], ...more] = wide.map((run) => run.map((at) => cells[at] ?? ""));
  const alike = more.every((own) => own.join() === first.join());
  return first.length > 1 && new Set(first).size === first.length && first.every(isSeries) && alike
    ? first
    : undefined;
}

/** A row for each part that has a value, of one part with its name; one row where all cells hold for all of them. */
function rowsOf(row: GridRow, runs: number[][], parts: string[], label: number): GridRow[] {
  const all = parts.map((part, at) => ({
    part,
    cells: runs.map((run) => row.cells[run[at] ?? run[0] ?? 0] ?? ""),
  }));
  const [whole = { part: "", cells: [] }] = all;
  if (new Set(all.map(({ cells }) => cells.join("\t"))).size === 1)
    return [{ ...row, cells: [...whole.cells, ""] }];
  const filled = all.filter(({ cells }) =>
    cells.some((cell, at) => (runs[at]?.length ?? 0) > 1 && cell !== ""),
  );
  return filled.map(({ part, cells }) => ({
    ...row,
    cells: [
      ...cells.map((cell, at) =>
        at === label && filled.length === 1 ? `${cell}（${part}）` : cell,
      ),
      part,
    ],
  }));
}
