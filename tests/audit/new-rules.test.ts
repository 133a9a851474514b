import { describe, expect, test } from "vitest";
import type {
  Fact,
  Indicator,
  OfficialItem,
  OfficialPlan,
  OfficialValue,
  Progress,
} from "../../src/tables/rows.ts";
import { indicator } from "../compare/build.ts";
import { findings, messages, plan } from "./build.ts";

const visitors = indicator({
  label: "観光入込客数",
  label_en: "Visitors",
  unit: "人",
  direction: "higher",
  baseline_raw: "544 千人",
  baseline_value: 544000,
  baseline_year: 2020,
  baseline_basis: "plan_default",
  target_raw: "820 千人/年",
  target_type: "value",
  target_value: 820000,
  target_year: 2025,
});
const three = ["001", "002", "003"].map((n, i) => ({
  ...visitors,
  id: `plan-${n}`,
  line: 10 + i,
}));

describe("one fact is one finding", () => {
  const dash = { ...visitors, baseline_raw: "ー", baseline_value: null };
  test("a further row of the same quantity says nothing new", () => {
    const again = { ...dash, id: "plan-002", line: 20, same_as: "plan-001" };
    expect(messages("missing-baseline", { indicators: [dash, again] })).toHaveLength(1);
    const other = { ...again, same_as: null };
    expect(messages("missing-baseline", { indicators: [dash, other] })).toHaveLength(2);
  });
  test("three rows of a plan without the same year are one, two are two", () => {
    const indicators = three.map((row) => ({ ...row, target_year: null }));
    expect(messages("missing-year", { indicators, plans: [plan()] })).toMatchInlineSnapshot(`
      [
        [
          "「総合戦略」の3指標（「観光入込客数」）: 目標値の年が行にも見出しにもありません。年が加わると、ほかの市の値と時点をそろえて読めます。",
          "3 indicators of “Strategy” (“Visitors”): neither the row nor its heading gives the year of the target. With the year, the value can be read beside those of other cities.",
        ],
      ]
    `);
    const two = indicators.slice(0, 2);
    expect(messages("missing-year", { indicators: two, plans: [plan()] })).toHaveLength(2);
  });
});

test("a fact about a plan names its first indicators, and no lines of its text", () => {
  const indicators = ["甲", "乙", "乙", "丙", "丁", "戊", "己", "庚"].map((label, i) => ({
    ...visitors,
    ...{ id: `plan-00${i}`, label, label_en: "", target_year: null },
  }));
  const [[ja = "", en = ""] = []] = messages("missing-year", { indicators, plans: [plan()] });
  expect(ja).toMatch(/^「総合戦略」の8指標（「甲」、「乙」、「丙」、「丁」、「戊」ほか2指標）: /u);
  expect(en).toMatch(/^8 indicators of “Strategy” \(“甲”, “乙”, “丙”, “丁”, “戊” and 2 more\): /u);
});

test("an English message says a worded target in English", () => {
  const worded = { target_raw: "中核市の平均", target_value: null, target_type: "benchmark" };
  const row = { ...visitors, ...worded, target_en: "The average of core cities" } as Indicator;
  const [[ja, en] = []] = messages("benchmark-unknown", { indicators: [row] });
  expect(ja).toContain("目標「中核市の平均」は");
  expect(en).toContain("the target “The average of core cities” (中核市の平均) is");
});

describe("target-wrong-side knows a mean that the row's note gives", () => {
  const visits = {
    ...visitors,
    baseline_value: 1533264,
    target_value: 1300000,
  };
  test("fires without one, is silent where the target lies before it", () => {
    expect(messages("target-wrong-side", { indicators: [visits] })).toHaveLength(1);
    const noted = { ...visits, note: "H29-R1平均値 938,895 回" };
    expect(messages("target-wrong-side", { indicators: [noted] })).toEqual([]);
    const beyond = { ...visits, note: "H29-R1平均値 1,400,000 回" };
    expect(messages("target-wrong-side", { indicators: [beyond] })).toHaveLength(1);
  });
});

