import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/tables/rows.ts";
import { indicator } from "../compare/build.ts";
import { messages } from "./build.ts";

/** A row without fault, of which a test states only what it is about. */
function row(given: Partial<Indicator> = {}): Indicator {
  return indicator({
    label: "待機児童数",
    label_en: "Waiting children",
    unit: "人",
    direction: "lower",
    baseline_raw: "38（R2）",
    baseline_value: 38,
    baseline_year: 2020,
    target_raw: "0",
    target_type: "value",
    target_value: 0,
    target_year: 2025,
    ...given,
  });
}

describe("target-met-at-baseline", () => {
  const given = {
    target_raw: "180以下",
    target_type: "at_most",
    target_value: 180,
  } as const;
  test("fires where a ceiling stands above the baseline", () => {
    expect(messages("target-met-at-baseline", { indicators: [row(given)] })).toEqual([
      [
        "「待機児童数」（10行）: 現状値「38（R2）」は、目標値「180以下」をすでに満たしています。この水準を保つ目標か、さらに高める目標かを添えると、ねらいが伝わります。",
        "“Waiting children” (line 10): the baseline “38” (38（R2）) already meets the target “at most 180” (180以下). A word on whether the level is to be held or raised would make the aim clear.",
      ],
    ]);
  });
  test("is silent where something is left to do, and on repeats", () => {
    const silent = [row(), row({ ...given, target_value: 30 }), row({ ...given, is_repeat: true })];
    expect(messages("target-met-at-baseline", { indicators: silent })).toEqual([]);
  });
});

describe("target-equals-baseline", () => {
  test("fires where both numbers are the same", () => {
    const same = row({ baseline_raw: "0人", baseline_value: 0 });
    expect(messages("target-equals-baseline", { indicators: [same] })).toEqual([
      [
        "「待機児童数」（10行）: 目標値「0」は、現状値「0人」と同じ値です。現状を保つ目標として扱い、進み具合の割合は計算しません。",
        "“Waiting children” (line 10): the target “0” equals the baseline “0” (0人). It is treated as a target to hold the level, without a share of progress.",
      ],
    ]);
  });
  test("is silent on other numbers and on a wish to maintain in words", () => {
    const worded = row({ target_type: "maintain", target_value: null });
    expect(messages("target-equals-baseline", { indicators: [row(), worded] })).toEqual([]);
  });
});

describe("target-wrong-side", () => {
  const visits = row({
    label: "アクセス回数",
    label_en: "",
    direction: "higher",
    baseline_raw: "1,533,264 回",
    baseline_value: 1533264,
    target_raw: "1,300,000 回/年",
    target_value: 1300000,
  });
  test("fires where more is better and less is asked for", () => {
    expect(messages("target-wrong-side", { indicators: [visits] })).toEqual([
      [
        "「アクセス回数」（10行）: 目標値「1,300,000 回/年」は、大きいほどよい指標でありながら、現状値「1,533,264 回」より手前にあります。基準とした年の事情などを添えると、ねらいが伝わります。",
        "“アクセス回数” (line 10): the target “1,300,000” (1,300,000 回/年) lies behind the baseline “1,533,264” (1,533,264 回), although more is better. A word on the circumstances of the base year would make the aim clear.",
      ],
    ]);
  });
  test("is silent where the target lies in its direction, or no direction is known", () => {
    const open: Indicator = { ...visits, direction: "none" };
    expect(messages("target-wrong-side", { indicators: [row(), open] })).toEqual([]);
  });
});

describe("missing-baseline", () => {
  test("fires on a dash", () => {
    const dash = row({ baseline_raw: "ー", baseline_value: null, baseline_missing: "not_stated" });
    expect(messages("missing-baseline", { indicators: [dash] })).toEqual([
      [
        "「待機児童数」（10行）: 現状値は「ー」で、数値がありません（記載なし）。計測した値が加わると、目標までの距離を示せます。",
        "“Waiting children” (line 10): the baseline is “ー”, without a number (not stated). Once a measured value is added, the distance to the target can be shown.",
      ],
    ]);
  });
  test("is silent on a zero", () => {
    expect(messages("missing-baseline", { indicators: [row({ baseline_value: 0 })] })).toEqual([]);
  });
});

describe("missing-target", () => {
  test("fires on an empty cell, and names the series", () => {
    const lost = row({
      label: "「分かる」と答えた割合",
      label_en: "Share",
      series: "小5",
      series_en: "Year 5",
      target_raw: "",
      target_type: "none",
      target_value: null,
    });
    expect(messages("missing-target", { indicators: [lost] })).toEqual([
      [
        "『「分かる」と答えた割合・小5』（10行）: 目標値は空欄で、めざす水準が書かれていません。定めがあれば、補うことで進み具合を示せます。",
        "“Share, Year 5” (line 10): the target is empty, so that no level aimed at is stated. If there is one, adding it would let progress be shown.",
      ],
    ]);
  });
  test("is silent on a direction", () => {
    const direction = row({ target_type: "increase", target_value: null });
    expect(messages("missing-target", { indicators: [direction] })).toEqual([]);
  });
});

