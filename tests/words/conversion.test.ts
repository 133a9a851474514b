import { expect, it } from "vitest";
import type { OfficialValue } from "../../src/tables/rows.ts";
import {
  amountInEnglish,
  conversionWords,
  dividedAmount,
  dividedName,
  dividesBy,
  shortFormula,
} from "../../src/words/conversion.ts";

const people = {
  name: "その年の人口",
  name_en: "Population of the year",
  unit: "人",
  unit_en: "persons",
  year: 2016,
  date: "01-01",
  date_basis: "date",
  value: 592684,
  quality: "A",
  source: "住民基本台帳人口（総務省）",
  source_en: "Resident register (Ministry)",
  preliminary: false,
} as OfficialValue;

const { ja, en } = conversionWords.statistic(people);

it("leaves the source of a divisor to a note, and separates thousands", () => {
  const formula = `目標値: 2173 千 t-CO₂ × 1000 = 2173000 t-CO2 ÷ 592684${ja} = 3.6664 t-CO2/人`;
  expect(dividesBy({ conversion: formula }, people)).toBe(true);
  expect(dividesBy({ conversion: "目標値: 2173 千 t-CO₂" }, people)).toBe(false);
  expect(shortFormula(formula, [people], "ja")).toBe(
    "目標値2,173千 t-CO₂ × 1,000 = 2,173,000 t-CO2 ÷ 592,684人 = 3.6664 t-CO2/人",
  );
  expect(shortFormula(`Target: 2173 ÷ 592684${en} = 0.0037`, [people], "en")).toBe(
    "Target: 2,173 ÷ 592,684 persons = 0.0037",
  );
});

it("gives years and decimals no separators, and negative figures a minus", () => {
  const pace = "目標値: (2173 − 2412) ÷ 2412 × 100 ÷ (2025 − 2016) = -1.101 %/年";
  expect(shortFormula(pace, [], "ja")).toBe(
    "目標値：(2,173 − 2,412) ÷ 2,412 × 100 ÷ (2025 − 2016) = −1.101%/年",
  );
  const census = "4997 ÷ 594274 residents (2020 census) × 1000 = 8.40858";
  expect(shortFormula(census, [], "en")).toBe(
    "4,997 ÷ 594,274 residents (2020 census) × 1,000 = 8.40858",
  );
});

it("names a divisor once, and each of its values with its day", () => {
  expect(dividedName(people).ja).toBe("その年の人口（住民基本台帳人口（総務省）、品質A）");
  expect(dividedAmount(people)).toEqual({
    ja: "592,684人（2016年1月1日）",
    en: "592,684 persons (1 Jan 2016)",
  });
});

it("names units in English, a unit that counts by a number as a factor, and 件 not at all", () => {
  const names = new Map([
    ["万人", "10,000 people"],
    ["人", "people"],
    ["件", "cases"],
    ["%", "%"],
  ]);
  const amount = (number: string, unit: string) => amountInEnglish(number, unit, names);
  expect(amount("1276", "万人")).toBe("1276 × 10,000 people");
  expect([amount("38", "人"), amount("1", "人")]).toEqual(["38 people", "1 person"]);
  expect([amount("12.49", "%"), amount("4997", "件")]).toEqual(["12.49%", "4997"]);
});
