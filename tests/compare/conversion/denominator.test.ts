import { describe, expect, test } from "vitest";
import { convert } from "../../../src/compare/conversion/convert.ts";
import type { Denominators } from "../../../src/compare/conversion/denominator.ts";
import {
  type ConversionStep,
  conversionStep,
  type Measure,
} from "../../../src/plans/measure-schemas.ts";
import { definitions, item, line, officialData, officialRows } from "../../official/fixture.ts";
import { cities, indicator, kawaguchi, kitamoto } from "../build.ts";
import { compare, conversionContext } from "../stages.ts";

const items = [
  ...definitions.items,
  item({
    id: "children",
    name: "15歳未満人口",
    name_en: "Residents under 15",
    date: { basis: "date", day: "10-01" },
  }),
  item({ id: "outlook", projection: true }),
  item({ id: "register", name: "登録人口", date: { basis: "date", day: "01-01" } }),
  item({ id: "census", name: "調査人口", date: { basis: "date", day: "10-01" } }),
  item({ id: "residents", name: "人口", first_of: ["register", "census"] }),
];
const residents = (item_id: string, year: number, value: string) =>
  line({ item_id, year, value, municipality_code: "112330" });
const values = [
  line({ item_id: "children", year: 2020, value: "72665" }),
  line({
    item_id: "children",
    year: 2020,
    value: "6593",
    municipality_code: "112330",
    quality: "B",
  }),
  line({ item_id: "children", year: 2015, value: "74000", quality: "C" }),
  line({ item_id: "children", year: 2025, value: "70000", preliminary: "yes" }),
  line({ item_id: "children", year: 2018, value: "0" }),
  residents("register", 2020, "66171"),
  residents("register", 2021, "66022"),
  residents("register", 2024, "65403"),
  residents("census", 2020, "65201"),
  residents("census", 2025, "64222"),
  line({ item_id: "share", year: 2020, value: "12.2", unit: "%" }),
  line({ item_id: "outlook", year: 2030 }),
];
const data = { ...officialData(values), definitions: { ...definitions, items } };
const official: Denominators = officialRows(
  data,
  cities.map(({ code }) => code),
);
const context = (municipality = kawaguchi) => conversionContext([], municipality, official);
const per = (id: string, year: number): ConversionStep => ({
  step: "per",
  denominator: { item: id, year },
  per: 1000,
});

