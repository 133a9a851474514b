import { expect, it } from "vitest";
import { itemAmount } from "../../src/words/item-amount.ts";
import { spokenAmount, thousands } from "../../src/words/spoken-amount.ts";
import { nominal } from "../../src/words/text.ts";

it.each([
  ["544千人", "54万4,000人"],
  ["0人/年", "0人"],
  ["10件/年", "年10件"],
  ["820千人/年", "年82万人"],
  ["5,500回／年", "年5,500回"],
  ["減少を図る", "減少を図る"],
  ["g/人・日", "g/人・日"],
])("%s is said %s", (printed, said) => {
  expect(spokenAmount(printed)).toBe(said);
});

it("writes thousands in ones", () => {
  expect(thousands(1194.663)).toBe("119万4,663");
  const yen = { unit: "千円", unit_en: "1,000 yen", digits: 0 };
  expect(itemAmount(yen, 3720, "ja")).toBe("372万円");
});

it("makes a clause the object of a sentence", () => {
  expect(nominal("10%上回る", "ja")).toBe("10%上回ること");
  expect(nominal("784g", "ja")).toBe("784g");
});
