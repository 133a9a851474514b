import { groups } from "d3";
import type { Role } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { periodYear } from "../years.ts";
import { type GridRow, headAndRow } from "./block.ts";

/** Rows of such a table at least. */
const LEAST_ROWS = 3;

/** A value of an indicator with the head that it would have in a column of its own. */
interface Dated {
  title: string;
  year: number;
  value: string;
}

/** The columns of a table that name the indicator of a row, and the values of a row. */
interface Long {
  own: number[];
  valuesOf(cells: string[]): Dated[];
}

/**
 * Tables with a row for each value (指標名 | 年度 | 区分 | 値) or year (指標名 | 年度 | 目標値 | 実績値), as open data is
 * published, with a head and a row for each indicator. Two values of one kind and year leave the table as it is:
 * nothing says which one counts.
 */
export function withValuesAcross(rows: GridRow[]): GridRow[] {
  const [head, ...printed] = rows;
  const even = printed.every(({ cells }) => cells.length === head?.cells.length);
  if (!head || !even || printed.length < LEAST_ROWS) return rows;
  const long = byKind(head.cells, printed) ?? byYear(head.cells, printed);
  if (!long) return rows;
  const values = printed.map(({ line, cells }) => ({
    ...{ line, values: long.valuesOf(cells).filter(({ value }) => value !== "") },
    names: long.own.map((at) => cells[at] ?? ""),
  }));
  const indicators = groups(values, ({ names }) => names.join("\t")).map(([, one]) => one);
  const across = indicators.map((same) => same.flatMap((one) => one.values));
  const isTwice = (one: Dated[]) => new Set(one.map(({ title }) => title)).size < one.length;
  if (indicators.length === printed.length || across.some(isTwice)) return rows;
  return indicators.flatMap(([first], at) => {
    const inTime = (across[at] ?? []).toSorted((a, b) => a.year - b.year);
    const named = long.own.map((own, index) => [head.cells[own] ?? "", first?.names[index] ?? ""]);
    const dated = inTime.map(({ title, value }) => [title, value]);
    return headAndRow({ line: first?.line ?? head.line, cells: [] }, [...named, ...dated]);
  });
}

/** The index of the only cell that a word fits. */
function placeOf(head: string[], word: RegExp): number | undefined {
  const found = head.flatMap((cell, at) => (word.test(compact(cell)) ? [at] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** Columns that name the indicator, among all but some: a remark is of one value. */
function ownOf(head: string[], others: (number | undefined)[]): number[] | undefined {
  const columns = columnsOfCells(head);
  const own = head.flatMap((_, at) =>
    columns[at]?.role === "note" || others.includes(at) ? [] : [at],
  );
  return own.some((at) => columns[at]?.role === "label") ? own : undefined;
}

/** The value in a cell of a table, called by the kind (目標値) and year of its row, which the kind may say: 現状（R4）. */
function byKind(head: string[], rows: GridRow[]): Long | undefined {
  const year = placeOf(head, YEAR);
  const kind = placeOf(head, /^(?:値の?)?(?:区分|種別|種類)$/u);
  const value = placeOf(head, /^数?値$/u);
  const own = ownOf(head, [year, kind, value]);
  if (kind === undefined || value === undefined || !own) return undefined;
  const said = columnsOfCells(rows.map(({ cells }) => cells[kind] ?? ""));
  const aims = said.some(({ role }) => role === "target");
  if (!aims || (year === undefined && said.some(({ period }) => period === ""))) return undefined;
  const valuesOf = (cells: string[]) => [
    dated(cells[kind] ?? "", whenOf(head, cells, year), cells[value] ?? ""),
  ];
  return { own, valuesOf };
}

/** The goal and the result in the cells of a table whose rows are years. */
function byYear(head: string[], rows: GridRow[]): Long | undefined {
  const year = placeOf(head, YEAR);
  if (year === undefined) return undefined;
  const columns = columnsOfCells(head);
  const at = (...roles: Role[]) =>
    columns.flatMap(({ role, period }, index) =>
      roles.includes(role) && period === "" && index !== year ? [index] : [],
    );
  const values = at("target", "now");
  const starts = at("start", "actual", "interim").length > 0;
  const own = ownOf(head, [year, ...values, ...at("rate", "evaluation")]);
  const isDated = rows.every(({ cells }) => periodYear(whenOf(head, cells, year)) !== null);
  if (!own || starts || at("target").length !== 1 || !isDated) return undefined;
  const valuesOf = (cells: string[]) =>
    values.map((value) => dated(head[value] ?? "", whenOf(head, cells, year), cells[value] ?? ""));
  return { own, valuesOf };
}
const YEAR = /^年[度次]?$/u;

/** The year of a row as printed, with the word of its head where it is a number: 2024年度. */
function whenOf(head: string[], cells: string[], year: number | undefined): string {
  const bare = year === undefined ? "" : (cells[year] ?? "");
  return /^[0-9]+$/u.test(bare) && year !== undefined ? bare + head[year] : bare;
}

/** What a year has reached is no start, as 実績値 alone may be. */
function dated(said: string, when: string, value: string): Dated {
  const title = /^実績値?$/u.test(said) ? when : when === "" ? said : `${said}（${when}）`;
  return { title, year: periodYear(when) ?? Infinity, value };
}
