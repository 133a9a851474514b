import type { KeyRow } from "../../../scripts/reading-key.ts";
import { faults, groupsOf, matchRows } from "../../../scripts/reading-score.ts";
import type { Document } from "../../../src/reading/document.ts";
import { extract } from "../../../src/reading/extract.ts";
import { typedRows } from "../../../src/reading/output/typed.ts";

/** What was made of documents whose rows are known. */
export interface Count {
  rows: number;
  right: number;
  /** A line for each row that is called certain and is wrong, or is none. */
  silent: string[];
  missed: string[];
}

export const nothing = (): Count => ({ rows: 0, right: 0, silent: [], missed: [] });

/** Adds a document to the count. */
export function add(count: Count, name: string, document: Document, keys: KeyRow[]): void {
  const groups = groupsOf(typedRows(extract(document)));
  const labels = new Set(groups.map(({ label }) => label));
  // A row that was missed must not take the place of one with a name like its own.
  const named = (key: KeyRow) => Number(labels.has(key.label));
  const { pairs, invented } = matchRows(
    keys.toSorted((a, b) => named(b) - named(a)),
    groups,
  );
  count.rows += keys.length;
  for (const { key, group } of pairs) {
    const found = group ? faults(key, group) : ["missed"];
    const line = `${name}: ${key.label} ${key.baseline}→${key.target} (${found.join(", ")})`;
    if (found.length === 0) count.right++;
    else if (group?.certain) count.silent.push(line);
    else count.missed.push(line);
  }
  for (const group of invented)
    if (group.certain) count.silent.push(`${name}: ${group.label} is no row`);
}
