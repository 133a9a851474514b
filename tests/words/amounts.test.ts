import { expect, it } from "vitest";
import { itemAmount } from "../../src/words/item-amount.ts";
import { spacedUnit } from "../../src/words/page-number.ts";
import { textOf } from "../../src/words/text.ts";
import { yenPace } from "../../src/words/yen.ts";

it("says Japanese units of ten and a hundred millions as English counts", () => {
  const product = { unit: "億円", unit_en: "100 million yen", digits: 0 };
  expect(itemAmount(product, 14651.69, "en")).toBe("¥1.4652 trillion");
  expect(itemAmount(product, 14651.69, "ja")).toBe("14,652億円");
  const shipments = { unit: "百万円", unit_en: "million yen", digits: 0 };
  expect(itemAmount(shipments, 547_847, "en")).toBe("¥547.85 billion");
  // No figure is finer than the thousands that it is worked out from.
  const income = { unit: "千円/人", unit_en: "1,000 yen per taxpayer", digits: 0 };
  expect(itemAmount(income, 3720.137, "ja")).toBe("372万円");
  expect(itemAmount(income, 3330.744, "ja")).toBe("333万1,000円");
  expect(itemAmount(income, 3720.137, "en")).toBe("¥3,720,000");
  const visitors = { unit: "千人", unit_en: "thousand people", digits: 3 };
  expect(itemAmount(visitors, 1194.663, "en")).toBe("1,194,663");
});

it("sets a unit behind a number with a blank in English alone", () => {
  expect(spacedUnit("km", "en")).toBe(" km");
  expect(spacedUnit("%", "en")).toBe("%");
  expect(spacedUnit(" pts", "en")).toBe(" pts");
  expect(spacedUnit("", "en")).toBe("");
  expect(spacedUnit("件", "ja")).toBe("件");
});

it("takes the English column where it says something", () => {
  const row = { label: "人口", label_en: "Population", series: "計", series_en: "" };
  expect(textOf(row, "label", "en")).toBe("Population");
  expect(textOf(row, "label", "ja")).toBe("人口");
  expect(textOf(row, "series", "en")).toBe("計");
});

it("says a change of yen in English with its sign, and leaves other units to their words", () => {
  expect(yenPace({ value: 14_007, unit: "百万円" }, "en")).toBe("+¥14 billion");
  expect(yenPace({ value: -3, unit: "百万円" }, "en")).toBe("−¥3 million");
  expect(yenPace({ value: 3, unit: "人" }, "en")).toBe(null);
  expect(yenPace({ value: 3, unit: "百万円" }, "ja")).toBe(null);
});
