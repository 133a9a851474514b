import { describe, expect, it } from "vitest";
import { compact, type Quantity, readQuantity } from "../../src/notation/quantity.ts";

const plain: Omit<Quantity, "value" | "unit"> = {
  flow: false,
  cumulative: false,
  approximate: false,
  notes: [],
  tail: "",
};

describe("readQuantity", () => {
  it.each<[string, number, string, Partial<Quantity>]>([
    ["5件", 5, "件", {}],
    ["5", 5, "", {}],
    ["各年10件", 10, "件", { flow: true, notes: ["各年"] }],
    ["単年10件", 10, "件", { flow: true, notes: ["単年"] }],
    ["毎年に10件", 10, "件", { flow: true, notes: ["毎年に"] }],
    ["年間10件", 10, "件", { flow: true, notes: ["年間"] }],
    ["年度当たり10件", 10, "件", { flow: true, notes: ["年度当たり"] }],
    ["年約10件", 10, "件", { flow: true, approximate: true, notes: ["年", "約"] }],
    ["月20件", 20, "件/月", { notes: ["月"] }],
    ["月間約20件", 20, "件/月", { approximate: true, notes: ["月間", "約"] }],
    ["週3回", 3, "回/週", { notes: ["週"] }],
    ["日平均200人", 200, "人/日", { notes: ["日平均"] }],
    ["1日当たり約200人", 200, "人/日", { approximate: true, notes: ["1日当たり", "約"] }],
    ["市民1人当たり約5冊", 5, "冊/人", { approximate: true, notes: ["市民1人当たり", "約"] }],
    ["1拠点あたり9組", 9, "組/拠点", { notes: ["1拠点あたり"] }],
    ["2時間00分", 120, "分", {}],
    ["1時間30分以上", 90, "分", { tail: "以上" }],
    ["8分42秒以内", 522, "秒", { tail: "以内" }],
    ["市内全12校", 12, "校", { notes: ["市内全"] }],
    ["△1時間05分", -65, "分", {}],
    ["2時間", 2, "時間", {}],
    ["期間100件", 100, "件", { cumulative: true, notes: ["期間"] }],
    ["計画期間内に100件", 100, "件", { cumulative: true, notes: ["計画期間内に"] }],
    ["10か年で30件", 30, "件", { cumulative: true, notes: ["10か年で"] }],
    ["5年累計30件", 30, "件", { cumulative: true, notes: ["5年累計"] }],
    ["5年間の累計で30件", 30, "件", { cumulative: true, notes: ["5年間の累計で"] }],
    ["累計30件", 30, "件", { cumulative: true, notes: ["累計"] }],
    ["累計で30件", 30, "件", { cumulative: true, notes: ["累計で"] }],
    ["延200人", 200, "人", { notes: ["延"] }],
    ["延べ約200人", 200, "人", { approximate: true, notes: ["延べ", "約"] }],
    ["計5件", 5, "件", { notes: ["計"] }],
    ["合計で約5件", 5, "件", { approximate: true, notes: ["合計で", "約"] }],
    ["目標:5件", 5, "件", { notes: ["目標:"] }],
    ["目標値:5件", 5, "件", { notes: ["目標値:"] }],
    ["現状:5件", 5, "件", { notes: ["現状:"] }],
    ["実績:5件", 5, "件", { notes: ["実績:"] }],
    ["12か月に1回", 1, "回/12か月", {}],
    ["10年に1回", 1, "回/10年", {}],
    ["2週に1回", 1, "回/2週", {}],
    ["1年に2回", 2, "回", { flow: true }],
    ["1日に2回", 2, "回/日", {}],
    ["8割5分", 85, "%", {}],
    ["△8割5分", -85, "%", {}],
    ["0割5分", 5, "%", {}],
    ["8割以上", 80, "%", { tail: "以上" }],
    ["5千割", 5, "千割", {}],
    ["5人割", 5, "人割", {}],
    ["20年", 20, "年", {}],
    ["10件以上/年", 10, "件", { flow: true, tail: "以上" }],
    ["10件以上/年度", 10, "件", { flow: true, tail: "以上" }],
    ["10件以上/年で", 10, "件", { tail: "以上/年で" }],
    ["10件/年", 10, "件", { flow: true }],
    ["100台", 100, "台", {}],
    ["90%台前半", 90, "%", { tail: "台前半" }],
    ["3人増", 3, "人", { tail: "増" }],
    ["3%ポイント増", 3, "%ポイント", { tail: "増" }],
    ["50%実施", 50, "%", { tail: "実施" }],
    ["3目標:5", 3, "", { tail: "目標:5" }],
    ["3の5年間で5件", 3, "", { tail: "の5年間で5件" }],
    ["5(件)", 5, "件", {}],
    ["30件/10万人", 30, "件/10万人", {}],
  ])("%s → %d %s", (text, value, unit, said) => {
    expect(readQuantity(text)).toEqual({ ...plain, value, unit, ...said });
  });

  it.each([
    ..."3年5件|3月5件|3週5件|3日平均5件|3期間5件|3累計5件|3約5件|3延べ5件|3計5件".split("|"),
    ..."5件3年に1回|年|月|約|1999年|2030年度末|12年度|件|5件(件".split("|"),
  ])("reads nothing from “%s”", (text) => {
    expect(readQuantity(text)).toBeNull();
  });
});

describe("compact", () => {
  it.each([
    ["3 件", "3件"],
    ["約 3", "約3"],
    ["3 9", "3 9"],
    ["3. 9", "3. 9"],
    ["3 -9", "3 -9"],
    ["3 △9", "3 △9"],
    ["△ 9 人", "△9人"],
    ["a b", "ab"],
  ])("%s → %s", (text, expected) => {
    expect(compact(text)).toBe(expected);
  });
});
