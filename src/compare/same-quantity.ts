import { type ColumnTable, op } from "arquero";
import { lift } from "../lib/arquero.ts";
import type { Indicator } from "../tables/rows.ts";

type Linked = Pick<Indicator, "id" | "repeat_of" | "same_as">;

/**
 * The rows that state one quantity: linked by `repeat_of`, `same_as` or a list of ids in
 * data/links.yaml, directly or through other rows. Columns `id` and `quantity`, the first id of the
 * rows that belong together, in this order. Rows that stand alone are left out.
 */
export function sameQuantities(
  indicators: ColumnTable,
  links: readonly { rows: readonly string[] }[] = [],
): ColumnTable {
  const own = indicators
    .select("id", "repeat_of", "same_as")
    .filter((d: Linked) => d.repeat_of !== null || d.same_as !== null)
    .objects() as Linked[];
  const roots = rootsOf([
    ...own.flatMap(({ id, repeat_of, same_as }) => [
      [id, repeat_of ?? id],
      [id, same_as ?? id],
    ]),
    ...links.flatMap(({ rows: [first, ...others] }) => others.map((id) => [first ?? id, id])),
  ]);
  return indicators
    .select("id")
    .derive({ root: lift<Linked>(({ id }) => roots.get(id) ?? null) })
    .filter((d: { root: string | null }) => d.root !== null)
    .groupby("root")
    .derive({ quantity: op.min("id"), rows: op.count() })
    .ungroup()
    .filter((d: { rows: number }) => d.rows > 1)
    .select("id", "quantity")
    .orderby("quantity", "id")
    .reify();
}

/** For every name in a pair the smallest of all that are linked with it. */
function rootsOf(pairs: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined || parent === id ? id : root(parent);
  };
  for (const pair of pairs) {
    const [first = "", second = first] = pair.map(root).toSorted();
    parents.set(first, first);
    parents.set(second, first);
  }
  return new Map([...parents.keys()].map((id) => [id, root(id)]));
}
