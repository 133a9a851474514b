import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readCsv } from "../../src/reading/files/read-csv.ts";
import { rowsOf } from "./rows-of.ts";

const HEAD = "指標名,単位,年度,区分,値";
const documentOf = (...lines: string[]) =>
  readCsv("a.csv", Buffer.from([HEAD, ...lines].join("\n")));
const read = (...lines: string[]) => rowsOf(documentOf(...lines));

test("a table with a row for each value gives a row for each indicator, in any order of years", () => {
  const rows = read(
    "凧の数,枚,2030,目標値,300以上",
    "凧の数,枚,2024,実績値,225",
    "凧の数,枚,2019,基準値,214",
    "凧の数,枚,2023,実績値,229",
    "凧の数,枚,2024,参考値(県平均),248",
    "独楽の数,個,2019,基準値,14",
    "独楽の数,個,2024,実績値,",
    "独楽の数,個,2028,目標値,20",
  );
  expect(rows).toEqual([
    "凧の数 214@2019 300@2030 225@2024 certain",
    "独楽の数 14@2019 20@2028 null@null certain",
  ]);
});

test("two values of one kind and year leave such a table unread", () => {
  const rows = read(
    "凧の数,枚,2019,基準値,214",
    "凧の数,枚,2019,基準値,219",
    "凧の数,枚,2030,目標値,300",
  );
  expect(rows).toEqual([]);
});

test("a table with a row for each value and no goal is listed row by row", () => {
  const { rows, candidates } = extract(
    documentOf("凧の数,枚,2019,男,214", "凧の数,枚,2019,女,117", "凧の数,枚,2020,男,215"),
  );
  expect(rows).toEqual([]);
  expect(candidates.map(({ line }) => line)).toEqual([2, 3, 4]);
});
