import { describe, expect, it } from "vitest";
import type { ProgressYear, Result } from "../../src/tables/rows.ts";
import { indicator } from "../compare/build.ts";
import { messages } from "./build.ts";

const row = indicator({
  label: "刑法犯認知件数",
  label_en: "Reported crimes",
  baseline_raw: "500（R3）",
  target_raw: "400件",
});

function year(given: Partial<ProgressYear> = {}): ProgressYear {
  return {
    ...{ indicator_id: row.id, municipality_code: "112038", plan: "plan", theme: "safety" },
    ...{ unit: "件", direction: "lower", accumulation: "flow", accumulation_doubt: null },
    ...{ year: 2024, value: 470, target_value: 400, target_year: 2026, expected: 440 },
    ...{ expected_by: "straight_line", distance: 30, share_reached: 0.3, elapsed: 0.6 },
    ...{ verdict: "behind", rule: "pace_too_slow", trend: null, after_target: false },
    ...given,
  };
}

function result(given: Partial<Result> = {}): Result {
  return {
    ...{ indicator_id: row.id, municipality_code: "112038", plan: "plan", theme: "safety" },
    ...{
      unit: "件",
      unit_en: "cases",
      origin: "report",
      year: 2024,
      basis: "fiscal_year",
      raw: "470件（R6）",
    },
    ...{ value: 470, missing: null, newest: true, source: "報告書", source_en: "Report" },
    ...{ document: "report.pdf", page: 3, line: null },
    ...{ address: "", quality: "A", evaluation_printed: "B", counts_as: "success" },
    ...{
      division: "",
      reason: "",
      response: "",
      note: "",
      review: "",
      review_en: "",
      pandemic: false,
    },
    ...given,
  };
}

describe("result-evaluation-differs", () => {
  const said = (one: Partial<Result>, at: Partial<ProgressYear>) =>
    messages("result-evaluation-differs", {
      indicators: [row],
      results: [result(one)],
      progressYears: [year(at)],
    });

  it("asks about a grade of success beside a value that is behind", () => {
    expect(said({}, {})).toEqual([
      [
        "「刑法犯認知件数」（10行）: 印刷された評価は「B」、値「470件（R6）」と目標への道のりから計算した判定は「遅れ」です。評価の考え方を添えると、違いの理由が伝わります。",
        "“Reported crimes” (line 10): the printed evaluation is “B”; judged by the way to the target, the value “470件（R6）” is “Behind”. A word on how it was evaluated would explain the difference.",
      ],
    ]);
    expect(said({ counts_as: "failure" }, { verdict: "on_pace" })).toHaveLength(1);
  });

  it.each([
    ["agreement", {}, { verdict: "on_pace" }],
    ["failure behind", { counts_as: "failure" }, {}],
    ["a grade between", { counts_as: "partial" }, {}],
    ["no judgement", { counts_as: "none" }, {}],
    ["no verdict", {}, { verdict: null }],
    ["an earlier year", { newest: false }, {}],
  ] as const)("is silent about %s", (_, one, at) => {
    expect(said(one, at)).toEqual([]);
  });
});

describe("accumulation-doubtful", () => {
  const said = (accumulation_doubt: ProgressYear["accumulation_doubt"]) =>
    messages("accumulation-doubtful", {
      indicators: [row],
      progressYears: [year({ year: 2023, accumulation_doubt }), year({ accumulation_doubt })],
    });

  it("asks once about a row that is followed", () => {
    expect(said("target_without_total")).toEqual([
      [
        "「刑法犯認知件数」（10行）: 現状値「500（R3）」、目標値「400件」。累計の値があり、目標が累計かどうかは書かれていません。値の積み上げ方が加わると、年ごとの進み具合を正しく読めます。",
        "“Reported crimes” (line 10): baseline “500（R3）” (500（R3）), target “400件”. A value is a running total; whether the target is one is not said. With a word on how values add up, each year can be read rightly.",
      ],
    ]);
  });

  it("is silent where the words say it", () => {
    expect(said(null)).toEqual([]);
  });
});
