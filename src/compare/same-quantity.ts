import type { Indicator } from "../tables/rows.ts";
import { byId } from "./by-id.ts";

/**
 * Groups the rows that state one quantity: linked by `repeat_of`, `same_as` or a list of ids in
 * data/links.yaml, directly or through other rows. Rows that stand alone make no group.
 */
export function sameQuantityGroups(
  indicators: readonly Indicator[],
  links: readonly { rows: readonly string[] }[] = [],
): Indicator[][] {
  const parents = new Map<string, string>();
  for (const { id, repeat_of, same_as } of indicators) {
    if (repeat_of !== null) join(id, repeat_of);
    if (same_as !== null) join(id, same_as);
  }
  for (const { rows } of links)
    for (const [i, id] of rows.entries()) if (i > 0) join(rows[0] ?? id, id);

  // Most rows are linked with none.
  const linked = new Set([...parents.keys(), ...parents.values()]);
  const groups = new Map<string, Indicator[]>();
  for (const row of indicators) {
    if (!linked.has(row.id)) continue;
    const key = root(row.id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort(byId))
    .sort(([a], [b]) => (a !== undefined && b !== undefined ? byId(a, b) : 0));

  function root(id: string): string {
    const parent = parents.get(id);
    return parent === undefined ? id : root(parent);
  }

  function join(a: string, b: string): void {
    const [left, right] = [root(a), root(b)].toSorted();
    if (left !== undefined && right !== undefined && left !== right) parents.set(right, left);
  }
}
