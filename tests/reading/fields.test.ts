import { expect, it } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readCsv } from "../../src/reading/files/read-csv.ts";

const fieldsIn = (head: string, ...rows: string[]) =>
  extract(
    readCsv(
      "plan.csv",
      new TextEncoder().encode(
        [`${head},指標名,単位,現状値（R5）,目標値（R12）`, ...rows].join("\n"),
      ),
    ),
  ).rows.map(({ section, code, label }) => [section, code, label]);

it("keeps the fields and the policy's number that stand before a label", () => {
  expect(
    fieldsIn(
      "番号,基本目標,施策名",
      "Ⅰ-1,子育てしやすいまち,保育の充実,待機児童数,人,34,0",
      "Ⅰ-2,子育てしやすいまち,遊び場,この施策の満足度,％,34,40",
    ),
  ).toEqual([
    ["子育てしやすいまち > 保育の充実", "Ⅰ-1", "待機児童数"],
    ["子育てしやすいまち > 遊び場", "Ⅰ-2", "この施策の満足度"],
  ]);
});

it("goes on with the field above an empty cell, and with none below another field", () => {
  expect(
    fieldsIn(
      "番号,政策分野,施策",
      "1-1,子育て,保育,待機児童数,人,34,0",
      ",,,この施策の満足度,％,34,40",
      ",,遊び場,公園の数,か所,3,4",
      ",安全,,犯罪の件数,件,340,300",
    ),
  ).toEqual([
    ["子育て > 保育", "1-1", "待機児童数"],
    ["子育て > 保育", "1-1", "この施策の満足度"],
    ["子育て > 遊び場", "", "公園の数"],
    ["安全", "", "犯罪の件数"],
  ]);
});

it("tells headline targets from others by a column of kinds", () => {
  const text =
    "種別,指標名,単位,現状値（R5）,目標値（R12）\n数値目標,人口,人,340,300\nＫＰＩ,公園の数,か所,3,4\n";
  const { rows } = extract(readCsv("plan.csv", new TextEncoder().encode(text)));
  expect(rows.map(({ kind, label }) => [kind, label])).toEqual([
    ["headline", "人口"],
    ["kpi", "公園の数"],
  ]);
});

it("takes a row's bare number and its goals of the United Nations for no field", () => {
  expect(fieldsIn("No.,SDGs", "1,3.2,待機児童数,人,34,0", "2,11,公園の数,か所,3,4")).toEqual([
    ["", "", "待機児童数"],
    ["", "", "公園の数"],
  ]);
});
