import { boolean, defineTable, integer, oneOf, optional, text } from "./define.ts";
import { pointing, shared, targetLevel } from "./shared-columns.ts";
import {
  ACCUMULATION_DOUBTS,
  ACCUMULATIONS,
  BASES,
  COUNTS_AS,
  MISSING,
  ORIGINS,
  QUALITIES,
  TRENDS,
  VERDICTS,
} from "./vocabulary.ts";

/** Tables that follow a plan through its years. */

/** The actual value of an indicator in one year, with its own source. Never an official statistic. */
export const results = defineTable({
  file: "results",
  title: ["実績", "Results"],
  about: [
    "1行が指標1つの1年の値。出典つき",
    "One row for each actual value of an indicator, with its source",
  ],
  unique: ["indicator_id", "year", "origin"],
  foreign: pointing("theme", "municipality_code", "plan", "indicator_id"),
  columns: {
    ...shared("indicator_id", "municipality_code", "plan", "theme", "unit", "unit_en"),
    origin: oneOf(ORIGINS, "値のある場所", "Where the value stands"),
    year: optional.integer("値の年度", "Year of the value"),
    basis: optional.oneOf(BASES, "年の種類", "What kind of year it is"),
    raw: text("値（文書のまま）", "The value as printed"),
    value: optional.number("値", "The value as a number", "@unit"),
    missing: optional.oneOf(MISSING, "値がない理由", "Why there is no number"),
    newest: boolean("指標の最新値として使う値か", "Whether it is the indicator's latest value"),
    ...shared("source", "source_en"),
    document: text("値を載せた文書のファイル名", "File name of the document that prints it"),
    page: optional.integer("文書のページ", "Page of the document"),
    line: optional.integer("文書の行（1から）", "Line of the document, from 1"),
    address: text("文書の公表先", "Where the document was published"),
    quality: oneOf(QUALITIES, "資料の質", "Quality of the source"),
    evaluation_printed: optional.text("文書に印刷された評価", "The evaluation as printed"),
    counts_as: optional.oneOf(
      COUNTS_AS,
      "印刷された評価の意味（plan.yamlの評価の尺度による）",
      "What the printed evaluation counts as, by the scale in plan.yaml",
    ),
    division: text("担当課", "Division in charge"),
    reason: text("要因", "Why the value is as it is"),
    response: text("今後の対応", "What will be done"),
    note: text("注記", "Note"),
    review: text(
      "引用の前に確かめること。なければ空",
      "What to check before it is quoted, or empty",
    ),
    review_en: text("確かめることの英訳", "What to check, in English"),
    pandemic: boolean(
      "感染症の影響を受けた年の値で、人の動きによるものか",
      "Whether the value is of a year of the pandemic and moves with people meeting",
    ),
  },
});

/** Where an indicator stood in one year on the way to its target. Repeats (再掲) have no rows. */
export const progressYears = defineTable({
  file: "progress-years",
  title: ["年ごとの進み具合", "Progress by year"],
  about: [
    "目標への道のりの上で、各年の値がどこにあったか",
    "Where the value of each year stood on the way to the target",
  ],
  primary: ["indicator_id", "year"],
  foreign: pointing("theme", "municipality_code", "plan", "indicator_id"),
  columns: {
    ...shared("indicator_id", "municipality_code", "plan", "theme", "unit", "direction"),
    accumulation: oneOf(ACCUMULATIONS, "値の積み上げ方", "How values add up"),
    accumulation_doubt: optional.oneOf(
      ACCUMULATION_DOUBTS,
      "積み上げ方がはっきりしない理由",
      "Why it is open how values add up",
    ),
    year: integer("年度", "Fiscal year"),
    /** Null in a year with a yearly target and no result. */
    value: optional.number("その年の値", "The value of the year", "@unit"),
    target_value: targetLevel,
    ...shared("target_year"),
    expected: optional.number(
      "目標への道のりの上でのその年の値",
      "The value of the year on the way to the target",
      "@unit",
    ),
    /** `yearly_target`, `between_yearly_targets`, `straight_line`, `share_of_years`, `target`. */
    expected_by: optional.text("道のりの決め方", "The rule behind the expected value"),
    distance: optional.number("値と道のりの差（値−道のり）", "Value minus expected value", "@unit"),
    share_reached: optional.number(
      "現状値から目標までの距離のうち進んだ割合。累計では目標に対する割合",
      "Share of the way that was covered; of a count over years, share of the target",
      "1",
    ),
    elapsed: optional.number(
      "期間のうち経過した割合。累計では数える年のうち済んだ割合",
      "Share of the time; of a count over years, share of the years that it covers",
      "1",
    ),
    verdict: optional.oneOf(VERDICTS, "進み具合の判定", "Verdict on the progress"),
    rule: text("判定に使った規則", "The rule behind the verdict"),
    trend: optional.oneOf(TRENDS, "直近3回の値の向き", "Which way the last three values went"),
    after_target: boolean("目標年を過ぎた年の値か", "Whether the target year is over"),
  },
});