describe("pandemic-base-year", () => {
  test("fires on visits of 2020", () => {
    const marked = { ...visitors, pandemic_base: true };
    expect(messages("pandemic-base-year", { indicators: [marked] })).toMatchInlineSnapshot(`
      [
        [
          "「観光入込客数」（10行）: 現状値（「観光入込客数」など）は、感染症の影響で人の動きが少なかった2020年度の値です。平常の年の値を添えると、回復と取組の成果を分けて読めます。",
          "“Visitors” (line 10): the baselines (“Visitors” and the like) are of 2020, when the pandemic kept people from going out. With a value of an ordinary year, recovery and the effect of the policy could be told apart.",
        ],
      ]
    `);
  });
  test("is silent on other years and on what people do not go out for", () => {
    const other = { ...visitors, pandemic_base: false };
    const repeat = { ...visitors, pandemic_base: true, same_as: "plan-009" };
    expect(messages("pandemic-base-year", { indicators: [other, repeat] })).toEqual([]);
  });
});

describe("target-year-outside-plan", () => {
  test("fires on a target due after the plan", () => {
    const late = { ...visitors, target_year: 2030 };
    expect(messages("target-year-outside-plan", { indicators: [late] })).toMatchInlineSnapshot(`
      [
        [
          "「観光入込客数」（10行）: 目標の年2030年度は、計画の最終年度2025年度より後です。計画期間の終わりの目安を添えると、期間内の進み具合を確かめられます。",
          "“Visitors” (line 10): the target is due in 2030, after the plan ends in 2025. With a mark for the end of the plan, progress within it could be checked.",
        ],
      ]
    `);
  });
  test("is silent within it", () => {
    expect(messages("target-year-outside-plan", { indicators: [visitors] })).toEqual([]);
  });
});

describe("annual-target-undated-baseline", () => {
  test("fires on a yearly target over a baseline without year", () => {
    expect(
      messages("annual-target-undated-baseline", { indicators: [visitors] }),
    ).toMatchInlineSnapshot(`
      [
        [
          "「観光入込客数」（10行）: 目標は「820 千人/年」のように1年あたりですが、現状値「544 千人」には年の記載がなく、1年間の数か累計かが分かりません。現状値の数え方を添えると、同じ数え方で比べられます。",
          "“Visitors” (line 10): the targets are counted a year (“820,000” (820 千人/年)), while the baselines (“544,000” (544 千人)) give no year and may be a yearly count or a total. A word on how the baseline is counted would let both be compared.",
        ],
      ]
    `);
  });
  test("is silent where the baseline prints its year or is yearly itself", () => {
    const dated = { ...visitors, baseline_basis: "fiscal_year" as const };
    const yearly = { ...visitors, baseline_raw: "544 千人／年" };
    expect(messages("annual-target-undated-baseline", { indicators: [dated, yearly] })).toEqual([]);
  });
});

describe("survey-change-small", () => {
  const survey = {
    ...visitors,
    label: "子育てが楽しいと思う人の割合",
    unit: "%",
    baseline_raw: "96.9%",
    baseline_value: 96.9,
    target_raw: "97.8%以上",
    target_value: 97.8,
    note: "n=500",
  };
  test("fires below the margin: 1.96 × √(2 × 0.969 × 0.031 ÷ 500) = 2.1 points", () => {
    expect(messages("survey-change-small", { indicators: [survey] })).toMatchInlineSnapshot(`
      [
        [
          "「子育てが楽しいと思う人の割合」（10行）: 現状値「96.9%」から目標「97.8%以上」までの変化0.9ポイントは、回答数500の調査2回の差の誤差（±2.1ポイント）より小さく、達成したかどうかを調査で確かめられません。",
          "“Visitors” (line 10): the change from “96.9%” to “97.8%” (97.8%以上), 0.9 points, is smaller than the margin of two surveys with 500 answers (±2.1 points), so that a survey cannot show whether it was reached.",
        ],
      ]
    `);
  });
  test("is silent above it, and where nobody says how many answered", () => {
    const large = { ...survey, note: "回答数 10,000" };
    const unsaid = { ...survey, note: "" };
    expect(messages("survey-change-small", { indicators: [large, unsaid] })).toEqual([]);
  });
});

