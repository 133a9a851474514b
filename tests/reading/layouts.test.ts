import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { toCsv } from "../../src/reading/output/plan-files.ts";
import { linesOf } from "./lines-of.ts";

/**
 * Made-up documents, one folder per layout: `input.txt` and the rows that a person reads in it.
 * UPDATE_CASES=1 rewrites the expectations; look at the difference before keeping it.
 */
const folder = join(import.meta.dirname, "cases");
const COLUMNS = [
  "line",
  "section",
  "kind",
  "code",
  "label",
  "series",
  "unit",
  "baseline",
  "baseline_period",
  "target",
  "target_period",
  "latest",
  "latest_period",
  "evaluation",
  "category",
  "repeat",
  "note",
] as const;

/** Lines with a figure that belongs to no row: sentences, and how a row is computed. */
const UNREAD: Record<string, number[]> = {
  prose: [3, 6],
  "remarks-column": [6],
  sheets: [8],
};

test.each(readdirSync(folder))("%s", (name) => {
  const input = readFileSync(join(folder, name, "input.txt"), "utf8");
  const { rows, candidates } = extract({ file: name, lines: linesOf(input) });
  const csv = toCsv(
    COLUMNS,
    rows.map((row) => ({ ...row })),
  );
  const path = join(folder, name, "expected.csv");
  if (process.env.UPDATE_CASES) writeFileSync(path, csv);
  expect(csv).toBe(readFileSync(path, "utf8"));
  expect(candidates.map(({ line }) => line)).toEqual(UNREAD[name] ?? []);
});

test("a row whose label is a bullet alone is a candidate, not a row", () => {
  const { rows, candidates } = extract({ file: "a.txt", lines: linesOf("■ 33.9→33.9") });
  expect(rows).toEqual([]);
  expect(candidates).toEqual([
    { line: 1, page: undefined, text: "■ 33.9→33.9", reason: "no-label" },
  ]);
});
