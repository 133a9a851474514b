import { describe, expect, it } from "vitest";
import { readTarget } from "../../src/notation/target.ts";

describe("readTarget: figures", () => {
  it.each([
    ["100", "件", "value", 100, "件"],
    ["61.5万人", "", "value", 61.5, "万人"],
    ["△１００人", "人", "value", -100, "人"],
    ["1,200億円", "", "value", 1200, "億円"],
    ["12万3千人", "", "value", 123, "千人"],
    ["8割", "", "value", 80, "%"],
    ["100％実施", "", "value", 100, "%"],
    ["ゼロ", "人", "value", 0, "人"],
    ["１００：１００", "", "value", 100, "：100"],
    ["1.24 倍", "", "value", 1.24, "倍"],
    ["3.0", "倍", "value", 3, "倍"],
    ["3年に1回", "", "value", 1, "回/3年"],
    ["▲50%", "", "value", -50, "%"],
    ["5.9‰（平成31年）", "", "value", 5.9, "‰"],
    ["492,000 を上回る", "人", "at_least", 492_000, "人"],
    ["10件以上", "", "at_least", 10, "件"],
    ["300ha 以上", "ha", "at_least", 300, "ha"],
    ["≥85%", "%", "at_least", 85, "%"],
    ["≦2.5秒", "秒", "at_most", 2.5, "秒"],
    [">= 40件", "件", "at_least", 40, "件"],
    ["80+", "", "at_least", 80, ""],
    ["1,400+（統合後）", "件", "at_least", 1400, "件"],
    ["1億8,400万円以上", "万円", "at_least", 18400, "万円"],
    ["2,100万人以上", "万人", "at_least", 2100, "万人"],
    ["+0 ポイント以上", "", "at_least", 0, "ポイント"],
    ["+0 ポイント 以上", "ポイント", "at_least", 0, "ポイント"],
    ["90%以上を維持", "", "at_least", 90, "%"],
    ["872g以下", "", "at_most", 872, "g"],
    ["180%以下", "", "at_most", 180, "%"],
    ["10位以内", "", "at_most", 10, "位"],
    ["▲50%以上", "", "at_most", -50, "%"],
    ["8%減少を図る", "件", "change_down", 8, "%"],
    ["8% 減少を図る", "件", "change_down", 8, "%"],
    ["10%上回る", "億円", "change_up", 10, "%"],
    ["現状値から10%以上の削減", "kg", "change_down", 10, "%"],
    ["3割増", "人", "change_up", 30, "%"],
    ["約1.8倍", "人", "change_up", 80, "%"],
    ["約1.8倍", "", "change_up", 80, "%"],
    ["2倍", "人", "change_up", 100, "%"],
    ["現状値の2倍", "", "change_up", 100, "%"],
    ["半減", "人", "change_down", 50, "%"],
    ["倍増", "人", "change_up", 100, "%"],
    ["3.0ポイント増", "%", "increase", 3, "ポイント"],
    ["△30人減", "人", "decrease", 30, "人"],
    ["30人減", "人", "decrease", 30, "人"],
    ["0ポイント増", "%", "increase", 0, "ポイント"],
    ["1倍", "人", "maintain", null, "人"],
    ["0.8倍", "人", "change_down", 20, "%"],
    ["3倍", "倍", "value", 3, "倍"],
    ["0倍", "", "value", 0, "倍"],
    ["2倍以上", "人", "change_up", 100, "%"],
    ["2倍に増加", "", "change_up", 100, "%"],
    ["倍増を目指す", "人", "change_up", 100, "%"],
    ["半減以下", "人", "change_down", 50, "%"],
    ["▲50%以上", "", "at_most", -50, "%"],
    ["▲50人以上", "人", "at_least", -50, "人"],
    ["50%以上", "", "at_least", 50, "%"],
    ["0%以上", "", "at_least", 0, "%"],
    ["-50%以上", "", "at_least", -50, "%"],
    ["100人超える", "人", "at_least", 100, "人"],
    ["100人以上を維持", "人", "at_least", 100, "人"],
    ["100人を超えない", "人", "at_most", 100, "人"],
    ["100人まで削減", "人", "at_most", 100, "人"],
    ["100人までに削減", "人", "at_most", 100, "人"],
    ["100人以下に抑制", "人", "at_most", 100, "人"],
    ["100人維持", "人", "maintain", 100, "人"],
    ["100人達成", "人", "value", 100, "人"],
    ["100人まで増加", "人", "value", 100, "人"],
    ["100人までに増加", "人", "value", 100, "人"],
    ["100人に減らす", "人", "value", 100, "人"],
    ["10%以上の向上", "", "change_up", 10, "%"],
    ["10%の増加以上", "", "change_up", 10, "%"],
    ["10%下回る", "人", "change_down", 10, "%"],
    ["対前年度比+3%", "", "change_up", 3, "%"],
    ["平成27年度比で▲5%", "", "change_down", 5, "%"],
    ["2013年比▲5%", "", "change_down", 5, "%"],
    ["現状値に対して5%増", "人", "change_up", 5, "%"],
    ["現状に対し5%増", "人", "change_up", 5, "%"],
    ["基準年度に比べて5%減", "人", "change_down", 5, "%"],
    ["当初に比べ5%減", "人", "change_down", 5, "%"],
    ["平成27年度実績比▲5%", "", "change_down", 5, "%"],
    ["2013比▲46%", "", "change_down", 46, "%"],
    ["前年度比+0%", "", "change_up", 0, "%"],
    ["0件を維持", "", "maintain", 0, "件"],
    ["100%を維持", "%", "maintain", 100, "%"],
  ])("%s on a row in “%s” → %s %d %s", (raw, row, type, value, unit) => {
    expect(readTarget(raw, row)).toMatchObject({ type, value, unit, missing: null, problem: null });
  });

  it.each([
    ["30 件/年", "value", 30, "件"],
    ["5,500 回／年", "value", 5500, "回"],
    ["820 千人/年", "value", 820, "千人"],
    ["246,500t-CO2/年", "value", 246_500, "t-CO2"],
    ["毎年度10件以上", "at_least", 10, "件"],
    ["10件以上/年", "at_least", 10, "件"],
    ["年2回", "value", 2, "回"],
    ["毎年10件増加", "increase", 10, "件"],
  ])("%s counts per year", (raw, type, value, unit) => {
    expect(readTarget(raw, unit)).toMatchObject({ type, value, unit, flow: true, problem: null });
  });

  it.each([
    ["累計50件（R3～R7）", 50, "件"],
    ["5年間で30万人", 30, "万人"],
    ["30件（5年間累計）", 30, "件"],
    ["100人（5年間）", 100, "人"],
    ["H28～R2累計100件", 100, "件"],
  ])("%s counts over the period", (raw, value, unit) => {
    expect(readTarget(raw, "")).toMatchObject({ type: "value", value, unit, cumulative: true });
  });

  it("keeps the period and what a change is measured from", () => {
    const period = { year: 2025, basis: "fiscal_year" };
    expect(readTarget("累計50件（R3～R7）", "").period).toEqual(period);
    expect(readTarget("令和7年度：30件", "")).toMatchObject({ value: 30, period });
    expect(readTarget("30件（R7目標）", "")).toMatchObject({ value: 30, period });
    expect(readTarget("令和7年度 30件", "")).toMatchObject({ value: 30, period });
    expect(readTarget("R7までに100件", "")).toMatchObject({ value: 100, period });
    expect(readTarget("前年度比5%増", "")).toMatchObject({
      type: "change_up",
      value: 5,
      reference: "前年度比",
    });
    expect(readTarget("2013年度比▲46%", "")).toMatchObject({
      type: "change_down",
      value: 46,
      reference: "2013年度比",
    });
    expect(readTarget("8%減少", "").reference).toBeNull();
  });
});

