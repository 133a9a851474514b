import { z } from "zod";
import { KINDS, LATER_PLAN_STATES, QUALITIES } from "./vocabulary.ts";

/**
 * The lines of the tables under data/ that people fill in. Every cell arrives as text; unknown columns
 * are refused, so that a misspelt one is reported instead of ignored. The Japanese name of a column is
 * its title, since people may write it at its head.
 */

const text = (ja: string) => z.string().meta({ title: ja });
const filled = (ja: string) => z.string().min(1).meta({ title: ja });

const fromOne = z.string().regex(/^[1-9]\d*$/, "a whole number from 1");
const count = (ja: string) => fromOne.meta({ title: ja });
const optionalCount = (ja: string) => z.union([z.literal(""), fromOne]).meta({ title: ja });

const wholeNumber = z.string().regex(/^\d+$/, "a whole number").transform(Number);
const decimalNumber = z
  .string()
  .regex(/^\d+(\.\d+)?$/, "a number such as 61.95")
  .transform(Number);

/** Counts the rows of the plan from 1 in the order of the document; part of the row's id. */
const row = count("行");
/** Line of the document, from 1. */
const line = count("文書の行");
const code = text("番号");
const unit = text("単位");

/** data/municipalities.csv: the denominators of every derived rate, with their source. */
export const municipalityLine = z.strictObject({
  code: text("全国地方公共団体コード"),
  name: filled("市区町村名"),
  name_en: filled("市区町村名（英字）"),
  prefecture: filled("都道府県名"),
  kind: filled("種別"),
  population_2020: wholeNumber.meta({ title: "2020年国勢調査人口" }),
  households_2020: wholeNumber.meta({ title: "2020年国勢調査世帯数" }),
  area_km2: decimalNumber.meta({ title: "面積" }),
  source: filled("出典"),
  source_en: filled("出典（英語）"),
  quality: z.enum(QUALITIES).meta({ title: "出典の質" }),
});

const optionalYear = z
  .string()
  .regex(/^(\d{4})?$/, "a year such as 2026, or nothing")
  .transform((year) => (year === "" ? null : Number(year)));

/** data/later-plans.csv: what is known of the plans that follow, without having read them. */
export const laterPlanLine = z.strictObject({
  municipality: filled("全国地方公共団体コード"),
  title: text("名称"),
  title_en: text("名称（英語）"),
  period_start: optionalYear.meta({ title: "始めの年度" }),
  period_end: optionalYear.meta({ title: "終わりの年度" }),
  state: z.enum(LATER_PLAN_STATES).meta({ title: "公表の状態" }),
  publisher_page: z
    .string()
    .regex(/^(https?:\/\/\S+)?$/, "an address")
    .meta({ title: "公表者のページ" }),
  quality: z.enum(["", ...QUALITIES]).meta({ title: "出典の質" }),
  /** The day on which it was looked for. */
  checked: z.iso.date("a date such as 2026-11-26").meta({ title: "確かめた日" }),
  note: text("注記"),
  note_en: text("注記（英語）"),
});
export type PrintedLaterPlan = z.infer<typeof laterPlanLine>;

/** data/municipality-codes.csv: every municipality and ward of Japan. Wards have no figures. */
export const codeLine = z.strictObject({
  code: z.string(),
  prefecture: z.string(),
  name: z.string(),
  kana: z.string(),
  population_2020: z.string(),
  households_2020: z.string(),
  area_km2: z.string(),
});
export type CodeLine = z.infer<typeof codeLine>;

/** data/former-municipalities.csv: what was a municipality and into which of today it went. */
export const formerLine = z.strictObject({
  /** Six digits; empty where it was not found. */
  code: z.string().regex(/^(\d{6})?$/u, "six digits, or empty"),
  prefecture: z.string(),
  name: z.string(),
  kana: z.string(),
  /** The code of today's municipality. */
  successor: z.string().regex(/^\d{6}$/u, "six digits"),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, "a day such as 2011-10-11"),
  /** Renamed: the same place under another name or as a city. */
  change: z.enum(["merged", "renamed"]),
  quality: z.enum(QUALITIES),
  source: z.string().min(1),
});
export type FormerLine = z.infer<typeof formerLine>;

/** data/city-kinds.csv: the cities whose kind does not follow from their name, with its source. */
export const cityKindLine = z.strictObject({
  code: z.string(),
  prefecture: z.string(),
  name: z.string(),
  kind: z.enum(["政令指定都市", "中核市", "施行時特例市", "特別区"]),
  /** Date of the list; many are undated, so it is never printed as the date of the kind. */
  as_of: z.string(),
  quality: z.enum(QUALITIES),
  source: z.string(),
  note: z.string(),
});
export type CityKind = z.infer<typeof cityKindLine>;

