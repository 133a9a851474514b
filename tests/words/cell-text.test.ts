import { expect, it } from "vitest";
import { cellText } from "../../src/words/cell-text.ts";
import { indicator } from "../compare/build.ts";

it.each([
  ["▲12", "▲12人"],
  ["△1.2", "△1.2人"],
  ["１，０５０", "１，０５０人"],
  ["1050（令和5年度）", "1,050人（令和5年度）"],
  ["34人", "34人"],
  ["増加", "増加"],
  ["2,620億円 ¹ (全国値 9億円)", "2,620億円 (全国値 9億円)"],
])("shows the printed cell %s with its unit", (baseline_raw, shown) => {
  const row = indicator({ unit: "人", baseline_raw, baseline_value: 1 });
  expect(cellText(row, "baseline", { lang: "ja", unitName: (unit) => unit })).toBe(shown);
});
