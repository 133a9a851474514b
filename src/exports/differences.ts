import { type ColumnTable, table } from "arquero";
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
 * has; by the order of rows and columns. A column that the old one lacks is not compared, nor a table
 * whose rows nothing tells apart. Both tables hold texts, and no two rows of the same key.
 */
export function differences(name: TableName, old: ColumnTable, now: ColumnTable): Difference[] {
  const { primary, unique, columns } = TABLES[name];
  const keys = [...primary, ...unique];
  if (keys.length === 0) return [];
  const [before, after] = [byKey(old, keys), byKey(now, keys)];
  const figures = columns.filter(isFigure).flatMap((column) => {
    const isCompared = old.columnNames().includes(column.name) && !keys.includes(column.name);
    return isCompared ? [column.name] : [];
  });
  const changed = [...after].flatMap(([id, row]) => {
    const was = before.get(id) ?? row;
    const told = { table: name, id, change: "changed", row } as const;
    return figures
      .filter((column) => row[column] !== was[column])
      .map((column) => ({ ...told, column, old: was[column] ?? "", new: row[column] ?? "" }));
  });
  const whole = (change: "added" | "removed", rows: Rows, others: Rows) =>
    [...rows]
      .filter(([id]) => !others.has(id))
      .map(([id, row]) => ({ table: name, id, column: "", change, old: "", new: "", row }));
  return [...changed, ...whole("added", after, before), ...whole("removed", before, after)];
}

type Rows = ReadonlyMap<string, Readonly<Record<string, string>>>;

function byKey(rows: ColumnTable, keys: readonly string[]): Rows {
  const texts = rows.objects() as Record<string, string>[];
  return new Map(texts.map((row) => [keys.map((key) => row[key]).join(SEPARATOR), row]));
}
