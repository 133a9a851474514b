import { expect, it } from "vitest";
import { goalNumber, tallyTitle } from "../../src/charts/tally-title.ts";
import type { VerdictCount } from "../../src/charts/verdict-dots.ts";
import { promiseTitle } from "../../src/words/promise-title.ts";

const SCALE = [
  ["達成", "success"],
  ["向上", "partial"],
  ["未達成", "failure"],
] as const;

const goal = (name: string, ...counts: number[]): VerdictCount[] =>
  SCALE.map(([grade, counts_as], i) => ({ goal: name, grade, counts_as, count: counts[i] ?? 0 }));

it("names the goals that hold most of what succeeded and of what failed", () => {
  const counts = [
    ...goal("基本目標１ 人の流れ", 4, 2, 1),
    ...goal("基本目標３ 地域", 4, 1, 4),
    ...goal("基本目標４ 雇用", 1, 0, 4),
  ];
  expect(tallyTitle(counts, "ja")).toBe(
    "基本目標１は7指標のうち4が達成、基本目標４は5指標のうち4が未達成",
  );
  expect(tallyTitle(counts, "en")).toBe("基本目標１: 4 of 7 達成; 基本目標４: 4 of 5 未達成");
});

it.each([
  [
    "no goal in which more failed than succeeded",
    [...goal("柱1", 3, 0, 2), ...goal("柱2", 1)],
    "達成4、未達成2",
  ],
  ["one alone of several", [...goal("柱1", 2), ...goal("柱2", 0, 1, 1)], "達成2、向上1、未達成1"],
  ["a goal of one indicator", [...goal("柱1", 3), ...goal("柱2", 0, 0, 1)], "達成3、未達成1"],
  [
    "a goal without a number",
    [...goal("人の流れ", 2), ...goal("雇用")],
    "「人の流れ」は2指標のうち2が達成",
  ],
  ["one goal", goal("", 2, 1, 3), "達成2、向上1、未達成3"],
  ["neither success nor failure", [...goal("柱1", 0, 1), ...goal("柱2", 0, 2)], "向上3"],
])("titles results by goal: %s", (_, counts, title) => {
  expect(tallyTitle(counts, "ja")).toBe(title);
});

it("counts grades in the order of the columns, whichever a goal bears first", () => {
  const counts = [...goal("柱1", 0, 0, 1), ...goal("柱2", 1, 1, 1)];
  expect(tallyTitle(counts, "ja")).toBe("達成1、向上1、未達成2");
});

it("joins the grades that count alike", () => {
  const of = (name: string, met: number, forward: number) => [
    { goal: name, grade: "At the target", counts_as: "success" as const, count: met },
    {
      goal: name,
      grade: "Moved in the right direction",
      counts_as: "success" as const,
      count: forward,
    },
  ];
  expect(tallyTitle([...of("Goal 1: Work", 1, 1), ...of("Goal 2: Homes", 0, 1)], "en")).toBe(
    "Goal 1: 2 of 2 at the target or moved in the right direction",
  );
});

it.each([
  ["基本目標4 安全・安心な暮らしを実現する", "基本目標4"],
  ["横断的な目標１ 多様な人材", "横断的な目標１"],
  ["Cross-cutting goal 2: Turning trends into strength", "Cross-cutting goal 2"],
  ["2030年の姿", ""],
  ["安全", ""],
])("calls a goal by its number: %s", (name, number) => {
  expect(goalNumber(name)).toBe(number);
});

it("tells one promise and how many there are", () => {
  const promise = "ごみを902gから872g以下に減らす目標";
  expect(promiseTitle(promise, 24, "ja")).toBe("ごみを902gから872g以下に減らすなど24の目標");
  expect(promiseTitle(promise, 1, "ja")).toBe(promise);
  expect(promiseTitle("cut waste from 902 to at most 872 g", 24, "en")).toBe(
    "Cut waste from 902 to at most 872 g, one of 24 targets",
  );
});
