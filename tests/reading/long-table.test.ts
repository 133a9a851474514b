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

const table = (...lines: string[]) => rowsOf(readCsv("a.csv", Buffer.from(lines.join("\n"))));

test("the same where each kind says its year, and with a row for each year of goals and results", () => {
  expect(
    table(
      "指標,区分,数値",
      "凧の数,現状（令和4年度）,412枚",
      "凧の数,目標（令和8年度）,600枚",
      "独楽の率,現状（令和4年度）,58.9%",
      "独楽の率,目標（令和8年度）,70.0%",
    ),
  ).toEqual([
    "凧の数 412@2022 600@2026 null@null certain",
    "独楽の率 58.9@2022 70@2026 null@null certain",
  ]);
  expect(
    table(
      "番号,指標名,単位,年度,目標値,実績値,達成率",
      "11,凧の数,枚,令和4年度,400,387,96.8%",
      "11,凧の数,枚,令和6年度,600,648,108%",
      "11,凧の数,枚,令和5年度,500,521,104.2%",
      "12,独楽の数,個,令和5年度,90,71,78.9%",
      "12,独楽の数,個,令和6年度,95,,",
    ),
  ).toEqual([
    "凧の数 null@null 600@2024 648@2024 certain",
    "独楽の数 null@null 95@2024 71@2023 certain",
  ]);
});

test("a row for each indicator with its year is one, and so is each of a kind without a year", () => {
  expect(
    table(
      "指標名,年度,目標値,実績値",
      "凧の数,令和4年度,400,387",
      "独楽の数,令和5年度,90,71",
      "駒の数,令和5年度,9,7",
    ).length,
  ).toBe(3);
  expect(
    table("指標,区分,数値", "凧の数,現状,412枚", "凧の数,目標,600枚", "独楽の数,現状,9個"),
  ).toEqual([]);
});
