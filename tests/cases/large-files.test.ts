import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as create from "../../src/commands/new.ts";
import { DATA } from "../real-data.ts";
import { workbookOf } from "../workbook.ts";

/** Files that would take the memory or run something: refused early, and nothing is lost. */

/** Bytes that Node reads in no single piece: who refuses the file for its size has not read it. */
const UNREADABLE = 3 * 1024 ** 3;
let folder = "";
let data = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "machikurabe-large-"));
  data = join(folder, "data");
  await mkdir(join(data, "plans"), { recursive: true });
  for (const name of ["municipalities.csv", "municipality-codes.csv"])
    await cp(join(DATA, name), join(data, name));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A workbook with the part that Excel keeps macros in, under a name of the same length. */
async function withMacros(path: string): Promise<void> {
  const bytes = workbookOf([["指標", "目標値"]]).toString("latin1");
  await writeFile(path, bytes.replaceAll("xl/sharedStrings.xml", "xl/ab/vbaProject.bin"), "latin1");
}

const TERMINAL = { out() {}, err() {}, progress() {}, isTerminal: false };
const make = (file: string) =>
  create.run(
    ["--municipality", "062022", "--plan", "large-2026", "--from", file, "--data", data],
    TERMINAL,
  );

it.each<[string, (path: string) => Promise<void>, string]>([
  [
    "document.pdf",
    async (path) => {
      await writeFile(path, "%PDF-1.7\n");
      await truncate(path, UNREADABLE);
    },
    "document.pdf file-too-large: the file has 3072 MB, more than 100. Cut out the pages with indicators.",
  ],
  [
    "bomb.csv",
    (path) => writeFile(path, `${"a,".repeat(1_000_000)}\n`),
    "bomb.csv:1 line-too-long: a row has more than 100000 characters. Close its quotes, or cut out the table with indicators.",
  ],
  [
    "macros.xlsx",
    withMacros,
    "macros.xlsx xlsx-macros: the workbook holds macros, which a table does not need. Save it as .xlsx without macros.",
  ],
  [
    "macros.xlsm",
    withMacros,
    "macros.xlsm table-no-header: no row names the columns of an indicator table. Add a row such as 指標, 単位, 基準値, 目標値 above the data.",
  ],
])("%s is refused by new, which leaves the data as they were", async (name, write, message) => {
  const path = join(folder, name);
  await write(path);
  const before = await readFile(join(data, "municipalities.csv"), "utf8");
  await expect(make(path)).rejects.toThrow(message);
  expect(await readFile(join(data, "municipalities.csv"), "utf8")).toBe(before);
  expect(await readdir(join(data, "plans"))).toEqual([]);
  expect((await readdir(data)).toSorted()).toEqual([
    "municipalities.csv",
    "municipality-codes.csv",
    "plans",
  ]);
});
