import type { Translated } from "../lib/language.ts";
import type {
  Evaluation,
  Form,
  Grade,
  Kind,
  Missing,
  Severity,
  TargetType,
  Theme,
  Verdict,
} from "../tables/rows.ts";

/** What readers call the values of the tables' closed vocabularies. */

export const themeNames: Record<Theme, Translated> = {
  population: { ja: "人口", en: "Population" },
  economy: { ja: "経済", en: "Economy" },
  childcare: { ja: "子育て", en: "Childcare" },
  safety: { ja: "安全・安心", en: "Safety" },
  environment: { ja: "環境", en: "Environment" },
  crosscutting: { ja: "分野横断", en: "Cross-cutting" },
};

export const subthemeNames: Record<string, Translated> = {
  structure: { ja: "人口構造", en: "Structure" },
  births: { ja: "出生", en: "Births" },
  migration: { ja: "移動・定住", en: "Migration" },
  attraction: { ja: "選ばれるまち", en: "Attraction" },
  output: { ja: "生産・所得", en: "Output" },
  industry: { ja: "産業", en: "Industry" },
  employment: { ja: "雇用・働き方", en: "Employment" },
  tourism: { ja: "観光", en: "Tourism" },
  mobility: { ja: "交通・拠点", en: "Mobility" },
  nursery: { ja: "保育", en: "Nursery" },
  family: { ja: "母子・家庭", en: "Family" },
  education: { ja: "学校教育", en: "Education" },
  community: { ja: "地域の育ち", en: "Community" },
  disaster: { ja: "防災", en: "Disaster" },
  crime: { ja: "防犯", en: "Crime" },
  traffic: { ja: "交通安全", en: "Traffic" },
  health: { ja: "健康・医療", en: "Health" },
  welfare: { ja: "福祉", en: "Welfare" },
  lifeline: { ja: "上下水道", en: "Lifeline" },
  climate: { ja: "気候・エネルギー", en: "Climate" },
  waste: { ja: "廃棄物", en: "Waste" },
  nature: { ja: "みどり・水", en: "Nature" },
  awareness: { ja: "環境意識・景観", en: "Awareness" },
  participation: { ja: "参加・協働", en: "Participation" },
  rights: { ja: "人権・共生", en: "Rights" },
  learning: { ja: "学習・文化", en: "Learning" },
  administration: { ja: "行財政", en: "Administration" },
};

export const kindNames: Record<Kind, Translated> = {
  headline: { ja: "数値目標", en: "Headline" },
  kpi: { ja: "KPI", en: "KPI" },
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

/** The kind of a target such as ▲50%以上, which is at most -50 in value. */
export const cutAtLeast: Translated = { ja: "以上の削減", en: "Cut by at least" };

export const missingNames: Record<Missing, Translated> = {
  not_stated: { ja: "記載なし", en: "Not stated" },
  not_measured: { ja: "未計測", en: "Not measured" },
  worded: { ja: "文章のみ", en: "Words only" },
  new: { ja: "新規", en: "New" },
};

export const evaluationNames: Record<Evaluation, Translated> = {
  achieved: { ja: "達成", en: "Achieved" },
  improved: { ja: "向上", en: "Improved" },
  not_achieved: { ja: "未達成", en: "Not achieved" },
  undetermined: { ja: "判定不能", en: "Undetermined" },
};

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

/** Kinds of city in law, as data/municipalities.csv names them. */
export const municipalityKindNames: Record<string, Translated> = {
  政令指定都市: { ja: "政令指定都市", en: "a designated city" },
  中核市: { ja: "中核市", en: "a core city" },
  施行時特例市: { ja: "施行時特例市", en: "a former special city" },
  市: { ja: "一般の市", en: "a city" },
  町: { ja: "町", en: "a town" },
  村: { ja: "村", en: "a village" },
  特別区: { ja: "特別区", en: "a special ward" },
};
