import { rememberObject } from "../lib/memo.ts";

/** The rows by a key, in their order. */
export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}

interface Named {
  readonly id: string;
}

const byIds = rememberObject((rows: readonly Named[]) => new Map(rows.map((row) => [row.id, row])));

/** The row of an id. The index is made once for a table: no row may be added to it afterwards. */
export function rowById<T extends Named>(rows: readonly T[], id: string): T | undefined {
  return byIds(rows).get(id) as T | undefined;
}

interface Placed {
  readonly municipality_code: string;
}

const byCodes = rememberObject((rows: readonly Placed[]) =>
  groupBy(rows, ({ municipality_code }) => municipality_code),
);

/** The rows of a municipality. The groups are made once for a table, as the index of ids is. */
export function rowsOf<T extends Placed>(rows: readonly T[], code: string): readonly T[] {
  const groups = byCodes(rows) as ReadonlyMap<string, T[]>;
  return groups.get(code) ?? [];
}
