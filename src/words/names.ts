import type { Language, Translated } from "../lib/language.ts";
import type {
  AccumulationDoubt,
  Basis,
  Evaluation,
  Form,
  Grade,
  Kind,
  Missing,
  Moment,
  Severity,
  TargetType,
  Verdict,
} from "../tables/rows.ts";

export const languageNames: Record<Language, string> = { ja: "日本語", en: "English" };

/** What readers call the values of the tables' closed vocabularies. */

export const kindNames: Record<Kind, Translated> = {
  headline: { ja: "数値目標", en: "Headline" },
  kpi: { ja: "KPI", en: "KPI" },
};

export const momentNames: Record<Moment, Translated> = {
  baseline: { ja: "現状値", en: "Baseline" },
  target: { ja: "目標値", en: "Target" },
  latest: { ja: "最新値", en: "Latest" },
};

export const gradeNames: Record<Grade, Translated> = {
  same: { ja: "同一", en: "Same" },
  convertible: { ja: "換算可", en: "Convertible" },
  similar: { ja: "類似", en: "Similar" },
  not_comparable: { ja: "比較不可", en: "Not comparable" },
};

/** What of a measure is compared. */
export const formNames: Record<Form, Translated> = {
  level: { ja: "水準", en: "Level" },
  pace: { ja: "速さだけ", en: "Pace only" },
};

/** Of a measure that no two newest plans share. */
export const withEndedPlan: Translated = { ja: "終わった計画を含む", en: "With an ended plan" };

export const targetTypeNames: Record<TargetType, Translated> = {
  value: { ja: "数値", en: "Value" },
  at_least: { ja: "以上", en: "At least" },
  at_most: { ja: "以下", en: "At most" },
  change_up: { ja: "増加率", en: "Rise by" },
  change_down: { ja: "減少率", en: "Cut by" },
  above_baseline: { ja: "現状を上回る", en: "Above baseline" },
  below_baseline: { ja: "現状を下回る", en: "Below baseline" },
  increase: { ja: "増加・向上", en: "Increase" },
  decrease: { ja: "減少", en: "Decrease" },
  benchmark: { ja: "他との比較", en: "Benchmark" },
  range: { ja: "範囲", en: "Range" },
  maintain: { ja: "維持", en: "Maintain" },
  none: { ja: "目標なし", en: "No target" },
};

/** Bounds that the plan excludes itself. */
export const beyondNames: Partial<Record<TargetType, Translated>> = {
  at_least: { ja: "上回る", en: "More than" },
  at_most: { ja: "下回る", en: "Less than" },
};

/** The kind of a target such as ▲50%以上, which is at most -50 in value. */
export const cutAtLeast: Translated = { ja: "以上の削減", en: "Cut by at least" };

export const missingNames: Record<Missing, Translated> = {
  not_stated: { ja: "記載なし", en: "Not stated" },
  not_measured: { ja: "未計測", en: "Not measured" },
  worded: { ja: "文章のみ", en: "Words only" },
  new: { ja: "新規", en: "New" },
};

/** What leaves open how the values of a row add up. */
export const accumulationDoubts: Record<AccumulationDoubt, Translated> = {
  target_without_total: {
    ja: "累計の値があり、目標が累計かどうかは書かれていません。",
    en: "A value is a running total; whether the target is one is not said.",
  },
  target_without_mean: {
    ja: "現状値は数年の平均で、目標が平均かどうかは書かれていません。",
    en: "The baseline is a mean over years; whether the target is one is not said.",
  },
  gross_count: {
    ja: "延べ数の期間（1年か累計か）が書かれていません。",
    en: "The period of the gross count, one year or several, is not said.",
  },
};

export const basisNames: Record<Basis, Translated> = {
  fiscal_year: { ja: "年度", en: "fiscal year" },
  calendar_year: { ja: "暦年", en: "calendar year" },
  date: { ja: "時点", en: "date" },
  average: { ja: "数年の平均", en: "mean of several years" },
  cumulative: { ja: "累計", en: "cumulative" },
  unstated: { ja: "年（年度か暦年かの記載なし）", en: "year, whether fiscal or calendar unsaid" },
  plan_default: { ja: "文書が原則として定める年度", en: "year that the document states as a rule" },
};

export const evaluationNames: Record<Evaluation, Translated> = {
  achieved: { ja: "達成", en: "Achieved" },
  improved: { ja: "向上", en: "Improved" },
  not_achieved: { ja: "未達成", en: "Not achieved" },
  undetermined: { ja: "判定不能", en: "Undetermined" },
};

/** A grade as a municipality prints it: its usual English word, else as printed. */
export function printedGrade(grade: string, lang: Language): string {
  const usual = Object.values(evaluationNames).find(({ ja }) => ja === grade);
  return usual?.[lang] ?? grade;
}

export const verdictNames: Record<Verdict, Translated> = {
  achieved: { ja: "達成", en: "Achieved" },
  on_pace: { ja: "順調", en: "On pace" },
  behind: { ja: "遅れ", en: "Behind" },
  moving_away: { ja: "後退", en: "Moving away" },
  maintain: { ja: "維持", en: "Maintain" },
  undetermined: { ja: "判定不能", en: "Undetermined" },
};

export const severityNames: Record<Severity, Translated> = {
  error: { ja: "誤り", en: "Error" },
  warning: { ja: "要確認", en: "To check" },
  note: { ja: "参考", en: "Note" },
};

/** Over what the audit asks. */
export const plannerQuestions = {
  ja: "計画所管課への確認事項",
  en: "Questions to the planners",
} as const satisfies Translated;

/** Kinds of city in law, as data/municipalities.csv names them. */
export const municipalityKindNames: Record<string, Translated> = {
  政令指定都市: { ja: "政令指定都市", en: "a designated city" },
  中核市: { ja: "中核市", en: "a core city" },
  施行時特例市: { ja: "施行時特例市", en: "a former special city" },
  市: { ja: "一般の市", en: "an ordinary city" },
  町: { ja: "町", en: "a town" },
  村: { ja: "村", en: "a village" },
  特別区: { ja: "特別区", en: "a special ward" },
};
