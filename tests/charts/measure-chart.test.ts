import { describe, expect, it } from "vitest";
import { measureChart } from "../../src/charts/measure-chart.ts";
import { standalone } from "../../src/charts/standalone.ts";
import { TARGET_TYPES } from "../../src/tables/rows.ts";
import { cities, collisions, comparison, context, municipality, texts, twelve } from "./helpers.ts";

// 4,997 件 ÷ 594,274 人 × 1,000 = 8.4086; 11,200 件 ÷ 1,538,262 人 × 1,000 = 7.2809.
const kawaguchi = comparison({
  indicator_id: "kawaguchi",
  baseline_value: 8.40857786139,
  baseline_year: 2019,
  target_value: 6.6972608595,
  target_year: 2025,
  years: 6,
  change_per_year: -0.28521949998,
  conversion: "4997 件 ÷ 594274 人 × 1000",
});
const kawasaki = comparison({
  indicator_id: "kawasaki",
  municipality_code: "141305",
  baseline_value: 7.28094381581,
  baseline_year: 2019,
  target_type: "at_most",
  target_value: 6.110776999,
  target_year: 2025,
  years: 6,
  change_per_year: -0.19502780288,
  latest_value: 5,
  latest_year: 2021,
  conversion: "11200 件 ÷ 1538262 人 × 1000",
});
const worded = comparison({
  indicator_id: "kitamoto",
  municipality_code: "112330",
  baseline_value: 5.1,
  baseline_year: 2020,
  target_type: "below_baseline",
  target_year: 2026,
});
const options = { municipalities: cities };

