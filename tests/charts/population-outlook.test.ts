import { describe, expect, it } from "vitest";
import { populationOutlook } from "../../src/charts/population-outlook.ts";
import { cities, collisions, context, texts } from "./helpers.ts";

const stated = { municipality_code: "141305", plan: "p", unit: "万人" };
const rows = [
  { ...stated, subject: "総人口のピーク", value: 160.3, year: 2030, qualifier: "頃 約" },
  { ...stated, subject: "年少人口のピーク", value: 18.9, year: 2020, qualifier: "頃 約" },
  {
    municipality_code: "112038",
    plan: "q",
    subject: "人口（目標値）",
    value: 61.5,
    unit: "万人",
    year: null,
    qualifier: "",
  },
];

describe("populationOutlook", () => {
  it("shows every statement with its words, unit and year", () => {
    const here = context("ja");
    const chart = populationOutlook(rows, { municipalities: cities }, here);
    expect(texts(chart)).toContain("約160.3万人（2030年頃）");
    expect(texts(chart)).toContain("61.5万人（年の記載なし）");
    expect(texts(chart)).toContain("川崎市・総人口のピーク");
    expect(chart.title).toBe(
      "計画が述べる人口：川口市の人口（目標値）は61.5万人、川崎市の総人口のピークは約160.3万人（2030年頃）",
    );
    expect(chart.notes).toEqual([
      "推計の時点と方法は市ごとに異なり、比べるための図ではない",
      "年の記載がない値が1件あり、印を付けない",
    ]);
    expect(collisions(chart, here)).toEqual([]);
  });

  it.each([482, 233, 152])("counts people singly in English, %s px wide", (width) => {
    const here = context("en");
    const unitName = (unit: string) => (unit === "人" ? "people" : unit);
    const chart = populationOutlook(rows, { municipalities: cities, unitName, width }, here);
    expect(texts(chart).join(" ")).toContain("about 1,603,000 people (around 2030)");
    expect(texts(chart).join(" ")).toContain("615,000 people (no year)");
    expect(collisions(chart, here)).toEqual([]);
  });

  it("shows forty statements and counts the others", () => {
    const many = Array.from({ length: 45 }, (_, index) => ({
      ...stated,
      subject: `人口 ${index}`,
      value: index,
      year: 2020 + index,
      qualifier: "",
    }));
    const chart = populationOutlook(many, { municipalities: cities, width: 482 }, context());
    expect(chart.notes).toContain("長さのため図に載せていない件数：5");
    expect(Number(chart.svg().getAttribute("height"))).toBeLessThan(680);
  });

  it("says that there is nothing to show", () => {
    const chart = populationOutlook([], { municipalities: cities }, context("en"));
    expect(chart.title).toBe("No data to show");
  });
});
