import { expect, test } from "vitest";
import { type LogicRules, logicOf } from "../../src/compare/logic.ts";
import { TARGET_TYPES } from "../../src/tables/rows.ts";
import { cities, indicator, kawaguchi } from "./build.ts";
import { targetQuality } from "./stages.ts";

const rules: LogicRules = {
  words: [
    { type: "perception", match: ["感じ", "思う"] },
    { type: "input", match: ["予算"] },
    { type: "output", match: ["KPI 達成率", "回数"] },
  ],
  overrides: [{ rows: ["plan-009"], type: "output", reason: "test" }],
};

test.each([
  ["この施策の推進が図られていると感じる人の割合", "perception"],
  ["一般会計に占める子育て支援策に係る予算の割合", "input"],
  ["学校応援団の活動回数", "output"],
  ["ＫＰＩ 達成率", "output"],
  ["刑法犯認知件数", "outcome"],
])("%s measures %s", (label, type) => {
  expect(logicOf(rules)(indicator({ label }))).toBe(type);
});

test("an override wins, and without rules everything is an outcome", () => {
  const row = indicator({ id: "plan-009", label: "感じる人" });
  expect(logicOf(rules)(row)).toBe("output");
  expect(logicOf(undefined)(row)).toBe("outcome");
});

test("the classes of target add up to the distinct rows", () => {
  const rows = TARGET_TYPES.map((target_type, i) => indicator({ id: `a-${i}`, target_type }));
  const repeat = indicator({ id: "a-90", is_repeat: true });
  const further = indicator({ id: "a-91", same_as: "a-0" });
  const based = indicator({ id: "a-92", target_type: "value", baseline_value: 0 });
  const result = targetQuality([...rows, repeat, further, based], [kawaguchi], rules);
  expect(result.find(({ theme }) => theme === "safety")).toEqual({
    municipality_code: "112038",
    theme: "safety",
    indicators: 14,
    with_number: 7,
    direction_only: 5,
    benchmark: 1,
    no_target: 1,
    no_baseline: 13,
    outcome: 14,
    output: 0,
    perception: 0,
    input: 0,
  });
});

test("every municipality and theme has its row", () => {
  expect(targetQuality([], cities, rules)).toHaveLength(18);
});

test("each row counts once, under its own municipality, theme and kind of measure", () => {
  const rows = [
    indicator({ id: "a-1", label: "感じる人" }),
    indicator({ id: "a-2", label: "予算" }),
    indicator({ id: "a-3", label: "活動回数" }),
    indicator({ id: "a-4", theme: "economy" }),
    indicator({ id: "a-5", municipality_code: "141305" }),
  ];
  const counted = targetQuality(rows, cities, rules).filter(({ indicators }) => indicators > 0);
  expect(
    counted.map((row) => [
      row.municipality_code,
      row.theme,
      row.indicators,
      row.outcome,
      row.output,
      row.perception,
      row.input,
    ]),
  ).toEqual([
    ["112038", "economy", 1, 1, 0, 0, 0],
    ["112038", "safety", 3, 0, 1, 1, 1],
    ["141305", "safety", 1, 1, 0, 0, 0],
  ]);
});
