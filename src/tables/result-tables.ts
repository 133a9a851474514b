import { boolean, defineTable, integer, oneOf, optional, text } from "./define.ts";
import { pointing, shared, targetLevel } from "./shared-columns.ts";
import { SEVERITIES, VERDICTS } from "./vocabulary.ts";

/** Tables that the program computes from those of the plans. */

export const coverage = defineTable({
  file: "coverage",
  title: ["指標の広がり", "Coverage"],
  about: ["市区町村・分野・種類ごとの指標の数", "Indicators by municipality, theme and kind"],
  primary: ["municipality_code", "theme", "kind"],
  foreign: pointing("theme", "municipality_code"),
  columns: {
    ...shared("municipality_code", "theme", "kind"),
    indicators: integer(
      "指標の数（再掲と同じ量の行を除く）",
      "Distinct indicators, without repeats and rows of the same quantity",
    ),
    ...shared("rows"),
  },
});

export const comparisons = defineTable({
  file: "comparisons",
  title: ["比較", "Comparisons"],
  about: [
    "1行が、共通の量に属する指標1つ。共通の単位に換算した値",
    "One row for each indicator of a shared measure, in the common unit where there is one",
  ],
  primary: ["measure", "indicator_id"],
  foreign: pointing("theme", "municipality_code", "indicator_id", "measure"),
  columns: {
    ...shared(
      "measure",
      "name",
      "name_en",
      "theme",
      "grade",
      "form",
      "direction",
      "municipality_code",
      "indicator_id",
    ),
    unit: text(
      "単位。同一・換算可では共通の単位、その他では行の単位",
      "Common unit of the measure for same and convertible, the row's own unit otherwise",
    ),
    baseline_value: optional.number(
      "現状値（換算後）。formがpaceの行では空",
      "Baseline after conversion; empty where form is pace",
      "@unit",
    ),
    ...shared("baseline_year", "other_baseline_year", "target_type"),
    target_value: optional.number(
      "目標値（換算後。増減率の目標は現状値から求めた水準）。formがpaceの行では、現状値から目標までの1年あたりの変化",
      "Target after conversion, a target of change as the level it leads to; where form is pace, the change a year from baseline to target",
      "@unit",
    ),
    ...shared("target_year"),
    latest_value: optional.number(
      "最新値（換算後）。formがpaceの行では、現状値から最新値までの1年あたりの変化",
      "Latest value after conversion; where form is pace, the change a year from baseline to latest value",
      "@unit",
    ),
    ...shared("latest_year"),
    years: optional.number(
      "現状値から目標（目標年の記載がないときは計画の最終年度）までの年数",
      "Years from baseline to target, or to the end of the plan where no year is stated",
    ),
    change_per_year: optional.number(
      "現状値から目標までの1年あたりの変化。目標年の記載がないときは計画の最終年度まで",
      "Change a year from baseline to target, or to the end of the plan where no year is stated",
      "@unit",
    ),
    ...shared("period_end", "in_force", "superseded"),
    conversion: text("換算の計算式", "The conversion step by step"),
    conversion_en: text("換算の計算式（英語）", "The conversion step by step, in English"),
    ...shared("caveat", "caveat_en"),
  },
});

export const progress = defineTable({
  file: "progress",
  title: ["進み具合", "Progress"],
  about: [
    "目標までの道のりと経過した期間",
    "How far rows came towards their targets, beside the time",
  ],
  primary: ["indicator_id"],
  foreign: pointing("theme", "municipality_code", "indicator_id"),
  columns: {
    ...shared(
      "indicator_id",
      "municipality_code",
      "theme",
      "unit",
      "direction",
      "baseline_value",
      "baseline_year",
    ),
    target_value: targetLevel,
    ...shared("target_year", "latest_value", "latest_year"),
    elapsed: optional.number(
      "現状値から目標までの期間のうち経過した割合（0から1）",
      "Elapsed share of the time from baseline to target, 0 to 1",
      "1",
    ),
    progress: optional.number(
      "現状値から目標までの距離のうち進んだ割合",
      "Share of the distance from baseline to target that was covered",
      "1",
    ),
    required_per_year: optional.number(
      "目標に必要な1年あたりの変化",
      "Change a year that the target asks for",
      "@unit",
    ),
    ...shared("other_baseline_year"),
    other_required_per_year: optional.number(
      "その別の年から数えた、目標に必要な1年あたりの変化",
      "Change a year that the target would ask for from that other year",
      "@unit",
    ),
    past_per_year: optional.number(
      "これまでの1年あたりの変化",
      "Change a year seen so far",
      "@unit",
    ),
    verdict: oneOf(VERDICTS, "進み具合の判定", "Verdict on the progress"),
    rule: text("判定に使った規則", "The rule behind the verdict"),
    ...shared("in_force"),
  },
});