describe("mean-against-year", () => {
  const mean = {
    ...visitors,
    baseline_raw: "△203人（過去５年間の平均値）",
    baseline_value: -203,
    baseline_basis: "average" as const,
    baseline_span: 5,
    latest_raw: "105人",
    latest_value: 105,
  };
  test("fires on a mean beside a year", () => {
    expect(messages("mean-against-year", { indicators: [mean] })).toMatchInlineSnapshot(`
      [
        [
          "「観光入込客数」（10行）: 現状値「△203人（過去５年間の平均値）」と最新値「105人」は、一方が数年の平均または累計、他方が1年の値です。同じ期間の値をそろえると、進み具合を比べられます。",
          "“Visitors” (line 10): of the baseline “−203” (△203人（過去５年間の平均値）) and the latest value “105” (105人), one covers several years and the other one. With values over like spans, progress could be compared.",
        ],
      ]
    `);
  });
  test("is silent on two means over like spans", () => {
    const alike = { ...mean, latest_basis: "average" as const, latest_span: 5 };
    expect(messages("mean-against-year", { indicators: [alike, visitors] })).toEqual([]);
  });
});

describe("benchmark-unknown", () => {
  const average = {
    ...visitors,
    target_raw: "中核市の平均",
    target_type: "benchmark" as const,
    target_value: null,
  };
  test("fires on an average of others", () => {
    expect(messages("benchmark-unknown", { indicators: [average] })).toMatchInlineSnapshot(`
      [
        [
          "「観光入込客数」（10行）: 目標「中核市の平均」は、比べる相手の値が出るまで分からず、期間中に水準を確かめられません。参考とする水準を添えると、進み具合を示せます。",
          "“Visitors” (line 10): the target “benchmark” (中核市の平均) is not known until the figures of others are out, so that no level can be checked meanwhile. With a level for reference, progress could be shown.",
        ],
      ]
    `);
  });
  test("is silent on a number", () => {
    expect(messages("benchmark-unknown", { indicators: [visitors] })).toEqual([]);
  });
});

describe("unachieved-without-successor", () => {
  const lost = {
    ...visitors,
    id: "old-001",
    plan: "old",
    superseded: true,
    evaluation_computed: "not_achieved" as const,
  };
  const next = { ...visitors, id: "new-001", plan: "new" };
  test("fires where no later plan carries the indicator on", () => {
    expect(
      messages("unachieved-without-successor", { indicators: [lost, next] }),
    ).toMatchInlineSnapshot(`
      [
        [
          "「観光入込客数」（10行）: 前の計画で未達成となり、後の計画に同じ量の指標がありません。引き継がなかった理由や、その後の値があれば続けて読めます。",
          "“Visitors” (line 10): not achieved in the plan before, and no later plan has an indicator of the same quantity. The reason, or later values, would let it be followed.",
        ],
      ]
    `);
  });
  test("is silent where one does, and on what was achieved", () => {
    const carried = { ...lost, same_as: "new-001" };
    const done = { ...lost, id: "old-002", evaluation_computed: "achieved" as const };
    expect(messages("unachieved-without-successor", { indicators: [carried, done, next] })).toEqual(
      [],
    );
  });
});

describe("past-against-required", () => {
  const moved = (past_per_year: number): Progress => ({
    indicator_id: "plan-001",
    municipality_code: "112038",
    theme: "economy",
    unit: "人",
    direction: "higher",
    baseline_value: 544000,
    baseline_year: 2020,
    target_value: 820000,
    target_year: 2025,
    latest_value: null,
    latest_year: null,
    elapsed: null,
    progress: null,
    required_per_year: 55200,
    other_baseline_year: null,
    other_required_per_year: null,
    past_per_year,
    verdict: "undetermined",
    rule: "no_latest",
    in_force: false,
  });
  test("fires on a fall before a rise", () => {
    expect(
      messages("past-against-required", { indicators: [visitors], progress: [moved(-3500)] }),
    ).toMatchInlineSnapshot(`
      [
        [
          "「観光入込客数」（10行）: 前の計画の期間には年−3,500 人で動きましたが、目標は増加を求めています。向きを変える取組を添えると、見通しが伝わります。",
          "“Visitors” (line 10): in the plan before it moved by −3,500 a year; the target asks for a rise. A word on what is to turn it would make the outlook clear.",
        ],
      ]
    `);
  });
  test("is silent on a rise before a rise", () => {
    expect(
      messages("past-against-required", { indicators: [visitors], progress: [moved(3500)] }),
    ).toEqual([]);
  });
});

