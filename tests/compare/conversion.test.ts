import { describe, expect, test } from "vitest";
import { type ConversionContext, convert, convertMoment } from "../../src/compare/conversion.ts";
import type { ConversionStep } from "../../src/plans/schemas.ts";
import { indicator, kawaguchi, kawasaki, kitamoto } from "./build.ts";

const context = (municipality = kawaguchi): ConversionContext => ({ indicators: [], municipality });
const perResident: ConversionStep = { step: "per", denominator: "population_2020", per: 1 };
const perThousand: ConversionStep = { ...perResident, per: 1000 };

describe("ten conversions by hand calculation", () => {
  test("crimes per 1,000 residents: 4997 / 594274 × 1000", () => {
    const { value, unit, text, text_en } = convert(4997, "件", [perThousand], context());
    expect(value).toBeCloseTo(8.40858, 5);
    expect(unit).toBe("件/1000人");
    expect(text).toBe("4997 件 ÷ 594274 人（2020年国勢調査） × 1000 = 8.4086 件/1000人");
    expect(text_en).toBe("4997 ÷ 594274 residents (2020 census) × 1000 = 8.4086");
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
  const both = { indicators: [part, whole], municipality: kawaguchi };

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
    expect(text_en).toBe("150 ÷ 2000 (everybody) × 100 = 7.5");
  });
  test("sums and differences", () => {
    const sum = convert(150, "人", [{ step: "plus", row: "plan-002" }], both);
    expect([sum.value, sum.text]).toEqual([2150, "150 人 + 2000 人（全員） = 2150 人"]);
    expect(convert(2.5, "千人", [{ step: "minus", row: "plan-002" }], both).value).toBe(0.5);
  });
  test("a share of zero is a problem, not a number", () => {
    const steps: ConversionStep[] = [{ step: "share_of", row: "plan-002" }];
    const { value, problems } = convert(1, "人", steps, { ...both, moment: "latest" });
    expect(value).toBeNull();
    expect(problems).toEqual([
      { code: "denominator-missing", step: 0, message: '"plan-002" has the latest 0' },
    ]);
  });
  test("the yearly rate of change, 60.7 to 61.5 over five years", () => {
    const row = indicator({
      unit: "万人",
      baseline_value: 60.7,
      baseline_year: 2020,
      target_type: "value",
      target_value: 61.5,
      target_year: 2025,
    });
    const steps: ConversionStep[] = [{ step: "change_rate" }];
    const { value, unit, text } = convertMoment(row, "target", steps, context());
    expect(value).toBeCloseTo(0.26359, 5);
    expect(unit).toBe("%/年");
    expect(text).toBe("(61.5 − 60.7) ÷ 60.7 × 100 ÷ (2025 − 2020) = 0.2636 %/年");
    expect(convertMoment(row, "baseline", steps, context()).value).toBeNull();
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
      problems: [],
    });
  });
});