export const targetQuality = defineTable({
  file: "target-quality",
  title: ["目標の測りやすさ", "Target quality"],
  about: ["市区町村・分野ごとの目標の種類の数", "Kinds of target by municipality and theme"],
  primary: ["municipality_code", "theme"],
  foreign: pointing("theme", "municipality_code"),
  columns: {
    ...shared("municipality_code", "theme"),
    indicators: integer("指標の数（重複を除く）", "Distinct indicators"),
    with_number: integer("数値の目標がある指標", "Indicators whose target is a number"),
    direction_only: integer("方向だけの目標", "Indicators whose target is a direction alone"),
    benchmark: integer(
      "他との比較による目標",
      "Indicators whose target is a comparison with others",
    ),
    no_target: integer("目標がない指標", "Indicators without a target"),
    no_baseline: integer("現状値がない指標", "Indicators without a baseline"),
    outcome: integer("成果を測る指標", "Indicators that measure a result"),
    output: integer("活動の量を測る指標", "Indicators that measure what was done"),
    perception: integer("意識を測る指標", "Indicators that measure what people think"),
    input: integer("投入を測る指標", "Indicators that measure what was spent"),
  },
});

export const policyThemes = defineTable({
  file: "policy-themes",
  title: ["施策の分野", "Policies by theme"],
  about: ["計画・小分類ごとの施策の数", "Policies by plan and subtheme"],
  primary: ["plan", "theme", "subtheme"],
  foreign: pointing("theme", "subtheme", "municipality_code", "plan"),
  columns: {
    ...shared("theme", "subtheme", "municipality_code", "plan"),
    policies: integer("施策の数（同じ名称は一つ）", "Policies, each title once"),
    ...shared("rows"),
    titles: text("施策の名称（ | 区切り）", "Titles of the policies, separated by ` | `"),
    checked: text(
      "施策名にないことを人が確かめた日。確かめていないときは空",
      "Day on which a person found no such title, empty where nobody looked",
    ),
    dealt_with: text(
      "名称に表れない施策を扱う箇所（データのまま）",
      "Where the subject is dealt with without a title of its own",
    ),
    dealt_with_en: text("その英訳", "The same in English"),
  },
});

export const sdg = defineTable({
  file: "sdg",
  title: ["SDGsとの対応", "SDG references"],
  about: ["施策が示すSDGsの目標とターゲット", "Goals and targets that plans print beside policies"],
  foreign: { ...pointing("theme", "municipality_code", "plan"), policy_id: "policies.id" },
  columns: {
    ...shared("municipality_code", "plan"),
    policy_id: text("施策の行の識別子", "Id of the policy"),
    ...shared("code", "title", "theme"),
    goal: integer("SDGsの目標（1から17）", "Goal of the SDGs, 1 to 17"),
    target: text("SDGsのターゲット。目標だけのときは空", "Target of the SDGs, empty for a goal"),
    printed: text("文書のままの番号", "The code as printed"),
    in_mapping: boolean(
      "施策の分野が目標に対応する分野に含まれるか",
      "Whether the policy's theme is among those that the goal is mapped to",
    ),
  },
});

export const findings = defineTable({
  file: "findings",
  title: ["点検の結果", "Findings"],
  about: ["点検の規則が見つけたこと", "What the audit rules have to say about the rows"],
  columns: {
    rule: text("点検の規則", "The audit rule"),
    severity: oneOf(SEVERITIES, "重さ", "Severity"),
    indicator_id: text(
      "指標または施策の行の識別子。計画全体のときは空",
      "Id of the row, empty where a whole plan is meant",
    ),
    ...shared("municipality_code"),
    message: text("見つかったこと", "What was found"),
    message_en: text("見つかったこと（英語）", "What was found, in English"),
    ...shared("plan"),
  },
});
