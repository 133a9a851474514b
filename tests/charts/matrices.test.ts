import { describe, expect, it } from "vitest";
import { comparabilityMatrix } from "../../src/charts/comparability-matrix.ts";
import { policyThemesMatrix } from "../../src/charts/policy-themes.ts";
import { sdgMatrix } from "../../src/charts/sdg-matrix.ts";
import type { Grade, Policy } from "../../src/tables/rows.ts";
import { THEMES, themes } from "../themes.ts";
import { cities, collisions, context, hasGlyphs, lineOf, texts, twelve } from "./helpers.ts";

function policy(id: string, row: Partial<Policy>): Policy {
  return {
    id,
    municipality_code: "141305",
    plan: "kawasaki-sdgs-plan-2022",
    document: "",
    line: 1,
    level: 2,
    code: "",
    title: "",
    title_en: "",
    parent: null,
    theme: "safety",
    subtheme: "disaster",
    theme_rule: "",
    subthemes: `${row.theme ?? "safety"}/${row.subtheme ?? "disaster"}`,
    sdg_targets: "",
    ...row,
  };
}

describe("comparabilityMatrix", () => {
  const measures: [string, string, Grade][] = [
    ["crimes", "safety", "convertible"],
    ["crimes", "safety", "convertible"],
    ["accidents", "safety", "convertible"],
    ["health", "safety", "similar"],
    ["waiting", "childcare", "same"],
    ["scores", "childcare", "not_comparable"],
    ["gas", "environment", "convertible"],
    ["birth-rate", "population", "same"],
    ["satisfaction", "crosscutting", "not_comparable"],
  ];
  const rows = measures.map(([measure, theme, grade]) => ({ measure, theme, grade }));

  it.each(["ja", "en"] as const)(
    "counts each measure once, with symbol, word and number in %s",
    (lang) => {
      const here = context(lang);
      const chart = comparabilityMatrix(rows, { themes }, here);
      expect(chart.title).toBe(
        lang === "ja"
          ? "名前の似た8の指標のうち、同じ基準で比較できるのは5"
          : "Directly comparable: 5 of 8 measures with like names",
      );
      expect(lineOf(chart, lang === "ja" ? "安全・安心" : "Safety").slice(1)).toEqual([
        "◎ 0",
        "○ 2",
        "△ 1",
        "× 0",
        "3",
      ]);
      expect(texts(chart)).toContain(lang === "ja" ? "○ 換算可" : "○ Convertible");
      expect(texts(chart).every(hasGlyphs)).toBe(true);
      expect(collisions(chart, here)).toEqual([]);
    },
  );

  it("keeps every theme where nothing is compared, at half width", () => {
    const chart = comparabilityMatrix([], { themes, width: 250 }, context());
    expect(chart.title).toBe("名前の似た0の指標のうち、同じ基準で比較できるのは0");
    expect(lineOf(chart, "環境")).toEqual(["環境", "◎ 0", "○ 0", "△ 0", "× 0", "0"]);
    expect(collisions(chart, context())).toEqual([]);
  });
});

describe("policyThemesMatrix", () => {
  const plans = [
    ["112038", "kawaguchi-strategy-2021", [3, 6, 4, 5, 3, 2]],
    ["112038", "kawaguchi-general-plan-2021", [0, 0, 0, 0, 0, 3]],
    ["112330", "kitamoto-strategy-2022", [8, 5, 6, 0, 2, 3]],
    ["141305", "kawasaki-sdgs-plan-2022", [0, 7, 3, 8, 3, 2]],
  ] as const;
  const rows = plans.flatMap(([municipality_code, plan, counts]) =>
    THEMES.flatMap((theme, index) =>
      Array.from({ length: counts[index] ?? 0 }, (_, n) =>
        policy(`${plan}-${theme}-${n}`, { municipality_code, plan, theme }),
      ),
    ),
  );

  it("counts plan by plan and never adds them up", () => {
    const ja = context();
    const planNames = new Map([
      ["kawaguchi-strategy-2021", "総合戦略"],
      ["kawaguchi-general-plan-2021", "総合計画"],
      ["kitamoto-strategy-2022", "第二期総合戦略"],
      ["kawasaki-sdgs-plan-2022", "SDGs未来都市計画"],
    ]);
    const chart = policyThemesMatrix(rows, { themes, municipalities: cities, planNames }, ja);
    expect(lineOf(chart, "計")).toEqual(["計", "3", "23", "24", "23"]);
    expect(lineOf(chart, "人口")).toEqual(["人口", "0", "3", "8", "0"]);
    expect(texts(chart)).toContain("川口市 計画2＝総合戦略");
    expect(chart.notes).toEqual(["73件の施策を、計画ごとに数えた"]);
    expect(collisions(chart, ja)).toEqual([]);
  });

  it("stands on its side for twelve plans", () => {
    const ja = context();
    const many = twelve.flatMap(({ code }, index) =>
      rows.slice(0, index + 1).map((row) => ({ ...row, municipality_code: code, plan: code })),
    );
    const chart = policyThemesMatrix(many, { themes, municipalities: twelve, width: 482 }, ja);
    expect(texts(chart)).toContain("架空12市");
    expect(collisions(chart, ja)).toEqual([]);
  });

  it("names the one place with a gap and survives no policies", () => {
    const en = context("en");
    const two = rows.filter(({ plan }) => plan !== "kitamoto-strategy-2022");
    const chart = policyThemesMatrix(two, { themes, municipalities: cities }, en);
    expect(chart.title).toBe("Kawasaki has no policy in: Population");
    expect(collisions(chart, en)).toEqual([]);
    const empty = policyThemesMatrix([], { themes, municipalities: cities }, en);
    expect(texts(empty)).toEqual(["No data to show"]);
  });
});

describe("sdgMatrix", () => {
  const rows = [
    policy("a", {
      code: "①-1",
      title: "災害から生命を守る取組",
      sdg_targets: "1.5 9.1 11 11.1 11.2 11.5 11.b 13.1",
    }),
    policy("b", {
      code: "①-2",
      title: "安全に暮らせるまちをつくる取組",
      sdg_targets: "3.6 11.2 16",
    }),
    policy("c", {
      code: "②-1",
      title: "安心して子育てできる環境をつくる取組",
      title_en: "A place to raise children in peace, and to grow up together with neighbours",
      sdg_targets: "1 1.b 2 4 4.3",
    }),
    policy("d", { code: "⑤-1", title: "記載のない取組", sdg_targets: "" }),
  ];

  it.each(["ja", "en"] as const)(
    "marks goals, counts targets and what is left out in %s",
    (lang) => {
      const here = context(lang);
      const chart = sdgMatrix(rows, { municipalities: cities }, here);
      if (lang === "ja") {
        // ● for a goal alone, else how many of its targets: 11.1, 11.2, 11.5, 11.b.
        expect(lineOf(chart, "①-1 災害から生命を守る取組").slice(1)).toEqual("1 1 4 1".split(" "));
        expect(lineOf(chart, "施策の数").slice(1)).toEqual(
          "2 1 1 1 0 0 0 0 1 0 2 0 1 0 0 1 0".split(" "),
        );
        expect(chart.title).toBe("3件の施策のゴールを合わせると、17のうち8になる");
        expect(chart.notes).toEqual(["ゴールの記載がない施策：1件"]);
        expect(chart.alt).toContain("①-1 災害から生命を守る取組：1、9、11、13。");
      }
      expect(texts(chart).every(hasGlyphs)).toBe(true);
      expect(collisions(chart, here)).toEqual([]);
    },
  );
});
