import { describe, expect, test } from "vitest";
import { convert, convertMoment } from "../../../src/compare/conversion/convert.ts";
import type { ConversionStep } from "../../../src/plans/measure-schemas.ts";
import { indicator, kawaguchi, kawasaki, kitamoto } from "../build.ts";
import { conversionContext } from "../stages.ts";

const context = (municipality = kawaguchi) => conversionContext([], municipality);
const perResident: ConversionStep = { step: "per", denominator: "population_2020", per: 1 };
const perThousand: ConversionStep = { ...perResident, per: 1000 };

describe("ten conversions by hand calculation", () => {
  test("crimes per 1,000 residents: 4997 / 594274 × 1000", () => {
    const { value, unit, text, text_en } = convert(4997, "件", [perThousand], context());
    expect(value).toBeCloseTo(8.40858, 5);
    expect(unit).toBe("件/1000人");
    expect(text).toBe("4997 件 ÷ 594274 人（2020年国勢調査） × 1000 = 8.4086 件/1000人");
    expect(text_en).toBe(
      "4997 ÷ 594274 residents (2020 census) × 1000 = 8.4086 cases per 1,000 residents",
    );
  });
  test("8% fewer of 4997 crimes: 4597.24, per 1,000 residents 7.73589", () => {
    const row = indicator({ baseline_value: 4997, target_type: "change_down", target_value: 8 });
    const { value, text } = convertMoment(row, "target", [perThousand], context());
    expect(value).toBeCloseTo(7.73589, 5);
    expect(text).toBe(
      "4997 件 × (1 − 8/100) = 4597.24 件 ÷ 594274 人（2020年国勢調査） × 1000 = 7.7359 件/1000人",
    );
  });
  test("greenhouse gases per resident: 2,412.0 千t / 594274", () => {
    const steps: ConversionStep[] = [{ step: "unit", to: "t-CO2" }, perResident];
    const { value, unit, text } = convert(2412.0, "千 t-CO₂", steps, context());
    expect(value).toBeCloseTo(4.05873, 5);
    expect(unit).toBe("t-CO2/人");
    expect(text).toBe(
      "2412 千 t-CO₂ × 1000 = 2412000 t-CO2 ÷ 594274 人（2020年国勢調査） = 4.0587 t-CO2/人",
    );
  });
  test("greenhouse gases per resident: 272,000 t / 65201", () => {
    const { value } = convert(272000, "t-CO2", [perResident], context(kitamoto));
    expect(value).toBeCloseTo(4.171715, 6);
  });
  test("greenhouse gases per resident: 246,500 t / 65201", () => {
    const { value } = convert(246500, "t-CO2/年", [perResident], context(kitamoto));
    expect(value).toBeCloseTo(3.78062, 5);
  });
  test("green space: 185,003.32 ㎡ is 18.500332 ha", () => {
    const { value, unit, text } = convert(185003.32, "㎡", [{ step: "unit", to: "ha" }], context());
    expect(value).toBe(18.500332);
    expect(unit).toBe("ha");
    expect(text).toBe("185003.32 ㎡ ÷ 10000 = 18.5003 ha");
  });
  test("green space per km²: 251 ha / 142.96", () => {
    const steps: ConversionStep[] = [{ step: "per", denominator: "area_km2", per: 1 }];
    const { value, unit, text } = convert(251, "ha", steps, context(kawasaki));
    expect(value).toBeCloseTo(1.75574, 5);
    expect(unit).toBe("ha/km²");
    expect(text).toBe("251 ha ÷ 142.96 km²（面積） = 1.7557 ha/km²");
  });
  test("fires: 2.3 per 10,000 residents is 0.23 per 1,000", () => {
    const steps: ConversionStep[] = [{ step: "unit", to: "件/千人" }];
    expect(convert(2.3, "件 / 万人", steps, context()).value).toBe(0.23);
  });
  test("gross product: 14,466 億円 is 1,446,600 百万円", () => {
    const steps: ConversionStep[] = [{ step: "unit", to: "百万円" }];
    expect(convert(14466, "億円", steps, context()).value).toBe(1446600);
  });
  test("gifts per 100 households: 3908 / 27403 × 100", () => {
    const steps: ConversionStep[] = [{ step: "per", denominator: "households_2020", per: 100 }];
    const { value, unit } = convert(3908, "件", steps, context(kitamoto));
    expect(value).toBeCloseTo(14.26121, 5);
    expect(unit).toBe("件/100世帯");
  });
});

