import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyScale,
  convertUnit,
  isKnownUnit,
  normalizeUnit,
  plainUnit,
  splitFlow,
  unitsConvertible,
} from "../../src/notation/unit.ts";

describe("plainUnit", () => {
  it.each([
    ["％", "%"],
    ["（％）", "%"],
    ["〔 人 〕", "人"],
    ["人／年", "人/年"],
    ["ﾎﾟｲﾝﾄ", "ポイント"],
    ["千 t-CO₂", "千 t-CO₂"],
    ["件 / 万人", "件 / 万人"],
    ["人（延べ）", "人(延べ)"],
    ["（人）（件）", "(人)(件)"],
    ["：100", "：100"],
    ["", ""],
  ])("%s → %s", (raw, expected) => expect(plainUnit(raw)).toBe(expected));

  it("says what normalizeUnit says", () => {
    for (const unit of ["％", "（％）", "人／年", "千 t-CO₂", "件 / 万人"])
      expect(normalizeUnit(plainUnit(unit))).toBe(normalizeUnit(unit));
  });
});

describe("normalizeUnit", () => {
  it.each([
    ["％", "%"],
    ["[%]", "%"],
    ["（人）", "人"],
    ["[（人）]", "人"],
    ["千 t-CO₂", "千t-CO2"],
    ["ｔ－ＣＯ２", "t-CO2"],
    ["tCO2", "t-CO2"],
    ["㎡", "㎡"],
    ["m2", "㎡"],
    ["m²", "㎡"],
    ["km²", "km²"],
    ["ｋｍ２", "km²"],
    ["m³", "m³"],
    ["人／年", "人/年"],
    ["g/人・日", "g/人・日"],
    ["件 / 万人", "件/万人"],
    ["ポイ ント", "ポイント"],
    ["ﾎﾟｲﾝﾄ", "ポイント"],
    ["千  人", "千人"],
    ["円÷人", "円/人"],
    ["㏆", "C/kg"],
    ["㎧", "m/s"],
    ["g/人･日", "g/人・日"],
    ["人（延べ）数", "人(延べ)数"],
    ["CO2", "CO2"],
    ["kgCO2eq", "kg-CO2eq"],
    ["co2排出量", "co2排出量"],
    ["1：100", "1:100"],
    [":1000", ":1000"],
    ["[[人]]", "人"],
    ["：100", "：100"],
    ["", ""],
  ])("%s → %s", (raw, unit) => {
    expect(normalizeUnit(raw)).toBe(unit);
    expect(normalizeUnit(unit)).toBe(unit);
  });
});

describe("splitFlow", () => {
  it.each([
    ["件/年", "件", true],
    ["人／年", "人", true],
    ["回/年度", "回", true],
    ["千人/年", "千人", true],
    ["t-CO2/年", "t-CO2", true],
    ["年", "年", false],
    ["g/人・日", "g/人・日", false],
    ["回/3年", "回/3年", false],
    ["件/年間", "件", true],
    ["件/1年", "件", true],
    ["件/y", "件", true],
    ["件/year", "件", true],
    ["件/年代", "件/年代", false],
    ["件/yard", "件/yard", false],
  ])("%s → %s, %s", (raw, unit, flow) => {
    expect(splitFlow(raw)).toEqual({ unit, flow });
  });
});

describe("convertUnit", () => {
  it.each([
    [1.2, "億円", "万円", 12000],
    [12192, "万円", "円", 121_920_000],
    [1_446_635, "百万円", "億円", 14466.35],
    [2, "兆円", "億円", 20000],
    [60.7, "万人", "人", 607_000],
    [544, "千人", "万人", 54.4],
    [1.1, "万件", "件", 11000],
    [300, "ha", "㎡", 3_000_000],
    [1.5, "km²", "ha", 150],
    [185_003.32, "㎡", "ha", 18.500332],
    [2412, "千t-CO2", "t-CO2", 2_412_000],
    [272_000, "t-CO2", "kt-CO2", 272],
    [902, "g", "kg", 0.902],
    [3, "千t", "t", 3000],
    [5.5, "‰", "%", 0.55],
    [8, "割", "%", 80],
    [1.5, "年", "か月", 18],
    [2110, "m", "km", 2.11],
    [30, "件/年", "件", 30],
    [5, "千円/人", "円/人", 5000],
    [3, "カ所", "箇所", 3],
    [7, "蔵", "蔵", 7],
    [2, "kl", "リットル", 2000],
    [3, "m³", "l", 3000],
    [2, "立方メートル", "m³", 2],
    [5, "pt", "ポイント", 5],
    [2, "時間", "分", 120],
    [3, "日", "時間", 72],
    [90, "秒", "分", 1.5],
    [5, "MW", "kW", 5000],
    [5, "GW", "W", 5_000_000_000],
    [5, "MWh", "kWh", 5000],
    [2, "GWh", "Wh", 2_000_000_000],
    [5, "GJ", "MJ", 5000],
    [1, "PJ", "TJ", 1000],
    [0.1, "千人", "万人", 0.01],
    [3, "千円/1000人", "円/1000人", 3000],
  ])("%d %s = %s: %d", (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBe(expected);
  });

  it.each([
    ["t", "t-CO2"],
    ["%", "ポイント"],
    ["円", "人"],
    ["g/人・日", "g"],
    ["件/千人", "件/万人"],
    ["年", "歳"],
    ["", "人"],
    ["円/人", "円/人・日"],
    ["円/a/b", "円/a/c"],
  ])("does not convert %s to %s", (from, to) => {
    expect(unitsConvertible(from, to)).toBe(false);
    expect(convertUnit(1, from, to)).toBeNull();
  });

  it("refuses what is not finite", () => {
    expect(convertUnit(Number.NaN, "人", "千人")).toBeNull();
    expect(convertUnit(Number.POSITIVE_INFINITY, "人", "人")).toBeNull();
  });

  it("comes back from every unit of a dimension to the printed value", () => {
    const families = [
      ["円", "千円", "万円", "百万円", "億円", "兆円"],
      ["人", "千人", "万人"],
      ["件", "千件", "万件"],
      ["㎡", "ha", "km²"],
      ["g", "kg", "t", "千t"],
      ["‰", "%", "割"],
    ];
    const pair = fc
      .constantFrom(...families)
      .chain((f) => fc.tuple(fc.constantFrom(...f), fc.constantFrom(...f)));
    fc.assert(
      fc.property(pair, fc.integer({ min: -1e9, max: 1e9 }), ([from, to], hundredths) => {
        const value = hundredths / 100;
        const there = convertUnit(value, from, to);
        expect(convertUnit(there ?? Number.NaN, to, from)).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe("applyScale", () => {
  it.each([
    ["万", "人", "万人"],
    ["万", "千人", "万人"],
    ["億", "円/人", "億円/人"],
    ["万", "", "万"],
    ["千", "件/年", "千件"],
  ])("%s on a row in “%s” is %s", (scale, row, unit) => {
    expect(applyScale(scale, row)).toBe(unit);
  });
});

describe("isKnownUnit", () => {
  it("tells units of the table, scaled or per year, from other counters", () => {
    expect(["千円", "人/年", "ha", "千t-CO2", "g/人・日"].every(isKnownUnit)).toBe(true);
    expect(["蔵", "", "暫定値"].some(isKnownUnit)).toBe(false);
  });
});
