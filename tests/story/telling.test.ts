import { beforeAll, expect, it } from "vitest";
import { placedPromises, rankedPromises } from "../../src/story/promises.ts";
import { commonRows, type PlacedPromise, tellingOf } from "../../src/story/telling.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { realRows } from "../real-data.ts";

let tables: Rows;
let placed: PlacedPromise[];
beforeAll(async () => {
  tables = await realRows();
  const own = rankedPromises(tables, (row) => row.municipality_code === "112330");
  placed = placedPromises(own, tables);
});

const names = (all: readonly PlacedPromise[]) => all.map(({ row }) => row.short);

it("knows births by a statistic, associations by another plan, and open data by neither", () => {
  const common = commonRows(tables);
  const isCommon = (short: string) =>
    common.has(placed.find(({ row }) => row.short === short)?.row.id ?? "");
  expect(["出生数", "自治会の加入率", "オープンデータ"].map(isCommon)).toEqual([true, true, false]);
});

it("tells births, visitors and waiting children before what one plan alone counts", () => {
  expect(names(tellingOf(placed, tables)).slice(0, 5)).toEqual([
    ...["出生数", "観光客", "保育所の待機児童", "自治会の加入率"],
    "学校応援団の活動",
  ]);
});

it("tells nothing of a level that is held, of what is to be confirmed and known to no other, or of moves before the plan", () => {
  expect(names(tellingOf(placed, tables))).not.toContain("特定空家");
  expect(names(tellingOf(placed, tables))).not.toContain("高齢者の交通事故");
  const early = placed.map(({ row, position }) => ({
    row,
    position: { ...position, early: { year: 2021, value: 1 } },
  }));
  expect(tellingOf(early, tables)).toEqual([]);
});
