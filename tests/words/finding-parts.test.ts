import { expect, it } from "vitest";
import { quoteCell, rowsText } from "../../src/words/finding-parts.ts";
import { indicator } from "../compare/build.ts";

const plan = { title: "総合戦略", title_en: "Strategy" };
const rows = (labels: string) => [...labels].map((label) => indicator({ label }));

it("names the rows of a plan, one label once, and counts those beyond five", () => {
  expect(rowsText(rows("甲乙乙"), plan).ja).toBe("「総合戦略」の3指標（「甲」、「乙」）");
  expect(rowsText(rows("甲乙丙丁戊己"), plan).ja).toBe(
    "「総合戦略」の6指標（「甲」、「乙」、「丙」、「丁」、「戊」、「己」）",
  );
  expect(rowsText(rows("甲乙丙丁戊己庚"), plan)).toEqual({
    ja: "「総合戦略」の7指標（「甲」、「乙」、「丙」、「丁」、「戊」ほか2指標）",
    en: "7 indicators of “Strategy” (“甲”, “乙”, “丙”, “丁”, “戊” and 2 more)",
  });
});

it("gives in English the printed cell behind its words, where these are others", () => {
  const target = (target_raw: string, target_value: number) =>
    quoteCell(
      indicator({ target_raw, target_value, target_type: "at_least", unit: "%" }),
      "target",
    );
  expect(target("98％以上", 98).en).toBe("“at least 98%” (98％以上)");
  const baseline = indicator({ baseline_raw: "56％", baseline_value: 56, unit: "%" });
  expect(quoteCell(baseline, "baseline").en).toBe("“56%”");
});
