import { describe, expect, it } from "vitest";
import { arrowDumbbell } from "../../src/charts/arrow-dumbbell.ts";
import { TARGET_TYPES } from "../../src/tables/rows.ts";
import { cities, collisions, comparison, context, municipality, texts, twelve } from "./helpers.ts";

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
  it("draws baseline, target and latest with value and year", () => {
    const ja = context();
    const chart = arrowDumbbell(crimes, { municipalities: cities }, ja);
    expect(texts(chart)).toContain("8.41（2019） → 6.7（2025）");
    expect(texts(chart)).toContain("7.28（2019） → 6.11以下（2025）　最新 5（2021）");
    expect(texts(chart)).toContain("5.1（2020） → 現状を下回る（2026）");
    expect(chart.title).toBe("刑法犯認知件数：川口市、北本市、川崎市とも引き下げる目標");
    expect(chart.alt).toContain("川口市：現状値8.41（2019）、目標6.7（2025）。");
    expect(collisions(chart, ja)).toEqual([]);
  });

  it("works at half width and in English", () => {
    const en = context("en");
    const options = { municipalities: cities, width: 250, unitName: () => "per 1,000 residents" };
    const chart = arrowDumbbell(crimes, options, en);
    expect(texts(chart)).toContain("8.41 (2019) → 6.7 (2025)");
    expect(texts(chart)).toContain("7.28 (2019) → at most 6.11 (2025)");
    expect(texts(chart)).toContain("latest 5 (2021)");
    expect(chart.title).toBe("Reported crimes: Kawaguchi, Kitamoto and Kawasaki all aim lower");
    expect(collisions(chart, en)).toEqual([]);
  });

  it("says where all aim for the same number, zero too", () => {
    const chart = arrowDumbbell(waiting, { municipalities: cities, width: 250 }, context());
    expect(chart.title).toBe("保育所等の待機児童数：川口市、川崎市とも目標は0人");
    expect(texts(chart)).toContain("29（2020） → 0（2025）");
  });

  it("keeps and counts rows without a number, rings a target at the baseline", () => {
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
  });

  it.each(["ja", "en"] as const)(
    "finds room for the longest names and every kind of target in %s",
    (lang) => {
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
      }
    },
  );

  it("draws twelve municipalities and none", () => {
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
    const empty = arrowDumbbell([], { municipalities: cities }, ja);
    expect(texts(empty)).toEqual(["示すデータがありません"]);
  });

  it("says no direction of targets that compare with others", () => {
    const ja = context();
    const others = crimes.map((row) => ({ ...row, target_value: null, latest_value: null }));
    const benchmark = others.map((row) => ({ ...row, target_type: "benchmark" as const }));
    const title = (rows: typeof crimes, lang: "ja" | "en" = "ja") =>
      arrowDumbbell(rows, { municipalities: cities }, context(lang)).title;
    expect(title(benchmark.slice(0, 1))).toBe("刑法犯認知件数：川口市の目標は他との比較");
    const mixed = [...crimes.slice(0, 1), ...benchmark.slice(1, 2)];
    // 8.41 − 6.70 = 1.71.
    expect(title(mixed)).toBe("刑法犯認知件数：川口市は1.71減が目標、川崎市の目標は他との比較");
    expect(title(mixed, "en")).toBe(
      "Reported crimes: −1.71 in Kawaguchi planned; Kawasaki sets a benchmark",
    );
    const chart = arrowDumbbell(benchmark.slice(0, 1), { municipalities: cities }, ja);
    expect(texts(chart)).toContain("8.41（2019）・目標は他との比較（2025）");
    expect(collisions(chart, ja)).toEqual([]);
  });

  it.each([482, 233, 152])("lists forty municipalities on one page, %s px wide", (width) => {
    const forty = Array.from({ length: 45 }, (_, index) =>
      municipality(`${100000 + index}`, `架空${index + 1}市`, `Town ${index + 1}`),
    );
    const rows = forty.map(({ code }, index) =>
      comparison({
        municipality_code: code,
        indicator_id: code,
        baseline_value: 50 + index,
        baseline_year: 2019 + (index % 3),
        target_type: index % 5 === 0 ? "increase" : "value",
        target_value: index % 5 === 0 ? null : 60,
        target_year: 2025,
        latest_value: index % 7 === 0 ? 55 : null,
        latest_year: index % 7 === 0 ? 2021 : null,
        unit: "%",
      }),
    );
    const ja = context();
    const chart = arrowDumbbell(rows, { municipalities: forty, width }, ja);
    expect(chart.notes).toEqual(["全45件のうち40件を表示", "長さのため図に載せていない件数：5"]);
    // Nine targets in words ask for more; of the others 8 have a baseline below 60, 28 above it.
    expect(chart.title).toBe("刑法犯認知件数：45件のうち引き上げる目標17件、引き下げる目標28件");
    expect(chart.rows).toHaveLength(40);
    expect(Number(chart.svg.getAttribute("height"))).toBeLessThan(width > 300 ? 700 : 1400);
    expect(collisions(chart, ja)).toEqual([]);
  });

  it("keeps the decimals of the document, unless a value was converted", () => {
    const rows = [
      comparison({
        unit: "年",
        baseline_value: 20,
        baseline_year: 2018,
        target_value: 20.89,
        target_year: 2025,
      }),
    ];
    const decimals = new Map([["a", { baseline: 2, target: 2, latest: 0 }]]);
    const drawn = (row: Partial<(typeof rows)[number]>) =>
      texts(
        arrowDumbbell(
          rows.map((one) => ({ ...one, ...row })),
          { municipalities: cities, decimals },
          context(),
        ),
      );
    expect(drawn({})).toContain("20.00（2018） → 20.89（2025）");
    expect(drawn({ conversion: "÷ 2" })).toContain("20（2018） → 20.89（2025）");
  });

  it("marks a plan that has ended, in grey beside one in force", () => {
    const [kawaguchi, kawasaki] = waiting.map((row, i) => ({ ...row, in_force: i > 0 }));
    if (!kawaguchi || !kawasaki) throw new Error("no rows");
    const colours = (rows: typeof waiting) => {
      const chart = arrowDumbbell(rows, { municipalities: cities }, context());
      expect(texts(chart)).toContain("川口市（2025年度に計画終了）");
      const arrows = [...chart.svg.querySelectorAll("path")].filter(
        (p) => p.getAttribute("fill") === "none",
      );
      return arrows.map((path) => path.getAttribute("stroke"));
    };
    expect(colours([kawaguchi, kawasaki])).toEqual(["#555555", "#00705f"]);
    expect(colours([kawaguchi])).toEqual(["#12306b"]);
  });

  it("leaves out the key where the page has one", () => {
    const options = { municipalities: cities, width: 233 };
    const keyed = arrowDumbbell(waiting, options, context());
    const plain = arrowDumbbell(waiting, { ...options, key: false }, context());
    expect(texts(keyed)).toContain("矢印＝現状値から目標値");
    expect(texts(plain)).not.toContain("矢印＝現状値から目標値");
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
