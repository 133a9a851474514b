import { describe, expect, it } from "vitest";
import { arrowDumbbell } from "../../src/charts/arrow-dumbbell.ts";
import { TARGET_TYPES } from "../../src/tables/rows.ts";
import {
  cities,
  collisions,
  comparison,
  context,
  expectGolden,
  municipality,
  texts,
  twelve,
} from "./helpers.ts";

// 4,997 件 ÷ 594,274 人 × 1,000 = 8.4086; 11,200 件 ÷ 1,538,262 人 × 1,000 = 7.2809.
const crimes = [
  comparison({
    indicator_id: "kawaguchi",
    baseline_value: 8.40857786139,
    baseline_year: 2019,
    target_value: 6.6972608595,
    target_year: 2025,
    conversion: "4997 件 ÷ 594274 人 × 1000",
  }),
  comparison({
    indicator_id: "kawasaki",
    municipality_code: "141305",
    baseline_value: 7.28094381581,
    baseline_year: 2019,
    target_type: "at_most",
    target_value: 6.110776999,
    target_year: 2025,
    latest_value: 5.0,
    latest_year: 2021,
    conversion: "11200 件 ÷ 1538262 人 × 1000",
  }),
  comparison({
    indicator_id: "kitamoto",
    municipality_code: "112330",
    baseline_value: 5.1,
    baseline_year: 2020,
    target_type: "below_baseline",
    target_year: 2026,
    conversion: "x",
  }),
];

const children = (extra: Partial<Parameters<typeof comparison>[0]>) =>
  comparison({
    measure: "waiting-children",
    name: "保育所等の待機児童数",
    name_en: "Children waiting for a nursery place",
    grade: "same",
    unit: "人",
    target_value: 0,
    ...extra,
  });

const waiting = [
  children({ baseline_value: 38, baseline_year: 2020, target_year: 2025 }),
  children({
    municipality_code: "141305",
    baseline_value: 29,
    baseline_year: 2020,
    target_year: 2025,
  }),
];