describe("missing-year", () => {
  test("fires on every value without a year", () => {
    const given = { baseline_year: null, target_year: null, latest_value: 5, latest_year: null };
    expect(messages("missing-year", { indicators: [row(given)] })).toEqual([
      [
        "「待機児童数」（10行）: 現状値・目標値・最新値の年が行にも見出しにもありません。年が加わると、ほかの市の値と時点をそろえて読めます。",
        "“Waiting children” (line 10): neither the row nor its heading gives the year of the baseline and the target and the latest value. With the year, the value can be read beside those of other cities.",
      ],
    ]);
  });
  test("is silent where nothing is stated that could have a year", () => {
    const none = row({
      baseline_value: null,
      baseline_year: null,
      target_type: "none",
      target_value: null,
      target_year: null,
    });
    expect(messages("missing-year", { indicators: [row(), none] })).toEqual([]);
  });
});

describe("missing-unit", () => {
  test("fires on a number without a unit", () => {
    expect(messages("missing-unit", { indicators: [row({ unit: "" })] })).toEqual([
      [
        "「待機児童数」（10行）: 値「38（R2）」に単位がありません。単位が加わると、ほかの市の値と並べられます。",
        "“Waiting children” (line 10): the value “38（R2）” has no unit. With the unit, it can stand beside the values of other cities.",
      ],
    ]);
  });
  test("is silent on a quantity without a unit, and without numbers", () => {
    const rate = row({ label: "合計特殊出生率", unit: "" });
    const empty = row({ unit: "", baseline_value: null, target_value: null });
    expect(messages("missing-unit", { indicators: [row(), rate, empty] })).toEqual([]);
  });
});

describe("evaluation-differs", () => {
  const given = { latest_raw: "5", latest_value: 5, evaluation_printed: "達成" };
  test("fires where the printed word is not what the numbers say", () => {
    expect(messages("evaluation-differs", { indicators: [row(given)] })).toEqual([
      [
        "「待機児童数」（10行）: 印刷された評価は「達成」、現状値「38（R2）」・目標値「0」・最新値「5」から計算した評価は「向上」です。評価の考え方を添えると、違いの理由が伝わります。",
        "“Waiting children” (line 10): the printed evaluation is “達成”; computed from the baseline “38” (38（R2）), the target “0” and the latest value “5” it is “Improved”. A word on how it was evaluated would explain the difference.",
      ],
    ]);
  });
  test("is silent where both agree, and on other scales", () => {
    const agree = row({ ...given, evaluation_printed: "向上" });
    const letters = row({ ...given, evaluation_printed: "Ａ" });
    expect(messages("evaluation-differs", { indicators: [agree, letters, row()] })).toEqual([]);
  });
});

describe("text-misread", () => {
  test.each([
    ["a radical", { label: "⼈⼝" }, "指標名「⼈⼝」", "⼈ U+2F08, ⼝ U+2F1D"],
    ["a lost character", { unit: "千t\ufffd" }, "単位「千t\ufffd」", "\ufffd U+FFFD"],
    [
      "dashes of two kinds",
      { baseline_raw: "-10.2－12" },
      "現状値「-10.2－12」",
      "- U+002D, － U+FF0D",
    ],
    ["a vowel mark for a minus", { target_raw: "ー４０人" }, "目標値「ー４０人」", "ー U+30FC"],
    ["a letter among digits", { target_raw: "1O0" }, "目標値「1O0」", "O U+004F"],
  ])("fires on %s", (_, given, field, characters) => {
    const found = messages("text-misread", { indicators: [row({ label_en: "", ...given })] });
    expect(found.map(([ja]) => ja.slice(ja.indexOf(": ") + 2))).toEqual([
      `${field}に、読み取りの誤りと思われる文字（${characters}）があります。原本と照らし合わせてください。`,
    ]);
  });
  test("says it in English too", () => {
    expect(messages("text-misread", { indicators: [row({ note: "⽤" })] })[0]?.[1]).toBe(
      "“Waiting children” (line 10): the note “⽤” holds characters that look misread (⽤ U+2F64). Please compare it with the original.",
    );
  });
  test("is silent on a minus, a missing mark, ranges of eras and katakana", () => {
    const fine = ["-４０人", "ー", "2.4（H27～R1の平均値（R1））", "5データ", "▲10.2%", "H29-R1"];
    const indicators = fine.map((baseline_raw) => row({ baseline_raw }));
    expect(messages("text-misread", { indicators })).toEqual([]);
  });
});
