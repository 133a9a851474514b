import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as report from "../../src/commands/report.ts";
import * as results from "../../src/commands/results.ts";
import type { Terminal } from "../../src/lib/terminal.ts";
import { readPdf } from "../briefings/read-pdf.ts";
import { followedCity, PLAN } from "./followed-city.ts";

let folder: string;
let data: string;
beforeAll(async () => {
  ({ folder, data } = await followedCity());
  const plan = join(data, "plans", PLAN, "plan.yaml");
  const document =
    "  - { id: report-2025, kind: yearly_report, title: 令和７年度実績報告書, file: sheet.xlsx }\n";
  const text = await readFile(plan, "utf8");
  await writeFile(plan, text.replace("evaluations:\n", `${document}evaluations:\n`));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const quiet: Terminal = { out: () => {}, err: () => {}, progress: () => {}, isTerminal: false };

it("goes from a template to a filled sheet to a briefing in three commands", async () => {
  const sheet = join(folder, "sheet.xlsx");
  const plan = ["--plan", PLAN, "--data", data];
  expect(await results.run([...plan, "--template", sheet], quiet)).toBe(0);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(sheet);
  const tab = workbook.getWorksheet("危機管理課");
  if (tab === undefined) throw new Error("no tab");
  // Value, grade and reason of the cases of crime.
  for (const [cell, value] of [
    ["I4", "433件"],
    ["J4", "A"],
    ["K4", "見回りの強化"],
  ] as const)
    tab.getCell(cell).value = value;
  await workbook.xlsx.writeFile(sheet);
  expect(await results.run([...plan, "--from", sheet], quiet)).toBe(0);
  const out = join(folder, "reports");
  const narrow = ["--municipality", "999997", "--lang", "ja", "--out", out];
  expect(await report.run(["--data", data, ...narrow], quiet)).toBe(0);
  const file = join(out, "briefings/ja", `progress-${PLAN}.pdf`);
  const { pages } = await readPdf(new Uint8Array(await readFile(file)));
  const text = pages.flatMap(({ texts }) => [...texts.values()]).join("");
  expect(text).toContain("433");
  expect(text).toContain("見回りの強化");
});
