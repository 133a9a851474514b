import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { exportTable } from "../../src/exports/export-table.ts";
import { TABLE_NAMES, TABLES } from "../../src/tables/list.ts";
import { tableOf } from "../../src/tables/table.ts";

const PAGE = "../../docs/data-dictionary.md";
const EMPTY = TABLE_NAMES.map((name) => exportTable(TABLES[name], tableOf(name, [])));

it("names every table, and every reason of an absent value", async () => {
  const page = await readFile(fileURLToPath(new URL(PAGE, import.meta.url)), "utf8");
  const linked = [...page.matchAll(/^\| `([a-z-]+)` \| .* \| [A-Z]/gmu)].map(([, name]) => name);
  expect(linked).toEqual(EMPTY.map(({ file }) => file));
  for (const { columns } of EMPTY)
    for (const { values } of columns.filter(({ name }) => name.endsWith("_missing")))
      for (const reason of values ?? []) expect(page).toContain(`| \`${reason}\` |`);
});
