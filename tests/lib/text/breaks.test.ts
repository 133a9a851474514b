import { describe, expect, it } from "vitest";
import { findBreaks, phrasesOf, piecesOf } from "../../../src/lib/text/breaks.ts";
import { mayPart } from "../../../src/lib/text/kinsoku.ts";

describe("kinsoku", () => {
  it.each(["字。", "（字", "「字", "字ー", "字っ", "５％", "約５", "……", "――", "¥5", "字々"])(
    "does not part %s",
    (pair) => {
      const [before = "", after = ""] = pair;
      expect(mayPart(before, after)).toBe(false);
    },
  );

  it.each(["字字", "。字", "）字", "―字"])("parts %s", (pair) => {
    const [before = "", after = ""] = pair;
    expect(mayPart(before, after)).toBe(true);
  });
});

describe("a text", () => {
  it("is broken gladly between phrases, and never in a number with its unit", () => {
    expect(phrasesOf("安心して暮らせるまちづくり")).toEqual(["安心して", "暮らせる", "まちづくり"]);
    expect([...findBreaks("約12,192万円")]).toEqual(Array(10).fill(0));
  });

  it("keeps a number in kanji, a year of an era and the ends of a word whole", () => {
    expect([...findBreaks("60万6,315人")]).toEqual(Array(10).fill(0));
    expect([...findBreaks("令和2年度")]).toEqual(Array(6).fill(0));
    expect([...findBreaks("令和8～17年度")].slice(0, 4)).toEqual([0, 0, 0, 0]);
    // 人口・動態・統計: neither 人 nor 計 stands alone.
    const breaks = findBreaks("（人口動態統計）");
    expect([breaks[2], breaks[6]]).toEqual([0, 0]);
    expect(breaks[3]).toBeGreaterThan(0);
  });

  it.each(["第2期", "第5次", "4分の1", "302（A）", "302 (A)", "目標値"])(
    "never parts %s",
    (text) => {
      expect([...findBreaks(text)].slice(1, -1).every((one) => one === 0)).toBe(true);
    },
  );

  it("is broken behind 当たり before what is counted, and not between a part and its whole", () => {
    expect(phrasesOf("千人当たり民営事業所従業者数")).toEqual(["千人当たり", "民営事業所従業者数"]);
    expect(phrasesOf("1人当たりの公園")[0]).toBe("1人当たりの");
    expect([...findBreaks("77のうち34")]).toEqual(Array(8).fill(0));
  });

  it("is broken behind the hyphens and slashes of words, not of units", () => {
    expect(phrasesOf("year-round and/or")).toEqual(["year-", "round ", "and/", "or"]);
    expect(phrasesOf("t-CO2 e-mail g/m")).toEqual(["t-CO2 ", "e-mail ", "g/m"]);
  });

  it("keeps a month with its day, and a date in English whole", () => {
    const breaks = findBreaks("令和6年1月1日は");
    expect(breaks[4]).toBeGreaterThan(0);
    expect([...breaks].slice(5, 8)).toEqual([0, 0, 0]);
    expect(phrasesOf("615,000. 1 Jan 2024: 606,315")).toEqual([
      "615,000. ",
      "1 Jan 2024: ",
      "606,315",
    ]);
  });

  it("gives one phrase where there is nothing to break", () => {
    expect(phrasesOf("")).toEqual([""]);
  });

  it("falls into characters, of which none is parted from its bracket or its other half", () => {
    expect(piecesOf("（𠮷野）家。")).toEqual(["（𠮷", "野）", "家。"]);
  });

  it("keeps a figure with its unit when it falls into characters", () => {
    expect(piecesOf("面積1km²当たり")).toEqual(["面", "積", "1km²", "当たり"]);
  });
});
