import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/tables/rows.ts";
import { indicator } from "../compare/build.ts";
import { messages, plan } from "./build.ts";

function row(given: Partial<Indicator> = {}): Indicator {
  return indicator({
    label: "活動回数",
    label_en: "Activities",
    unit: "回",
    baseline_raw: "2,623 回",
    baseline_value: 2623,
    baseline_year: 2020,
    target_raw: "5,500 回/年",
    target_type: "value",
    target_value: 5500,
    target_year: 2025,
    ...given,
  });
}

describe("repeat-differs", () => {
  const original = row({ id: "plan-001", line: 99 });
  const repeat = row({ id: "plan-002", is_repeat: true, repeat_of: "plan-001" });
  test("fires on another value", () => {
    const other = { ...repeat, target_raw: "5,000 回/年", target_value: 5000 };
    expect(messages("repeat-differs", { indicators: [original, other] })).toEqual([
      [
        "「活動回数」（10行）: 再掲の目標値「5,000 回/年」が、初出（99行）の「5,500 回/年」と異なります。どちらが正しいかを確かめてください。",
        "“Activities” (line 10): the target of this repeat is “5,000 回/年”, that of its first appearance (line 99) “5,500 回/年”. Please check which is right.",
      ],
    ]);
  });
  test("fires on other words and another year", () => {
    const changed = { ...repeat, baseline_raw: "－", baseline_value: null, baseline_year: 2019 };
    expect(messages("repeat-differs", { indicators: [original, changed] })).toHaveLength(1);
    const up = { target_type: "increase", target_value: null } as const;
    const indicators = [
      { ...original, ...up, target_raw: "↗" },
      { ...repeat, target_type: "decrease", target_value: null, target_raw: "↘" } as const,
    ];
    expect(messages("repeat-differs", { indicators })).toHaveLength(1);
  });
  test("is silent on another width of the same cell", () => {
    const wide = { ...repeat, target_raw: "５，５００ 回／年" };
    expect(messages("repeat-differs", { indicators: [original, repeat, wide] })).toEqual([]);
  });
});

describe("same-quantity-differs", () => {
  const headline = row({
    id: "plan-004",
    label: "市内総生産額",
    label_en: "Gross product",
    kind: "headline",
    unit: "億円",
    baseline_raw: "14,466（H29）",
    baseline_value: 14466,
    baseline_year: 2017,
  });
  const kpi = row({
    ...headline,
    id: "plan-008",
    line: 180,
    kind: "kpi",
    unit: "百万円",
    baseline_raw: "1,446,635（H29）",
    baseline_value: 1446635,
    target_value: 550000,
    target_raw: "550,000",
    same_as: "plan-004",
  });
  test("fires where two rows of one quantity give two values for one year", () => {
    const other = { ...kpi, baseline_raw: "1,436,635（H29）", baseline_value: 1436635 };
    expect(messages("same-quantity-differs", { indicators: [headline, other] })).toEqual([
      [
        "「市内総生産額」（180行）: 同じ量を示す「市内総生産額」（10行）と現状値が異なります（「1,436,635（H29）」と「14,466（H29）」）。単位と丸めの違いは除いています。どちらが正しいかを確かめてください。",
        "“Gross product” (line 180): the baseline differs from that of the same quantity in “Gross product” (line 10) (“1,436,635（H29）” and “14,466（H29）”), units and rounding taken into account. Please check which is right.",
      ],
    ]);
  });
  test("fires on a last digit in the same unit and precision", () => {
    const other = { ...headline, id: "plan-009", same_as: "plan-004", baseline_value: 14467 };
    const indicators = [headline, { ...other, baseline_raw: "14,467" }];
    expect(messages("same-quantity-differs", { indicators })).toHaveLength(1);
  });
  test("is silent on rounding, another year, another unit and unlinked rows", () => {
    const indicators = [
      headline,
      kpi,
      { ...kpi, id: "plan-010", baseline_year: 2018, baseline_value: 1 },
      { ...kpi, id: "plan-011", unit: "人", baseline_value: 1, target_value: 1 },
      { ...kpi, id: "plan-012", same_as: null, baseline_value: 1 },
    ];
    expect(messages("same-quantity-differs", { indicators })).toEqual([]);
  });
});

describe("phase-baseline-differs", () => {
  const plans = [plan({ id: "first", period: { end: 2021 } }), plan({ id: "second" })];
  const first = row({
    id: "first-009",
    plan: "first",
    period_end: 2021,
    line: 138,
    baseline_value: 11.9,
    baseline_year: 2014,
    target_year: null,
    latest_raw: "12.4 回",
    latest_value: 12.4,
    latest_year: 2020,
    same_as: "second-030",
  });
  const second = row({
    id: "second-030",
    plan: "second",
    line: 973,
    baseline_raw: "12.4 回",
    baseline_value: 12.4,
  });
  test("fires where the second phase starts elsewhere", () => {
    const other = { ...second, baseline_raw: "12.6 回", baseline_value: 12.6 };
    expect(messages("phase-baseline-differs", { indicators: [first, other], plans })).toEqual([
      [
        "「活動回数」（973行）: 現状値「12.6 回」が、前の計画の「活動回数」（138行）の最新値「12.4 回」と異なります。年は同じです。確定値への更新など、違いの理由を添えると続けて読めます。",
        "“Activities” (line 973): the baseline “12.6 回” differs from the latest value “12.4 回” of the plan before, “Activities” (line 138), for the same year. A word on the reason, such as a final figure, would let the phases be read together.",
      ],
    ]);
  });
  test("is silent where the phases join, or the years differ", () => {
    const later = { ...second, id: "second-031", baseline_value: 13, baseline_year: 2021 };
    const indicators = [first, second, { ...later, same_as: "second-030" }];
    expect(messages("phase-baseline-differs", { indicators, plans })).toEqual([]);
  });
});
