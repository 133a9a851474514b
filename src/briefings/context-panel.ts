import type { ChartContext } from "../charts/context.ts";
import { commonYear, itemName, itemUnit, itemValue, itemYear } from "../charts/context-cell.ts";
import type { ContextRows } from "../charts/context-strip.ts";
import { byCode } from "../charts/style.ts";
import { fill } from "../i18n/charts.ts";
import { contextMissing, context as texts } from "../i18n/context.ts";
import type { Language } from "../i18n/language.ts";
import { themeNames } from "../i18n/names.ts";
import type {
  ContextDistribution,
  ContextItem,
  ContextValue,
  Municipality,
  Tables,
  Theme,
} from "../tables/rows.ts";
import { contextFigures } from "./context-figures.ts";
import { planNotes } from "./context-plans.ts";
import type { Block, Column, TableRow } from "./engine/content.ts";

export interface ContextPanelOptions {
  /** A profile: this municipality alone, beside all of Japan and its peers. */
  municipality?: string;
  /** Default: the strip (dots where no item has a distribution) and the yearly series. */
  figures?: readonly ("strip" | "dots" | "series")[];
  /** Width of the charts in px; the panel is narrower than the page. */
  width?: number;
}

export type ContextTables = Pick<
  Tables,
  "municipalities" | "context" | "contextItems" | "contextDistributions" | "contextPlans"
>;

/**
 * Official statistics of a theme as one tinted panel: what they are not, a table with year and
 * quality beside each value, cautions, the plans' figures of the same quantities, charts, sources.
 * @returns nothing where the theme has no item with a value.
 */
export function contextBlocks(
  tables: ContextTables,
  theme: Theme,
  charts: ChartContext,
  options: ContextPanelOptions = {},
): Block[] {
  const { lang } = charts;
  const municipalities = byCode(tables.municipalities).filter(
    ({ code }) => options.municipality === undefined || code === options.municipality,
  );
  const codes = new Set(municipalities.map(({ code }) => code));
  const values = tables.context.filter((row) => codes.has(row.municipality_code));
  const items = tables.contextItems.filter(
    (item) =>
      item.theme === theme &&
      item.role === "shown" &&
      values.some((row) => row.item_id === item.item_id && row.value !== null),
  );
  if (items.length === 0) return [];
  const rows = { items, values, distributions: tables.contextDistributions };
  const only = municipalities.length === 1 ? municipalities[0] : undefined;
  return [
    {
      type: "panel",
      title: texts.heading[lang],
      blocks: [
        {
          type: "paragraph",
          style: "note",
          content: [(only ? texts.apartOne : texts.apart)[lang]],
        },
        only ? profileTable(rows, theme, only, lang) : cityTable(rows, theme, municipalities, lang),
        ...cautions(items, lang),
        ...planNotes(
          tables.contextPlans.filter(
            (row) => row.theme === theme && codes.has(row.municipality_code),
          ),
          municipalities,
          tables.contextItems,
          lang,
        ),
        ...contextFigures(rows, theme, tables.municipalities, only?.code, options, charts),
        { type: "paragraph", style: "note", content: [sourceLine(rows, municipalities, lang)] },
      ],
    },
  ];
}

function cityTable(
  { items, values, distributions }: ContextRows,
  theme: Theme,
  municipalities: readonly Municipality[],
  lang: Language,
): Block {
  const columns: Column[] = [
    { label: texts.item[lang], rowHeader: true },
    { label: texts.year[lang] },
    ...municipalities.map((place) => ({
      label: lang === "ja" ? place.name : place.name_en,
      figures: true,
    })),
    { label: texts.median[lang], figures: true },
  ];
  const rows = items.map((item): TableRow => {
    const year = shownYear(item, values, distributions, municipalities);
    const own = distributions.find((row) => row.item_id === item.item_id && row.scope === "japan");
    return {
      cells: [
        [labelOf(item, lang)],
        [year === null ? "" : itemYear(item, year, lang)],
        ...municipalities.map(({ code }) => [cell(item, values, code, year, lang)]),
        [own && own.year === year ? itemValue(item, own.median, lang) : "—"],
      ],
    };
  });
  const caption = fill(texts.caption, lang, { theme: themeNames[theme][lang] });
  return { type: "table", caption, columns, rows, note: [tableNote(lang, true)] };
}

function profileTable(
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
function shownYear(
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

/** Items that share a caution are named together. */
function cautions(items: readonly ContextItem[], lang: Language): Block[] {
  const named = new Map<string, string[]>();
  for (const item of items) {
    const caution = lang === "ja" ? item.caution : item.caution_en;
    if (caution === "") continue;
    named.set(caution, [...(named.get(caution) ?? []), itemName(item, lang)]);
  }
  if (named.size === 0) return [];
  const [open, stop, gap] = lang === "ja" ? ["：", "。", "、"] : [": ", ". ", ", "];
  const content = [...named].flatMap(([caution, names]) => [
    { text: names.join(gap), bold: true },
    `${open}${caution}${stop}`,
  ]);
  return [
    {
      type: "paragraph",
      style: "note",
      content: [
        { text: `${texts.caution[lang]}${lang === "ja" ? "　" : ". "}`, bold: true },
        ...content,
      ],
    },
  ];
}

/** Sources of the values that the table shows; the series reach back to older editions. */
function sourceLine(
  { items, values, distributions }: ContextRows,
  municipalities: readonly Municipality[],
  lang: Language,
): string {
  const sources = new Set(
    items.flatMap((item) => {
      const year = shownYear(item, values, distributions, municipalities);
      return values
        .filter((row) => row.item_id === item.item_id && row.year === year && row.value !== null)
        .map((row) => (lang === "ja" ? row.source : row.source_en));
    }),
  );
  return fill(texts.sources, lang, { sources: byFile([...sources], lang) });
}

/** Surveys that were taken from the same file are named together before it. */
function byFile(sources: readonly string[], lang: Language): string {
  const surveys = new Map<string, string[]>();
  for (const source of sources) {
    const at = source.search(/ ?[（(]/u);
    const [survey, file] = at < 0 ? [source, ""] : [source.slice(0, at), source.slice(at)];
    surveys.set(file, [...(surveys.get(file) ?? []), survey]);
  }
  const [inner, outer] = lang === "ja" ? ["・", "、"] : [", ", "; "];
  return [...surveys].map(([file, names]) => names.join(inner) + file).join(outer);
}
