import type { FindingTexts } from "./finding-names.ts";

/** What the audit says of two figures for one thing: another row, plan, city or statistic. */
export const PAIR_FINDINGS = {
  "evaluation-differs": {
    name: { ja: "評価の違い", en: "Evaluation differs" },
    question: {
      ja: "計画に書かれた評価と計算による評価が異なる。評価の考え方は何か。",
      en: "The printed result differs from the computed one. How was it evaluated?",
    },
    message: {
      ja: "{row}: 印刷された評価は{printed}、現状値{baseline}・目標値{target}・最新値{latest}から計算した評価は{computed}です。評価の考え方を添えると、違いの理由が伝わります。",
      en: "{row}: the printed evaluation is {printed}; computed from the baseline {baseline}, the target {target} and the latest value {latest} it is {computed}. A word on how it was evaluated would explain the difference.",
    },
  },
  "result-evaluation-differs": {
    name: { ja: "年の評価の違い", en: "Evaluation of a year differs" },
    question: {
      ja: "計画に書かれた評価と、目標への道のりによる判定が異なる。評価の考え方は何か。",
      en: "The printed evaluation of a year differs from the computed one. How was it evaluated?",
    },
    message: {
      ja: "{row}: 印刷された評価は{printed}、値{value}と目標への道のりから計算した判定は{computed}です。評価の考え方を添えると、違いの理由が伝わります。",
      en: "{row}: the printed evaluation is {printed}; judged by the way to the target, the value {value} is {computed}. A word on how it was evaluated would explain the difference.",
    },
  },
  "repeat-differs": {
    name: { ja: "再掲の値の違い", en: "Repeat differs" },
    question: {
      ja: "再掲の値が初出と異なる。どちらが正しいか。",
      en: "A repeat differs from its first appearance. Which is right?",
    },
    message: {
      ja: "{row}: 再掲の{field}{repeat}が、初出（{line}行）の{original}と異なります。どちらが正しいかを確かめてください。",
      en: "{row}: the {field} of this repeat is {repeat}, that of its first appearance (line {line}) {original}. Please check which is right.",
    },
  },
  "same-quantity-differs": {
    name: { ja: "同じ量の値の違い", en: "Same quantity differs" },
    question: {
      ja: "同じ量の値が文書の間で異なる。どちらが正しいか。",
      en: "The same quantity has different values. Which is right?",
    },
    message: {
      ja: "{row}: 同じ量を示す{other}と{field}が異なります（{own}と{others}）。単位と丸めの違いは除いています。どちらが正しいかを確かめてください。",
      en: "{row}: the {field} differs from that of the same quantity in {other} ({own} and {others}), units and rounding taken into account. Please check which is right.",
    },
  },
  "phase-baseline-differs": {
    name: { ja: "前の計画との違い", en: "Differs from the plan before" },
    question: {
      ja: "現状値が、前の計画の最新値と異なる。更新があったか。",
      en: "The baseline differs from the latest value of the plan before. Was it revised?",
    },
    message: {
      ja: "{row}: 現状値{baseline}が、前の計画の{other}の最新値{latest}と異なります。年は同じです。確定値への更新など、違いの理由を添えると続けて読めます。",
      en: "{row}: the baseline {baseline} differs from the latest value {latest} of the plan before, {other}, for the same year. A word on the reason, such as a final figure, would let the phases be read together.",
    },
  },
  "official-differs": {
    name: { ja: "公的統計との違い", en: "Differs from official statistics" },
    question: {
      ja: "計画の値が公的統計と異なる。定義や時点の違いか。",
      en: "A plan's figure differs from the official one. Do definition or date differ?",
    },
    message: {
      ja: "{row}: 値{plan}が、公的統計「{item}」の{year}年の値{official}と、許容する差を超えて異なります。{equal}{reason}ので、定義や時点を添えると並べて読めます。",
      en: "{row}: the value {plan} differs from the official “{item}” of {year}, {official}, by more than the tolerance. {equal}{reason}; a word on definition and date would let them be read together.",
    },
  },
  "scale-between-cities": {
    name: { ja: "市の間の桁の違い", en: "Scale between municipalities" },
    question: {
      ja: "市の間で値の大きさが大きく異なる。定義は同じか。",
      en: "Values differ by more than ten times between municipalities. Is the definition the same?",
    },
    message: {
      ja: "{row}: 「{measure}」で、{large}の値{largest}は{small}の値{smallest}の{times}倍{per}です。定義の違いによるかどうかを確かめてから並べてください。",
      en: "{row}: in the measure “{measure}” the value of {large}, {largest}, is {times} times that of {small}, {smallest}{per}. Please check whether the definition explains it before they are shown together.",
    },
  },
  "unachieved-without-successor": {
    name: { ja: "引き継がれない未達成", en: "Not achieved, not carried on" },
    question: {
      ja: "前の計画で未達成の指標が、後の計画にない。その後の値はあるか。",
      en: "Indicators not achieved in the plan before are not in the later one. Are there later values?",
    },
    message: {
      ja: "{row}: 前の計画で未達成となり、後の計画に同じ量の指標がありません。引き継がなかった理由や、その後の値があれば続けて読めます。",
      en: "{row}: not achieved in the plan before, and no later plan has an indicator of the same quantity. The reason, or later values, would let it be followed.",
    },
  },
  "outlook-against-projection": {
    name: { ja: "人口の見通しと推計", en: "Outlook and projection" },
    question: {
      ja: "計画の人口の見通しが、公表された推計と異なる。いつの推計を用いたか。",
      en: "The outlook differs from the published projection. Which estimate was used?",
    },
    message: {
      ja: "「{subject}」（{place}）: 計画の見通し{outlook}人（{year}年頃）は、{source}による同じ年の推計{projected}人と1％を超えて異なります。推計の時期や基準人口を添えると並べて読めます。",
      en: "“{subject}” ({place}): the outlook of the plan, {outlook} residents about {year}, differs by more than 1 % from the {projected} projected for that year ({source}). A word on date and base of the outlook would let them be read together.",
    },
  },
} as const satisfies Record<string, FindingTexts>;
