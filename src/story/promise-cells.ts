import type { Language } from "../lib/language.ts";
import type { Inline } from "../lib/pdf/content.ts";
import type { Comparison, Indicator, OfficialItem, Rows } from "../tables/rows.ts";
import { changesAlike, isBounded, orMore } from "../words/bound.ts";
import { decimalsIn } from "../words/format.ts";
import { joinedLabel } from "../words/label-lists.ts";
import { paceSpan } from "../words/pace-span.ts";
import { marked } from "../words/pandemic.ts";
import { shortOf } from "../words/row-names.ts";
import { star, story } from "../words/story.ts";
import { fill, textOf } from "../words/text.ts";
import { endsWithPlan, perYear, type RowContext, rowAmount, rowYear } from "./amounts.ts";
import { nowAmount, nowDay } from "./now-amount.ts";
import type { Position } from "./position.ts";
import { levelAmount } from "./promised.ts";
import { plainDigits } from "./sentences.ts";
import type { Twins } from "./twins.ts";

/** 「（4,597件）」 behind a target of so many per cent; empty for any other. */
function levelText(row: Indicator, context: RowContext): string {
  const amount = levelAmount(row, context);
  return amount === "" ? "" : fill(story.level, context.lang, { amount });
}

/** 「2013年度比」: what a share that is itself a change is a share of; empty for any other row. */
export function baseYear(label: string, lang: Language): string {
  const year = /(\d{4})年度比/u.exec(label.normalize("NFKC"))?.[1];
  if (year === undefined) return "";
  return fill(story.baseYear, lang, { year });
}

/** Values of the indicators of one promise, each in a line of its own with its unit; what is the same for all once. */
function below(texts: readonly string[], bold = false): Inline[] {
  return [...new Set(texts)].flatMap((text, i): Inline[] => [
    ...(i === 0 ? [] : ["\n"]),
    { text, bold },
  ]);
}

/** What, from, to, change a year and where it stands; indicators of one promise share a row. */
export function promiseCells(
  rows: Twins,
  position: Position | null,
  context: RowContext,
): Inline[][] {
  const { lang } = context;
  const [row] = rows;
  const soft = (text: string): Inline => ({ text: ` ${text}`, soft: true });
  const from = rows.map((one) => rowAmount(one, "baseline", context));
  const to = rows.map((one) => rowAmount(one, "target", context));
  const labels = rows.map((one) => plainDigits(shortOf(one, lang)));
  const start = soft(marked(rowYear(row, "baseline", context), row.pandemic_base, lang));
  return [
    [joinedLabel(labels, lang)],
    [...below(from), ...(from.every((text) => text === story.none[lang]) ? [] : [start])],
    [...below(to, true), soft(rowYear(row, "target", context) + levelText(row, context))],
    paceCell(rows, context),
    nowCell(row, position, context),
  ];
}

/** Change a year: of the baseline where levels do not compare, as in the chart; else in the row's unit. */
function paceCell(rows: Twins, context: RowContext): Inline[] {
  const { lang } = context;
  const [row] = rows;
  const paces = rows.map((one) => comparedPace(one, context));
  const base = baseYear(row.label, lang);
  if (paces.every((pace) => pace !== null)) {
    const ofBaseline = base === "" ? [] : [{ text: ` ${story.ofBaseline[lang]}`, soft: true }];
    return [...below(paces), ...ofBaseline];
  }
  const mark = endsWithPlan(row, context) ? star[lang] : "";
  const plain = rows.map((one) => perYear(one, context));
  // +0.10 beside +0.13.
  const least = Math.max(...plain.map(decimalsIn));
  const alike = rows.length === 1 ? plain : rows.map((one) => perYear(one, context, least));
  return [...below(alike), mark, ...(base === "" ? [] : [{ text: ` ${base}`, soft: true }])];
}

/** 「△1.1%」 of the baseline, for a row whose pace alone stands beside another's; null for any other. */
export function comparedPace(
  row: Indicator,
  { tables, lang }: Pick<RowContext, "tables" | "lang">,
): string | null {
  const own = paceComparison(row, tables);
  if (own?.change_per_year == null) return null;
  // As beside those of the other municipalities in a figure.
  const beside = tables.comparisons.filter(
    (one) => one === own || (one.measure === own.measure && !one.superseded),
  );
  const changes = beside.map((one) => [one, one.change_per_year ?? 0] as const);
  const amount = changesAlike(changes, lang, 1)[beside.indexOf(own)] ?? "";
  const pace = `${paceSpan(amount, own, lang)}%`;
  return isBounded(own, own.change_per_year) ? orMore(pace, null, lang) : pace;
}

/** The comparison of its pace alone, in per cent, that may stand beside another's. */
export function paceComparison(
  { id }: Indicator,
  { comparisons }: Pick<Rows, "comparisons">,
): Comparison | undefined {
  return comparisons.find(
    (one) =>
      one.indicator_id === id &&
      one.form === "pace" &&
      one.unit.startsWith("%") &&
      one.grade !== "not_comparable",
  );
}

function nowCell(row: Indicator, position: Position | null, context: RowContext): Inline[] {
  const { lang } = context;
  if (position === null) return [story.none[lang]];
  const { doubt } = position;
  const source = valueSource(position, lang);
  const date = nowDay(position, lang);
  const confirm = doubt === null ? "" : story.confirm[lang];
  return [
    { text: nowAmount(position, row, context), bold: true },
    { text: ` ${date} ${source}${confirm}`, soft: true },
  ];
}

/** Who says so: the city, the statistic by its name, or the paper that a secondary value is from. */
export function valueSource({ item, value, reported }: Position, lang: Language): string {
  if (reported) return story.own[lang];
  const own = { ja: value.source, en: value.source_en }[lang];
  const secondary = /[（(](.+)[）)]$/u.exec(own)?.[1];
  if (value.quality === "C" && secondary !== undefined)
    return fill(story.secondary, lang, { source: secondary.replace(/（.*| quoting .*/u, "") });
  return shortStatistic(item, lang);
}

/** The name of a statistic up to what it is based on: 「住民基本台帳」. */
export function shortStatistic(
  item: Pick<OfficialItem, "statistic" | "statistic_en">,
  lang: Language,
): string {
  const statistic = textOf(item, "statistic", lang);
  return statistic.split(/に基づく|、|（|\(|,/u)[0]?.trim() ?? statistic;
}
