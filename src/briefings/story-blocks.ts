import { municipalityScale } from "../charts/style.ts";
import type { Language } from "../lib/language.ts";
import type { Block, Card, Column, Inline } from "../lib/pdf/content.ts";
import { headlineOf } from "../story/headline.ts";
import { type Position, presentPosition } from "../story/position.ts";
import { type Promises, selectPromises } from "../story/promises.ts";
import { headlineTexts, positionSentence, promiseOf, type Voice } from "../story/sentences.ts";
import type { Indicator, Theme } from "../tables/rows.ts";
import { plainAmount } from "../words/amount.ts";
import { fill } from "../words/charts.ts";
import { formatDay, formatNumber } from "../words/format.ts";
import { itemAmount } from "../words/item-amount.ts";
import { municipalityKindNames, themeNames } from "../words/names.ts";
import { MOST_NAMED } from "../words/places.ts";
import { story } from "../words/story.ts";
import { cellText } from "./cells.ts";
import { type BriefingContext, labelOf, nameOf } from "./context.ts";
import { leadFigure } from "./lead-figure.ts";

function voiceOf({ lang, unitName }: BriefingContext): Voice {
  return {
    lang,
    unitName,
    labelOf: (row) => labelOf(row, lang),
    nameOf: (place) => (lang === "ja" ? place.name : place.name_en),
  };
}

/** Title and subtitle of a theme's briefing: a fact about the cities, or the theme alone. */
export function themeHeadline(
  theme: Theme,
  indicators: number,
  context: BriefingContext,
): { title: string; subtitle: string; figure: Block[] } {
  const { tables, texts, lang, headlines } = context;
  const names = tables.municipalities.map((place) => nameOf(place, lang));
  const subtitle = texts.themeSubtitle({ names });
  if (indicators === 0)
    return { title: texts.themeEmpty(themeNames[theme][lang]), subtitle, figure: [] };
  const few = names.length <= MOST_NAMED;
  const headline = few ? headlineOf(headlines[theme] ?? [], tables) : null;
  if (headline === null) return { title: themeNames[theme][lang], subtitle, figure: [] };
  const { title, detail } = headlineTexts(headline, voiceOf(context));
  const figure = leadFigure(headline, context);
  return { title, subtitle: detail === "" ? subtitle : detail, figure };
}

/** What each city promises and where it stands, and the promises as a table. */
export function promiseBlocks(
  theme: Theme,
  figure: readonly Block[],
  context: BriefingContext,
): Block[] {
  const { tables } = context;
  const promises = selectPromises(theme, tables);
  const positions = new Map(
    promises.shown.map((row) => [row.id, presentPosition(row, tables)] as const),
  );
  if (promises.shown.length === 0) return [...figure];
  const cards = tables.municipalities.length <= MOST_NAMED;
  return [
    ...(cards ? [cardsOf(promises, positions, context)] : []),
    ...figure,
    promiseTable(promises, positions, context),
  ];
}

type Positions = ReadonlyMap<string, Position | null>;

function cardsOf({ shown }: Promises, positions: Positions, context: BriefingContext): Block {
  const { tables, lang } = context;
  const voice = voiceOf(context);
  const styles = municipalityScale(tables.municipalities, lang);
  const items = tables.municipalities.map((place): Card => {
    const own = shown.filter((row) => row.municipality_code === place.code);
    const known = own.find(({ id }) => positions.get(id)) ?? own[0];
    const kind = municipalityKindNames[place.kind]?.[lang] ?? place.kind;
    return {
      title: nameOf(place, lang),
      note: kind.replace(/^an? /u, ""),
      content: cardText(known, positions, voice),
      color: styles(place.code).colour,
    };
  });
  return { type: "cards", items };
}

