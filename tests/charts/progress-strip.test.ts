import { describe, expect, it } from "vitest";
import { printedGrades, progressByPlan } from "../../src/charts/progress-plans.ts";
import { progressStrip } from "../../src/charts/progress-strip.ts";
import type { Progress } from "../../src/tables/rows.ts";
import { cities, collisions, context, texts } from "./helpers.ts";

function row(id: string, values: Partial<Progress>): Progress {
  return {
    indicator_id: id,
    municipality_code: "112330",
    theme: "population",
    unit: "人",
    direction: "higher",
    baseline_value: 0,
    baseline_year: 2014,
    target_value: 10,
    target_year: 2019,
    latest_value: 5,
    latest_year: 2018,
    elapsed: 0.8,
    progress: 0.5,
    required_per_year: 2,
    other_baseline_year: null,
    other_required_per_year: null,
    past_per_year: 1.25,
    verdict: "behind",
    rule: "",
    in_force: true,
    ...values,
  };
}

const rows = [
  row("a", {
    baseline_value: -203,
    target_value: 0,
    latest_value: 186,
    progress: 1.9163,
    verdict: "achieved",
  }),
  row("b", {
    baseline_value: 1.04,
    target_value: 1.2,
    latest_value: 1.12,
    unit: "",
    progress: 0.5,
  }),
  row("c", {
    baseline_value: 44.5,
    target_value: 40,
    latest_value: 47.2,
    unit: "%",
    progress: -0.6,
    verdict: "moving_away",
  }),
  row("d", {
    baseline_value: 12,
    target_value: 20,
    latest_value: 20,
    unit: "件",
    progress: 1,
    verdict: "achieved",
    elapsed: null,
  }),
  row("e", { baseline_value: 5, target_value: 5, progress: null, verdict: "maintain" }),
  row("f", { latest_value: null, progress: null, verdict: "undetermined" }),
];
const labels = new Map([
  ["a", "社会増減数"],
  ["b", "合計特殊出生率"],
  [
    "c",
    "北本市に住み続けたいと思っている若者が、市外の友人や知人にも勧めたいと思う割合（各年度の調査による三か年の平均値）",
  ],
  ["d", "空き家バンクの登録件数"],
]);

describe("progressStrip", () => {
  it("shows progress and elapsed time, and counts what it leaves out", () => {
    const ja = context();
    const chart = progressStrip(rows, { municipalities: cities, labels }, ja);
    expect(texts(chart)).toContain("192%　達成");
    expect(texts(chart)).toContain("−60%　後退");
    expect(chart.title).toBe("北本市：4指標のうち、目標に届いたもの2件、現状値より後退したもの1件");
    expect(chart.notes).toEqual([
      "全6件のうち4件を表示",
      "目標が現状値と同じため割合にならない指標：1件",
      "最新値、現状値または数値の目標がない指標：1件",
    ]);
    expect(texts(chart)).toContain("印＝最新値の位置、点線＝期間の経過　帯の外にある値：2件");
    expect(texts(chart)).toContain("−203（2014）→0（2019）　最新186（2018）[人]");
    expect(collisions(chart, ja)).toEqual([]);
  });

  it("works at half width in English, and with nothing to show", () => {
    const en = context("en");
    const chart = progressStrip(rows, { municipalities: cities, labels, width: 250 }, en);
    expect(collisions(chart, en)).toEqual([]);
    const empty = progressStrip(rows.slice(4), { municipalities: cities }, en);
    expect(empty.title).toBe("Kitamoto: no indicator has known progress");
  });

  it.each(["ja", "en"] as const)("keeps 24 short rows within 600 pt in %s", (lang) => {
    const here = context(lang);
    const many = Array.from({ length: 24 }, (_, index) => row(`${index}`, {}));
    const names = new Map(many.map(({ indicator_id: id }) => [id, `合計特殊出生率 ${id}`]));
    const options = { municipalities: cities, labels: names, width: 482 };
    const chart = progressStrip(many, options, here);
    expect(Number(chart.svg.getAttribute("height"))).toBeLessThanOrEqual(600);
    expect(collisions(chart, here)).toEqual([]);
  });

  it.each([482, 233, 152])("has room for labels of 200 characters, %s px wide", (width) => {
    const here = context();
    const names = new Map([["a", "市民が安心して暮らせるまちづくりの".repeat(12).slice(0, 200)]]);
    const options = { municipalities: cities, labels: names, width };
    const chart = progressStrip(rows.slice(0, 1), options, here);
    expect(collisions(chart, here)).toEqual([]);
    const letters = texts(chart).join("").replace(/ /gu, "");
    expect(letters).toContain("まちづくりの市民が安心して");
  });

  it("says the document's own grades in place of a verdict by rule", () => {
    const ja = context();
    const grades = new Map(rows.map(({ indicator_id: id }, i) => [id, i < 2 ? "達成" : "未達成"]));
    const chart = progressStrip(rows, { municipalities: cities, labels, grades }, ja);
    expect(texts(chart)).toContain("−60%　未達成");
    expect(chart.title).toBe("北本市の評価は達成2、未達成2");
  });

  it("refuses rows of several municipalities", () => {
    const mixed = [...rows, row("g", { municipality_code: "112038" })];
    expect(() => progressStrip(mixed, { municipalities: cities }, context())).toThrow(
      "progress strip of several municipalities: 112330, 112038",
    );
  });
});

describe("progressByPlan and printedGrades", () => {
  const graded = [
    { id: "a", plan: "first", evaluation_printed: "達成" },
    { id: "b", plan: "second", evaluation_printed: null },
    { id: "c", plan: "first", evaluation_printed: "概ね順調" },
  ];

  it("keeps generations of a plan apart, and rows without a latest value out", () => {
    const own = [row("a", {}), row("b", {}), row("c", { latest_value: null })];
    const plans = progressByPlan(own, graded).map(([plan, some]) => [plan, some.length]);
    expect(plans).toEqual([
      ["first", 1],
      ["second", 1],
    ]);
  });

  it("names a usual grade in the language, another as printed", () => {
    expect([...printedGrades(graded, "en")]).toEqual([
      ["a", "Achieved"],
      ["c", "概ね順調"],
    ]);
  });
});
