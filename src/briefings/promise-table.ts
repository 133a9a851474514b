import type { Language } from "../lib/language.ts";
import type { BlockOf, Column, Inline } from "../lib/pdf/content.ts";
import { nowAmount } from "../story/now-amount.ts";
import type { Position } from "../story/position.ts";
import { newestPlans, type Promises } from "../story/promises.ts";
import type { Indicator } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { bothYears, pageDay } from "../words/era.ts";
import { itemAmount } from "../words/item-amount.ts";
import { marked, pandemic } from "../words/pandemic.ts";
import { listPlaces } from "../words/places.ts";
import { story } from "../words/story.ts";
import { perYear, rowAmount, rowYear } from "./amounts.ts";
import { type BriefingContext, nameOf, shortOf } from "./context.ts";
import { markScale } from "./marks.ts";
import { plainDigits } from "./voice.ts";

export type Positions = ReadonlyMap<string, Position | null>;

/** Shares of the page that the columns after the municipality's take, in pt. */
const SHARES = { ja: [106, 82, 88, 68, 94], en: [104, 75, 88, 64, 88] };
/** Room of a mark and of the space to the next column, and the most that names may take. */
const MARK_ROOM = 14;
const WIDEST_NAME = 90;

/** The promises of a theme, one row each, with pace and present position. */
export function promiseTable(
  { shown, total }: Promises,
  positions: Positions,
  context: BriefingContext,
): BlockOf<"table"> {
  const { lang, tables } = context;
  const names = new Map(tables.municipalities.map((place) => [place.code, nameOf(place, lang)]));
  const marks = markScale(context);
  const columns = [
    { label: cityHead([...names.values()], lang), rowHeader: true },
    ...promiseColumns(lang),
  ];
  const wide = [...names.values()].map((name) => context.charts.measureText(name, 9));
  const nameWidth = Math.min(WIDEST_NAME, Math.max(...wide) + MARK_ROOM);
  const known = shown.filter(({ id }) => positions.get(id)).length;
  const note = tableNote(shown, positions, context);
  return {
    type: "table",
    caption: fill(story.promises, lang, { places: listPlaces([...names.values()], lang) }),
    dek: fill(story.promisesDek, lang, {
      ends: endsText(context),
      total,
      shown: shown.length,
      known,
    }),
    columns: columns.map((column, i) => ({
      ...column,
      share: [nameWidth, ...SHARES[lang]][i] ?? 1,
    })),
    rows: shown.map((row) => ({
      cells: [
        [{ text: names.get(row.municipality_code) ?? "", mark: marks(row.municipality_code) }],
        ...promiseCells(row, positions.get(row.id) ?? null, context),
      ],
    })),
    ...(note === "" ? {} : { note: [note] }),
  };
}

function cityHead(names: readonly string[], lang: Language): string {
  return names.every((name) => lang === "en" || name.endsWith("市"))
    ? story.cities[lang]
    : story.city[lang];
}

/** That the plans shown are over, where they are on the day of issue. */
function endsText({ tables, issued, lang }: BriefingContext): string {
  const newest = newestPlans(tables);
  const plans = tables.plans.filter(({ id }) => newest.has(id));
  // A fiscal year ends on 31 March of the next one.
  const over = plans.filter(({ period_end: end }) => issued > `${end + 1}-03-31`);
  const years = new Set(over.map(({ period_end }) => period_end));
  const [year] = years;
  if (issued === "" || year === undefined) return "";
  if (over.length === plans.length && years.size === 1)
    return fill(story.allEnded, lang, { year: lang === "ja" ? bothYears(year) : year });
  const codes = new Set(over.map(({ municipality_code }) => municipality_code));
  const places = tables.municipalities.filter(({ code }) => codes.has(code));
  return fill(story.someEnded, lang, {
    places: listPlaces(
      places.map((place) => nameOf(place, lang)),
      lang,
    ),
  });
}

/** What, from, to, change a year and where it stands: the columns of a promise. */
function promiseColumns(lang: Language): Column[] {
  const heads = [story.what, story.from, story.to, story.perYear, story.nowHead];
  return heads.map((head) => ({ label: head[lang] }));
}

function promiseCells(
  row: Indicator,
  position: Position | null,
  context: BriefingContext,
): Inline[][] {
  const soft = (text: string): Inline => ({ text: ` ${text}`, soft: true });
  const from = rowAmount(row, "baseline", context);
  const to = rowAmount(row, "target", context);
  return [
    [plainDigits(shortOf(row, context.lang))],
    from === story.none[context.lang]
      ? [from]
      : [from, soft(marked(rowYear(row, "baseline", context), row.pandemic_base, context.lang))],
    [{ text: to, bold: true }, soft(rowYear(row, "target", context))],
    [perYear(row, context)],
    nowCell(row, position, context),
  ];
}

function nowCell(row: Indicator, position: Position | null, context: BriefingContext): Inline[] {
  const { lang } = context;
  if (position === null) return [story.none[lang]];
  const { item, value, differs, reported } = position;
  const source = reported
    ? story.own[lang]
    : shortSource({ ja: item.statistic, en: item.statistic_en }[lang]);
  const date = pageDay(value.year, item.date, item.date_basis, lang);
  const confirm =
    differs === null ? "" : { ja: `（${story.confirm.ja}）`, en: ` (${story.confirm.en})` }[lang];
  return [
    { text: nowAmount(position, row, context), bold: true },
    { text: ` ${date} ${source}${confirm}`, soft: true },
  ];
}

/** The name of a statistic up to what it is based on: 「住民基本台帳」. */
export function shortSource(statistic: string): string {
  return statistic.split(/に基づく|、|（|\(|,/u)[0]?.trim() ?? statistic;
}

/** Years by rule, and plans' baselines that are not the official figure of their year. */
function tableNote(
  shown: readonly Indicator[],
  positions: Positions,
  context: BriefingContext,
): string {
  const { tables, lang } = context;
  const byRule = shown.some(
    (row) => row.baseline_basis === "plan_default" || row.target_basis === "plan_default",
  );
  const cases = shown.flatMap((row) => {
    const position = positions.get(row.id);
    const place = tables.municipalities.find(({ code }) => code === row.municipality_code);
    if (!position?.differs || !place || position.differs.official_value === null) return [];
    const { item, differs } = position;
    return fill(story.confirmCase, lang, {
      place: nameOf(place, lang),
      label: shortOf(row, lang),
      plan: itemAmount(item, differs.plan_value, lang),
      official: itemAmount(item, differs.official_value ?? 0, lang),
      year: pageDay(differs.official_year ?? 0, item.date, item.date_basis, lang),
    });
  });
  const confirm =
    cases.length === 0
      ? ""
      : fill(story.confirmNote, lang, { cases: cases.join({ ja: "、", en: "; " }[lang]) });
  const base = shown.some(({ pandemic_base }) => pandemic_base)
    ? `${pandemic.note[lang]}${{ ja: "。", en: ". " }[lang]}`
    : "";
  return `${byRule ? story.byRule[lang] : ""}${base}${confirm}`.trim();
}