/** The promise whose present position is known, else the first, and where it stands. */
function cardText(row: Indicator | undefined, positions: Positions, voice: Voice): Inline[] {
  const { lang } = voice;
  if (row === undefined) return [story.noPromise[lang]];
  const promise = fill(story.promised, lang, { promise: promiseOf(row, voice) });
  const position = positions.get(row.id);
  return [{ text: promise, bold: true }, position ? positionSentence(position, voice) : ""];
}

function promiseTable(promises: Promises, positions: Positions, context: BriefingContext): Block {
  const { lang, tables } = context;
  const { shown, total } = promises;
  const names = new Map(tables.municipalities.map((place) => [place.code, nameOf(place, lang)]));
  const caption = `${story.promises[lang]}${lang === "ja" ? "：" : ": "}${fill(story.promisesCaption, lang, { shown: shown.length, total })}`;
  const note = confirmNote(shown, positions, context);
  return {
    type: "table",
    caption,
    columns: [{ label: story.city[lang], rowHeader: true }, ...promiseColumns(lang)],
    rows: shown.map((row) => ({
      cells: [
        [names.get(row.municipality_code) ?? ""],
        ...promiseCells(row, positions.get(row.id) ?? null, context),
      ],
    })),
    ...(note === "" ? {} : { note: [note] }),
  };
}

/** What, from, to, change a year and where it stands: the columns of a promise. */
export function promiseColumns(lang: Language): Column[] {
  const heads = [story.what, story.from, story.to, story.perYear, story.nowHead];
  return heads.map((head) => ({ label: head[lang] }));
}

export function promiseCells(
  row: Indicator,
  position: Position | null,
  context: BriefingContext,
): Inline[][] {
  return [
    [labelOf(row, context.lang)],
    [cellText(row, "baseline", context)],
    [{ text: cellText(row, "target", context), bold: true }],
    [perYear(row, context)],
    [nowCell(position, context)],
  ];
}

/** Change a year that the target asks for; a share moves by points. */
function perYear(row: Indicator, { tables, lang, unitName }: BriefingContext): string {
  const change = tables.progress.find(
    ({ indicator_id }) => indicator_id === row.id,
  )?.required_per_year;
  if (change === null || change === undefined) return "";
  if (change === 0) return story.hold[lang];
  const plain = plainAmount(Math.abs(change), row.unit, lang);
  const unit = row.unit.startsWith("%") ? story.points[lang] : unitName(plain.unit);
  const size = formatNumber(plain.value, lang, plain.value < 10 ? 2 : 0);
  const gap = lang === "en" && !unit.startsWith(" ") && unit !== "" ? " " : "";
  return `${change < 0 ? "−" : "+"}${size}${gap}${unit}`;
}

function nowCell(position: Position | null, { lang }: BriefingContext): string {
  if (position === null) return "";
  const { item, value, differs } = position;
  const text = fill(story.nowCell, lang, {
    value: itemAmount(item, value.value, lang),
    date: formatDay(value.year, item.date, item.date_basis, lang),
  });
  return differs === null ? text : `${text} ${story.confirm[lang]}`;
}

/** Where a plan's baseline is not the official figure of its year. */
function confirmNote(
  shown: readonly Indicator[],
  positions: Positions,
  context: BriefingContext,
): string {
  const { tables, lang } = context;
  const cases = shown.flatMap((row) => {
    const differs = positions.get(row.id)?.differs;
    const item = positions.get(row.id)?.item;
    const place = tables.municipalities.find(({ code }) => code === row.municipality_code);
    if (!differs || !item || !place || differs.official_value === null) return [];
    return fill(story.confirmCase, lang, {
      place: nameOf(place, lang),
      label: labelOf(row, lang),
      plan: itemAmount(item, differs.plan_value, lang),
      official: itemAmount(item, differs.official_value, lang),
      year: formatDay(differs.official_year ?? 0, item.date, item.date_basis, lang),
    });
  });
  if (cases.length === 0) return "";
  return fill(story.confirmNote, lang, { cases: cases.join(lang === "ja" ? "、" : "; ") });
}
