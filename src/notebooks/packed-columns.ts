import { table } from "arquero";

/**
 * The columns of a table by name: what lies below each other is alike and packs well. A column that
 * repeats itself is a list of its texts and the place of each row's text in it; one that another table
 * has too is looked up there.
 */
export type Columns = Record<string, Packed>;
type Packed = unknown[] | { of: unknown[]; at: number[] } | { in: string };
type Row = Record<string, unknown>;

/** Where a row of a table finds the one that it speaks of: its own column, the other table, the column there. */
export interface Link {
  by: string;
  in: string;
  as: string;
}

/** More distinct texts than this share of the rows stand as they are. */
const REPEATED = 0.7;

/** Columns of a table, those that its link leads to left out where every row has the same there. */
export function columnsOf(
  rows: readonly object[],
  names: readonly string[],
  link?: Link & { rows: readonly object[] },
): Columns {
  const [own, others] = [rows, link?.rows ?? []] as [Row[], Row[]];
  const found = new Map(others.map((row) => [row[link?.as ?? ""], row]));
  const isThere = (name: string, by: string) =>
    name !== by && own.every((row) => found.get(row[by])?.[name] === row[name]);
  const packed = (name: string): Packed => {
    if (own.length === 0) return [];
    if (link !== undefined && isThere(name, link.by)) return { in: link.in };
    return packColumn(own.map((row) => row[name]));
  };
  return Object.fromEntries(names.map((name) => [name, packed(name)]));
}

function packColumn(cells: unknown[]): Packed {
  const places = new Map([...new Set(cells)].map((cell, place) => [cell, place]));
  const isText = cells.some((cell) => typeof cell === "string");
  if (!isText || places.size > cells.length * REPEATED) return cells;
  return { of: [...places.keys()], at: cells.map((cell) => places.get(cell) ?? 0) };
}

/** The rows of every table by its name. */
export function rowsOfAll(
  tables: Readonly<Record<string, Columns>>,
  links: Readonly<Partial<Record<string, Link>>>,
): Record<string, object[]> {
  const cells = Object.fromEntries(
    Object.entries(tables).map(([name, columns]) => [name, plain(columns)]),
  );
  const made = Object.entries(tables).map(([name, columns]) => {
    const [own = {}, link] = [cells[name], links[name]];
    const whole = Object.keys(columns).map((column) => [
      column,
      own[column] ?? (link === undefined ? [] : lookUp(column, own, cells[link.in], link)),
    ]);
    return [name, table(Object.fromEntries(whole)).objects()];
  });
  return Object.fromEntries(made);
}

/** The columns that a table holds itself. */
function plain(columns: Columns): Record<string, unknown[]> {
  const own = Object.entries(columns).flatMap(([name, packed]) => {
    if (Array.isArray(packed)) return [[name, packed]];
    return "of" in packed ? [[name, packed.at.map((place) => packed.of[place])]] : [];
  });
  return Object.fromEntries(own);
}

function lookUp(
  column: string,
  own: Record<string, unknown[]>,
  other: Record<string, unknown[]> = {},
  { by, as }: Link,
): unknown[] {
  const places = new Map(other[as]?.map((key, place) => [key, place]));
  return (own[by] ?? []).map((key) => other[column]?.[places.get(key) ?? -1]);
}
