import { describe, expect, it } from "vitest";
import { RADICALS } from "../../src/notation/radicals.ts";
import { cleanText, foldWidth } from "../../src/notation/text.ts";

describe("cleanText", () => {
  it.each([
    ["市⺠⽣活の⽀援", "市民生活の支援"],
    ["⻑期、⼒強い⼈⼝", "長期、力強い人口"],
    ["⻄⻘⻝⻤⻩⻲⻭⻁⻆⺟⻫⻯⻨⻣", "西青食鬼黄亀歯虎角母斉竜麦骨"],
    ["  ３ \u3000 件\t\u00a0 ", "３ 件"],
    ["\ufeff１８.６%\r\n", "１８.６%"],
    ["－ ー ㎡ △ ①", "－ ー ㎡ △ ①"],
    ["g\u2215人\u2027日 1\u20442", "g/人・日 1/2"],
    ["葛\u{e0100}飾 神\ufe00社", "葛\u{e0100}飾 神\ufe00社"],
  ])("%s → %s", (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it.each([
    ..."\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2064\u2066\u2069\u3164\ufe0f\ufeff",
  ])("makes a blank of a sign without ink, never one number of two", (sign) => {
    expect(cleanText(`${sign}1${sign}${sign}2${sign}`)).toBe("1 2");
  });

  it("gives Kangxi radicals in the form that Japanese text has", () => {
    expect(cleanText("⼾数 ⿊字 ⾭年 ⿒科 ⿆ ⿑ ⽬標 ⼈⼝")).toBe(
      "戸数 黒字 青年 歯科 麦 斉 目標 人口",
    );
  });

  it("knows the 114 radicals that Unicode gives an ideograph, among them the awkward ones", () => {
    expect(RADICALS.size).toBe(114);
    expect(["⺼", "⻱", "⻑", "⻃", "⺍"].map((c) => RADICALS.get(c))).toEqual([
      "\u8089",
      "\u9f9c",
      "\u9577",
      "\u8980",
      "\u5c0f",
    ]);
    for (const [radical, ideograph] of RADICALS) {
      expect(radical).toMatch(/^[\u2e80-\u2ef3]$/u);
      expect(ideograph).toMatch(/^\p{Unified_Ideograph}$/u);
    }
  });
});

describe("foldWidth", () => {
  it.each([
    ["３，９０８　件", "3,908 件"],
    ["−５ ‐５ –５", "-5 -5 -5"],
    ["千 t-CO₂", "千 t-CO2"],
    ["km² ㎡ ㎥", "km2 m2 m3"],
    ["m³ ｍ³ ｍ² 5³", "m3 m3 m2 5³"],
    ["a ¨ b", "a \u0308 b"],
    ["㊿㊿1 ₂₃4", "㊿㊿1 ₂₃4"],
    ["％ ‰", "% ‰"],
    ["36.5 ℃", "36.5 °C"],
    ["㋿３年", "令和3年"],
  ])("%s → %s", (raw, folded) => {
    expect(foldWidth(raw)).toBe(folded);
  });

  it("never makes a digit of a footnote mark or a list number", () => {
    expect(foldWidth("123¹ ②件 ５⁴")).toBe("123¹ ②件 5⁴");
    expect(foldWidth("㊿３３.９ ㉑件 5½ ₂33 ㏠ 🄁")).toBe("㊿33.9 ㉑件 5½ ₂33 ㏠ 🄁");
  });
});
