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

const known = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** The row of an id. The index is made once for a table: no row may be added to it afterwards. */
export function rowById<T extends Named>(rows: readonly T[], id: string): T | undefined {
  let index = known.get(rows) as ReadonlyMap<string, T> | undefined;
  if (index === undefined) {
    index = new Map(rows.map((row) => [row.id, row]));
    known.set(rows, index);
  }
  return index.get(id);
}

interface Placed {
  readonly municipality_code: string;
}

const places = new WeakMap<readonly Placed[], ReadonlyMap<string, Placed[]>>();

/** The rows of a municipality. The groups are made once for a table, as the index of ids is. */
export function rowsOf<T extends Placed>(rows: readonly T[], code: string): readonly T[] {
  let groups = places.get(rows) as ReadonlyMap<string, T[]> | undefined;
  if (groups === undefined) {
    groups = groupBy(rows, ({ municipality_code }) => municipality_code);
    places.set(rows, groups);
  }
  return groups.get(code) ?? [];
}
