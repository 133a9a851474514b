import { describe, expect, it } from "vitest";
import { named } from "../../src/charts/named-chart.ts";
import { daysOf, planTitles, sourceLine } from "../../src/charts/source-line.ts";
import type { PlanRow, Rows } from "../../src/tables/rows.ts";

const plan = (id: string, document: string, period_end: number, issued: string) =>
  ({ id, document, period_end, issued, title: `計画${id}`, title_en: `Plan ${id}` }) as PlanRow;
const plans = [
  plan("a", "a.txt", 2025, "2021-04"),
  plan("b1", "b.txt", 2021, "2016-03"),
  plan("b2", "b.txt", 2025, "2022"),
];
const indicators = [{ id: "a-1", plan: "a" }] as unknown as Rows["indicators"];
const line = (behind: Parameters<typeof named>[2], lang: "ja" | "en" = "ja") => {
  const draw = () => {
    throw new Error("not drawn");
  };
  return sourceLine(named("x", draw, behind), { indicators, plans }, { lang });
};

describe("sourceLine", () => {
  it("ends with the newest date of what the chart draws, as exact as it is known", () => {
    expect(line({ rows: ["a-1"] })).toBe("出典：計画a。データは2021年4月まで");
    expect(line({ rows: ["a-1"] }, "en")).toBe("Source: Plan a. Data up to Apr 2021");
    expect(line({ plans: ["b2"] })).toBe("出典：計画b2。データは2022年まで");
    expect(line({ sources: ["国勢調査"], days: ["2015-10-01", "2020-10-01"] })).toBe(
      "出典：国勢調査。データは2020年10月1日まで",
    );
  });

  it("names the later plan for what it prints of the one before", () => {
    expect(planTitles({ plans }, new Set(["b1"]), "ja")).toEqual(["計画b2"]);
    expect(line({ plans: ["a", "b1", "b2"] })).toContain("計画a、計画b2。");
  });

  it("takes values up to the year that is drawn, and no projections", () => {
    const value = { value: 1, date_basis: "fiscal_year" as const, date: "" };
    const context = [
      { ...value, item_id: "x", year: 2020 },
      { ...value, item_id: "x", year: 2023 },
      { ...value, item_id: "p", year: 2050 },
    ] as unknown as Rows["context"];
    const items = [
      { item_id: "x", projection: false },
      { item_id: "p", projection: true },
    ];
    expect(daysOf(items, { context }, 2020)).toEqual(["2021-03-31"]);
    expect(daysOf(items, { context })).toEqual(["2021-03-31", "2024-03-31"]);
  });
});
