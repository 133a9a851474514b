import { describe, expect, test } from "vitest";
import { type Evaluable, evaluate, evaluated } from "../../src/compare/evaluation.ts";
import type { Direction, Indicator, TargetType } from "../../src/tables/rows.ts";
import { tableOf } from "../../src/tables/table.ts";
import { indicator } from "./build.ts";

const PRINTED = { 達成: "achieved", 向上: "improved", 未達成: "not_achieved" } as const;

type Row = [
  label: string,
  direction: Direction,
  baseline: number | null,
  target: number | "increase",
  latest: number,
  printed: keyof typeof PRINTED,
];

/** kitamoto-strategy-2022.txt, lines 64–289: the first phase as the city evaluated it. */
const FIRST_PHASE: Row[] = [
  ["社会増減", "none", -203, -100, 105, "達成"],
  ["移りたい若者の割合", "none", 23.4, 18.0, 8.8, "達成"],
  ["安全で安らげるまちなみ", "none", 53.5, 60.0, 57.6, "向上"],
  ["開発に係る事前協議件数", "higher", 1, "increase", 0, "未達成"],
  ["都市公園面積", "none", 10.1, 11.0, 10.5, "向上"],
  ["犯罪件数", "none", 7.29, 6, 5.34, "達成"],
  ["交通事故件数", "none", 3.26, 3, 2.0, "達成"],
  ["合計特殊出生率", "none", 1.07, 1.2, 1.12, "向上"],
  ["妊婦健康診査", "none", 11.9, 12.5, 12.4, "向上"],
  ["地域医療環境に満足していない割合", "none", 16.7, 12.0, 18.6, "未達成"],
  ["待機児童数", "lower", 0, 0, 29, "未達成"],
  ["安心して育てる環境", "none", 62.6, 70.0, 76.9, "達成"],
  ["学力の伸び", "none", 1.5, 2.0, 1.18, "未達成"],
  ["学校・家庭・地域の連携", "none", 74.3, 75.0, 79.0, "達成"],
  ["住みよいと感じている市民", "none", 65.7, 70.0, 74.6, "達成"],
  ["６５歳健康寿命 男性", "none", 17.31, 17.5, 18.43, "達成"],
  ["６５歳健康寿命 女性", "none", 19.34, 19.5, 20.72, "達成"],
  ["健康づくり事業", "none", 1392, 2000, 1976, "向上"],
  ["生きがいを持っている高齢者", "none", 82.3, 85.0, 81.7, "未達成"],
  ["地域活動に参加している市民", "none", 51.8, 56.0, 34.2, "未達成"],
  ["ボランティア", "none", 29.0, 40.0, 24.1, "未達成"],
  ["生活道路の舗装率", "none", 74.9, 75.4, 75.5, "達成"],
  ["生涯学習施設", "none", 615136, 630000, 283344, "未達成"],
  ["市内従業者数", "none", 20107, 21000, 19609, "未達成"],
  ["企業の立地相談件数", "higher", null, 5, 23, "達成"],
  ["創業に関する相談件数", "none", 28, 35, 10, "未達成"],
  ["市内総生産", "higher", 159647, "increase", 151365, "未達成"],
  ["就労対策の利用者数", "none", 206, 232, 128, "未達成"],
];

function row([, direction, baseline, target, latest]: Row): Evaluable {
  return {
    direction,
    baseline_value: baseline,
    target_type: target === "increase" ? "increase" : "value",
    target_value: target === "increase" ? null : target,
    latest_value: latest,
  };
}

test("there are 4 headline rows and 23 KPI, one of them printed for men and women", () => {
  expect(FIRST_PHASE).toHaveLength(28);
});

test.each(FIRST_PHASE)("the first phase evaluates as printed: %s", (...given) => {
  expect(evaluate(row(given))).toBe(PRINTED[given[5]]);
});

describe("other targets", () => {
  const base: Evaluable = {
    direction: "none",
    baseline_value: 10,
    target_type: "value",
    target_value: null,
    latest_value: 12,
  };
  const cases: [TargetType, Partial<Evaluable>, string][] = [
    ["at_least", { target_value: 12 }, "achieved"],
    ["at_least", { target_value: 13 }, "improved"],
    ["at_most", { target_value: 8 }, "not_achieved"],
    ["at_most", { target_value: -50, baseline_value: -10.2, latest_value: -20 }, "improved"],
    ["change_up", { target_value: 20 }, "achieved"],
    ["change_up", { target_value: 30 }, "improved"],
    ["change_down", { target_value: 8, baseline_value: 4997, latest_value: 4597 }, "achieved"],
    ["change_down", { target_value: 8, baseline_value: 4997, latest_value: 4598 }, "improved"],
    ["above_baseline", {}, "achieved"],
    ["above_baseline", { latest_value: 10 }, "not_achieved"],
    ["below_baseline", {}, "not_achieved"],
    ["decrease", { latest_value: 9 }, "achieved"],
    ["increase", { baseline_value: null }, "undetermined"],
    ["maintain", { latest_value: 10 }, "achieved"],
    ["maintain", { direction: "higher", latest_value: 9 }, "not_achieved"],
    ["benchmark", {}, "undetermined"],
    ["range", { target_value: 90 }, "undetermined"],
    ["none", {}, "undetermined"],
    ["value", { target_value: 11, latest_value: null }, "undetermined"],
    ["value", { target_value: 15, baseline_value: null }, "undetermined"],
    ["value", { target_value: 15, baseline_value: null, direction: "higher" }, "undetermined"],
    ["value", { target_value: 12, baseline_value: null }, "achieved"],
  ];
  test.each(cases)("%s %o is %s", (target_type, given, expected) => {
    expect(evaluate({ ...base, target_type, ...given })).toBe(expected);
  });
});

describe("a value from before the target's year", () => {
  const early = { baseline_value: 13, target_value: 18, target_year: 2025, latest_year: 2024 };
  const grade = (latest_value: number, given: Partial<Indicator> = {}) => {
    const row = indicator({ direction: "higher", target_type: "value", ...early, ...given });
    const shown = { ...row, latest_value, latest_raw: String(latest_value) };
    return evaluated(tableOf("indicators", [shown])).get("evaluation_computed", 0);
  };

  // kitamoto-strategy-2022, row 17: 13 (R2) → 18 (R7), 13 in R6.
  test("misses no target", () => {
    expect(grade(13)).toBe("undetermined");
    expect(grade(14)).toBe("improved");
    expect(grade(18)).toBe("achieved");
    expect(grade(13, { latest_year: 2025 })).toBe("not_achieved");
  });

  // Row 51: 43 vacant shops (R2), to decrease by R7, 38 in R6.
  test("achieves no direction", () => {
    const shops = { target_type: "decrease", target_value: null, baseline_value: 43 } as const;
    expect(grade(38, shops)).toBe("improved");
    expect(grade(38, { ...shops, latest_year: 2025 })).toBe("achieved");
  });

  test("is graded as at the end where the city grades it, or a later plan has followed", () => {
    expect(grade(13, { evaluation_printed: "未達成" })).toBe("not_achieved");
    expect(grade(13, { superseded: true })).toBe("not_achieved");
    expect(grade(13, { target_year: null, period_end: 2025 })).toBe("undetermined");
  });
});
