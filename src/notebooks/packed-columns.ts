import { type ColumnTable, table } from "arquero";

/**
 * The columns of a table by name: what lies below each other is alike and packs well. A column that
 * repeats itself is a list of its texts and the place of each row's text in it; null stands for one that
 * another table has too, to be looked up there.
 */
export type Columns = Record<string, Packed | null>;
type Packed = unknown[] | { of: unknown[]; at: number[] };
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
  const isThere = (name: string) =>
    link !== undefined &&
    name !== link.by &&
    own.length > 0 &&
    own.every((row) => found.get(row[link.by])?.[name] === row[name]);
  return Object.fromEntries(
    names.map((name) => [name, isThere(name) ? null : packed(own.map((row) => row[name]))]),
  );
}

function packed(cells: unknown[]): Packed {
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
  const made = Object.entries(tables).map(([name, columns]) => {
    const [link, names] = [links[name], Object.keys(columns)];
    const left = names.filter((column) => columns[column] === null);
    const held = heldOf(columns);
    const other = heldOf(tables[link?.in ?? ""] ?? {});
    const whole = link ? held.lookup(other, [link.by, link.as], ...left) : held;
    return [name, whole.select(names).objects()];
  });
  return Object.fromEntries(made);
}

/** The columns that a table holds itself. */
function heldOf(columns: Columns): ColumnTable {
  const held = Object.entries(columns).flatMap(([name, cells]): [string, unknown[]][] => {
    if (cells === null) return [];
    return [[name, Array.isArray(cells) ? cells : cells.at.map((place) => cells.of[place])]];
  });
  return table(held);
}
