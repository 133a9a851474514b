import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readDocument } from "../../src/reading/files/read-document.ts";
import { workbookOf } from "../workbook.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "machikurabe-workbook-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const head = ["指標", "基準値", "目標値"];

it("refuses a workbook that reaches far beyond any table, before its cells take memory", async () => {
  const path = join(folder, "far.xlsx");
  await writeFile(path, workbookOf([head, [...Array(600).fill(null), "x"]]));
  await expect(readDocument(path)).rejects.toThrow(
    "far.xlsx table-too-wide: the sheet reaches to column 601 and row 2; a table may have 500 columns and 100000 rows.",
  );
});

it("reads merged cells of a document, which a table for editing must not have", async () => {
  const path = join(folder, "merged.xlsx");
  const data = [["施策１ 健康づくり", null, null], head, ["特定健診受診率", "34.5%", "60%"]];
  await writeFile(path, workbookOf(data, ["A1:C1"]));
  const { rows } = extract(await readDocument(path));
  expect(rows.map(({ label, baseline, target }) => [label, baseline, target])).toEqual([
    ["特定健診受診率", "34.5%", "60%"],
  ]);
});
