import { beforeAll, describe, expect, it } from "vitest";
import { readCell } from "../../src/official/cell.ts";
import { ownOf, percentileOf } from "../../src/official/summary.ts";
import { newestValue } from "../../src/story/official-values.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { realRows } from "../real-data.ts";
import { THEMES } from "../themes.ts";
import { line, officialData, officialRows } from "./fixture.ts";

const cities = ["112038", "112330", "141305"];

describe("buildOfficial", () => {
  it("computes a rate over the 2020 census and shows how", () => {
    const { context } = officialRows(officialData(), cities);
    const rate = context.find(({ item_id }) => item_id === "births_per_1000");
    // 3497 / 594274 × 1000 by calculator
    expect(rate?.value).toBeCloseTo(5.884491, 6);
    expect(rate?.calculation).toBe("3497 ÷ 594274 × 1000");
    expect(rate?.source).toBe("国勢調査（出典A、出典B）");
  });

  it("gives a computed value the weaker grade and keeps why it is missing", () => {
    const values = [
      line({ quality: "C" }),
      line({ year: 2022, value: "", missing: "suppressed", source: "", quality: "" }, 3),
      line({ year: 2021, value: "0" }, 4),
    ];
    const { context } = officialRows(officialData(values), cities);
    const rates = context.filter(({ item_id }) => item_id === "births_per_1000");
    expect(
      rates.map(({ year, value, missing, quality }) => [
        year,
        value === null ? null : Number(value.toFixed(3)),
        missing,
        quality,
      ]),
    ).toEqual([
      [2021, 0, null, "A"],
      [2022, null, "suppressed", "A"],
      [2023, 5.884, null, "C"],
    ]);
  });

  it("describes all of Japan and the peers, leaving out what has no value", () => {
    const { contextDistributions } = officialRows(officialData(), cities);
    const [japan, ...peers] = contextDistributions.filter(
      ({ item_id }) => item_id === "pop_census",
    );
    expect(japan).toMatchObject({ municipalities: 4, without_value: 1, min: 0, max: 1538262 });
    expect(japan?.median).toBe((65201 + 594274) / 2);
    // One municipality is suppressed, so the total of the country is unknown.
    expect(japan?.national).toBeNull();
    // Each is the only one of its size and its kind has at most two: no peers to speak of.
    expect(peers).toEqual([]);
  });

  it("draws a logarithmic distribution that a town without anybody belongs to", () => {
    const data = officialData();
    const items = data.definitions.items.map((item) => ({ ...item, scale: "log" as const }));
    const all = [...cities, "075469"];
    const { contextDistributions } = officialRows(
      { ...data, definitions: { ...data.definitions, items } },
      all,
    );
    const japan = contextDistributions.find(({ item_id }) => item_id === "pop_census");
    expect(japan).toMatchObject({ municipalities: 4, lower: 65201, upper: 1538262, below: 1 });
    // log(594274 / 65201) / log(1538262 / 65201) × 90 = 62.9
    const drawn = japan?.bins.split(" ").flatMap((count, i) => (count === "0" ? [] : [i]));
    expect(drawn).toEqual([0, 62, 89]);
  });

  it("is empty without data", () => {
    const empty = {
      definitions: { licences: {}, sources: {}, statistics: {}, items: [], quantities: [] },
      values: [],
      japan: null,
    };
    expect(officialRows(empty, cities).context).toEqual([]);
  });
});

describe("readCell", () => {
  it("tells zero, missing and suppressed apart", () => {
    expect(["0", "1,234", "-735", "-", "X", "***", "…", "", "12abc"].map(readCell)).toEqual([
      0,
      1234,
      -735,
      "not_applicable",
      "suppressed",
      "not_available",
      "not_available",
      "not_available",
      undefined,
    ]);
  });
});

