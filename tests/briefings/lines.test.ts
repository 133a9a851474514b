import { describe, expect, it } from "vitest";
import type { Language } from "../../src/lib/language.ts";
import { openFonts } from "../../src/lib/pdf/fonts.ts";
import { setLines } from "../../src/lib/pdf/lines.ts";
import type { Setting } from "../../src/lib/pdf/measured-text.ts";

const fonts = openFonts();

function broken(text: string, width: number, lang: Language, setting: Partial<Setting> = {}) {
  const lines = setLines([text], { lang, size: 10, width, ...setting });
  return lines.map(({ fragments }) => fragments.map((fragment) => fragment.text).join(""));
}

describe("setLines", () => {
  const text =
    "「類似」とした尺度は、同じ軸に置かない（並べて示す）。１人当たりのごみは、年間12,192万円の費用がかかり、目標は約850gである。";

  it.each([40, 60, 75, 90, 120, 200, 333])("keeps the rules of kinsoku at %i pt", (width) => {
    for (const breaking of ["full", "phrases"] as const) {
      const lines = broken(text, width, "ja", { breaking });
      expect(lines.join("")).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/^[、。」）ー]/);
        expect(line).not.toMatch(/[「（約]$/);
        expect(fonts.measure(line, 10)).toBeLessThanOrEqual(width + 0.01);
      }
    }
  });

  it.each([80, 100, 130, 170])("keeps numbers with their units at %i pt", (width) => {
    const lines = broken(text, width, "ja", { breaking: "full" });
    expect(lines.filter((line) => line.includes("12,192万円"))).toHaveLength(1);
    expect(lines.filter((line) => line.includes("約850g"))).toHaveLength(1);
  });

  it.each([120, 150, 200])(
    "begins no full line with a particle or a part of a word at %i pt",
    (width) => {
      const words =
        "値の大小は取組の良し悪しを示さない。比べられる量はワークライフバランスの割合である。";
      for (const line of broken(words, width, "ja", { breaking: "full" }).slice(1)) {
        expect(line).not.toMatch(/^(?:[のはをるい][^ぁ-ん]|り組|クライフ|バランス)/);
      }
    },
  );

  it("divides a title behind its colon, not before a particle", () => {
    const title = "刑法犯認知件数（人口1,000人あたり）：川口市は0.67件減、北本市は1.29件減が目標";
    expect(broken(title, 265, "ja", { balance: true })).toEqual([
      "刑法犯認知件数（人口1,000人あたり）：",
      "川口市は0.67件減、北本市は1.29件減が目標",
    ]);
  });

  it("keeps phrases whole where a line has room for them", () => {
    expect(broken("保育所等の待機児童数を減らす", 110, "ja")).toEqual([
      "保育所等の",
      "待機児童数を減らす",
    ]);
  });

  it("breaks Latin text at spaces and hyphens, and a word that no line holds where it must", () => {
    expect(broken("Share of parents", 60, "en")).toEqual(["Share of ", "parents"]);
    const long = broken("Donaudampfschifffahrtsgesellschaft", 60, "en");
    expect(long.length).toBeGreaterThan(2);
    expect(long.join("")).toBe("Donaudampfschifffahrtsgesellschaft");
  });

  it("cuts no word to give a short last line company", () => {
    const least = Math.ceil(fonts.measure("4.383 million", 10)) + 1;
    for (let width = least; width < least + 40; width++)
      for (const line of broken("4.383 million yen a", width, "en"))
        expect(line.trim()).not.toMatch(/^(?:m|mi|mil|mill|milli|millio|n|on|ion|lion)$|millio$/u);
  });

  it("never divides a surrogate pair", () => {
    for (const line of broken("𠮟責𠮟責𠮟責", 12, "ja")) expect(line).toMatch(/^[𠮟責]+$/u);
  });

  it("marks Japanese words in an English text, and only there", () => {
    const [line] = setLines(["graded 類似 here"], { lang: "en", size: 10, width: 400 });
    expect(line?.fragments.map(({ text: part, lang }) => [part, lang])).toEqual([
      ["graded ", undefined],
      ["類似", "ja"],
      [" here", undefined],
    ]);
  });

  it("evens the lines of a heading", () => {
    const [first = "", second = ""] = broken(
      "Four of fifteen measures mean the same in towns",
      230,
      "en",
      {
        balance: true,
      },
    );
    expect(Math.abs(fonts.measure(first, 10) - fonts.measure(second, 10))).toBeLessThan(40);
  });
});