const value: OfficialValue = {
  item_id: "traffic_accidents",
  theme: "safety",
  name: "交通事故発生件数",
  unit: "件",
  municipality_code: "112038",
  year: 2020,
  value: 1202,
  source: "警察庁",
  quality: "B",
  note: "",
  name_en: "Accidents",
  unit_en: "cases",
  subtheme: "traffic",
  role: "shown",
  date_basis: "calendar_year",
  date: "",
  missing: null,
  preliminary: false,
  break_before: false,
  calculation: "",
  source_en: "National Police Agency",
  addresses: "",
  note_en: "",
};

describe("target-met-later", () => {
  const accidents = indicator({
    label: "交通事故発生件数",
    label_en: "Accidents",
    direction: "lower",
    baseline_value: 1707,
    baseline_year: 2019,
    target_raw: "減少を図る",
    target_type: "decrease",
  });
  const link = {
    item_id: "traffic_accidents",
    row_id: "plan-001",
    municipality_code: "112038",
    field: "baseline",
    verdict: "within",
  } as OfficialPlan;
  const judging = { item_id: "traffic_accidents", judges_targets: true } as OfficialItem;
  test("fires where a later figure of the same statistic meets the target", () => {
    const given = {
      ...{ indicators: [accidents], contextPlans: [link] },
      ...{ context: [value], contextItems: [judging] },
    };
    expect(messages("target-met-later", given)).toMatchInlineSnapshot(`
      [
        [
          "「交通事故発生件数」（10行）: 公的統計「交通事故発生件数」の2020年の値1,202 件は、目標「減少を図る」をすでに満たしています。次にめざす水準を添えると、これからのねらいが伝わります。",
          "“Accidents” (line 10): the official “Accidents” of 2020, 1,202 cases, already meets the target “decrease” (減少を図る). A word on the next level aimed at would make the aim clear.",
        ],
      ]
    `);
  });
  test("is silent on a worse, an earlier and an unlike figure, and where the item judges none", () => {
    const silent = (context: OfficialValue, contextPlan: OfficialPlan, item = judging) =>
      messages("target-met-later", {
        indicators: [accidents],
        contextPlans: [contextPlan],
        context: [context],
        contextItems: [item],
      });
    expect(silent(value, link, { ...judging, judges_targets: false })).toEqual([]);
    expect(silent({ ...value, value: 1800 }, link)).toEqual([]);
    expect(silent({ ...value, year: 2018 }, link)).toEqual([]);
    expect(silent(value, { ...link, verdict: "beyond" })).toEqual([]);
  });
});

describe("outlook-against-projection", () => {
  const fact: Fact = {
    id: "plan-f-001",
    municipality_code: "141305",
    plan: "plan",
    document: "plan.txt",
    line: 664,
    subject: "総人口のピーク",
    subject_en: "Peak of total population",
    value_raw: "160.3",
    value: 160.3,
    unit: "万人",
    year: 2030,
    basis: "calendar_year",
    qualifier: "頃",
  };
  const item = { item_id: "projection", projection: true, unit: "人" } as OfficialItem;
  const projected = (people: number): OfficialValue => ({
    ...value,
    item_id: "projection",
    municipality_code: "141305",
    unit: "人",
    year: 2030,
    value: people,
    source: "社人研2023",
    source_en: "IPSS 2023",
    addresses: "",
  });
  const given = (people: number) => ({
    facts: [fact],
    contextItems: [item],
    context: [projected(people)],
  });
  test("fires where they lie more than 1 % apart", () => {
    expect(messages("outlook-against-projection", given(1567243))).toMatchInlineSnapshot(`
      [
        [
          "「総人口のピーク」（664行）: 計画の見通し1,603,000人（2030年頃）は、社人研2023による同じ年の推計1,567,243人と1％を超えて異なります。推計の時期や基準人口を添えると並べて読めます。",
          "“Peak of total population” (line 664): the outlook of the plan, 1,603,000 residents about 2030, differs by more than 1 % from the 1,567,243 projected for that year (IPSS 2023). A word on date and base of the outlook would let them be read together.",
        ],
      ]
    `);
  });
  test("is silent within 1 %", () => {
    expect(messages("outlook-against-projection", given(1600000))).toEqual([]);
  });
});

test("findings of a plan name no row", () => {
  const indicators = three.map((row) => ({ ...row, target_year: null }));
  expect(
    findings({ indicators, plans: [plan()] })
      .filter(({ rule }) => rule === "missing-year")
      .map(({ indicator_id, municipality_code }) => [indicator_id, municipality_code]),
  ).toEqual([["", "112038"]]);
});