describe("the data of this project", () => {
  let tables: Rows;
  beforeAll(async () => {
    tables = await realRows();
  });

  it("has 5 to 10 shown items a theme, each with one year of all three cities", () => {
    for (const theme of THEMES) {
      const items = tables.contextItems.filter(
        (item) => item.theme === theme && item.role === "shown",
      );
      expect(items.length).toBeGreaterThanOrEqual(5);
      expect(items.length).toBeLessThanOrEqual(10);
      for (const { item_id } of items) {
        const years = cities.map(
          (code) =>
            new Set(
              tables.context
                .filter(
                  (row) =>
                    row.item_id === item_id && row.municipality_code === code && row.value !== null,
                )
                .map(({ year }) => year),
            ),
        );
        const common = [...(years[0] ?? [])].filter((year) => years.every((set) => set.has(year)));
        expect(common.length, item_id).toBeGreaterThan(0);
      }
    }
  });

  it("gives every value a source and a quality, every gap a reason", () => {
    for (const row of tables.context) {
      if (row.value === null) expect(row.missing, row.item_id).not.toBeNull();
      else expect([row.source !== "", row.quality !== null], row.item_id).toEqual([true, true]);
    }
  });

  // Copied by hand from the published files and tables.
  it.each([
    ["pop_census", "112038", 2020, 594274],
    ["pop_register_jan1", "141305", 2024, 1529136],
    // 359 births, register of 1 January 2020
    ["births_per_1000", "112330", 2020, 359 / 66.171],
    // 14,158 births over the register of its own year, not over the 1,538,262 of 2020
    ["births_per_1000", "141305", 2016, 14158 / 1459.768],
    ["net_migration_per_1000", "112038", 2024, -735 / 606.315],
    ["income_per_taxpayer", "112330", 2023, 3330.7],
    ["unemployment_rate", "141305", 2020, 3.256],
    ["elderly_single_household_share", "112038", 2020, 10.314],
    // 31 December 2022 lies beside the register of 1 January 2023, fiscal 2022 nearer to it than to that of 2022
    ["physicians_per_100k", "112038", 2022, 932 / 6.04715],
    ["pv_per_1000", "112330", 2023, 12464 / 65.403],
    ["traffic_accidents_per_1000", "141305", 2022, 2592 / 1522.39],
    // the preliminary census of 2025, there being no register of that year
    ["crimes_per_1000", "112330", 2025, 472 / 64.222],
    ["pupils_per_teacher_elem", "112038", 2024, 17.89],
    ["education_spending_share", "112330", 2022, 9.306],
    ["waste_per_person_day", "141305", 2023, 730],
    ["local_tax_per_resident", "141305", 2022, 378170636 / 1524026],
    ["real_debt_ratio", "112330", 2024, 7.8],
    // 301151 / (189490 + 1001271 + 301151): persons of unknown age are in no group
    ["share_65plus", "141305", 2020, 20.186],
  ])("%s of %s in %i is %d", (item_id, code, year, expected) => {
    const row = tables.context.find(
      (value) =>
        value.item_id === item_id && value.municipality_code === code && value.year === year,
    );
    expect(Math.abs((row?.value ?? Number.NaN) - expected)).toBeLessThan(
      Math.max(0.06, expected * 1e-4) / (expected < 20 ? 10 : 1),
    );
  });

  // By an independent recomputation from the published file (sum over sum), and the census totals.
  it.each([
    ["pop_census", 126146099, 0],
    ["births_per_1000", 5.77, 2],
    ["net_migration_per_1000", 0, 1],
    ["share_65plus", 28.7, 1],
    ["physicians_per_100k", 272, 0],
    ["education_spending_share", 12.0, 1],
    ["elderly_single_household_share", 12.1, 1],
    ["local_tax_per_resident", 166, 0],
    ["libraries_per_100k", 2.69, 2],
    // Ratios that the source prints for each municipality have no total.
    ["ordinary_balance_ratio", null, 1],
  ])("the country's value of %s is %d, never the median municipality's", (id, value, digits) => {
    const japan = tables.contextDistributions.find(
      ({ item_id, scope }) => item_id === id && scope === "japan",
    );
    const national = japan?.national ?? null;
    expect(national === null ? null : Number(national.toFixed(digits))).toBe(value);
    if (id === "physicians_per_100k") expect(Math.round(japan?.median ?? 0)).toBe(142);
  });

  // The newest of each city, whatever year the three have in common: waiting children of 2018.
  it.each([
    ["waiting_children", "112038", 2018, 82],
    ["waiting_children", "112330", 2025, 0],
    ["waiting_children", "141305", 2025, 0],
    ["waste_per_person_day", "112330", 2024, 741.4],
    ["waste_per_person_day", "141305", 2024, 705.1],
    ["ordinary_balance_ratio", "112038", 2024, 98.5],
    ["pop_census", "141305", 2025, 1561132],
  ])("%s of %s is newest in %i: %d", (item_id, code, year, value) => {
    expect(newestValue(item_id, code, tables)).toMatchObject({ year, value });
  });

  it("keeps moves of Japanese and of all residents apart, whose signs may differ", () => {
    const sign = (item_id: string, code: string, year: number) =>
      Math.sign(
        tables.context.find(
          (row) => row.item_id === item_id && row.municipality_code === code && row.year === year,
        )?.value ?? Number.NaN,
      );
    const signs = (code: string, year: number) =>
      ["net_migration_per_1000", "net_migration_rate_all"].map((id) => sign(id, code, year));
    expect(signs("112038", 2023)).toEqual([1, 1]);
    // 20,943 Japanese came and 21,678 went, while 0.0912 % more of all came than went.
    expect(signs("112038", 2024)).toEqual([-1, 1]);
    expect(signs("112330", 2024)).toEqual([1, 1]);
    expect(signs("141305", 2024)).toEqual([1, 1]);
  });

  it("divides the municipality by the population that all others are divided by", () => {
    const births = tables.contextDistributions.find(
      ({ item_id, municipality_code }) =>
        item_id === "births_per_1000" && municipality_code === "112330",
    );
    // 308 births of 2023 over the 65,201 of the census
    expect(births).toMatchObject({ year: 2023, base_year: 2020, own: 4.72385392862 });
  });

  it("says where the municipality stands among its peers, counting its like half", () => {
    // 4, 4, 6, 9 are peers; the last place is none.
    const sorted = {
      values: Float64Array.from([4, 4, 6, 9, 12]),
      places: Int32Array.from([3, 1, 0, 2, 4]),
      bins: Int8Array.from([0, 0, 0, 0, 0]),
    };
    const own = ownOf(sorted, Uint8Array.from([1, 1, 1, 1, 0]));
    expect(percentileOf(own, 4)).toBe(25);
    expect(percentileOf(own, 6)).toBe(62.5);
    expect(percentileOf(own, 9)).toBe(87.5);
    expect(percentileOf(ownOf(sorted, new Uint8Array(5)), 9)).toBeNull();
  });

  it("counts all 1,741 municipalities of Japan and names no ranks", () => {
    const births = tables.contextDistributions.find(
      ({ item_id, scope }) => item_id === "births_per_1000" && scope === "japan",
    );
    // One town has no resident in the census and so no rate.
    expect([births?.municipalities, births?.without_value]).toEqual([1740, 1]);
    const counts = births?.bins.split(" ").map(Number) ?? [];
    const drawn = counts.reduce((sum, count) => sum + count, 0);
    expect(drawn + (births?.below ?? 0) + (births?.above ?? 0)).toBe(1740);
  });

  it("sets figures of the plans beside the official ones", () => {
    const found = tables.contextPlans.map(({ item_id, municipality_code, verdict, equal_year }) => [
      item_id,
      municipality_code,
      verdict,
      equal_year,
    ]);
    expect(found).toContainEqual(["pop_register_jan1", "112038", "within", null]);
    expect(found).toContainEqual(["share_under15", "112038", "within", null]);
    expect(found).toContainEqual(["traffic_accidents", "112038", "within", null]);
    expect(found).toContainEqual(["waiting_children", "112038", "no_official", null]);
    expect(found).toContainEqual(["waste_per_person_day", "141305", "beyond", null]);
    // The plan dates 495,006 to 平成30年, the statistic to 2017.
    expect(found).toContainEqual(["manufacturing_shipments", "112038", "beyond", 2017]);
  });
});
