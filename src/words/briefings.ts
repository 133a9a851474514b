import type { Language, Translated } from "../lib/language.ts";
import type { Grade } from "../tables/rows.ts";
import { momentNames, plannerQuestions } from "./names.ts";
import { fill } from "./text.ts";

/** Headings, captions and sentences of annexes and the method. */
export const annexWords = {
  measures: { ja: "共通する指標の一覧", en: "Shared measures" },
  questions: plannerQuestions,
  grades: { ja: "比較の等級", en: "Grades of comparison" },
  findings: { ja: "点検の結果", en: "What the audit found" },
  verdicts: { ja: "進み具合の判定", en: "How progress is judged" },
  commentary: { ja: "分析担当者から", en: "From the analyst" },
  themeSubtitle: {
    ja: "{places}の計画が掲げる現状と目標",
    en: "Baselines and targets in the plans of {places}",
  },
  methodKicker: { ja: "方法とデータの質", en: "Method and data quality" },
  methodTitle: { ja: "比較の方法とデータの質", en: "Method and data quality" },
  methodSubtitle: {
    ja: "等級、判定の規則、点検の結果、出典",
    en: "Grades, rules, findings and sources",
  },
  defaultYear: {
    ja: "＊は、行に年の記載がなく、文書が原則として定める年度による。",
    en: "* Fiscal year by the rule that the document states for rows without one.",
  },
  latestFrom: {
    ja: "最新値とそのページは、{reports}による。",
    en: "Latest values and their pages are those of {reports}.",
  },
  unconfirmed: { ja: "要確認", en: "to be confirmed" },
  unconfirmedNote: {
    ja: "要確認：最新値の数え方が計画と同じかを確かめる前の値で、進捗を示さない。",
    en: "To be confirmed: whether the latest value is counted as in the plan; no progress is given before that.",
  },
  repeat: { ja: "再掲", en: "repeat" },
  sameRow: { ja: "別の行にも同じ量", en: "also in another row" },
  samePlan: { ja: "別の計画にも同じ量", en: "also in another plan" },
  tableCaption: { ja: "{name}の指標（{rows}）", en: "Indicators of {name} ({rows})" },
  joinedCaption: { ja: "自治体と計画ごとの{rows}", en: "{rows} by municipality and plan" },
  planCaption: { ja: "{plan}（{rows}）", en: "{plan} ({rows})" },
  placeAndPlan: { ja: "{name}｜{plan}", en: "{name}: {plan}" },
  echo: {
    ja: "再掲や別の計画の行と同じ値の{rows}は省いた。",
    en: "{rows} repeating another row or plan is left out.",
  },
  echoes: {
    ja: "再掲や別の計画の行と同じ値の{rows}は省いた。",
    en: "{rows} repeating another row or plan are left out.",
  },
  andMore: {
    ja: "ほか{rows}指標",
    en: "and {rows} more rows",
  },
  lines: {
    ja: "「行」は、文書を文字に直したものの行で、公表された文書のページは分からない。",
    en: "A line is one of the document set as plain text; the pages of the published document are not known.",
  },
  reported: { ja: "計画の指標の最新値", en: "Latest values of the plan's indicators" },
  sourceCaption: { ja: "対象とした計画", en: "Documents read" },
  gradesCaption: {
    ja: "等級ごとの指標の数と扱い",
    en: "Number of measures by grade, and what it allows",
  },
  gradesNote: {
    ja: "速さだけの指標は、水準の定義が同じとは限らず、現状値からの変化だけを並べる。最新の計画の水準には、これと、後の計画に替わった計画の指標を数えない。",
    en: "Pace only: levels may differ in definition, changes compare. Levels in newest plans: without these and plans that were followed.",
  },
  measuresCaption: {
    ja: "量ごとのテーマ・等級・自治体",
    en: "Theme, grade and municipalities of each measure",
  },
  findingsCaption: {
    ja: "計画所管課への確認事項と件数",
    en: "Questions to the planners and how often",
  },
  allPlaces: { ja: "すべて", en: "All" },
} as const satisfies Record<string, Translated>;

