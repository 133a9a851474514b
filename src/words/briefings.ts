import type { Language } from "../lib/language.ts";
import { listPlaces } from "./places.ts";

const COLUMNS = {
  indicator: "指標",
  baseline: "現状値",
  target: "目標値",
  latest: "最新値",
  progress: "進捗",
  kindOfTarget: "目標の種類",
  source: "出典",
  measure: "項目",
  theme: "テーマ",
  grade: "等級",
  municipalities: "自治体",
  reason: "理由",
  evaluation: "評価",
  rule: "規則",
  count: "件数",
  meaning: "意味",
  document: "文書",
  issued: "発行",
  period: "期間（年度）",
  file: "ファイル",
  question: "質問",
};

/** Headings, captions and sentences of annexes and the method, which pages take by the language. */
export interface BriefingTexts {
  methodKicker: string;
  headings: Record<
    "measures" | "questions" | "grades" | "findings" | "verdicts" | "commentary",
    string
  >;
  columns: Record<keyof typeof COLUMNS, string>;
  themeSubtitle(p: { names: readonly string[] }): string;
  methodTitle: string;
  methodSubtitle: string;
  defaultYear: string;
  repeat: string;
  sameAs: string;
  tableCaption(p: { name: string; count: number }): string;
  joinedCaption(count: number): string;
  planCaption(p: { name: string; plan: string; count: number }): string;
  /** Rows left out of a table because another row of it says the same. */
  echoes(rows: number): string;
  gradeMeaning: Record<"same" | "convertible" | "similar" | "not_comparable", string>;
  verdictRules: string[];
  gradesCaption: string;
  measuresCaption: string;
  findingsCaption: string;
  andMore(rows: number): string;
  sourceCaption: string;
}

const ja: BriefingTexts = {
  methodKicker: "方法とデータの質",
  headings: {
    measures: "共通する指標の一覧",
    questions: "計画所管課への確認事項",
    grades: "比較の等級",
    findings: "点検の結果",
    verdicts: "進み具合の判定",
    commentary: "分析担当者から",
  },
  columns: COLUMNS,
  themeSubtitle: ({ names }) => `${listPlaces(names, "ja")}の計画が掲げる現状と目標`,
  methodTitle: "比較の方法とデータの質",
  methodSubtitle: "等級、判定の規則、点検の結果、出典",
  defaultYear: "＊は、行に年の記載がなく、文書が原則として定める年度による。",
  repeat: "再掲",
  sameAs: "再掲",
  joinedCaption: (count) => `自治体と計画ごとの${count}行`,
  planCaption: ({ name, plan, count }) =>
    `${plan.includes(name) ? "" : `${name}｜`}${plan}（${count}行）`,
  tableCaption: ({ name, count }) => `${name}の指標（${count}行）`,
  echoes: (rows) => `再掲や別の計画の行と同じ値の${rows}行は省いた。`,
  gradeMeaning: {
    same: "定義が同じ。同じ軸の上で比べる。",
    convertible: "換算すれば定義が同じ。式を示し、同じ軸の上で比べる。",
    similar: "似ているが定義が異なる。軸を分けて並べる。",
    not_comparable: "比べてはならない。理由を示す。",
  },
  verdictRules: [
    "進捗＝（最新値−現状値）÷（目標値−現状値）。経過割合＝（最新値の年−現状値の年）÷（目標年−現状値の年）。",
    "達成：最新値が目標を満たす。向上：現状値より良いが目標に届かない。未達成：どちらでもない。",
    "順調：進捗が経過割合から0.1を引いた値以上。遅れ：それに満たないが現状値より良い。後退：現状値より悪い。",
    "判定不能：数値の目標、現状値、最新値のいずれかがない。目標が現状値と等しいときは維持とする。",
    "「8%減少」のような目標は、現状値から計算する。目標年の記載がない行は、計画期間の最終年度を用い、規則の名に示す。",
  ],
  andMore: (rows) => `ほか${rows}行（表 findings.csv）`,
  sourceCaption: "対象とした計画",
  gradesCaption: "等級ごとの指標の数と扱い",
  measuresCaption: "量ごとのテーマ・等級・自治体",
  findingsCaption: "計画を担当される方への質問と件数（規則の名は表 findings.csv のもの）",
};

const en: BriefingTexts = {
  methodKicker: "Method and data quality",
  headings: {
    measures: "Shared measures",
    questions: "Questions to the planners",
    grades: "Grades of comparison",
    findings: "What the audit found",
    verdicts: "How progress is judged",
    commentary: "From the analyst",
  },
  columns: {
    indicator: "Indicator",
    baseline: "Baseline",
    target: "Target",
    latest: "Latest",
    progress: "Progress",
    kindOfTarget: "Kind of target",
    source: "Source",
    measure: "Measure",
    theme: "Theme",
    grade: "Grade",
    municipalities: "Municipalities",
    reason: "Reason",
    evaluation: "Result",
    rule: "Rule",
    count: "Count",
    meaning: "Meaning",
    document: "Document",
    issued: "Issued",
    period: "Years",
    file: "File",
    question: "Question",
  },
  themeSubtitle: ({ names }) => `Baselines and targets in the plans of ${listPlaces(names, "en")}`,
  methodTitle: "Method and data quality",
  methodSubtitle: "Grades, rules, findings and sources",
  defaultYear: "* Fiscal year by the rule that the document states for rows without one.",
  repeat: "repeat",
  sameAs: "also elsewhere",
  joinedCaption: (n) => `${count(n, "row", "rows")} by municipality and plan`,
  planCaption: ({ name, plan, count: n }) =>
    `${plan.startsWith(name) ? "" : `${name}: `}${plan} (${count(n, "row", "rows")})`,
  tableCaption: ({ name, count: n }) => `Indicators of ${name} (${count(n, "row", "rows")})`,
  echoes: (rows) =>
    `${count(rows, "row", "rows")} repeating another row or plan ${rows === 1 ? "is" : "are"} left out.`,
  gradeMeaning: {
    same: "One definition; on one axis.",
    convertible: "One definition after a stated conversion; on one axis.",
    similar: "Related but defined differently; side by side on separate axes.",
    not_comparable: "Must not be compared; the reason is given.",
  },
  verdictRules: [
    "Progress = (latest − baseline) ÷ (target − baseline). Elapsed = (latest year − baseline year) ÷ (target year − baseline year).",
    "Achieved: the latest value meets the target. Improved: better than the baseline, short of the target. Not achieved: neither.",
    "On pace: progress at least elapsed minus 0.1. Behind: less, yet better than the baseline. Moving away: worse than the baseline.",
    "Undetermined: a numeric target, baseline or latest value is missing. A target equal to the baseline means maintain.",
    "Targets such as a cut by 8% are taken from the baseline. Where a row states no target year, the last year of the plan serves, and the rule's name says so.",
  ],
  andMore: (rows) => `and ${rows} more rows (table findings.csv)`,
  sourceCaption: "Documents read",
  gradesCaption: "Number of measures by grade, and what it allows",
  measuresCaption: "Theme, grade and municipalities of each measure",
  findingsCaption: "Questions to the planners and how often (rules as named in findings.csv)",
};

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

export const briefingTexts: Record<Language, BriefingTexts> = { ja, en };