describe("readTarget: no target", () => {
  it.each([
    ["", "not_stated"],
    ["－", "not_stated"],
    ["未設定", "not_stated"],
    ["集計中", "not_measured"],
    ["検討", "worded"],
    ["計画の策定", "worded"],
  ])("“%s” is none, %s", (raw, missing) => {
    expect(readTarget(raw, "")).toMatchObject({
      type: "none",
      value: null,
      missing,
      problem: null,
    });
  });

  it.each([
    "男性 17.50年 女性 19.50年",
    "12 34",
    "1/2",
    "前年度比103%",
    "約束は守る",
    "500人上回る",
    "増加/減少",
    "5ポイント改善",
    "半数",
    "（暫定）",
    "2030年度達成",
    "△10%上回る",
    "△5ポイント増",
    "+5件減",
    "約+5件減",
    "100人未満の増加",
    "100人未満の減少",
    "約束1~30件",
    "20~約束1",
    "△1前年度比24倍",
  ])("says that it does not understand “%s”", (raw) => {
    expect(readTarget(raw, "")).toMatchObject({
      type: "none",
      value: null,
      missing: "worded",
      problem: `target not understood: “${raw}”; check the printed cell, its text is kept without a value`,
    });
  });

  it.each([
    "倍増計画案",
    "市の半減",
    "市の倍増",
    "半減の件",
    "5件台風",
    "5件維持費",
    "5件増額",
    "5件減額",
    "前年度比+3人",
    "x~30件",
    "20以上~30件",
    "20~30~40件",
    "県平均50%以上",
    "（R7）",
  ])("does not guess at “%s”", (raw) => {
    expect(readTarget(raw, "")).toMatchObject({ type: "none", value: null, missing: "worded" });
  });

  it("says nothing that the target does not say", () => {
    const plain = {
      type: "value",
      value: 100,
      unit: "人",
      missing: null,
      period: null,
      remarks: [],
      flow: false,
      cumulative: false,
      reference: null,
      problem: null,
    };
    expect(readTarget("100", "人")).toEqual(plain);
    expect(readTarget("100人（全国値）", "人")).toEqual({ ...plain, remarks: ["全国値"] });
    expect(readTarget("100人程度（全国値）", "人")).toEqual({
      ...plain,
      remarks: ["程度", "全国値"],
    });
    expect(readTarget("約100人以上の増加", "人")).toEqual({
      ...plain,
      type: "increase",
      remarks: ["約", "以上の増加"],
    });
    expect(readTarget("100人以上増加", "人").remarks).toEqual(["以上増加"]);
    expect(readTarget("100人以上を達成", "人").remarks).toEqual([]);
    expect(readTarget("100人に増加", "人")).toEqual(plain);
    expect(readTarget("増加", "人")).toEqual({ ...plain, type: "increase", value: null });
    expect(readTarget("毎年増加", "人")).toEqual({
      ...plain,
      type: "increase",
      value: null,
      flow: true,
    });
    expect(readTarget("20～30件/年", "")).toEqual({
      ...plain,
      type: "range",
      value: null,
      unit: "件",
      flow: true,
    });
    expect(readTarget("20～30", "人")).toEqual({ ...plain, type: "range", value: null });
    expect(readTarget("－", "人")).toEqual({
      ...plain,
      type: "none",
      value: null,
      missing: "not_stated",
    });
  });

  it("counts per year by the remark, the row's unit or the target", () => {
    expect(readTarget("10件（年間）", "").flow).toBe(true);
    expect(readTarget("10件（市の毎年）", "").flow).toBe(true);
    expect(readTarget("10件（市の年間）", "").flow).toBe(false);
    expect(readTarget("10", "件/年").flow).toBe(true);
  });

  it("reads a target of 300 letters and no longer one", () => {
    expect(readTarget("R7:5".padEnd(300), "").period?.year).toBe(2025);
    expect(readTarget("R7:5".padEnd(301), "").period).toBeNull();
  });

  it("takes a factor for a change only where the words behind it allow it", () => {
    expect(readTarget("2倍の速さ", "人")).toMatchObject({ type: "none", missing: "worded" });
    expect(readTarget("0倍", "人")).toMatchObject({
      type: "value",
      value: 0,
      problem: "target “0倍” is in 倍, the row in 人; correct one of them",
    });
  });

  it("says so where the target's unit is not the row's", () => {
    expect(readTarget("100世帯以上", "人").problem).toBe(
      "target “100世帯以上” is in 世帯, the row in 人; correct one of them",
    );
  });
});
