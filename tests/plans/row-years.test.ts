import { describe, expect, it } from "vitest";
import { problemText } from "../../src/commands/problem-text.ts";
import { readPeriod } from "../../src/notation/period.ts";
import {
  type PlanTime,
  type RowYears,
  yearDoubts,
  yearProblems,
} from "../../src/plans/row-years.ts";

const PLAN: PlanTime = { start: 2021, end: 2025, issued: "2021-03" };
const FILE = "data/plans/kite-2021/indicators.csv";

/** A row with the periods that it prints. */
function row(baseline: string, target: string, latest = ""): RowYears {
  const dated = (printed: string) => {
    const { year = null, month = null } = readPeriod(printed) ?? {};
    return { year, month, byRule: false };
  };
  return {
    place: { file: FILE, fileLine: 7 },
    cells: {
      ...{ baseline: "3張", target: "5張", latest: "" },
      ...{ baseline_period: baseline, target_period: target, latest_period: latest },
    },
    years: { baseline: dated(baseline), target: dated(target), latest: dated(latest) },
  };
}

const codes = (printed: RowYears, plan: PlanTime | null = PLAN) =>
  yearProblems(printed, plan).map(({ code, column }) => `${column} ${code}`);
const doubts = (printed: RowYears, plan: PlanTime = PLAN) =>
  yearDoubts(printed, plan).map(({ code, column }) => `${column} ${code}`);

describe("years that cannot be", () => {
  it.each([
    ["H38", "R7", ["baseline_period year-not-in-era"]],
    ["昭和65年度", "R7", ["baseline_period year-not-in-era"]],
    ["Ｓ６５", "R7", ["baseline_period year-not-in-era"]],
    ["大正16年", "R7", ["baseline_period year-not-in-era"]],
    ["R1", "H38", ["target_period year-not-in-era"]],
    ["R11", "R7", ["baseline_period years-reversed"]],
    ["令和16年度", "令和7年度", ["baseline_period years-reversed"]],
    ["令和9年度", "", ["baseline_period years-reversed"]],
    ["R1", "令和2年度", ["target_period target-before-plan"]],
  ])("baseline %s, target %s", (baseline, target, expected) => {
    expect(codes(row(baseline, target))).toEqual(expected);
  });

  it("a latest value before the baseline", () => {
    expect(codes(row("R2", "R7", "H30"))).toEqual(["latest_period years-reversed"]);
  });

  it("are said in both languages with the line", () => {
    const [problem] = yearProblems(row("R11", "令和7（2025）年度"), PLAN);
    expect(problem && problemText(problem, "en")).toBe(
      `${FILE}:7 [baseline_period] years-reversed: The baseline is of R11 (2029), after the target of 令和7（2025）年度. Compare with the document and fix it; where that prints it so, put the year that is meant into data/corrections.yaml.`,
    );
    expect(problem && problemText(problem, "ja")).toBe(
      `${FILE}:7 [baseline_period] years-reversed: 現状値の年 R11 (2029) が、目標の年 令和7（2025）年度 より後である。文書と見比べて直す。文書がそう印刷していれば、正しい年をdata/corrections.yamlに書く。`,
    );
  });

  it("by the years that a plan gives as its rule, or that a cell holds", () => {
    const { years, ...printed } = row("", "R7");
    const byRule = { ...years, baseline: { year: 2030, month: null, byRule: true } };
    const [problem] = yearProblems({ ...printed, years: byRule }, PLAN);
    expect(problem).toMatchObject({ column: "baseline_period" });
    expect(problem?.message).toContain("The baseline is of 2030 (default_years), after");
    const inCell = { ...years, baseline: { year: 2030, month: null, byRule: false } };
    expect(codes({ ...printed, years: inCell })).toEqual(["baseline years-reversed"]);
  });
});

describe("years that can be", () => {
  it.each([
    ["H31", "R7"],
    ["平成31年1月1日", "R7"],
    ["S64", "R7"],
    ["H28", "R3"],
    ["令和8年1月1日", "令和7年度"],
    ["H27～R1の平均値", "R3～R7の平均値"],
    ["", "R12"],
    ["R2", ""],
  ])("baseline %s, target %s", (baseline, target) => {
    expect(codes(row(baseline, target))).toEqual([]);
  });

  it("an era that went on when the plan was issued", () => {
    const old = { start: 2016, end: 2021, issued: "2016-03" };
    expect(codes(row("H26", "H42"), old)).toEqual([]);
    expect(codes(row("S65", "H33"), old)).toEqual(["baseline_period year-not-in-era"]);
  });

  it("from the issue on where a plan states no beginning", () => {
    const plan = { start: null, end: 2025, issued: "2022" };
    expect(codes(row("R2", "R3"), plan)).toEqual([]);
    expect(codes(row("R1", "R2"), plan)).toEqual(["target_period target-before-plan"]);
  });

  it("in a table by itself: no plan is asked", () => {
    expect(codes(row("H26", "H42"), null)).toEqual([]);
    expect(codes(row("H42", "R7"), null)).toEqual(["baseline_period year-not-in-era"]);
    expect(codes(row("H1", "H2"), null)).toEqual([]);
    expect(codes(row("R11", "R7"), null)).toEqual(["baseline_period years-reversed"]);
  });
});

describe("years to be compared with the document", () => {
  it.each([
    ["R3", "R7", ["baseline_period baseline-after-issue"]],
    ["H1", "R7", ["baseline_period year-far-away"]],
    ["R1", "R77", ["target_period year-far-away"]],
    ["H25", "R32", []],
    ["令和3年3月31日", "R7", []],
  ])("baseline %s, target %s", (baseline, target, expected) => {
    expect(doubts(row(baseline, target))).toEqual(expected);
  });

  it("an issue of which the year alone is known may be its end", () => {
    expect(doubts(row("R3", "R7"), { ...PLAN, issued: "2021" })).toEqual([]);
  });
});
