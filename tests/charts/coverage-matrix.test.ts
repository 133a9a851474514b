import { describe, expect, it } from "vitest";
import { coverageMatrix } from "../../src/charts/coverage-matrix.ts";
import { type Coverage, KINDS } from "../../src/tables/rows.ts";
import { THEMES, themes } from "../themes.ts";
import { cities, collisions, context, lineOf, municipality, twelve } from "./helpers.ts";

const counts: Record<string, number[]> = {
  // headline, kpi of population … crosscutting
  "112038": [2, 3, 4, 17, 1, 9, 1, 12, 0, 6, 0, 11],
  "112330": [3, 4, 2, 5, 1, 6, 0, 0, 0, 0, 1, 4],
  "141305": [0, 2, 0, 8, 0, 7, 0, 15, 0, 12, 0, 9],
};

const rows: Coverage[] = Object.entries(counts).flatMap(([municipality_code, values]) =>
  THEMES.flatMap((theme, t) =>
    KINDS.map((kind, k) => {
      const indicators = values[t * 2 + k] ?? 0;
      return { municipality_code, theme, kind, indicators, rows: indicators + (k === 1 ? 1 : 0) };
    }),
  ),
);

describe("coverageMatrix", () => {
  it("prints every count and the totals, and names the gaps", () => {
    const ja = context();
    const chart = coverageMatrix(rows, { themes, municipalities: cities }, ja);
    expect(chart.title).toBe("北本市には安全・安心、環境の指標がない");
    // 8 + 58, 7 + 19 and 0 + 53 by hand; 18 printed repeats.
    expect(lineOf(chart, "計")).toEqual(["計", "8", "58", "7", "19", "0", "53"]);
    expect(chart.notes[0]).toBe("記載163行のうち、再掲と同じ指標の重なりを除いた145指標");
    expect(chart.alt).toContain("川口市 経済：数値目標 4、KPI 17。");
    expect(collisions(chart, ja)).toEqual([]);
  });

  it("names the theme with most where none is without", () => {
    const full = rows.map((row) => ({ ...row, indicators: row.indicators + 1 }));
    const chart = (lang: "ja" | "en") =>
      coverageMatrix(full, { themes, municipalities: cities }, context(lang));
    // By hand, with one more each: 23 of economy; 9 each of three themes; 17 of safety.
    expect(chart("ja").title).toBe(
      "5つのテーマのうち指標が最も多いのは、川口市は経済、北本市は人口と経済と子育て、川崎市は安全・安心",
    );
  });

  it("keeps places without rows, in English at half width", () => {
    const en = context("en");
    const chart = coverageMatrix([], { themes, municipalities: cities, width: 300 }, en);
    expect(chart.title).toBe("Municipalities with a theme without indicators: 3 of 3");
    expect(collisions(chart, en)).toEqual([]);
  });

  it.each(["ja", "en"] as const)(
    "stands on its side for twelve and for long names in %s",
    (lang) => {
      const here = context(lang);
      const long = municipality(
        "999999",
        "とても長い名前をもつ架空の市",
        "Minamitokushimashinwakokukita",
      );
      const many = twelve
        .map(({ code }) => code)
        .flatMap((municipality_code, index) =>
          rows
            .filter((row) => row.municipality_code === "112038")
            .map((row) => ({ ...row, municipality_code, indicators: row.indicators + index })),
        );
      const chart = coverageMatrix(many, { themes, municipalities: [...twelve, long] }, here);
      expect(collisions(chart, here)).toEqual([]);
      const one = coverageMatrix([], { themes, municipalities: [long], width: 250 }, here);
      expect(collisions(one, here)).toEqual([]);
    },
  );

  it("refuses a row of an unknown municipality", () => {
    expect(() => coverageMatrix(rows, { themes, municipalities: [] }, context())).toThrow(
      "unknown municipality: 112038",
    );
  });
});
