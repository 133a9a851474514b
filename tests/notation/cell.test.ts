import { describe, expect, it } from "vitest";
import { readCell } from "../../src/notation/cell.ts";

describe("readCell: values", () => {
  const plain = {
    value: 33.9,
    unit: "%",
    missing: null,
    period: null,
    remarks: [],
    flow: false,
    cumulative: false,
    problem: null,
  };

  it("says nothing that the cell does not say", () => {
    expect(readCell("33.9", "%")).toEqual(plain);
    expect(readCell("12", "")).toEqual({ ...plain, value: 12, unit: "" });
    expect(readCell("－", "%")).toEqual({ ...plain, value: null, missing: "not_stated" });
  });

  it.each([
    ["33.9", "%", 33.9, "%"],
    ["4,997", "件", 4997, "件"],
    ["△203人", "", -203, "人"],
    ["１８.６%", "", 18.6, "%"],
    ["3，908 件", "", 3908, "件"],
    ["-４０人", "", -40, "人"],
    ["0 件", "", 0, "件"],
    ["60.7万人", "", 60.7, "万人"],
    ["1億2,192万円", "", 12192, "万円"],
    ["1億2,192万円", "億円", 1.2192, "億円"],
    ["159,647百万円", "", 159647, "百万円"],
    ["272,000t-CO2", "千 t-CO₂", 272, "千t-CO2"],
    ["2,412.0", "千 t-CO₂", 2412, "千t-CO2"],
    ["826", "g/人・日", 826, "g/人・日"],
    ["902g", "g/人・日", 902, "g/人・日"],
    ["10.1 ㎡", "", 10.1, "㎡"],
    ["18.43 年", "", 18.43, "年"],
    ["-2.4 ポイ ント", "", -2.4, "ポイント"],
    ["100：100", "", 100, "：100"],
    ["１００：１００", "", 100, "：100"],
    ["8割5分", "", 85, "%"],
    ["12万", "人", 120_000, "人"],
    ["38 事業所", "", 38, "事業所"],
    ["123¹", "件", 123, "件"],
    ["5.5‰", "", 5.5, "‰"],
    ["3年に1回", "", 1, "回/3年"],
    ["5千円/人", "円/人", 5000, "円/人"],
    ["3kg", "g/人・日", 3000, "g/人・日"],
    ["2.4ポイント", "%", 2.4, "ポイント"],
    ["1日平均200人", "", 200, "人/日"],
  ])("%s on a row in “%s” → %d %s", (raw, row, value, unit) => {
    expect(readCell(raw, row)).toMatchObject({ value, unit, missing: null, problem: null });
  });

  it("keeps remarks, marks and the period apart from the value", () => {
    expect(readCell("2,620億円 ¹ (全国値 2,316,046億円)", "")).toMatchObject({
      value: 2620,
      unit: "億円",
      remarks: ["¹", "全国値 2,316,046億円"],
      period: null,
    });
    expect(readCell("▲10.2%(暫定値)", "")).toMatchObject({ value: -10.2 });
    expect(readCell("△203人（5年平均）", "")).toMatchObject({
      value: -203,
      remarks: [],
      period: { year: null, basis: "average" },
    });
    expect(readCell("R1: 23.4%", "")).toMatchObject({
      value: 23.4,
      period: { year: 2019, basis: "fiscal_year" },
    });
    expect(readCell("12（件）※1", "")).toMatchObject({ value: 12, unit: "件" });
  });

  it("takes a period in front of the value for its period", () => {
    const year = (n: number) => ({ year: n, basis: "fiscal_year" });
    for (const [raw, value, period] of [
      ["令和元年度までに50件", 50, year(2019)],
      ["令和元年度までの50件", 50, year(2019)],
      ["R7に100件", 100, year(2025)],
      ["R7に約100件", 100, year(2025)],
      ["令和7年度累計100件", 100, year(2025)],
      ["令和7年度100件", 100, year(2025)],
      ["R1:5".padEnd(300), 5, year(2019)],
      ["基準値：5件", 5, null],
    ] as const)
      expect(readCell(raw, ""), raw).toMatchObject({ value, period, problem: null });
    expect(readCell("基準値：5件", "").remarks).toEqual(["基準値:"]);
    expect(readCell("R1:5".padEnd(301), "").period).toBeNull();
    for (const raw of ["R7に関する5件", "R1:5:6", "令和7年度に"])
      expect(readCell(raw, "").value, raw).toBeNull();
  });

  it("keeps a second period as a remark", () => {
    expect(readCell("5件（R2）（R3）", "")).toMatchObject({
      value: 5,
      period: { year: 2020 },
      remarks: ["R3"],
    });
  });

  it("tells counts over years from others by the remark", () => {
    const counts = (raw: string) => {
      const { cumulative, flow } = readCell(raw, "");
      return [cumulative, flow];
    };
    for (const remark of ["10年", "10年間", "3か年", "3カ年間", "累計", "期間合計"])
      expect(counts(`50件（${remark}）`), remark).toEqual([true, false]);
    for (const remark of ["過去3年間", "3年間隔", "1年目", "市全体"])
      expect(counts(`50件（${remark}）`), remark).toEqual([false, false]);
    for (const remark of ["年間", "毎年", "市の毎年"])
      expect(counts(`50件（${remark}）`), remark).toEqual([false, true]);
    expect(counts("50件（市の年間）")).toEqual([false, false]);
    expect(readCell("5", "件/年").flow).toBe(true);
  });

  it("reads what is provisional by a remark or a word behind the value", () => {
    for (const word of ["見込", "見込み", "暫定", "暫定値", "速報", "速報値", "推計", "推計値"]) {
      expect(readCell(`12件${word}`, ""), word).toMatchObject({ value: 12 });
      expect(readCell(`12件（${word}）`, ""), word).toMatchObject({ value: 12 });
    }
  });

  it("keeps a word that makes the value loose as a remark", () => {
    for (const word of ["以上", "未満", "程度", "前後", "弱", "余", "余り", "を超える"])
      expect(readCell(`50人${word}`, ""), word).toMatchObject({
        value: 50,
        remarks: [word],
      });
  });

  it("reads what is approximate and marks what is yearly or cumulative", () => {
    expect(readCell("約5,000人", "")).toMatchObject({ value: 5000 });
    expect(readCell("5,000人程度", "")).toMatchObject({ value: 5000 });
    expect(readCell("5件/年", "")).toMatchObject({ value: 5, unit: "件", flow: true });
    expect(readCell("50件（H28～R2累計）", "")).toMatchObject({
      value: 50,
      cumulative: true,
      period: { year: 2020, basis: "fiscal_year" },
    });
  });
});