/** The heads of columns of these tables. */
export const annexColumns = {
  indicator: { ja: "指標", en: "Indicator" },
  ...momentNames,
  progress: { ja: "進捗", en: "Progress" },
  kindOfTarget: { ja: "目標の種類", en: "Kind of target" },
  source: { ja: "出典", en: "Source" },
  measure: { ja: "項目", en: "Measure" },
  theme: { ja: "テーマ", en: "Theme" },
  grade: { ja: "等級", en: "Grade" },
  municipalities: { ja: "自治体", en: "Municipalities" },
  reason: { ja: "理由", en: "Reason" },
  evaluation: { ja: "評価", en: "Result" },
  rule: { ja: "規則", en: "Rule" },
  count: { ja: "件数", en: "Count" },
  paces: { ja: "うち速さだけ", en: "Pace only" },
  levels: { ja: "うち最新の計画の水準", en: "Levels in newest plans" },
  meaning: { ja: "意味", en: "Meaning" },
  document: { ja: "文書", en: "Document" },
  issued: { ja: "発行", en: "Issued" },
  period: { ja: "期間（年度）", en: "Years" },
  covers: { ja: "載せている範囲", en: "What it holds" },
  question: { ja: "質問", en: "Question" },
} as const satisfies Record<string, Translated>;

export const gradeMeanings: Record<Grade, Translated> = {
  same: { ja: "定義が同じ。同じ軸の上で比べる。", en: "One definition; on one axis." },
  convertible: {
    ja: "換算すれば定義（速さだけの指標では変化の意味）が同じ。式を示し、同じ軸の上で比べる。",
    en: "One definition after a stated conversion, or one kind of change; on one axis.",
  },
  similar: {
    ja: "似ているが定義が異なる。軸を分けて並べる。",
    en: "Related but defined differently; side by side on separate axes.",
  },
  not_comparable: {
    ja: "量や定義が異なり、比べられない。理由を示す。",
    en: "Must not be compared; the reason is given.",
  },
};

export const verdictRules: readonly Translated[] = [
  {
    ja: "進捗＝（最新値−現状値）÷（目標値−現状値）。経過割合＝（最新値の年−現状値の年）÷（目標年−現状値の年）。",
    en: "Progress = (latest − baseline) ÷ (target − baseline). Elapsed = (latest year − baseline year) ÷ (target year − baseline year).",
  },
  {
    ja: "達成：最新値が目標を満たす。向上：現状値より良いが目標に届かない。未達成：どちらでもない（目標の年より前の値では判定不能）。",
    en: "Achieved: the latest value meets the target. Improved: better than the baseline, short of the target. Not achieved: neither; undetermined before the target's year.",
  },
  {
    ja: "順調：進捗が経過割合から0.1を引いた値以上。遅れ：それに満たないが現状値より良い。後退：現状値より悪い。",
    en: "On pace: progress at least elapsed minus 0.1. Behind: less, yet better than the baseline. Moving away: worse than the baseline.",
  },
  {
    ja: "判定不能：数値の目標、現状値、最新値のいずれかがない。目標が現状値と等しいときは維持とする。",
    en: "Undetermined: a numeric target, baseline or latest value is missing. A target equal to the baseline means maintain.",
  },
  {
    ja: "「8%減少」のような目標は、現状値から計算する。目標年の記載がない行は、計画期間の最終年度を目標年とする。",
    en: "Targets such as a cut by 8% are taken from the baseline. Where a row states no target year, the last year of the plan serves.",
  },
];

/** A text about so many rows: 3行, 1 row, 3 rows. */
export function ofRows(
  text: Translated,
  count: number,
  lang: Language,
  values: Record<string, string> = {},
): string {
  const rows = { ja: `${count}行`, en: count === 1 ? "1 row" : `${count} rows` }[lang];
  return fill(text, lang, { ...values, rows });
}
