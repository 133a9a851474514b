import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/audit/index.ts";
import { FINDING_TEXTS, findingText } from "../../src/words/findings.ts";
import { fillEach } from "../../src/words/text.ts";
import { indicator } from "../compare/build.ts";
import { comparison, findings, messages, plan, policy } from "./build.ts";

describe("stated-count", () => {
  const rows = [
    indicator({ id: "plan-001", line: 5, evaluation_printed: "達成" }),
    indicator({ id: "plan-002", line: 9, series: "男性", evaluation_printed: "達成" }),
    indicator({ id: "plan-003", line: 9, series: "女性", evaluation_printed: "達成" }),
    indicator({ id: "plan-004", is_repeat: true }),
  ];
  test("fires where the plan states another number", () => {
    const plans = [
      plan({
        stated_counts: [
          { what: "kpi", evaluation: "達成", count: 8, line: 305 },
          { what: "policies", level: 2, count: 23, line: 156 },
        ],
      }),
    ];
    const given = { plans, indicators: rows, policies: [policy(), policy({ level: 1 })] };
    expect(messages("stated-count", given)).toEqual([
      [
        "「総合戦略」（156行）は施策（第2階層）を23と記していますが、読み取った行では1です。数え方の違いか、読み取りの漏れかを確かめてください。",
        "“Strategy” (line 156) states 23 for policies of level 2; the rows read from it give 1. Please check whether the count differs or a row was missed.",
      ],
      [
        "「総合戦略」（305行）はKPIのうち「達成」を8と記していますが、読み取った行では2です。数え方の違いか、読み取りの漏れかを確かめてください。",
        "“Strategy” (line 305) states 8 for KPI evaluated “達成”; the rows read from it give 2. Please check whether the count differs or a row was missed.",
      ],
    ]);
  });
  test("is silent where the numbers agree; split rows count once, repeats not at all", () => {
    const plans = [
      plan({
        stated_counts: [
          { what: "kpi", count: 2, line: 1 },
          { what: "headline", count: 0, line: 1 },
        ],
      }),
    ];
    expect(messages("stated-count", { plans, indicators: rows })).toEqual([]);
  });
});

describe("scale-between-cities", () => {
  const large = indicator({
    id: "kawasaki-024",
    municipality_code: "141305",
    label: "緑地保全面積",
    label_en: "Conserved green space",
  });
  const small = comparison({ baseline_value: 5.94274 });
  const other = comparison({
    municipality_code: "141305",
    indicator_id: "kawasaki-024",
    baseline_value: 307.6524,
  });
  test("fires where one is more than ten times the other", () => {
    expect(
      messages("scale-between-cities", { indicators: [large], comparisons: [small, other] }),
    ).toEqual([
      [
        "「緑地保全面積」（10行）: 「緑地」で、川崎市の値308 haは川口市の値5.94 haの20倍（人口1人あたり）です。定義の違いによるかどうかを確かめてから並べてください。",
        "“Conserved green space” (line 10): in the measure “Green space” the value of Kawasaki, 308 ha, is 20 times that of Kawaguchi, 5.94 ha (per resident). Please check whether the definition explains it before they are shown together.",
      ],
    ]);
  });
  test("is silent up to ten times, on zeros, other units and what is not comparable", () => {
    const silent = [
      { ...other, baseline_value: 153.8 },
      { ...other, baseline_value: 0 },
      { ...other, baseline_value: null },
      { ...other, unit: "人" },
      { ...other, municipality_code: "112038" },
    ];
    for (const row of silent)
      expect(
        messages("scale-between-cities", { indicators: [large], comparisons: [small, row] }),
      ).toEqual([]);
    const comparisons = [small, other].map((row) => ({ ...row, grade: "not_comparable" as const }));
    expect(messages("scale-between-cities", { indicators: [large], comparisons })).toEqual([]);
  });
});

describe("scale-between-cities per head and in one unit", () => {
  const large = indicator({ id: "kawasaki-024", municipality_code: "141305" });
  const [small, other] = [
    comparison({}),
    comparison({ municipality_code: "141305", indicator_id: "kawasaki-024" }),
  ];
  const found = (values: { unit: string; baseline_value: number }[]) =>
    messages("scale-between-cities", {
      indicators: [large],
      comparisons: [
        { ...small, ...values[0] },
        { ...other, ...values[1] },
      ],
    }).length;
  test("251 ha against 18.5 ha is 5.2 times per resident", () => {
    expect(
      found([
        { unit: "ha", baseline_value: 18.5 },
        { unit: "ha", baseline_value: 251 },
      ]),
    ).toBe(0);
  });
  test("千人 and 万人 are converted before they are compared", () => {
    const visitors = { unit: "千人", baseline_value: 59.4274 };
    expect(found([visitors, { unit: "万人", baseline_value: 150 }])).toBe(0);
    expect(found([visitors, { unit: "万人", baseline_value: 200 }])).toBe(1);
  });
  test("rates stand as they are", () => {
    expect(
      found([
        { unit: "%", baseline_value: 3 },
        { unit: "%", baseline_value: 33 },
      ]),
    ).toBe(1);
  });
});

describe("sdg-code-unknown", () => {
  test("fires on a number that is no target", () => {
    const policies = [policy({ sdg_targets: "3.4 3.10" })];
    expect(messages("sdg-code-unknown", { policies })).toEqual([
      [
        "「健康を育むまちづくり」（20行）: 印刷された番号「3.10」は、SDGsの17のゴールと169のターゲットにありません。番号を確かめてください。",
        "“Health” (line 20): the printed number “3.10” is none of the 17 goals and 169 targets of the SDGs. Please check it.",
      ],
    ]);
  });
  test("is silent on goals and targets", () => {
    expect(
      messages("sdg-code-unknown", { policies: [policy({ sdg_targets: "3 3.d 12a" })] }),
    ).toEqual([]);
  });
});

describe("text-misread in policies", () => {
  test("fires on a radical in a title", () => {
    const [found] = messages("text-misread", { policies: [policy({ title: "⺠生" })] });
    expect(found?.[0]).toBe(
      "「⺠生」（20行）: 施策名「⺠生」に、読み取りの誤りと思われる文字（⺠ U+2EA0）があります。原本と照らし合わせてください。",
    );
  });
  test("is silent on kanji", () => {
    expect(messages("text-misread", { policies: [policy({ title: "民生" })] })).toEqual([]);
  });
});

test("every message has its rule, every rule its message", () => {
  for (const { id } of RULES)
    for (const what of ["name", "question", "message"] as const)
      expect(FINDING_TEXTS.has(`${id}.${what}`), id).toBe(true);
  expect(FINDING_TEXTS.size).toBe(3 * RULES.length);
});

test("a message with an empty place is a mistake", () => {
  expect(() => fillEach(findingText("missing-target", "message"), { row: "x" })).toThrow(
    "no value for {target} in: {row}: 目標値は",
  );
});

test("the order of the input changes nothing, a city without rows adds nothing", () => {
  const rows = ["001", "002", "003", "004"].map((n, i) =>
    indicator({ id: `plan-${n}`, municipality_code: i > 1 ? "112330" : "112038" }),
  );
  const expected = findings({ indicators: rows });
  expect(expected).toHaveLength(8);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), (indicators) => {
      expect(findings({ indicators, municipalities: [] })).toEqual(expected);
    }),
    // There are 24 orders.
    { numRuns: 24 },
  );
});
