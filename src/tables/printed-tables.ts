import { z } from "zod";
import { type Column, column, defineTable, oneOf, type Row, text } from "./define.ts";
import { KINDS, LATER_PLAN_STATES, QUALITIES } from "./vocabulary.ts";

/**
 * The tables under data/ that people fill in. Every cell arrives as text; unknown columns are
 * refused, so that a misspelt one is reported instead of ignored.
 */

type Says = [ja: string, en: string];

const filled = (...says: Says): Column<z.ZodString> => column("string", z.string().min(1), says);

const fromOne = z.string().regex(/^[1-9]\d*$/, "a whole number from 1");
const count = (...says: Says) => column("string", fromOne, says);
const optionalCount = (...says: Says) => column("string", z.union([z.literal(""), fromOne]), says);

const wholeNumber = z.string().regex(/^\d+$/, "a whole number").transform(Number);
const decimalNumber = z
  .string()
  .regex(/^\d+(\.\d+)?$/, "a number such as 61.95")
  .transform(Number);

/** Counts the rows of the plan from 1 in the order of the document; part of the row's id. */
const row = count("行", "Row of the plan, from 1");
const line = count("文書の行", "Line of the document, from 1");
const code = text("番号", "Code");
const unit = text("単位", "Unit");

/** data/municipalities.csv: the denominators of every derived rate, with their source. */
export const municipalityTable = defineTable({
  file: "municipalities",
  title: ["市区町村", "Municipalities"],
  about: ["1行が1市区町村", "One row a municipality"],
  columns: {
    code: text("全国地方公共団体コード", "Municipality code"),
    name: filled("市区町村名", "Name"),
    name_en: filled("市区町村名（英字）", "Name in English"),
    prefecture: filled("都道府県名", "Prefecture"),
    kind: filled("種別", "Kind of municipality"),
    population_2020: column("integer", wholeNumber, [
      "2020年国勢調査人口",
      "Population of the 2020 census",
      "人",
    ]),
    households_2020: column("integer", wholeNumber, [
      "2020年国勢調査世帯数",
      "Households of the 2020 census",
      "世帯",
    ]),
    area_km2: column("number", decimalNumber, ["面積", "Area", "km²"]),
    source: filled("出典", "Source"),
    source_en: filled("出典（英語）", "Source in English"),
    quality: oneOf(QUALITIES, "出典の質", "Quality of the source"),
  },
});

const optionalYear = z
  .string()
  .regex(/^(\d{4})?$/, "a year such as 2026, or nothing")
  .transform((year) => (year === "" ? null : Number(year)));

/** data/later-plans.csv: what is known of the plans that follow, without having read them. */
export const laterPlanTable = defineTable({
  file: "later-plans",
  title: ["後継の計画", "Later plans"],
  about: ["1行が後継の計画1つ", "One row for each plan that follows"],
  columns: {
    municipality: filled("全国地方公共団体コード", "Municipality code"),
    title: text("名称", "Title"),
    title_en: text("名称（英語）", "Title in English"),
    period_start: column("integer", optionalYear, ["始めの年度", "First fiscal year"]),
    period_end: column("integer", optionalYear, ["終わりの年度", "Last fiscal year"]),
    state: oneOf(LATER_PLAN_STATES, "公表の状態", "Whether it is published or was not found"),
    publisher_page: column("string", z.string().regex(/^(https?:\/\/\S+)?$/, "an address"), [
      "公表者のページ",
      "The publisher's page",
    ]),
    quality: oneOf(["", ...QUALITIES], "出典の質", "Quality of the source"),
    checked: column("string", z.iso.date("a date such as 2026-11-26"), [
      "確かめた日",
      "Day on which it was looked for",
    ]),
    note: text("注記", "Note"),
    note_en: text("注記（英語）", "Note in English"),
  },
});
export type PrintedLaterPlan = Row<typeof laterPlanTable>;

/** data/units.csv: every unit that the tables may hold, with what English readers call it. */
export const unitTable = defineTable({
  file: "units",
  title: ["単位", "Units"],
  about: ["1行が1単位", "One row a unit"],
  columns: { unit: filled("単位", "Unit"), unit_en: text("単位（英語）", "Unit in English") },
});

/** A name as a reader would say it, short enough for a heading or the label of a mark. */
const short = (most: number, ...says: Says) =>
  column("string", z.string().min(1).max(most, `at most ${most} characters`), says);

/** data/short-names.csv: what readers call an indicator and what its target is to do with it. */
export const shortNameTable = defineTable({
  file: "short-names",
  title: ["短い名称", "Short names"],
  about: ["1行が指標1つ", "One row an indicator"],
  columns: {
    row: filled("指標の識別子", "Id of the indicator"),
    short_ja: short(20, "短い名称", "Short name in Japanese"),
    short_en: short(30, "短い名称（英語）", "Short name in English"),
    verb_ja: short(8, "目標の動詞（増やす、減らすなど）", "Verb of the target in Japanese"),
    verb_en: short(16, "目標の動詞（英語）", "Verb of the target: raise, cut, keep"),
  },
});
export type ShortName = Row<typeof shortNameTable>;

