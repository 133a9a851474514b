import { type ColumnTable, op, table } from "arquero";
import { lift } from "../lib/arquero.ts";
import { cellText } from "../tables/csv.ts";
import type { NamedColumn } from "../tables/define.ts";
import { TABLES, type TableName } from "../tables/list.ts";

/** What two reports say differently about one row; texts as the tables print them. */
export interface Difference {
  table: TableName;
  /** The cells that tell the row from others. */
  id: string;
  /** Empty where the whole row is new or gone. */
  column: string;
  change: "changed" | "added" | "removed";
  old: string;
  new: string;
  /** The row in the later report, else in the earlier one. */
  row: Readonly<Record<string, string>>;
}

/** A line moves when a document is read anew, and changes no figure. */
const PLACES = ["line", "page"];
const SEPARATOR = " ";

/** Numbers, words of closed vocabularies, and cells as printed. Running text is no figure. */
function isFigure({ name, type, values }: NamedColumn): boolean {
  if (PLACES.includes(name)) return false;
  return type !== "string" || values !== null || name.endsWith("_raw");
}

/** The columns by which rows are told apart; none where a table has no such columns. */
function keysOf(name: TableName): readonly string[] {
  const { primary, unique } = TABLES[name];
  return primary.length > 0 ? primary : unique;
}

/** A table with its cells as texts, as a CSV file holds them. */
export function asTexts(name: TableName, rows: ColumnTable): ColumnTable {
  return table(
    TABLES[name].columns.map((column) => [
      column.name,
      Array.from(rows.array(column.name), (value) => cellText(value)),
    ]),
  );
}

/**
 * Every figure in which the same rows of two reports differ, and the rows that only one of them
 * has; by the order of rows and columns. A column that either lacks is not compared. Both tables
 * hold texts, and no two rows of the same key.
 */
export function differences(name: TableName, old: ColumnTable, now: ColumnTable): Difference[] {
  const keys = keysOf(name);
  if (keys.length === 0) return [];
  const both = new Set(old.columnNames());
  const figures = TABLES[name].columns
    .filter((column) => isFigure(column) && both.has(column.name) && !keys.includes(column.name))
    .map((column) => column.name);
  const [before, after] = [old, now].map((rows) => withId(rows, keys));
  if (before === undefined || after === undefined) return [];
  const rowOf = (rows: ColumnTable) =>
    new Map((rows.objects() as Record<string, string>[]).map((row) => [row.id_ ?? "", row]));
  const rows = new Map([...rowOf(before), ...rowOf(after)]);
  const said = (part: ColumnTable, change: Difference["change"]) =>
    (part.objects() as Record<string, string>[]).map(({ id_ = "", column = "", ...cells }) => ({
      table: name,
      id: id_,
      column,
      change,
      old: cells.old ?? "",
      new: cells.new ?? "",
      row: rows.get(id_) ?? {},
    }));
  const changed = long(after, figures, "new")
    .join(long(before, figures, "old").select("id_", "column", "old"), [
      ["id_", "column"],
      ["id_", "column"],
    ])
    .filter((d: { old: string; new: string }) => d.old !== d.new)
    .orderby("place_", "at_");
  return [
    ...said(changed.reify(), "changed"),
    ...said(after.antijoin(before, "id_").select("id_").reify(), "added"),
    ...said(before.antijoin(after, "id_").select("id_").reify(), "removed"),
  ];
}

/** With its key in one column and its place in another. */
function withId(rows: ColumnTable, keys: readonly string[]): ColumnTable {
  const id = (row: Record<string, string>) => keys.map((key) => row[key]).join(SEPARATOR);
  return rows.derive({ id_: lift(id), place_: () => op.row_number() }).reify();
}

/** One row a figure. */
function long(rows: ColumnTable, figures: readonly string[], value: string): ColumnTable {
  const at = (row: { column: string }) => figures.indexOf(row.column);
  return rows
    .select("id_", "place_", ...figures)
    .fold([...figures], { as: ["column", value] })
    .derive({ at_: lift(at) });
}