describe("dividing by an official statistic", () => {
  test("38 waiting children of 72,665 under 15, with statistic, date, source and quality in words", () => {
    const { value, unit, text, text_en, problem } = convert(
      38,
      "人",
      [per("children", 2020)],
      context(),
    );
    expect(value).toBeCloseTo(0.522948, 6);
    expect(unit).toBe("人/1000人");
    expect(text).toBe(
      "38 人 ÷ 72665 人（15歳未満人口、2020年10月1日、国勢調査（出典A）、品質A） × 1000 = 0.5229 人/1000人",
    );
    expect(text_en).toBe(
      "38 people ÷ 72665 persons (Residents under 15, 1 Oct 2020, Census (source A), quality A) × 1000 = 0.5229 people per 1,000 residents",
    );
    expect(problem).toBeNull();
  });

  test("of its own year: baseline and target by that of the baseline, the latest value by its own", () => {
    const step: ConversionStep = {
      step: "per",
      denominator: { item: "children", year: "own" },
      per: 1000,
    };
    // The years nearest to 2021 and 2024 that have a value.
    const row = indicator({ baseline_year: 2021, latest_year: 2024, target_year: 2025 });
    const at = (moment: "baseline" | "target" | "latest") =>
      convert(38, "人", [step], { ...context(), row, moment }).text;
    expect(at("baseline")).toContain("÷ 72665 人（15歳未満人口、2020年10月1日");
    expect(at("target")).toContain("÷ 72665 人（15歳未満人口、2020年10月1日");
    expect(at("latest")).toContain("÷ 70000 人（15歳未満人口、2025年10月1日");
    const undated = convert(38, "人", [step], { ...context(), row: indicator() });
    expect(undated.problem?.message).toBe(
      '"children" of 112038 has no value for "a value without year" (years with one: 2015, 2018, 2020, 2025)',
    );
  });

  // Fiscal 2020 ends in March 2021; a calendar year lies between two days alike.
  test.each([
    [{ baseline_year: 2020, baseline_basis: "fiscal_year" }, "66022 人（人口、2021年1月1日"],
    [{ baseline_year: 2020, baseline_basis: "plan_default" }, "66022 人（人口、2021年1月1日"],
    [{ baseline_year: 2020, baseline_basis: "calendar_year" }, "66171 人（人口、2020年1月1日"],
    [{ baseline_year: 2021, baseline_basis: "date", baseline_month: 3 }, "66022 人"],
    [{ baseline_year: 2024, baseline_basis: "fiscal_year" }, "65403 人（人口、2024年1月1日"],
  ] as const)("of %j the nearest population is %s", (when, base) => {
    const step: ConversionStep = {
      step: "per",
      denominator: { item: "residents", year: "own" },
      per: 1,
    };
    const { text } = convert(272, "t", [step], { ...context(kitamoto), row: indicator(when) });
    expect(text).toContain(`÷ ${base}`);
  });

  test("quality B and preliminary values are named in the step", () => {
    expect(convert(29, "人", [per("children", 2020)], context(kitamoto)).text).toBe(
      "29 人 ÷ 6593 人（15歳未満人口、2020年10月1日、国勢調査（出典A）、品質B） × 1000 = 4.3986 人/1000人",
    );
    const { text, text_en } = convert(38, "人", [per("children", 2025)], context());
    expect(text).toContain("品質A、速報値）");
    expect(text_en).toContain("quality A, preliminary)");
  });

  test.each([
    [
      "an unknown item",
      per("pupils", 2020),
      "denominator-unknown",
      'there is no item "pupils" in data/context/items.yaml',
    ],
    [
      "a year without value",
      per("children", 2021),
      "denominator-missing",
      '"children" of 112038 has no value for "2021" (years with one: 2015, 2018, 2020, 2025)',
    ],
    ["zero", per("children", 2018), "denominator-missing", '"children" of 112038 in "2018" is 0'],
    [
      "quality C",
      per("children", 2015),
      "denominator-unfit",
      '"children" of 112038 in "2015" is of quality C',
    ],
    [
      "a share",
      per("share", 2020),
      "denominator-unfit",
      '"share" is in "%"; only a count or a size can be divided by',
    ],
    [
      "a rate",
      per("births_per_1000", 2020),
      "denominator-unfit",
      '"births_per_1000" is in "人/千人"; only a count or a size can be divided by',
    ],
    [
      "a projection",
      per("outlook", 2030),
      "denominator-unfit",
      '"outlook" is a projection, not an observed value',
    ],
  ])("refuses %s", (_, step, code, message) => {
    const { value, problem } = convert(38, "人", [step], context());
    expect(value).toBeNull();
    expect(problem).toEqual({ code, step: 0, message });
  });

  test("a measure whose rows are divided by different things is refused, unless it is similar", () => {
    const rows = [
      indicator({ id: "a-001", municipality_code: "112038", unit: "人" }),
      indicator({ id: "b-001", municipality_code: "112330", unit: "人" }),
    ];
    const census: ConversionStep = { step: "per", denominator: "population_2020", per: 1000 };
    const measure: Measure = {
      id: "waiting",
      name: "待機児童",
      name_en: "Waiting",
      theme: "childcare",
      subtheme: "nursery",
      unit: "人/1000人",
      unit_en: "",
      direction: "none",
      grade: "convertible",
      form: "level",
      caveat: "注意",
      caveat_en: "caution",
      members: [
        { row: "a-001", conversion: [per("children", 2020)] },
        { row: "b-001", conversion: [census] },
      ],
    };
    const said = (changed: Partial<Measure>) =>
      compare(rows, [{ ...measure, ...changed }], cities, official).problems.map(
        ({ code, message }) => `${code}: ${message}`,
      );
    expect(said({})).toEqual([
      'measure-denominators: "waiting" divides by different things: "children" for "a-001"; "population_2020" for "b-001". Use one denominator, or grade the measure similar.',
    ]);
    expect(said({ grade: "similar" })).toEqual([]);
  });

  test("says what a denominator may be", () => {
    const read = conversionStep.safeParse({ step: "per", denominator: "register", per: 1 });
    expect(read.error?.issues[0]?.message).toBe(
      "population_2020, households_2020, area_km2, or an item of data/context/items.yaml with its year: { item: pop_under15, year: 2020 }, year: own for that of each value",
    );
    const yearless = { step: "per", denominator: { item: "children" }, per: 1 };
    expect(conversionStep.safeParse(yearless).success).toBe(false);
  });
});
