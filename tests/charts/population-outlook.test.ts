import { describe, expect, it } from "vitest";
import { populationOutlook } from "../../src/charts/population-outlook.ts";
import { cities, collisions, context, expectGolden, texts } from "./helpers.ts";

const stated = { municipality_code: "141305", unit: "万人" };
const rows = [
  { ...stated, subject: "総人口のピーク", value: 160.3, year: 2030, qualifier: "頃 約" },
  { ...stated, subject: "年少人口のピーク", value: 18.9, year: 2020, qualifier: "頃 約" },
  {
    municipality_code: "112038",
    subject: "人口（目標値）",
    value: 61.5,
    unit: "万人",
    year: null,
    qualifier: "",
  },
];

describe("populationOutlook", () => {
  it("shows every statement with its words, unit and year", async () => {
    const here = context("ja");
    const chart = populationOutlook(rows, { municipalities: cities }, here);
    expect(texts(chart)).toContain("160.3 万人（2030）");
    expect(texts(chart)).toContain("61.5 万人（年の記載なし）");
    expect(texts(chart).join("")).toContain("総人口のピーク（頃・約）");
    expect(chart.notes).toEqual([
      "推計の時点と方法は市ごとに異なり、比べるための図ではない",
      "年の記載がない値が1あり、印を付けない",
    ]);
    expect(collisions(chart, here)).toEqual([]);
    await expectGolden(chart, "population-outlook-plain");
  });

  it("says that there is nothing to show", () => {
    const chart = populationOutlook([], { municipalities: cities }, context("en"));
    expect(chart.title).toBe("No data to show");
  });
});
