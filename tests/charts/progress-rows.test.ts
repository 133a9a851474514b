import { describe, expect, it } from "vitest";
import { printedGrades, progressByPlan } from "../../src/charts/progress-plans.ts";
import { progressRows } from "../../src/charts/progress-rows.ts";
import type { Progress } from "../../src/tables/rows.ts";
import { cities, collisions, context, lineOf, texts } from "./helpers.ts";

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

describe("progressRows", () => {
  it("shows each value with its year, unit and verdict, and counts the verdicts", () => {
    const ja = context();
    const chart = progressRows(rows, { municipalities: cities, labels }, ja);
    expect(chart.title).toBe("北本市：最新値のある6指標は、達成2、遅れ1、後退1、維持1、判定不能1");
    expect(chart.subtitle).toBe("現状値を0、目標を1とした最新値の位置・2014〜2019年");
    expect(lineOf(chart, "空き家バンクの登録件数")).toEqual([
      "空き家バンクの登録件数",
      "12件（2014）",
      "20件（2019）",
      "20件（2018）",
      "達成",
    ]);
    expect(chart.rows?.map(({ indicator_id }) => indicator_id)).toEqual([..."abcdef"]);
    expect(collisions(chart, ja)).toEqual([]);
  });

  it.each([482, 233])("has room for labels of 200 characters, %s px wide", (width) => {
    const here = context();
    const names = new Map([["a", "市民が安心して暮らせるまちづくりの".repeat(12).slice(0, 200)]]);
    const options = { municipalities: cities, labels: names, width };
    const chart = progressRows(rows.slice(0, 1), options, here);
    expect(collisions(chart, here)).toEqual([]);
    const letters = texts(chart).join("").replace(/ /gu, "");
    expect(letters).toContain("まちづくりの市民が安心して");
  });

  it("says the document's own grades in place of a verdict by rule", () => {
    const en = context("en");
    const grades = new Map(rows.map(({ indicator_id: id }, i) => [id, i < 2 ? "Achieved" : "Not"]));
    const chart = progressRows(rows, { municipalities: cities, labels, grades }, en);
    expect(chart.title).toBe("Kitamoto: of 6 indicators with a latest value, 2 achieved and 4 not");
    expect(collisions(chart, en)).toEqual([]);
  });

  it("counts what is beyond forty rows", () => {
    const many = Array.from({ length: 43 }, (_, index) => row(`${index}`, {}));
    const chart = progressRows(many, { municipalities: cities }, context("en"));
    expect(chart.notes).toEqual(["Not drawn for length: 3"]);
    expect(chart.rows).toHaveLength(40);
  });

  it("refuses rows of several municipalities", () => {
    const mixed = [...rows, row("g", { municipality_code: "112038" })];
    expect(() => progressRows(mixed, { municipalities: cities }, context())).toThrow(
      "progress of several municipalities: 112330, 112038",
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
