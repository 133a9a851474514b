import { describe, expect, it } from "vitest";
import { remember, rememberPair } from "../../src/lib/memo.ts";

describe("remember", () => {
  it("computes once for a text, also where the answer is null", () => {
    const asked: string[] = [];
    const read = remember((text) => {
      asked.push(text);
      return text === "" ? null : text.length;
    });
    expect([read("件"), read("件"), read(""), read("")]).toEqual([1, 1, null, null]);
    expect(asked).toEqual(["件", ""]);
  });

  it("forgets what is not asked for, and keeps no prose", () => {
    let computed = 0;
    const read = remember((text) => {
      computed += 1;
      return text;
    });
    const prose = "長".repeat(301);
    expect([read(prose), read(prose), computed]).toEqual([prose, prose, 2]);
    const many = Array.from({ length: 12_000 }, (_, i) => String(i));
    expect(many.findIndex((text) => read(text) !== text)).toBe(-1);
    computed = 0;
    expect([read("11999"), computed]).toEqual(["11999", 0]);
    expect([read("0"), computed]).toEqual(["0", 1]);
  });

  it("keeps five thousand answers, also when there is one more", () => {
    let computed = 0;
    const read = remember((text) => {
      computed += 1;
      return text;
    });
    const many = Array.from({ length: 5_001 }, (_, i) => String(i));
    for (const text of [...many, ...many]) read(text);
    expect(computed).toBe(5_001);
  });

  it("tells pairs apart that read alike when joined", () => {
    const join = rememberPair((a, b) => `${a}|${b}`);
    expect([join("1 a", "b"), join("1", " ab"), join("", "1 ab")]).toEqual([
      "1 a|b",
      "1| ab",
      "|1 ab",
    ]);
  });
});
