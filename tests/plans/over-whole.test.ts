import { describe, expect, it } from "vitest";
import { problemText } from "../../src/commands/problem-text.ts";
import { readBaselineAndTarget } from "../../src/notation/baseline-and-target.ts";
import { readCell } from "../../src/notation/cell.ts";
import { sharesOverWhole } from "../../src/plans/over-whole.ts";

function over(label: string, baseline: string, target: string, unit = "%") {
  const printed = { label, series: "", unit, baseline, target, latest: "" };
  const cells = { ...readBaselineAndTarget(printed), latest: readCell("", unit) };
  const place = { file: "indicators.csv", fileLine: 4 };
  return sharesOverWhole({ place, printed, unit, cells });
}

describe("a share over 100 %", () => {
  it.each([
    ["凧をあげる人の割合", "400％", "45.0％"],
    ["独楽の耐震化率", "301.5", "35.0"],
    ["双六の満足度", "548", "60.0"],
    ["委員に占める女性の比率", "280", "35"],
    ["独楽の整備率", "80", "1000"],
    ["独楽の稼働率", "30.5", "450"],
  ])("%s: %s, %s", (label, baseline, target) => {
    expect(over(label, baseline, target)).toHaveLength(1);
  });

  it("is asked about in both languages", () => {
    const [found] = over("凧をあげる人の割合", "400％", "45.0％", "％");
    expect(found && problemText(found, "en")).toBe(
      'indicators.csv:4 [baseline] share-over-100: "400％" of 「凧をあげる人の割合」 is over 100%, perhaps for want of a decimal point. Compare with the document; if that prints it, nothing is to be done.',
    );
    expect(found && problemText(found, "ja")).toBe(
      "indicators.csv:4 [baseline] share-over-100: 「凧をあげる人の割合」の「400％」は100%を超え、小数点の抜けと思われる。文書と見比べる。そのとおりなら対応は要らない。",
    );
  });

  it.each([
    ["独楽の混雑率", "120%", "180%以下"],
    ["経常収支比率", "101.5", "100以上"],
    ["昼夜間人口比率", "103", "105"],
    ["凧の収入に対する借入金の割合", "412.5", "380"],
    ["目標達成率", "98", "110"],
    ["独楽の生産額の伸び率", "104", "120"],
    ["削減率（2013年度比）", "101", "110"],
    ["凧の整備率", "100", "100"],
    ["凧の整備率", "60", "120%増加"],
  ])("is right in %s: %s, %s", (label, baseline, target) => {
    expect(over(label, baseline, target)).toEqual([]);
  });

  it("is no matter of counts", () => {
    expect(over("凧をあげる人の割合", "400", "450", "人")).toEqual([]);
  });
});
