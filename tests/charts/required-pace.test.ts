import { describe, expect, it } from "vitest";
import { requiredPace } from "../../src/charts/required-pace.ts";
import { cities, collisions, comparison, context, texts, twelve } from "./helpers.ts";

const rows = [
  // (3980 − 4997) ÷ 4997 ÷ 6 × 100 = −3.392.
  comparison({ baseline_value: 4997, baseline_year: 2019, target_value: 3980, target_year: 2025 }),
  // (9400 − 11200) ÷ 11200 ÷ 6 × 100 = −2.679; past (10000 − 11200) ÷ 11200 ÷ 1 × 100 = −10.71.
  comparison({
    municipality_code: "141305",
    baseline_value: 11200,
    baseline_year: 2019,
    target_value: 9400,
    target_year: 2025,
    latest_value: 10000,
    latest_year: 2020,
  }),
  comparison({
    municipality_code: "112330",
    baseline_value: 0,
    baseline_year: 2019,
    target_value: 3,
    target_year: 2025,
  }),
];

describe("requiredPace", () => {
  it.each(["ja", "en"] as const)(
    "gives per cent of the baseline per year, past beside required, in %s",
    (lang) => {
      const here = context(lang);
      const chart = requiredPace(
        rows,
        { municipalities: cities, width: lang === "ja" ? 510 : 250 },
        here,
      );
      expect(chart.title).toBe(
        lang === "ja"
          ? "刑法犯認知件数：目標まで年あたり川口市は−3.39%、川崎市は−2.68%"
          : "Reported crimes: −3.39% in Kawaguchi and −2.68% in Kawasaki a year to the target",
      );
      expect(texts(chart)).toContain(lang === "ja" ? "−3.39%/年" : "−3.39% a year");
      expect(texts(chart)).toContain(lang === "ja" ? "これまで −10.7%/年" : "past −10.7% a year");
      if (lang === "ja") {
        expect(chart.notes).toEqual([
          "全3件のうち2件を表示",
          "現状値が0、または目標か年がなく求められない行：北本市",
        ]);
      }
      expect(collisions(chart, here)).toEqual([]);
    },
  );

  it("draws twelve and none", () => {
    const ja = context();
    const many = twelve.map(({ code }, index) =>
      comparison({
        municipality_code: code,
        baseline_value: 50,
        baseline_year: 2019,
        target_value: 45 + index,
        target_year: 2024,
      }),
    );
    const chart = requiredPace(many, { municipalities: twelve }, ja);
    expect(collisions(chart, ja)).toEqual([]);
    // (45 − 50) ÷ 50 ÷ 5 = −2%; (56 − 50) ÷ 50 ÷ 5 = +2.4%.
    expect(chart.title).toBe("刑法犯認知件数：目標まで年あたり−2%〜+2.4%");
  });

  it("refuses two measures", () => {
    const mixed = [...rows, comparison({ measure: "fires" })];
    expect(() => requiredPace(mixed, { municipalities: cities }, context())).toThrow(
      "required pace of crimes: fires is another measure",
    );
  });
});
