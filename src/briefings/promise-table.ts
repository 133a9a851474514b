import type { Language } from "../lib/language.ts";
import type { BlockOf, Column, Inline } from "../lib/pdf/content.ts";
import { nowAmount } from "../story/now-amount.ts";
import type { Doubt, Position } from "../story/position.ts";
import { newestPlans, type Promises } from "../story/promises.ts";
import type { Indicator } from "../tables/rows.ts";
import { fill, joinNames } from "../words/charts.ts";
import { doubtNote } from "../words/doubts.ts";
import { pageDay } from "../words/era.ts";
import { itemAmount } from "../words/item-amount.ts";
import { marked, pandemic } from "../words/pandemic.ts";
import { listPlaces } from "../words/places.ts";
import { endedNote } from "../words/plan-period.ts";
import { story } from "../words/story.ts";
import { endsWithPlan, perYear, rowAmount, rowYear } from "./amounts.ts";
import { type BriefingContext, nameOf, shortOf } from "./context.ts";
import { markScale } from "./marks.ts";
import { plainDigits } from "./voice.ts";

export type Positions = ReadonlyMap<string, Position | null>;

/** Shares of the page that the columns after the municipality's take, in pt. */
const SHARES = { ja: [106, 82, 88, 68, 94], en: [90, 74, 80, 56, 122] };
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
function endsText({ tables, lang }: BriefingContext): string {
  const newest = newestPlans(tables);
  const note = endedNote(
    tables.plans.filter(({ id }) => newest.has(id)),
    lang,
  );
  return note === "" ? "" : `${note}${{ ja: "。", en: ". " }[lang]}`;
}

/** What, from, to, change a year and where it stands: the columns of a promise. */
function promiseColumns(lang: Language): Column[] {
  const heads = [story.what, story.from, story.to, story.perYear, story.nowHead];
  return heads.map((head) => ({ label: head[lang] }));
}

/** 「2013年度比」: what a share that is itself a change is a share of; empty for any other row. */
export function baseYear(label: string, lang: Language): string {
  const year = /(\d{4})年度比/u.exec(label.normalize("NFKC"))?.[1];
  if (year === undefined) return "";
  return { ja: `${year}年度比`, en: `of FY${year}` }[lang];
}

const STAR = { ja: "＊", en: "*" };

function promiseCells(
  row: Indicator,
  position: Position | null,
  context: BriefingContext,
): Inline[][] {
  const soft = (text: string): Inline => ({ text: ` ${text}`, soft: true });
  const from = rowAmount(row, "baseline", context);
  const to = rowAmount(row, "target", context);
  const base = baseYear(row.label, context.lang);
  return [
    [plainDigits(shortOf(row, context.lang))],
    from === story.none[context.lang]
      ? [from]
      : [from, soft(marked(rowYear(row, "baseline", context), row.pandemic_base, context.lang))],
    [{ text: to, bold: true }, soft(rowYear(row, "target", context))],
    [
      perYear(row, context) + (endsWithPlan(row, context) ? STAR[context.lang] : ""),
      ...(base === "" ? [] : [soft(base)]),
    ],
    nowCell(row, position, context),
  ];
}

function nowCell(row: Indicator, position: Position | null, context: BriefingContext): Inline[] {
  const { lang } = context;
  if (position === null) return [story.none[lang]];
  const { item, value, doubt } = position;
  const source = valueSource(position, lang);
  const date = pageDay(value.year, item.date, item.date_basis, lang);
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
    return fill(story.secondary, lang, { source: secondary });
  return shortSource({ ja: item.statistic, en: item.statistic_en }[lang]);
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
  const byEnd = shown.some((row) => endsWithPlan(row, context));
  const rule = [byRule ? story.byRule[lang] : "", byEnd ? story.byEnd[lang] : ""].join("");
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
  const others = doubtNotes(shown, positions, context);
  const head = confirm === "" && others !== "" ? story.confirmHead[lang] : "";
  return `${rule}${base}${confirm}${head}${others}`.trim();
}

/** The other reasons for which a figure judges nothing, rows of one reason in one sentence. */
function doubtNotes(
  shown: readonly Indicator[],
  positions: Positions,
  context: BriefingContext,
): string {
  const { lang } = context;
  const found = new Map<string, { words: DoubtWords; labels: string[] }>();
  for (const row of shown) {
    const { doubt, review } = positions.get(row.id) ?? { doubt: null, review: { ja: "", en: "" } };
    if (doubt === null || doubt === "differs") continue;
    const key = `${doubt} ${review.ja}`;
    const group = found.get(key) ?? { words: { doubt, review }, labels: [] };
    group.labels.push({ ja: `「${shortOf(row, "ja")}」`, en: `“${shortOf(row, "en")}”` }[lang]);
    found.set(key, group);
  }
  return [...found.values()]
    .map(({ words: { doubt, review }, labels }) => {
      const rows = { ja: labels.join(""), en: joinNames(labels, "en") }[lang];
      return doubtNote(doubt, { rows: plainDigits(rows), review }, lang);
    })
    .join("");
}

interface DoubtWords {
  doubt: Exclude<Doubt, "differs">;
  review: { ja: string; en: string };
}