describe("measureChart", () => {
  it("draws the way from baseline to target and the latest value, in both languages", () => {
    const ja = context();
    const chart = measureChart([kawasaki, kawaguchi], options, ja);
    expect(chart.title).toBe("刑法犯認知件数の目標は1年に川口市△0.29件、川崎市△0.20件");
    expect(texts(chart)).toEqual(
      expect.arrayContaining(["8.41", "6.70（年△0.29）", "7.28", "6.11以下（年△0.20）", "5.00"]),
    );
    expect(chart.alt).toBe(
      "川口市：現状値8.41（2019）、目標6.7（2025）。川崎市：現状値7.28（2019）、目標6.11（2025）",
    );
    expect(collisions(chart, ja)).toEqual([]);
    const en = context("en");
    const narrow = measureChart([kawaguchi, kawasaki], { ...options, width: 250 }, en);
    expect(narrow.title).toBe(
      "Reported crimes, target: Kawaguchi −0.29 件 and Kawasaki −0.20 件 a year",
    );
    expect(collisions(narrow, en)).toEqual([]);
  });

  it("names its marks where it stands alone", () => {
    const ja = context();
    const chart = measureChart([kawaguchi, kawasaki], options, ja);
    expect(chart.places?.map(({ name }) => name)).toEqual(["川口市", "川崎市"]);
    const file = standalone(chart, "出典", ja);
    expect(file).toMatch(/<text[^>]*>川口市<[\s\S]*<text[^>]*>川崎市</u);
    expect(chart.svg().outerHTML).not.toMatch(/<text[^>]*>川口市</u);
  });

  it("leads from each mark to its row, from the baseline where two targets are one", () => {
    const same = { target_value: 5, target_year: 2025 };
    const chart = measureChart(
      [
        { ...kawaguchi, ...same },
        { ...kawasaki, ...same },
      ],
      options,
      context(),
    );
    const [first, second] = chart.rows ?? [];
    expect([first?.indicator_id, second?.indicator_id]).toEqual(["kawaguchi", "kawasaki"]);
    expect(first?.left).toBeLessThan(second?.left ?? 0);
    expect([first?.width, first?.height]).toEqual([18, 18]);
  });

  it("names the rows that have no number to draw", () => {
    const chart = measureChart([kawaguchi, worded], options, context());
    expect(chart.title).toBe("刑法犯認知件数の目標は1年に川口市△0.29件");
    expect(chart.notes).toEqual(["全2件のうち1件を表示", "数値がなく図に置けない行：北本市"]);
  });

  it("is a list where no row can be drawn", () => {
    const ja = context();
    const silent = comparison({ indicator_id: "s", target_type: "none", baseline_value: 7.5 });
    const chart = measureChart([worded, silent], options, ja);
    expect(chart.title).toBe("刑法犯認知件数");
    expect(texts(chart)).toEqual(
      expect.arrayContaining([
        "川口市",
        "7.5（年の記載なし）",
        "目標なし",
        "北本市",
        "5.1（2020）",
        "現状を下回る",
        "（2026）",
      ]),
    );
    expect(chart.rows?.map((row) => row.indicator_id)).toEqual(["s", "kitamoto"]);
    expect(collisions(chart, ja)).toEqual([]);
    expect(measureChart([], options, context("en")).title).toBe("No data to show");
  });

  it("is a list of at most forty rows where there are more than four, and counts the rest", () => {
    const ja = context();
    const many = Array.from({ length: 45 }, (_, i) =>
      municipality(`${100000 + i}`, `架空${i + 1}市`, `Town ${i + 1}`),
    );
    const rows = many.map(({ code }) => ({ ...kawasaki, municipality_code: code }));
    const chart = measureChart(rows, { municipalities: many }, ja);
    expect(texts(chart)).toEqual(
      expect.arrayContaining(["架空40市", "7.28（2019）", "6.11以下（2025）", "5（2021）"]),
    );
    expect(texts(chart)).not.toContain("架空41市");
    expect(chart.notes).toEqual(["長さのため図に載せていない件数：5"]);
    const dozen = rows.slice(0, 12);
    expect(measureChart(dozen, { municipalities: twelve }, ja).notes).toEqual([]);
  });

  it.each(["ja", "en"] as const)("finds room for long names and every target in %s", (lang) => {
    const here = context(lang);
    const long = municipality("999999", "とても長い名前をもつ架空の合併特例市", "Minamitokushima");
    const labels = new Map<string, string>();
    const rows = TARGET_TYPES.map((target_type, i) => {
      labels.set(`${i}`, `全国学力・学習状況調査における「正答率」の平均（${target_type}）`);
      const own = { indicator_id: `${i}`, municipality_code: "999999", target_type };
      return comparison({ ...own, baseline_value: 60 + i, target_value: i % 2 ? 70 : null });
    });
    for (const width of [250, 510]) {
      const chart = measureChart(rows, { municipalities: [long], labels, width }, here);
      expect(collisions(chart, here)).toEqual([]);
    }
  });

  it("does not speak of a pace where every plan has been taken the place of", () => {
    const chart = measureChart([{ ...kawaguchi, superseded: true }], options, context());
    expect(chart.title).toBe("刑法犯認知件数");
    expect(chart.notes).toEqual(["灰色は終了した計画の目標"]);
  });

  it("says whose target lies beyond the plan's end, and gives both paces of a doubtful year", () => {
    const over = { in_force: false };
    const late = { ...kawasaki, ...over, target_year: 2030 };
    // −0.195 over six years is −0.146 over eight.
    const doubtful = { ...kawasaki, ...over, other_baseline_year: 2017 };
    const chart = measureChart([{ ...kawaguchi, ...over }, late], options, context());
    expect(chart.subtitle).toMatch(
      /計画は令和7年度で終了（川崎市の目標は令和12年度）。縦軸は0から始まらない$/u,
    );
    const both = measureChart([kawaguchi, doubtful], options, context());
    expect(both.title).toMatch(/川崎市△0\.15～0\.20件$/u);
    expect(both.notes).toContain("幅は、現状値が平成29年度の場合を含む");
  });

  it("marks baselines of the pandemic", () => {
    const pandemic = new Set(["kawaguchi"]);
    const chart = measureChart([kawaguchi, kawasaki], { ...options, pandemic }, context());
    expect(chart.title).toContain("川口市△0.29件※、川崎市△0.20件");
    expect(chart.notes).toEqual(["※は感染症の影響を受けた年の値"]);
  });

  it("counts people as the language does, in the pace too", () => {
    const people = { ...kawaguchi, unit: "千人", conversion: "" };
    const rows = [{ ...people, baseline_value: 544, target_value: 820, change_per_year: 46 }];
    const chart = measureChart(rows, options, context("en"));
    expect(chart.title).toContain("+46,000");
    expect(texts(chart)).toContain("544,000");
  });

  it("refuses what must not share an axis", () => {
    const of = (...rows: Parameters<typeof measureChart>[0]) =>
      measureChart(rows, options, context());
    expect(() => of({ ...kawaguchi, grade: "similar" }, kawasaki)).toThrow(
      "measure chart of crimes: similar must not share an axis",
    );
    expect(() => of(kawaguchi, { ...kawasaki, measure: "waste" })).toThrow(
      "measure chart of crimes: waste is another measure",
    );
    expect(() => of(kawaguchi, { ...kawasaki, unit: "件" })).toThrow(
      "chart of crimes: 件 is not 件/千人",
    );
  });
});