/** data/units.csv: every unit that the tables may hold, with what English readers call it. */
export const unitLine = z.strictObject({ unit: filled("単位"), unit_en: text("単位（英語）") });

/** A name as a reader would say it, short enough for a heading or the label of a mark. */
const short = (most: number, ja: string) =>
  z.string().min(1).max(most, `at most ${most} characters`).meta({ title: ja });

/** data/short-names.csv: what readers call an indicator and what its target is to do with it. */
export const shortNameLine = z.strictObject({
  row: filled("指標の識別子"),
  short_ja: short(20, "短い名称"),
  short_en: short(30, "短い名称（英語）"),
  verb_ja: short(8, "目標の動詞（増やす、減らすなど）"),
  verb_en: short(16, "目標の動詞（英語）"),
});
export type ShortName = z.infer<typeof shortNameLine>;

/** data/translations.csv: labels, series and titles as printed, and their English. */
export const translationLine = z.strictObject({ ja: filled("日本語"), en: filled("英語") });

/** data/plans/<plan>/indicators.csv: one printed row each, in the document's own characters. */
export const printedIndicators = z.strictObject({
  row,
  line,
  page: optionalCount("ページ"),
  section: text("見出し"),
  kind: z.enum(KINDS).meta({ title: "種類" }),
  code,
  label: filled("項目名"),
  series: text("内訳"),
  unit,
  baseline: text("現状値"),
  baseline_period: text("現状値の時点"),
  target: text("目標値"),
  target_period: text("目標値の時点"),
  latest: text("最新値"),
  latest_period: text("最新値の時点"),
  evaluation: text("評価"),
  category: text("区分"),
  repeat: z.enum(["", "再掲"]).meta({ title: "再掲" }),
  note: text("注記"),
});

/** data/plans/<plan>/policies.csv: `parent` names the row above in the hierarchy, or nothing. */
export const printedPolicies = z.strictObject({
  row,
  line,
  /** In the plan, 1 being the uppermost. */
  level: count("階層"),
  code,
  title: filled("名称"),
  parent: optionalCount("上位の行"),
  sdg_targets: text("SDGsのターゲット"),
});
export type PrintedPolicy = z.infer<typeof printedPolicies>;

/** data/plans/<plan>/series.csv: one point of a yearly series each. */
export const printedPoints = z.strictObject({
  row,
  line,
  name: filled("系列の名称"),
  unit: filled("単位"),
  year: filled("年"),
  value: filled("値"),
});
export type PrintedPoint = z.infer<typeof printedPoints>;

/** data/plans/<plan>/facts.csv: figures that the running text states. */
export const printedFacts = z.strictObject({
  row,
  line,
  subject: filled("数値が示すもの"),
  value: filled("値"),
  unit,
  period: text("時点"),
  qualifier: text("値に付く言葉"),
});
export type PrintedFact = z.infer<typeof printedFacts>;

/** Sentences, which fill pages where they must. */
const words = (ja: string) => z.string().max(5000, "at most 5000 characters").meta({ title: ja });
/** 2024, R6 or 令和6年度. */
const year = filled("年度");
/** The id of one of the plan's documents; `plan` for the plan itself. */
const document = text("文書の識別子");
const page = optionalCount("文書のページ");
const optionalLine = optionalCount("文書の行");

/** data/plans/<plan>/results.csv: the actual value of a row in one year, with its own source. */
export const printedResults = z.strictObject({
  row,
  year,
  /** As the source prints it where it says more than the year. */
  period: text("出典が年より詳しく示す時点。R3～R6累計など"),
  value: filled("値"),
  document,
  page,
  line: optionalLine,
  evaluation: text("評価"),
  /** Why the value is as it is. */
  reason: words("要因"),
  /** What will be done. */
  response: words("今後の対応"),
  division: text("担当課"),
  note: words("注記"),
  /** What to check before the value is quoted, or empty. May be left out of the file. */
  review: z.string().optional().meta({ title: "引用の前に確かめること。なければ空" }),
});
export type PrintedResult = z.infer<typeof printedResults>;

/** data/plans/<plan>/yearly-targets.csv: what the plan asks for on the way to its target. */
export const printedYearlyTargets = z.strictObject({
  row,
  year,
  target: filled("目標値"),
  document,
  page,
  line: optionalLine,
  note: text("注記"),
});
export type PrintedYearlyTarget = z.infer<typeof printedYearlyTargets>;
