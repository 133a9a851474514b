import type { Language, Translated } from "../lib/language.ts";
import type { Grade } from "../tables/rows.ts";
import { momentNames, plannerQuestions } from "./names.ts";
import { PAGE_TEXTS } from "./page-texts.ts";
import { fill } from "./text.ts";

/** Headings, captions and sentences of annexes and the method. */
export const annexWords = {
  questions: plannerQuestions,
  ...PAGE_TEXTS.group("annex", [
    "measures",
    "grades",
    "findings",
    "verdicts",
    "commentary",
    "themeSubtitle",
    "methodKicker",
    "methodTitle",
    "methodSubtitle",
    "defaultYear",
    "latestFrom",
    "unconfirmed",
    "unconfirmedNote",
    "repeat",
    "sameRow",
    "samePlan",
    "tableCaption",
    "joinedCaption",
    "planCaption",
    "placeAndPlan",
    "echo",
    "echoes",
    "andMore",
    "lines",
    "reported",
    "sourceCaption",
    "gradesCaption",
    "gradesNote",
    "measuresCaption",
    "findingsCaption",
    "allPlaces",
  ]),
};

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

/** What a measure of each grade allows. */
export const gradeMeanings: Record<Grade, Translated> = PAGE_TEXTS.group("grade", [
  "same",
  "convertible",
  "similar",
  "not_comparable",
]);

/** How progress is judged, rule after rule. */
export const verdictRules: readonly Translated[] = Object.values(
  PAGE_TEXTS.group("verdict", ["1", "2", "3", "4", "5"]),
);

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
