import { expect, it } from "vitest";
import { boundedPace, boundWord } from "../../src/words/bound.ts";
import { englishAmount } from "../../src/words/english-amount.ts";
import { datedItem, itemAmount } from "../../src/words/item-amount.ts";
import { promiseSentence } from "../../src/words/promise.ts";
import { atDate, capital, inSentence } from "../../src/words/text.ts";
import { yenText } from "../../src/words/yen.ts";

it.each([
  ["Waste per person per day", "waste per person per day"],
  ["Healthy years at 65, men", "healthy years at 65 (men)"],
  ["Who do sport weekly", "the share who do sport weekly"],
  ["Quake-resistant water mains", "quake-resistant water mains"],
  ["NPOs and volunteer groups", "NPOs and volunteer groups"],
  ["Nambu Line crowding", "Nambu Line crowding"],
  ["Shin-Kawasaki patents", "Shin-Kawasaki patents"],
])("%s within a sentence", (short, noun) => {
  expect(inSentence(short)).toBe(noun);
});

it("begins a sentence, and dates it", () => {
  expect(capital("births")).toBe("Births");
  expect(capital("“births”")).toBe("“births”");
  expect(atDate("1 Jan 2024")).toBe("on 1 Jan 2024");
  expect(atDate("FY2024")).toBe("in FY2024");
});

it.each([
  [1_400_700, 12, "¥1.4007 trillion"],
  [14_007, 3, "¥14 billion"],
  [4.315, 12, "¥4.315 million"],
  [0.009714, 2, "¥9,700"],
  [-14_007, 12, "−¥14.007 billion"],
])("%d million yen", (millions, figures, text) => {
  expect(yenText(millions, figures)).toBe(text);
});

it("keeps printed decimals, and says once what the label says", () => {
  const names: Record<string, string> = {
    "g/人・日": "g per person per day",
    人: "people",
    "件/年": "cases per year",
  };
  const amount = (value: number, unit: string, raw: string, label: string) =>
    englishAmount({ value, unit, raw, label }, (name) => names[name] ?? name);
  expect(amount(826, "g/人・日", "826g", "Waste per person per day")).toBe("826 g");
  expect(amount(826, "g/人・日", "826g", "Waste")).toBe("826 g per person per day");
  expect(amount(60.7, "万人", "60.7万人", "Population")).toBe("607,000");
  expect(amount(19, "年", "19.00年", "Healthy years")).toBe("19.00 年");
  expect(amount(2, "人", "2 人／年", "Projects")).toBe("2 a\u00a0year");
  expect(amount(2, "件/年", "2 件/年", "Projects")).toBe("2 cases per year");
  expect(amount(-10.2, "%", "▲10.2%（暫定値）", "Cut")).toBe("−10.2% (provisional)");
  expect(amount(140.07, "百億円", "140.07", "Output")).toBe("¥1.4007 trillion");
  const births = {
    name: "千人当たり出生数",
    name_en: "Births",
    date_basis: "calendar_year",
  } as const;
  expect(datedItem({ item: births, year: 2023, baseYear: 2020 }, "ja")).toBe(
    "千人当たり出生数（令和5年、人口は令和2年）",
  );
  expect(datedItem({ item: births, year: 2020, baseYear: null }, "en")).toBe("Births (2020)");
  const share = { ...births, name: "割合（年齢不詳を除く）" };
  expect(datedItem({ item: share, year: 2020, baseYear: null }, "ja")).toBe(
    "割合（年齢不詳を除く、令和2年）",
  );
  const item = { unit: "g/人・日", unit_en: "g per person per day", digits: 0 };
  expect(itemAmount(item, 737, "en")).toBe("737 g");
  expect(itemAmount({ unit: "件", unit_en: "offences", digits: 0 }, 4417, "en")).toBe("4,417");
});

it("says the bound of a target and of a pace", () => {
  const row = { target_value: 145, target_raw: "145 以上" };
  expect(boundWord({ ...row, target_type: "at_least" })).toBe("at least");
  expect(boundWord({ ...row, target_type: "at_most" })).toBe("at most");
  expect(boundWord({ ...row, target_type: "value" })).toBe(null);
  const cut = { target_type: "at_most", target_value: -50, target_raw: "▲50%以上" } as const;
  expect(boundWord(cut)).toBe("at least a cut");
  expect(boundedPace("+13%", "en")).toBe("at least +13%");
  expect(boundedPace("−4%", "en")).toBe("a cut of at least 4%");
  expect(boundedPace("△4%", "ja")).toBe("4%以上の削減");
});

it("promises in one verb, with the unit once", () => {
  const words = { from: "607,000", to: "615,000", kind: "count", relative: false } as const;
  const say = (part: object) =>
    promiseSentence({ ...words, label: "population", move: "up", ...part }, "en");
  expect(say({})).toBe("raise population from 607,000 to 615,000");
  expect(say({ from: "16.90 years", to: "17.74 years", verb: "extend" })).toBe(
    "extend population from 16.90 to 17.74 years",
  );
  expect(say({ from: "902 g", to: "at most 872 g", move: "down" })).toBe(
    "cut population from 902 to at most 872 g",
  );
  expect(say({ from: "60.4%", to: "95%" })).toBe("raise population from 60.4% to 95%");
  expect(say({ to: "8%", move: "down", relative: true })).toBe("cut population from 607,000 by 8%");
  expect(say({ move: "down", kind: "share", from: "" })).toBe("lower population to 615,000");
  expect(say({ move: "down", verb: "raise" })).toBe("cut population from 607,000 to 615,000");
  expect(say({ move: "hold" })).toBe("keep population at 615,000");
  expect(say({ move: "above" })).toBe("raise population above the present level (607,000)");
  expect(say({ move: "below", from: "" })).toBe("bring population below the present level");
  expect(say({ move: "less" })).toBe("cut population from 607,000");
  expect(say({ move: "other", to: "the best" })).toBe("reach “the best” for population");
});
