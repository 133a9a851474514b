import { beforeAll, describe, expect, test } from "vitest";
import type { Rows } from "../../../src/tables/rows.ts";
import { realProject, realRows } from "../../real-data.ts";

let tables: Rows;
const rowsOf = (measure: string) => tables.comparisons.filter((row) => row.measure === measure);

// Within a block: mutation tests have no data, and a hook of the whole file would end all of them.
describe("the measures of data/", () => {
  beforeAll(async () => {
    tables = await realRows();
  });

  describe("change a year from each city's own baseline, with a calculator", () => {
    test.each([
      // (2173 − 2412) ÷ 2412 ÷ 9, (246500 − 272000) ÷ 272000 ÷ 5, (50 − 89.8) ÷ 89.8 ÷ 11
      ["ghg_pace", "%/年", [-1.101, -1.875, -4.029], ["value", "value", "at_most"]],
      // (784 − 826) ÷ 826 ÷ 6, (872 − 902) ÷ 902 ÷ 5
      ["waste_pace", "%/年", [-0.847, -0.665], ["value", "at_most"]],
      // (820 − 544) ÷ 544 ÷ 5, (2100 − 1276) ÷ 1276 ÷ 5
      ["tourists_pace", "%/年", [10.147, 12.915], ["value", "at_least"]],
      // (30.15 − 22.72) ÷ 6, (44.9 − 36.7) ÷ 5
      ["water_pipes_pace", "ポイント/年", [1.238, 1.64], ["value", "at_least"]],
    ])("%s", (measure, unit, changes, types) => {
      const rows = rowsOf(measure);
      expect(rows.map(({ change_per_year }) => change_per_year?.toFixed(3))).toEqual(
        changes.map((change) => change.toFixed(3)),
      );
      expect(rows.map(({ target_type }) => target_type)).toEqual(types);
      expect(new Set(rows.map((row) => `${row.form} ${row.unit} ${row.baseline_value}`))).toEqual(
        new Set([`pace ${unit} null`]),
      );
    });
    test("the level behind a change against 2013 is written out", () => {
      expect(rowsOf("ghg_pace").at(-1)?.conversion).toBe(
        "目標値: -10.2 % + 100 = 89.8 %、-50 % + 100 = 50 %、(50 − 89.8) ÷ 89.8 × 100 ÷ (2030 − 2019) = -4.0292 %/年以下",
      );
    });
    test("another year of the baseline gives another pace: −1.875 × 5 ÷ 7", () => {
      expect(rowsOf("ghg_pace")[0]?.caveat).toContain(
        "北本市の現状値は、公表の遅れを考えると2018年度のものかもしれない（その場合、目標までの変化は年−1.34%）。",
      );
    });
  });

  test("waiting children stand per 1,000 under 15: 38 ÷ 72665 and 29 ÷ 6593", () => {
    expect(rowsOf("waiting_children").map((row) => row.baseline_value?.toFixed(3))).toEqual([
      "0.523",
      "4.399",
    ]);
  });

  test("product of 2012 is divided by the census of 2015, that of 2018 by its register", () => {
    const kitamoto = rowsOf("gross_city_product_per_resident").find(
      ({ municipality_code }) => municipality_code === "112330",
    );
    // 15,964,700 ÷ 67,409 and 15,136,500 ÷ 67,084
    expect([kitamoto?.baseline_value?.toFixed(1), kitamoto?.latest_value?.toFixed(1)]).toEqual([
      "236.8",
      "225.6",
    ]);
  });

  test("grades that claimed too much", () => {
    const grade = (measure: string) => rowsOf(measure)[0]?.grade;
    expect(
      [
        "gross_city_product_per_resident",
        "ghg_per_resident",
        "health_insurance_collection",
        "women_on_councils",
        "waiting_children",
        "community_activity",
      ].map(grade),
    ).toEqual(["similar", "similar", "similar", "similar", "similar", "not_comparable"]);
  });

  test("a caveat that names a city names every city with a row", async () => {
    const { measures, municipalities } = await realProject();
    for (const { id, caveat, caveat_en } of measures)
      for (const [text, name] of [
        [caveat, "name"],
        [caveat_en, "name_en"],
      ] as const) {
        const codes = new Set(rowsOf(id).map((row) => row.municipality_code));
        const members = municipalities.filter(({ code }) => codes.has(code));
        const named = members.filter((place) => text.includes(place[name]));
        expect([0, members.length], `${id}: ${text}`).toContain(named.length);
      }
  });

  test("all plans have ended at the date of issue, one was superseded before", () => {
    expect(tables.indicators.some(({ in_force }) => in_force)).toBe(false);
    const old = tables.indicators.filter(({ superseded }) => superseded);
    expect(new Set(old.map(({ plan }) => plan))).toEqual(new Set(["kitamoto-strategy-2016"]));
  });

  test("changes of unlike spans are compared a year: −1.29 in seven years", () => {
    const [, kitamoto] = rowsOf("crimes_per_1000");
    expect(kitamoto?.change_per_year?.toFixed(3)).toBe("-0.184");
    expect([kitamoto?.period_end, kitamoto?.in_force, kitamoto?.superseded]).toEqual([
      2021,
      false,
      true,
    ]);
  });
});
