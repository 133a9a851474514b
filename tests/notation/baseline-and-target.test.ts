import { expect, it } from "vitest";
import { hasOwnSign, readBaselineAndTarget } from "../../src/notation/baseline-and-target.ts";
import { readCell } from "../../src/notation/cell.ts";

it.each([
  ["+3箇所", "12箇所", true],
  ["プラス5ha", "20ha", true],
  ["△5件", "20件", true],
  ["-5件", "20件", true],
  ["+0 ポイント以上", "+1.6 ポイント", false],
  ["+0 ポイント以上", "-2.4 ポイント", false],
  ["△１００人", "△203人（過去５年間の平均値）", false],
  ["3回増", "3回", false],
  ["60%", "41.3%", false],
  ["+3箇所", "－", false],
])("%s beside %s", (target, baseline, expected) => {
  expect(hasOwnSign(target, baseline, readCell(baseline, ""))).toBe(expected);
});

it("keeps the text of an unclear target without its value", () => {
  const row = { baseline: "12箇所", target: "+3箇所", unit: "" };
  expect(readBaselineAndTarget(row).target).toMatchObject({
    type: "none",
    value: null,
    missing: "worded",
    problem:
      "“+3箇所” beside a baseline without a sign is a value or a change; its text is kept without a value. Write 3増 or 3減, with the unit, for a change",
  });
});
