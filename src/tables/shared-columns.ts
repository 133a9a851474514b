import { boolean, integer, oneOf, optional, text } from "./define.ts";
import {
  BASES,
  DIRECTIONS,
  FORMS,
  GRADES,
  KINDS,
  QUALITIES,
  ROLES,
  TARGET_TYPES,
} from "./vocabulary.ts";

/** Columns that several tables have, with one meaning in all of them. */
const SHARED = {
  code: text("文書が印刷する番号。ないときは空", "Code as the document prints it, or empty"),
  name: text("名称", "Name"),
  name_en: text("名称の英訳", "English of the name"),
  kind: oneOf(
    KINDS,
    "数値目標か重要業績評価指標（KPI）か",
    "Headline target or key performance indicator",
  ),
  source: text("出典", "Source"),
  source_en: text("出典（英語）", "Source in English"),
  addresses: text(
    "値を読み取った場所のアドレス（空白区切り）。公表元が不明か開けないときは写しの場所",
    "Addresses from which the values were read, separated by spaces: of copies where the publisher's own is not known",
  ),
  quality: optional.oneOf(QUALITIES, "出典の質", "Quality of the source"),
  id: text("行の識別子。計画名と行番号", "Id of the row: the plan and the number of the row"),
  municipality_code: text(
    "全国地方公共団体コード（6桁、検査数字を含む。常に文字列）",
    "Municipality code of six digits with its check digit, always text",
  ),
  plan: text("計画の識別子", "Id of the plan"),
  document: text(
    "読み取った文書のファイル名",
    "File name of the document that the row was read from",
  ),
  line: integer(
    "文書の行番号（1から）。項目名が始まる行",
    "Line of the document, from 1, on which the label begins",
  ),
  label: text("項目名（文書のまま）", "Label as printed"),
  label_en: text("項目名の英訳", "English of the label"),
  theme: text("分野（共通の分類）", "Theme of the common taxonomy"),
  subtheme: text("小分類", "Subtheme"),
  theme_rule: text("分類に使った規則", "The rule that placed the row under its theme"),
  unit: text("単位。値はこの単位の数", "Unit in which the values of the row are given"),
  direction: oneOf(
    DIRECTIONS,
    "望ましい方向（増、減、なし）",
    "Whether more, less or neither is better",
  ),
  baseline_value: optional.number("現状値（数値）", "Baseline as a number", "@unit"),
  baseline_year: optional.integer("現状値の年（西暦）", "Year of the baseline"),
  other_baseline_year: optional.integer(
    "現状値の年が疑わしいときの、あり得る別の年",
    "Another year that the baseline may be of, where its year is doubtful",
  ),
  target_type: oneOf(TARGET_TYPES, "目標の種類", "Kind of target"),
  target_value: optional.number(
    "目標値（数値）。増減率の目標（target_typeがchange_up、change_down）では、行の単位でなく%",
    "Target as a number in the row's unit; where target_type is change_up or change_down, the percentage itself",
    "@unit",
  ),
  target_year: optional.integer("目標の年（西暦）", "Year of the target"),
  latest_value: optional.number("最新値（数値）", "Latest value as a number", "@unit"),
  latest_year: optional.integer("最新値の年（西暦）", "Year of the latest value"),
  period_end: integer("計画期間の終わり（年度）", "Last fiscal year"),
  in_force: boolean(
    "計画期間が発行日に続いているか（data/settings.yamlのissued）",
    "Whether the plan's period still runs at the date of issue (data/settings.yaml)",
  ),
  superseded: boolean(
    "同じ市区町村の後の計画に替わったか",
    "Whether a later plan of the municipality has taken the place of this one",
  ),
  note: text("注記", "Note"),
  title: text("施策の名称（文書のまま）", "Title of the policy as printed"),
  year: integer("年（西暦）", "Year"),
  value: optional.number("値", "Value", "@unit"),
  rows: integer("文書の行の数", "All printed rows"),
  measure: text("共通の量の識別子", "Id of the measure"),
  grade: oneOf(GRADES, "比較できる度合い", "How far the measure may be compared"),
  form: oneOf(
    FORMS,
    "比べるもの。水準（値）か、変化の速さだけか",
    "What is compared: the level, or the pace of the change alone",
  ),
  indicator_id: text("指標の行の識別子", "Id of the indicator"),
  caveat: text("比べるときの注意", "What to keep in mind when comparing"),
  caveat_en: text("比べるときの注意（英語）", "The caveat in English"),
  item_id: text("公的統計の項目の識別子", "Id of the item of official statistics"),
  unit_en: text("単位（英語）", "Unit in English"),
  role: oneOf(
    ROLES,
    "読者に示す値か、率の計算に使う数か",
    "Shown to readers, or a count behind a rate",
  ),
  date_basis: oneOf(BASES, "年の意味（年度、暦年、期日など）", "What the year is"),
  date: text("期日の月日（10-01など）", "Month and day of the value, such as 10-01"),
  log_scale: boolean("対数の目盛で示すか", "Whether it is drawn on a logarithmic scale"),
};

type Shared = typeof SHARED;

/** `target_value` where it is comparable with the other values of the row. */
export const targetLevel = optional.number(
  "目標値（数値）。増減率の目標では、現状値から求めた水準",
  "Target as a number; a target of change is given as the level it leads to",
  "@unit",
);

/** Some of the shared columns, in the order in which they are named. */
export function shared<Name extends keyof Shared>(...names: Name[]): Pick<Shared, Name> {
  return Object.fromEntries(names.map((name) => [name, SHARED[name]])) as Pick<Shared, Name>;
}

const POINTS = {
  theme: "themes.id",
  subtheme: "subthemes.id",
  item_id: "context-items.item_id",
  municipality_code: "municipalities.code",
  plan: "plans.id",
  indicator_id: "indicators.id",
  measure: "measures.measure",
} as const;

type Points = typeof POINTS;

/** What some of the shared columns point at in other tables, in the order in which they are named. */
export function pointing<Name extends keyof Points>(...names: Name[]): Pick<Points, Name> {
  return Object.fromEntries(names.map((name) => [name, POINTS[name]])) as Pick<Points, Name>;
}