describe("steps with other values", () => {
  const part = indicator({ id: "plan-001", unit: "人", label: "若者", baseline_value: 150 });
  const whole = indicator({
    id: "plan-002",
    unit: "千人",
    label: "全員",
    label_en: "everybody",
    baseline_value: 2,
    latest_value: 0,
  });
  const both = conversionContext([part, whole], kawaguchi);

  test("the share of another row takes its value of the same moment, in the same unit", () => {
    const { value, unit, text, text_en } = convertMoment(
      part,
      "baseline",
      [{ step: "share_of", row: "plan-002" }],
      both,
    );
    expect(value).toBe(7.5);
    expect(unit).toBe("%");
    expect(text).toBe("150 人 ÷ 2000 人（全員） × 100 = 7.5 %");
    expect(text_en).toBe("150 people ÷ 2000 people (everybody) × 100 = 7.5%");
  });
  test("sums and differences", () => {
    const sum = convert(150, "人", [{ step: "plus", row: "plan-002" }], both);
    expect([sum.value, sum.text]).toEqual([2150, "150 人 + 2000 人（全員） = 2150 人"]);
    expect(convert(2.5, "千人", [{ step: "minus", row: "plan-002" }], both).value).toBe(0.5);
  });
  test("a share of zero is a problem, not a number", () => {
    const steps: ConversionStep[] = [{ step: "share_of", row: "plan-002" }];
    const { value, problem } = convert(1, "人", steps, { ...both, moment: "latest" });
    expect(value).toBeNull();
    expect(problem).toEqual({
      code: "denominator-missing",
      step: 0,
      message: '"plan-002" has the latest 0',
    });
  });
  test("a denominator that the label states leaves the value alone", () => {
    const steps: ConversionStep[] = [{ step: "label_unit", to: "件/1000人" }];
    const { value, unit, text } = convert(7.29, "件", steps, context());
    expect([value, unit]).toEqual([7.29, "件/1000人"]);
    expect(text).toBe("7.29 件 = 7.29 件/1000人（分母は項目名による）");
  });
  test("a worded target stays without a number, its unit still comes out", () => {
    const row = indicator({ baseline_value: 30.3, target_type: "above_baseline" });
    const converted = convertMoment(row, "target", [perThousand], context());
    expect(converted).toEqual({
      value: null,
      unit: "件/1000人",
      text: "",
      text_en: "",
      problem: null,
    });
  });
});

describe("targets that are a change", () => {
  const row = indicator({ baseline_value: 4997, target_type: "change_up", target_value: 8 });

  test("8% more of 4997 is 5396.76, in both languages", () => {
    expect(convertMoment(row, "target", [], context())).toEqual({
      value: 5396.76,
      unit: "件",
      text: "4997 件 × (1 + 8/100) = 5396.76 件",
      text_en: "4997 × (1 + 8/100) = 5396.76",
      problem: null,
    });
  });
  test("without a baseline, or with a step that cannot be taken, there is no half of a formula", () => {
    const nothing = { value: null, unit: "件", text: "", text_en: "" };
    const unknown = indicator({ target_type: "change_down", target_value: 8 });
    expect(convertMoment(unknown, "target", [], context())).toEqual({ ...nothing, problem: null });
    const steps: ConversionStep[] = [{ step: "unit", to: "ha" }];
    expect(convertMoment(row, "target", steps, context())).toEqual({
      ...nothing,
      problem: { code: "conversion-unit", step: 0, message: '"件" does not convert to "ha"' },
    });
  });
});

describe("steps that cannot be taken", () => {
  const people = indicator({ id: "plan-002", unit: "千人", label: "全員", baseline_value: 2 });
  const problem = (value: number, unit: string, step: ConversionStep) =>
    convert(value, unit, [step], conversionContext([people], kawaguchi)).problem;

  test("say which unit stands against which", () => {
    expect(problem(5, "人", { step: "label_unit", to: "件/1000人" })).toEqual({
      code: "conversion-unit",
      step: 0,
      message: '"件/1000人" is not "人" with a denominator',
    });
    expect(problem(5, "件", { step: "plus", row: "plan-002" })).toEqual({
      code: "conversion-unit",
      step: 0,
      message: '"千人" does not convert to "件"',
    });
    expect(problem(5, "件", { step: "unit", to: "件/1000人" })?.message).toBe(
      '"件" does not convert to "件/1000人" (where the label states the denominator, put the step label_unit first)',
    );
  });
  test("name the municipality that has no figures, by the row's code where there is one", () => {
    const nowhere = conversionContext([], undefined);
    const row = indicator({ municipality_code: "092029", baseline_value: 812 });
    expect(convertMoment(row, "baseline", [perThousand], nowhere).problem).toEqual({
      code: "denominator-missing",
      step: 0,
      message: '"population_2020" of 092029 is missing',
    });
    expect(convert(812, "件", [perThousand], nowhere).problem?.message).toBe(
      '"population_2020" of  is missing',
    );
  });
});

