import { commonYear, itemName, itemUnit, itemValue, itemYear } from "../charts/context-cell.ts";
import type { ContextRows } from "../charts/context-strip.ts";
import { fill } from "../i18n/charts.ts";
import { contextMissing, context as texts } from "../i18n/context.ts";
import type { Language } from "../i18n/language.ts";
import { themeNames } from "../i18n/names.ts";
import type {
  ContextDistribution,
  ContextItem,
  ContextValue,
  Municipality,
  Theme,
} from "../tables/rows.ts";
import type { Block, Column, TableRow } from "./engine/content.ts";

/** Beyond so many municipalities a column each is too narrow to read. */
const COLUMNS = 6;

/** The value of every municipality; of many, the lowest and the highest. */
export function cityTable(
  { items, values, distributions }: ContextRows,
  theme: Theme,
  municipalities: readonly Municipality[],
  lang: Language,
): Block {
  const many = municipalities.length > COLUMNS;
  const columns: Column[] = [
    { label: texts.item[lang], rowHeader: true },
    { label: texts.year[lang] },
    ...(many
      ? [{ label: fill(texts.range, lang, { n: municipalities.length }), figures: true }]
      : municipalities.map((place) => ({
          label: lang === "ja" ? place.name : place.name_en,
          figures: true,
        }))),
    { label: texts.median[lang], figures: true },
  ];
  const rows = items.map((item): TableRow => {
    const year = shownYear(item, values, distributions, municipalities);
    const own = distributions.find((row) => row.item_id === item.item_id && row.scope === "japan");
    return {
      cells: [
        [labelOf(item, lang)],
        [year === null ? "" : itemYear(item, year, lang)],
        ...(many
          ? [[range(item, values, municipalities, year, lang)]]
          : municipalities.map(({ code }) => [cell(item, values, code, year, lang)])),
        [own && own.year === year ? itemValue(item, own.median, lang) : "—"],
      ],
    };
  });
  const caption = fill(texts.caption, lang, { theme: themeNames[theme][lang] });
  return { type: "table", caption, columns, rows, note: [tableNote(lang, true)] };
}

/** One municipality beside the quartiles of all and the median of its peers. */
export function profileTable(
  { items, values, distributions }: ContextRows,
  theme: Theme,
  place: Municipality,
  lang: Language,
): Block {
  const columns: Column[] = [
    { label: texts.item[lang], rowHeader: true },
    { label: texts.year[lang] },
    { label: lang === "ja" ? place.name : place.name_en, figures: true },
    { label: texts.quartiles[lang], figures: true },
    { label: texts.peers[lang], figures: true },
  ];
  const rows = items.map((item): TableRow => {
    const year = shownYear(item, values, distributions, [place]);
    const own = distributions.filter((row) => row.item_id === item.item_id && row.year === year);
    const japan = own.find(({ scope }) => scope === "japan");
    const peers = own.find(({ municipality_code }) => municipality_code === place.code);
    const text = (value: number) => itemValue(item, value, lang);
    return {
      cells: [
        [labelOf(item, lang)],
        [year === null ? "" : itemYear(item, year, lang)],
        [cell(item, values, place.code, year, lang)],
        [japan ? [japan.q1, japan.median, japan.q3].map(text).join(" / ") : "—"],
        [peers ? `${text(peers.median)} (n=${peers.municipalities})` : "—"],
      ],
    };
  });
  const caption = fill(texts.captionOne, lang, {
    place: lang === "ja" ? place.name : place.name_en,
    theme: themeNames[theme][lang],
  });
  return { type: "table", caption, columns, rows, note: [tableNote(lang, false)] };
}

/** The year of the distribution where all have it, so that table and picture agree. */
export function shownYear(
  item: ContextItem,
  values: readonly ContextValue[],
  distributions: readonly ContextDistribution[],
  municipalities: readonly { code: string }[],
): number | null {
  const codes = municipalities.map(({ code }) => code);
  const japan = distributions.find(
    (row) => row.item_id === item.item_id && row.scope === "japan",
  )?.year;
  const has = (code: string) =>
    values.some(
      (row) =>
        row.item_id === item.item_id &&
        row.municipality_code === code &&
        row.year === japan &&
        row.value !== null,
    );
  return japan !== undefined && codes.every(has) ? japan : commonYear(values, item.item_id, codes);
}

function cell(
  item: ContextItem,
  values: readonly ContextValue[],
  code: string,
  year: number | null,
  lang: Language,
): string {
  const own = values.filter(
    (row) => row.item_id === item.item_id && row.municipality_code === code,
  );
  const row =
    own.find((value) => value.year === year) ??
    own.findLast(({ value }) => value !== null) ??
    own.at(-1);
  if (row === undefined) return "—";
  if (row.value === null)
    return fill(texts.gap, lang, { reason: contextMissing[row.missing ?? "not_available"][lang] });
  const marks = [
    row.quality ?? "",
    ...(row.preliminary ? [texts.preliminary[lang]] : []),
    ...(item.projection ? [texts.projection[lang]] : []),
  ].filter(Boolean);
  const quality = marks.join(lang === "ja" ? "・" : ", ");
  const value = itemValue(item, row.value, lang);
  return row.year === year
    ? fill(texts.cell, lang, { value, quality })
    : fill(texts.cellYear, lang, { value, year: itemYear(item, row.year, lang), quality });
}

function labelOf(item: ContextItem, lang: Language): string {
  return lang === "ja"
    ? `${itemName(item, lang)}（${itemUnit(item, lang)}）`
    : `${itemName(item, lang)} (${itemUnit(item, lang)})`;
}

function tableNote(lang: Language, several: boolean): string {
  const notes = [texts.base, texts.quality, ...(several ? [texts.duties] : [])];
  return notes.map((note) => note[lang]).join(lang === "ja" ? "" : " ");
}

function range(
  item: ContextItem,
  values: readonly ContextValue[],
  municipalities: readonly { code: string }[],
  year: number | null,
  lang: Language,
): string {
  const codes = new Set(municipalities.map(({ code }) => code));
  const own = values.flatMap((row) =>
    row.item_id === item.item_id &&
    row.year === year &&
    row.value !== null &&
    codes.has(row.municipality_code)
      ? [row.value]
      : [],
  );
  if (own.length === 0) return "—";
  const ends = [Math.min(...own), Math.max(...own)].map((value) => itemValue(item, value, lang));
  const stated = own.length === codes.size ? "" : ` (n=${own.length})`;
  return `${ends.join(lang === "ja" ? "〜" : " – ")}${stated}`;
}