/** data/translations.csv: labels, series and titles as printed, and their English. */
export const translationTable = defineTable({
  file: "translations",
  title: ["訳語", "Translations"],
  about: ["1行が項目名や名称1つ", "One row a label or title"],
  columns: { ja: filled("日本語", "Japanese"), en: filled("英語", "English") },
});

/** data/plans/<plan>/indicators.csv: one printed row each, in the document's own characters. */
export const printedIndicators = defineTable({
  file: "indicators",
  title: ["指標", "Indicators"],
  about: ["1行が文書の指標1行", "One row for each printed indicator"],
  columns: {
    row,
    line,
    page: optionalCount("ページ", "Page"),
    section: text("見出し", "Headings above the row"),
    kind: oneOf(KINDS, "種類", "Headline target or KPI"),
    code,
    label: filled("項目名", "Label"),
    series: text("内訳", "Part of a split row"),
    unit,
    baseline: text("現状値", "Baseline"),
    baseline_period: text("現状値の時点", "Period of the baseline"),
    target: text("目標値", "Target"),
    target_period: text("目標値の時点", "Period of the target"),
    latest: text("最新値", "Latest value"),
    latest_period: text("最新値の時点", "Period of the latest value"),
    evaluation: text("評価", "Evaluation"),
    category: text("区分", "Category"),
    repeat: oneOf(["", "再掲"], "再掲", "Mark of a repeated row"),
    note: text("注記", "Note"),
  },
});

/** data/plans/<plan>/policies.csv: `parent` names the row above in the hierarchy, or nothing. */
export const printedPolicies = defineTable({
  file: "policies",
  title: ["施策", "Policies"],
  about: ["1行が施策の名称1つ", "One row for each policy title"],
  columns: {
    row,
    line,
    level: count("階層", "Level in the plan, 1 being the uppermost"),
    code,
    title: filled("名称", "Title"),
    parent: optionalCount("上位の行", "Row of the policy above"),
    sdg_targets: text("SDGsのターゲット", "Targets of the SDGs"),
  },
});
export type PrintedPolicy = Row<typeof printedPolicies>;

/** data/plans/<plan>/series.csv: one point of a yearly series each. */
export const printedPoints = defineTable({
  file: "series",
  title: ["年次の値", "Yearly series"],
  about: ["1行が1年の値", "One row for each year of a series"],
  columns: {
    row,
    line,
    name: filled("系列の名称", "Name of the series"),
    unit: filled("単位", "Unit"),
    year: filled("年", "Year"),
    value: filled("値", "Value"),
  },
});
export type PrintedPoint = Row<typeof printedPoints>;

/** data/plans/<plan>/facts.csv: figures that the running text states. */
export const printedFacts = defineTable({
  file: "facts",
  title: ["本文中の数値", "Facts"],
  about: ["1行が本文の数値1つ", "One row for each figure of the running text"],
  columns: {
    row,
    line,
    subject: filled("数値が示すもの", "What the figure is about"),
    value: filled("値", "Value"),
    unit,
    period: text("時点", "Period"),
    qualifier: text("値に付く言葉", "Words that bound the figure"),
  },
});
export type PrintedFact = Row<typeof printedFacts>;

/** Sentences, which fill pages where they must. */
const words = (...says: Says) =>
  column("string", z.string().max(5000, "at most 5000 characters"), says);
const year = filled("年度", "Year: 2024, R6 or 令和6年度");
const document = text(
  "文書の識別子",
  "Id of one of the plan's documents; plan for the plan itself",
);
const page = optionalCount("文書のページ", "Page of the document");
const optionalLine = optionalCount("文書の行", "Line of the document, from 1");

/** data/plans/<plan>/results.csv: the actual value of a row in one year, with its own source. */
export const printedResults = defineTable({
  file: "results",
  title: ["実績", "Results"],
  about: ["1行が指標1つの1年の値", "One row for each actual value of an indicator"],
  columns: {
    row,
    year,
    period: text(
      "出典が年より詳しく示す時点。R3～R6累計など",
      "Period as the source prints it where it says more than the year",
    ),
    value: filled("値", "Value"),
    document,
    page,
    line: optionalLine,
    evaluation: text("評価", "Evaluation"),
    reason: words("要因", "Why the value is as it is"),
    response: words("今後の対応", "What will be done"),
    division: text("担当課", "Division in charge"),
    note: words("注記", "Note"),
    /** May be left out of the file. */
    review: column("string", z.string().optional(), [
      "引用の前に確かめること。なければ空",
      "What to check before the value is quoted, or empty",
    ]),
  },
});
export type PrintedResult = Row<typeof printedResults>;

/** data/plans/<plan>/yearly-targets.csv: what the plan asks for on the way to its target. */
export const printedYearlyTargets = defineTable({
  file: "yearly-targets",
  title: ["年ごとの目標", "Yearly targets"],
  about: ["1行が指標1つの1年の目標", "One row for each target of a year"],
  columns: {
    row,
    year,
    target: filled("目標値", "Target"),
    document,
    page,
    line: optionalLine,
    note: text("注記", "Note"),
  },
});
export type PrintedYearlyTarget = Row<typeof printedYearlyTargets>;
