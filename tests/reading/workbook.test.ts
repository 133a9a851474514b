import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readDocument } from "../../src/reading/read-document.ts";
import { workbookOf } from "../workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "ingest-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a workbook gives rows, merged labels and breaks inside cells included", async () => {
  const path = join(folder, "indicators.xlsx");
  writeFileSync(
    path,
    workbookOf([
      ["第2期総合戦略 指標一覧", null, null, null, null],
      ["施策", "指標名", "単位", "基準値\n（R1）", "目標値\n（R6）"],
      ["子育て支援", "待機\n児童数", "人", 38, 0],
      [null, "合計特殊出生率", null, 1.32, 1.45],
      ["健康づくり", "健康寿命（男性）", "年", 79.5, "延伸"],
    ]),
  );
  const { rows } = extract(await readDocument(path));
  expect(
    rows.map((row) => [
      row.line,
      row.label,
      row.unit,
      row.baseline,
      row.baseline_period,
      row.target,
      row.target_period,
    ]),
  ).toEqual([
    ["3", "待機児童数", "人", "38", "R1", "0", "R6"],
    ["4", "合計特殊出生率", "", "1.32", "R1", "1.45", "R6"],
    ["5", "健康寿命（男性）", "年", "79.5", "R1", "延伸", "R6"],
  ]);
});

test("a workbook without a head is refused", async () => {
  const path = join(folder, "headless.xlsx");
  writeFileSync(path, workbookOf([["待機児童数", 38, 0]]));
  await expect(readDocument(path)).rejects.toThrow("headless.xlsx table-no-header: no row names");
});

test("a CSV file keeps the lines of its records", async () => {
  const path = join(folder, "indicators.csv");
  writeFileSync(
    path,
    '\ufeff指標,単位,現状値,目標値\n"待機\n児童数",人,38,0\n出生数,人,234,"1,000以上"\n',
  );
  const { rows } = extract(await readDocument(path));
  expect(rows.map((row) => [row.line, row.label, row.unit, row.baseline, row.target])).toEqual([
    ["2", "待機児童数", "人", "38", "0"],
    ["4", "出生数", "人", "234", "1,000以上"],
  ]);
});
