import type { FindingTexts } from "./finding-names.ts";

/** What the audit says of targets: which way they go, when they are due, whether they can be checked. */
export const TARGET_FINDINGS = {
  "target-met-at-baseline": {
    name: { ja: "現状値が目標を満たす", en: "Target met at the baseline" },
    question: {
      ja: "現状値がすでに目標を満たしている。保つ目標か、高める目標か。",
      en: "The baseline already meets the target. Is the level to be held or raised?",
    },
    message: {
      ja: "{row}: 現状値{baseline}は、目標値{target}をすでに満たしています。この水準を保つ目標か、さらに高める目標かを添えると、ねらいが伝わります。",
      en: "{row}: the baseline {baseline} already meets the target {target}. A word on whether the level is to be held or raised would make the aim clear.",
    },
  },
  "target-equals-baseline": {
    name: { ja: "目標値が現状値と同じ", en: "Target equals the baseline" },
    question: {
      ja: "目標値が現状値と同じである。現状を保つ目標か。",
      en: "The target equals the baseline. Is it meant to hold the level?",
    },
    message: {
      ja: "{row}: 目標値{target}は、現状値{baseline}と同じ値です。現状を保つ目標として扱い、進み具合の割合は計算しません。",
      en: "{row}: the target {target} equals the baseline {baseline}. It is treated as a target to hold the level, without a share of progress.",
    },
  },
  "target-wrong-side": {
    name: { ja: "目標値が現状値より手前", en: "Target behind the baseline" },
    question: {
      ja: "目標値が現状値より手前にある。基準とした年に特別な事情があったか。",
      en: "The target lies behind the baseline. Was the base year out of the ordinary?",
    },
    message: {
      ja: "{row}: 目標値{target}は、{direction}指標でありながら、現状値{baseline}より手前にあります。基準とした年の事情などを添えると、ねらいが伝わります。",
      en: "{row}: the target {target} lies behind the baseline {baseline}, although {direction}. A word on the circumstances of the base year would make the aim clear.",
    },
  },
  "missing-target": {
    name: { ja: "目標値がない", en: "No target" },
    question: {
      ja: "目標値が書かれていない。めざす水準の定めはあるか。",
      en: "No target is stated. Is there a level aimed at?",
    },
    message: {
      ja: "{row}: 目標値は{target}で、めざす水準が書かれていません。定めがあれば、補うことで進み具合を示せます。",
      en: "{row}: the target is {target}, so that no level aimed at is stated. If there is one, adding it would let progress be shown.",
    },
  },
  "target-met-later": {
    name: { ja: "その後の公的統計が目標を満たす", en: "Met by a later official figure" },
    question: {
      ja: "その後の公的統計の値が目標を満たしている。次にめざす水準はあるか。",
      en: "A later official figure meets the target. Is there a next level to aim at?",
    },
    message: {
      ja: "{row}: 公的統計「{item}」の{year}年の値{value}は、目標{target}をすでに満たしています。次にめざす水準を添えると、これからのねらいが伝わります。",
      en: "{row}: the official “{item}” of {year}, {value}, already meets the target {target}. A word on the next level aimed at would make the aim clear.",
    },
  },
  "target-year-outside-plan": {
    name: { ja: "計画期間の後の目標年", en: "Due after the plan" },
    question: {
      ja: "目標の年が計画期間の後である。期間の終わりの目安はあるか。",
      en: "The target is due after the plan ends. Is there a mark for its end?",
    },
    message: {
      ja: "{row}: 目標の年{target}年度は、計画の最終年度{end}年度より後です。計画期間の終わりの目安を添えると、期間内の進み具合を確かめられます。",
      en: "{row}: the target is due in {target}, after the plan ends in {end}. With a mark for the end of the plan, progress within it could be checked.",
    },
  },
  "annual-target-undated-baseline": {
    name: { ja: "年間の目標と年のない現状値", en: "Yearly target, undated baseline" },
    question: {
      ja: "目標は1年当たりであるが、現状値の年と数え方が書かれていない。どう数えた値か。",
      en: "The target is counted a year; year and counting of the baseline are not stated. How is it counted?",
    },
    message: {
      ja: "{row}: 目標は{target}のように1年あたりですが、現状値{baseline}には年の記載がなく、1年間の数か累計かが分かりません。現状値の数え方を添えると、同じ数え方で比べられます。",
      en: "{row}: the targets are counted a year ({target}), while the baselines ({baseline}) give no year and may be a yearly count or a total. A word on how the baseline is counted would let both be compared.",
    },
  },
  "benchmark-unknown": {
    name: { ja: "事前に分からない目標", en: "Target not known in advance" },
    question: {
      ja: "目標の水準が、比べる相手の値で決まる。参考とする水準はあるか。",
      en: "The target depends on the figures of others. Is there a level for reference?",
    },
    message: {
      ja: "{row}: 目標{target}は、比べる相手の値が出るまで分からず、期間中に水準を確かめられません。参考とする水準を添えると、進み具合を示せます。",
      en: "{row}: the target {target} is not known until the figures of others are out, so that no level can be checked meanwhile. With a level for reference, progress could be shown.",
    },
  },
  "survey-change-small": {
    name: { ja: "標本誤差より小さい変化", en: "Change below the sampling error" },
    question: {
      ja: "目標までの変化が調査の誤差より小さい。どう確かめるか。",
      en: "The change is smaller than the sampling error. How is it to be confirmed?",
    },
    message: {
      ja: "{row}: 現状値{baseline}から目標{target}までの変化{change}ポイントは、回答数{answers}の調査2回の差の誤差（±{margin}ポイント）より小さく、達成したかどうかを調査で確かめられません。",
      en: "{row}: the change from {baseline} to {target}, {change} points, is smaller than the margin of two surveys with {answers} answers (±{margin} points), so that a survey cannot show whether it was reached.",
    },
  },
  "past-against-required": {
    name: { ja: "これまでと逆の向き", en: "Past change the other way" },
    question: {
      ja: "これまでの動きが目標と逆の向きである。何によって向きを変えるか。",
      en: "The past change goes the other way. What is to turn it?",
    },
    message: {
      ja: "{row}: 前の計画の期間には年{past}で動きましたが、目標は{asked}を求めています。向きを変える取組を添えると、見通しが伝わります。",
      en: "{row}: in the plan before it moved by {past} a year; the target asks for {asked}. A word on what is to turn it would make the outlook clear.",
    },
  },
} as const satisfies Record<string, FindingTexts>;