describe("readCell: no value", () => {
  it.each([
    ["", "not_stated"],
    ["－", "not_stated"],
    ["ー", "not_stated"],
    ["-", "not_stated"],
    ["―", "not_stated"],
    ["─", "not_stated"],
    ["–", "not_stated"],
    ["…", "not_stated"],
    ["集計中", "not_measured"],
    ["未把握", "not_measured"],
    ["未測定", "not_measured"],
    ["未調査", "not_measured"],
    ["なし", "worded"],
    ["新規", "new"],
    ["2021年度から新たに 実施", "new"],
    ["検討中", "worded"],
  ])("“%s” is %s", (raw, missing) => {
    expect(readCell(raw, "人")).toMatchObject({ value: null, missing, problem: null });
  });

  it.each([
    "10人 20人",
    "1,23",
    "2021.3.31",
    "△",
    "（△）2,620",
    "（H26）",
    "おおむね良好",
    "1/2",
    "9".repeat(20),
    "（全国値）",
    "見込み12件",
    "5件以上予定",
    "5件の程度",
    "5件減少",
    "2021年度",
    "2030年",
    "約２０３０年度末",
    "5年度",
    "3. 9",
    "66².3％",
    "₂33.9",
  ])("says that it does not understand “%s”", (raw) => {
    expect(readCell(raw, "")).toMatchObject({
      value: null,
      missing: "worded",
      problem: `value not understood: “${raw}”; check the printed cell, its text is kept without a value`,
    });
  });

  it("says so where the cell's unit is not the row's, and keeps the printed value", () => {
    expect(readCell("12世帯", "人")).toMatchObject({
      value: 12,
      unit: "世帯",
      problem: "value “12世帯” is in 世帯, the row in 人; correct one of them",
    });
  });

  it("takes points for a share's own, but no other unit", () => {
    expect(readCell("2.4ポイント", "人").problem).toContain("is in ポイント, the row in 人");
    expect(readCell("12人", "%").problem).toContain("is in 人, the row in %");
  });

  it("shortens a long text in its message", () => {
    expect(readCell("あ".repeat(1000), "").problem).toBe(
      `value not understood: “${"あ".repeat(60)}…”; check the printed cell, its text is kept without a value`,
    );
  });
});