describe("arrowDumbbell", () => {
  it("draws baseline, target and latest with value and year", async () => {
    const ja = context();
    const chart = arrowDumbbell(crimes, { municipalities: cities }, ja);
    expect(texts(chart)).toContain("8.41（2019）");
    expect(texts(chart)).toContain("6.11以下（2025）");
    expect(texts(chart)).toContain("最新 5（2021）");
    expect(texts(chart)).toContain("現状を下回る（2026）");
    expect(chart.title).toBe("刑法犯認知件数：川口市、北本市、川崎市とも引き下げる目標");
    expect(chart.alt).toContain("川口市：現状値8.41（2019）、目標6.7（2025）。");
    expect(collisions(chart, ja)).toEqual([]);
    await expectGolden(chart, "arrow-dumbbell-plain");
  });

  it("works at half width and in English", async () => {
    const en = context("en");
    const options = { municipalities: cities, width: 250, unitName: () => "per 1,000 residents" };
    const chart = arrowDumbbell(crimes, options, en);
    expect(texts(chart)).toContain("8.41 (2019)");
    expect(chart.title).toBe(
      "Reported crimes: Kawaguchi, Kitamoto and Kawasaki all aim for a lower value",
    );
    expect(collisions(chart, en)).toEqual([]);
    await expectGolden(chart, "arrow-dumbbell-half");
  });

  it("says where all aim for the same number, zero too", async () => {
    const chart = arrowDumbbell(waiting, { municipalities: cities, width: 250 }, context());
    expect(chart.title).toBe("保育所等の待機児童数：川口市、川崎市とも目標は0人");
    expect(texts(chart)).toContain("0（2025）");
    await expectGolden(chart, "arrow-dumbbell-zero");
  });

  it("keeps and counts rows without a number, rings a target at the baseline", async () => {
    const ja = context();
    const rows = [
      comparison({ baseline_value: 5, baseline_year: 2020, target_value: 5, target_year: 2025 }),
      comparison({
        municipality_code: "112330",
        target_type: "at_most",
        target_value: 3,
        target_year: 2026,
      }),
      comparison({ municipality_code: "112330", target_type: "increase" }),
      comparison({ municipality_code: "141305", baseline_value: 7.5, target_type: "none" }),
    ];
    const chart = arrowDumbbell(rows, { municipalities: cities }, ja);
    expect(texts(chart)).toContain("5（2020）・目標も5（2025）");
    expect(texts(chart)).toContain("目標 3以下（2026）・現状値なし");
    expect(texts(chart)).toContain("7.5（年の記載なし）・目標なし");
    expect(chart.notes).toEqual(["全4件のうち3件を表示", "図に置けない行：北本市"]);
    expect(collisions(chart, ja)).toEqual([]);
    await expectGolden(chart, "arrow-dumbbell-missing");
  });

  it.each(["ja", "en"] as const)(
    "finds room for the longest names and every kind of target in %s",
    async (lang) => {
      const here = context(lang);
      const long = municipality(
        "999999",
        "とても長い名前をもつ架空の合併特例市",
        "Minamitokushimashinwakoku-Kitayamagata",
      );
      // A cut by 10% of 64 is 57.6, a rise by 10% of 63 is 69.3.
      const levels: Partial<Record<string, number>> = {
        value: 10,
        at_least: 10,
        at_most: 10,
        change_up: 69.3,
        change_down: 57.6,
        maintain: 71,
      };
      const labels = new Map<string, string>();
      const rows = TARGET_TYPES.map((target_type, index) => {
        labels.set(`${index}`, `全国学力・学習状況調査における「正答率」の平均（${target_type}）`);
        return comparison({
          municipality_code: "999999",
          indicator_id: `${index}`,
          target_type,
          baseline_value: 60 + index,
          baseline_year: 2019,
          target_value: levels[target_type] ?? null,
          target_year: 2025,
          latest_value: 61 + index,
          latest_year: 2021,
        });
      });
      for (const width of [250, 510]) {
        const chart = arrowDumbbell(rows, { municipalities: [long], labels, width }, here);
        expect(collisions(chart, here)).toEqual([]);
        await expectGolden(chart, `arrow-dumbbell-long-${lang}-${width}`);
      }
    },
  );

  it("draws twelve municipalities and none", async () => {
    const ja = context();
    const rows = twelve.map(({ code }, index) =>
      comparison({
        municipality_code: code,
        baseline_value: 50 + index * 3,
        baseline_year: 2019 + (index % 3),
        target_value: 80,
        target_year: 2025,
        unit: "%",
      }),
    );
    const chart = arrowDumbbell(rows, { municipalities: twelve }, ja);
    expect(chart.subtitle).toBe("単位：%・12自治体・2019〜2025年");
    expect(collisions(chart, ja)).toEqual([]);
    await expectGolden(chart, "arrow-dumbbell-twelve");
    const empty = arrowDumbbell([], { municipalities: cities }, ja);
    expect(texts(empty)).toEqual(["示すデータがありません"]);
    await expectGolden(empty, "arrow-dumbbell-empty");
  });

  it("refuses two measures, two units and an unknown municipality", () => {
    const draw = (row: Parameters<typeof comparison>[0]) =>
      arrowDumbbell([...crimes, comparison(row)], { municipalities: cities }, context());
    expect(() => draw({ unit: "件" })).toThrow("arrow dumbbell of crimes: 件 is not 件/千人");
    expect(() => draw({ measure: "fires" })).toThrow(
      "arrow dumbbell of crimes: fires is another measure",
    );
    expect(() => draw({ grade: "similar" })).toThrow(
      "arrow dumbbell of crimes: similar must not share an axis",
    );
    expect(() => draw({ municipality_code: "1" })).toThrow("unknown municipality: 1");
  });
});
