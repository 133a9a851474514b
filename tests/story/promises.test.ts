import { describe, expect, it } from "vitest";
import { selectPromises } from "../../src/story/promises.ts";
import type { SideBySide } from "../../src/story/side-by-side.ts";
import { twinsTogether } from "../../src/story/twins.ts";
import type { Comparison, Result, Rows } from "../../src/tables/rows.ts";
import { joinedLabel } from "../../src/words/label-lists.ts";
import { indicator } from "../compare/build.ts";

const row = (id: string, code: string, part: Partial<Parameters<typeof indicator>[0]> = {}) =>
  indicator({
    id,
    municipality_code: code,
    plan: `plan-${code}`,
    theme: "safety",
    kind: "kpi",
    baseline_value: 10,
    baseline_year: 2020,
    target_type: "value",
    target_value: 20,
    ...part,
  });

/** Reports of 2024 for the rows named. */
function tablesOf(indicators: ReturnType<typeof row>[], reported: readonly string[]): Rows {
  const codes = [...new Set(indicators.map((one) => one.municipality_code))];
  const results = reported.map(
    (indicator_id) =>
      ({
        indicator_id,
        newest: true,
        origin: "report",
        value: 12,
        raw: "12",
        year: 2024,
        review: "",
      }) as Result,
  );
  return {
    indicators,
    results,
    comparisons: [],
    contextPlans: [],
    contextItems: [],
    context: [],
    municipalities: codes.map((code) => ({ code })),
    plans: codes.map((code) => ({ id: `plan-${code}`, municipality_code: code, period_end: 2025 })),
  } as unknown as Rows;
}

describe("selectPromises", () => {
  const rows = [
    row("a1", "a", { kind: "headline" }),
    row("a2", "a", { kind: "headline" }),
    row("a3", "a"),
    row("a4", "a", { target_value: null, target_type: "increase" }),
    row("b1", "b", { kind: "headline" }),
    row("b2", "b"),
    row("b3", "b"),
  ];
  const ids = (known: string[], most: number) =>
    selectPromises("safety", tablesOf(rows, known), most).shown.map(({ id }) => id);

  it("puts a promise that can be told with start and goal before a headline target without a start", () => {
    const bare = row("a1", "a", { kind: "headline", baseline_value: null, baseline_year: null });
    const rows = [bare, row("a2", "a", { kind: "headline" })];
    const of = (most: number) => selectPromises("safety", tablesOf(rows, []), most, []);
    expect(of(1).shown.map(({ id }) => id)).toEqual(["a2"]);
    expect(of(2).shown.map(({ id }) => id)).toEqual(["a2", "a1"]);
  });

  it("takes headline targets, numbers and words in this order where no position is known", () => {
    expect(ids([], 7)).toEqual(["a1", "a2", "b1", "a3", "b2", "b3", "a4"]);
    expect(ids([], 4)).toEqual(["a1", "a2", "b1", "a3"]);
  });

  it("leaves names of more than 80 letters to the annex, and knows whose promises it leaves out", () => {
    const long = row("c1", "c", { label: "指".repeat(81) });
    const kept = row("d1", "d", { label: "指".repeat(81), short: "短い名" });
    const { shown, total, holders } = selectPromises("safety", tablesOf([long, kept], []), 4);
    expect(shown.map(({ id }) => id)).toEqual(["d1"]);
    expect(total).toBe(2);
    expect([...holders]).toEqual(["c", "d"]);
  });

  it("takes the first of each municipality, then those whose position is known, place after place", () => {
    expect(ids(["a4", "b3"], 4)).toEqual(["a1", "b1", "b3", "a4"]);
    expect(ids(["a3", "a4", "b3"], 4)).toEqual(["a1", "b1", "a3", "b3"]);
    expect(ids(["a3", "a4"], 5)).toEqual(["a1", "a2", "b1", "a3", "a4"]);
  });

  it("takes a position to be confirmed after those that are sure", () => {
    const tables = tablesOf(rows, ["a3", "a4"]);
    const results = tables.results.map((one) =>
      one.indicator_id === "a3" ? { ...one, review: "数え方を確かめる。" } : one,
    );
    const { shown } = selectPromises("safety", { ...tables, results }, 3);
    expect(shown.map(({ id }) => id)).toEqual(["a1", "b1", "a4"]);
  });

  it("shows what stands side by side first, and then no other of the same municipality", () => {
    const compared = { indicator_id: "a3" } as Comparison;
    const side = { kind: "together", rows: [compared] } as unknown as SideBySide;
    const { shown } = selectPromises("safety", tablesOf(rows, ["b3"]), 3, [side]);
    expect(shown.map(({ id }) => id)).toEqual(["a3", "b1", "b3"]);
  });
});

describe("twinsTogether", () => {
  const twin = (id: string, label: string, series = "") => row(id, "a", { label, series });
  const ids = (rows: ReturnType<typeof row>[], apart: string[] = []) =>
    twinsTogether(rows, ({ id }) => apart.includes(id)).map((group) => group.map(({ id }) => id));

  it("sets one label's two groups in one row, with brackets or with series", () => {
    expect(
      ids([twin("m", "寿命（男性）"), twin("x", "出火率"), twin("f", "寿命（女性）")]),
    ).toEqual([["m", "f"], ["x"]]);
    expect(ids([twin("p", "学ぶ場", "児童"), twin("s", "学ぶ場", "生徒")])).toEqual([["p", "s"]]);
  });

  it("leaves apart what is known, three of a label, a label without bracket, other years", () => {
    expect(ids([twin("m", "寿命（男性）"), twin("f", "寿命（女性）")], ["m"])).toEqual([
      ["m"],
      ["f"],
    ]);
    expect(ids([twin("1", "率（小）"), twin("2", "率（中）"), twin("3", "率（高）")])).toHaveLength(
      3,
    );
    expect(ids([twin("1", "総生産"), twin("2", "総生産（農業）")])).toHaveLength(2);
    const later = { ...twin("f", "寿命（女性）"), target_year: 2030 };
    expect(ids([twin("m", "寿命（男性）"), later])).toHaveLength(2);
  });
});

it("joins labels that differ at their end", () => {
  expect(joinedLabel(["65歳健康寿命（男性）", "65歳健康寿命（女性）"], "ja")).toBe(
    "65歳健康寿命（男性・女性）",
  );
  expect(joinedLabel(["学ぶ場がある児童", "学ぶ場がある生徒"], "ja")).toBe(
    "学ぶ場がある児童・生徒",
  );
  expect(joinedLabel(["Healthy years at 65, men", "Healthy years at 65, women"], "en")).toBe(
    "Healthy years at 65, men and women",
  );
  expect(joinedLabel(["人口"], "ja")).toBe("人口");
});
