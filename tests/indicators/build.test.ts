import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/tables/rows.ts";
import { buildRealData } from "../real-data.ts";

/** Single rows of the documents whose cells are out of the ordinary; numbers read from the print. */
const { build } = await buildRealData();
const row = (id: string): Partial<Indicator> => build.indicators.find((one) => one.id === id) ?? {};

describe("values", () => {
  it("composes 億 and 万 in the row's unit", () => {
    expect(row("kawasaki-sdgs-plan-2022-028")).toMatchObject({
      label: "川崎区の従業員1人あたりの製造品出荷額",
      unit: "万円",
      baseline_raw: "1億2,192万円（2020年度）",
      baseline_value: 12192,
      baseline_year: 2020,
      baseline_basis: "fiscal_year",
      target_type: "at_least",
      target_value: 18400,
      target_year: 2025,
      direction: "higher",
    });
  });

  it("reads a fall of people over past years as a negative average", () => {
    expect(row("kitamoto-strategy-2016-001")).toMatchObject({
      unit: "人",
      baseline_value: -203,
      baseline_basis: "average",
      target_value: -100,
      latest_value: 105,
      latest_year: 2020,
      latest_basis: "plan_default",
      evaluation_printed: "達成",
      direction: "higher",
    });
  });

  it("keeps a cut of N% as N with its direction", () => {
    expect(row("kawaguchi-strategy-2021-053")).toMatchObject({
      baseline_value: 4997,
      baseline_year: 2019,
      baseline_basis: "calendar_year",
      target_raw: "8%減少を図る",
      target_type: "change_down",
      target_value: 8,
      target_year: 2025,
      direction: "lower",
    });
  });

  it("reads a cut of ▲50%以上 as at most -50", () => {
    expect(row("kawasaki-sdgs-plan-2022-008")).toMatchObject({
      unit: "%",
      baseline_value: -10.2,
      target_type: "at_most",
      target_value: -50,
      target_year: 2030,
      direction: "lower",
    });
  });

  it("keeps zero apart from missing", () => {
    expect(row("kitamoto-strategy-2022-080")).toMatchObject({
      baseline_value: 0,
      baseline_missing: null,
    });
    expect(row("kitamoto-strategy-2022-013")).toMatchObject({
      baseline_value: null,
      baseline_year: null,
      baseline_missing: "not_stated",
      target_value: 1,
    });
    expect(row("kawasaki-sdgs-plan-2022-002")).toMatchObject({
      baseline_value: null,
      baseline_missing: "new",
      target_value: 16,
    });
    expect(row("kitamoto-strategy-2016-025")).toMatchObject({
      baseline_value: null,
      baseline_year: 2014,
      baseline_missing: "worded",
      latest_value: 23,
    });
  });

  it("keeps a target that the table lost empty", () => {
    for (const id of ["kawasaki-sdgs-plan-2022-019", "kawasaki-sdgs-plan-2022-020"])
      expect(row(id)).toMatchObject({
        target_raw: "",
        target_type: "none",
        target_value: null,
        target_year: null,
        target_missing: "not_stated",
      });
  });

  it("gives every missing value a reason and every value none", () => {
    for (const one of build.indicators)
      for (const moment of ["baseline", "target", "latest"] as const)
        expect(one[`${moment}_missing`] === null, `${one.id} ${moment}`).toBe(
          one[`${moment}_value`] !== null,
        );
  });
});

describe("years", () => {
  it("fills in the years of the plan's rule and marks them", () => {
    expect(row("kitamoto-strategy-2022-017")).toMatchObject({
      label: "協働パートナー登録件数",
      baseline_year: 2020,
      baseline_basis: "plan_default",
      target_year: 2025,
      target_basis: "plan_default",
    });
    expect(row("kitamoto-strategy-2016-010")).toMatchObject({
      baseline_year: 2015,
      baseline_basis: "plan_default",
      latest_year: 2020,
      latest_basis: "plan_default",
    });
  });

  it("keeps a year that the row prints", () => {
    expect(row("kitamoto-strategy-2022-009")).toMatchObject({
      label: "地域経済循環率",
      baseline_year: 2015,
      baseline_basis: "unstated",
    });
    expect(row("kitamoto-strategy-2016-008")).toMatchObject({
      baseline_year: 2014,
      latest_year: 2019,
      latest_basis: "unstated",
    });
  });

  it("gives no target year where the document states none", () => {
    const first = build.indicators.filter(({ plan }) => plan === "kitamoto-strategy-2016");
    expect(first.filter(({ target_year }) => target_year !== null)).toEqual([]);
    expect(row("kawaguchi-strategy-2021-001")).toMatchObject({
      baseline_year: 2021,
      baseline_basis: "date",
      target_value: 61.5,
      target_year: null,
    });
  });

  it("reads an average up to a year as that year", () => {
    for (const id of ["kawaguchi-strategy-2021-034", "kawaguchi-general-plan-2021-005"])
      expect(row(id)).toMatchObject({
        baseline_value: 2.4,
        baseline_year: 2019,
        baseline_basis: "average",
        target_type: "above_baseline",
      });
  });
});

describe("directions", () => {
  it("takes the reason of an override over a target below the baseline", () => {
    expect(row("kitamoto-strategy-2022-024")).toMatchObject({
      label: "市ホームページへのアクセス回数",
      baseline_value: 1533264,
      target_value: 1300000,
      direction: "higher",
      note: "H29-R1平均値 938,895 回",
    });
  });

  it.each([
    ["kawaguchi-strategy-2021-004", "県内市町村における伸び率を上回る", "higher"],
    ["kawaguchi-strategy-2021-058", "R7年の推計値を下回る", "lower"],
    ["kawaguchi-strategy-2021-064", "外国人人口の伸び率を上回る", "higher"],
    ["kawaguchi-strategy-2021-080", "県内の上位", "higher"],
    ["kawaguchi-strategy-2021-081", "中核市の平均", "higher"],
    ["kawaguchi-strategy-2021-002", "全国の伸び率を上回る", "higher"],
  ])("%s: %s", (id, target_raw, direction) => {
    expect(row(id)).toMatchObject({ target_raw, target_type: "benchmark", direction });
  });
});

describe("pages", () => {
  // Contents of the documents: 【基本目標4】 14, (3) 主な取り組み 18; (3) … ゴール、ターゲット 9, 2 … 12.
  it.each([
    ["kawaguchi-strategy-2021-053", "14-18"],
    ["kawasaki-sdgs-plan-2022-008", "9-12"],
    ["kawasaki-sdgs-plan-2022-014", ""],
    ["kitamoto-strategy-2022-042", ""],
  ])("%s stands on %s by the document's own contents", (id, pages) => {
    expect(row(id).pages).toBe(pages);
  });
});

it.each([
  ["kawaguchi-general-plan-2021-009", "The average of core cities"],
  ["kawaguchi-strategy-2021-002", "Above growth in Japan"],
  ["kawaguchi-strategy-2021-079", "Low 90% range"],
])("English keeps what %s is compared with", (id, words) => {
  expect(row(id).target_en).toBe(words);
});