describe("another row's value", () => {
  const whole = indicator({ id: "plan-002", unit: "千人", label: "全員", baseline_value: 2 });
  const empty = indicator({ id: "plan-003", unit: "人", label: "誰も", latest_value: 0 });
  const rows = conversionContext([whole, empty], kawaguchi);

  test("is taken off with a minus, under the Japanese label where it has no English one", () => {
    expect(convert(2.5, "千人", [{ step: "minus", row: "plan-002" }], rows)).toMatchObject({
      value: 0.5,
      text: "2.5 千人 − 2 千人（全員） = 0.5 千人",
      text_en: "2.5 thousand people − 2 thousand people (全員) = 0.5 thousand people",
    });
  });
  test("of 0 can be added", () => {
    const steps: ConversionStep[] = [{ step: "plus", row: "plan-003" }];
    expect(convert(7, "人", steps, { ...rows, moment: "latest" })).toEqual({
      value: 7,
      unit: "人",
      text: "7 人 + 0 人（誰も） = 7 人",
      text_en: "7 people + 0 people (誰も) = 7 people",
      problem: null,
    });
  });
  test("that is missing leaves no number and no formula, but the unit", () => {
    const nothing = { value: null, text: "", text_en: "", problem: null };
    for (const [step, unit] of [
      ["share_of", "%"],
      ["plus", "人"],
    ] as const)
      expect(convert(7, "人", [{ step, row: "plan-002" }], { ...rows, moment: "latest" })).toEqual({
        ...nothing,
        unit,
      });
  });
});

describe("the yearly rate of change", () => {
  const steps: ConversionStep[] = [{ step: "change_rate" }];
  const row = indicator({
    unit: "万人",
    baseline_value: 60.7,
    baseline_year: 2020,
    target_type: "value",
    target_value: 61.5,
    target_year: 2025,
    latest_value: 61,
    latest_year: 2022,
  });
  const none = { value: null, unit: "%/年", text: "", text_en: "", problem: null };

  test("up to the target, 60.7 to 61.5 over five years", () => {
    const { value, unit, text } = convertMoment(row, "target", steps, context());
    expect(value).toBeCloseTo(0.26359, 5);
    expect(unit).toBe("%/年");
    expect(text).toBe("(61.5 − 60.7) ÷ 60.7 × 100 ÷ (2025 − 2020) = 0.2636 %/年");
    expect(convertMoment(row, "baseline", steps, context()).value).toBeNull();
  });
  test("up to the latest value, 60.7 to 61 over two years", () => {
    const { value, text, text_en } = convertMoment(row, "latest", steps, context());
    expect(value).toBeCloseTo(0.247117, 6);
    expect(text_en).toBe("(61 − 60.7) ÷ 60.7 × 100 ÷ (2022 − 2020) = 0.2471% per year");
    expect(text).toBe("(61 − 60.7) ÷ 60.7 × 100 ÷ (2022 − 2020) = 0.2471 %/年");
  });
  test("of a negative baseline, −4 to −2 over two years, is an increase", () => {
    const below = { ...row, baseline_value: -4, latest_value: -2 };
    expect(convertMoment(below, "latest", steps, context()).value).toBe(25);
  });
  test.each([
    ["a baseline", "baseline", {}],
    ["no baseline", "latest", { baseline_value: null }],
    ["a baseline of 0", "latest", { baseline_value: 0 }],
    ["a baseline without a year", "latest", { baseline_year: null }],
    ["no latest value", "latest", { latest_value: null }],
    ["a latest value without a year", "latest", { latest_year: null }],
    ["a latest value of the same year", "latest", { latest_year: 2020 }],
    ["a target without a year", "target", { target_year: null }],
  ] as const)("%s has none", (_, moment, given) => {
    expect(convertMoment({ ...row, ...given }, moment, steps, context())).toEqual(none);
  });
  test("asks for a row and for the value itself", () => {
    expect(convert(61.5, "万人", steps, { ...context(), moment: "target" })).toEqual(none);
    expect(convert(null, "万人", steps, { ...context(), moment: "target", row })).toEqual(none);
  });
});

describe("numbers in a formula", () => {
  test("have four decimals, and four significant digits below 1", () => {
    // 12345678 ÷ 142.96 = 86357.56855…; 3 ÷ 594274 = 0.00000504817…
    const steps: ConversionStep[] = [{ step: "per", denominator: "area_km2", per: 1 }];
    expect(convert(12345678, "件", steps, context(kawasaki)).text).toMatch(/ = 86357\.5686 件/u);
    expect(convert(-12345678, "件", steps, context(kawasaki)).text).toMatch(/ = -86357\.5686 件/u);
    expect(convert(3, "件", [perResident], context()).text).toMatch(/ = 0\.000005048 件\/人$/u);
  });
  test("without a unit stand alone", () => {
    expect(convert(1.5, "", [], context()).text).toBe("1.5");
  });
});
