import { group } from "d3";
import type { ChartContext } from "../charts/chart.ts";
import { type OfficialRows, shownYear } from "../charts/item-words.ts";
import { byCode } from "../charts/style.ts";
import type { Language } from "../lib/language.ts";
import type { Block } from "../lib/pdf/content.ts";
import { planNotes } from "../story/plan-notes.ts";
import type { Municipality, OfficialItem, Rows } from "../tables/rows.ts";
import { themesOf } from "../tables/themes.ts";
import { itemName } from "../words/item-amount.ts";
import { official as texts } from "../words/official.ts";
import { pageText } from "../words/page-texts.ts";
import { common, textOf } from "../words/text.ts";
import { note, panel } from "./blocks.ts";
import { officialTable } from "./official-tables.ts";

export type ContextTables = Pick<
  Rows,
  | "themes"
  | "subthemes"
  | "municipalities"
  | "context"
  | "contextItems"
  | "contextDistributions"
  | "contextPlans"
>;

/**
 * Official statistics of a theme as one tinted panel: what they are not, a table with year and
 * quality beside each value, cautions, the plans' figures of the same quantities, charts, sources.
 * Of one municipality alone it is a profile, beside all of Japan and its peers.
 * @returns nothing where the theme has no item with a value.
 */
export function contextBlocks(
  tables: ContextTables,
  theme: string,
  charts: ChartContext,
  municipality?: string,
): Block[] {
  const { lang } = charts;
  const municipalities = byCode(tables.municipalities).filter(
    ({ code }) => municipality === undefined || code === municipality,
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
  const caption = pageText(only ? "official.captionOne" : "official.caption", lang, {
    place: { ja: only?.name ?? "", en: only?.name_en ?? "" }[lang],
    theme: themesOf(tables).name(theme)[lang],
  });
  const beside = tables.contextPlans.filter(
    (row) => row.theme === theme && codes.has(row.municipality_code),
  );
  return panel(texts.heading[lang], [
    { ...note(only ? pageText("official.apartOne", lang) : texts.apart[lang]), keepNext: true },
    officialTable(rows, caption, municipalities, lang),
    ...cautions(items, lang),
    ...planNotes(beside, municipalities, tables.contextItems, lang),
    note(sourceLine(rows, municipalities, lang)),
  ]);
}

/** Items that share a caution are named together. */
function cautions(items: readonly OfficialItem[], lang: Language): Block[] {
  const named = group(items, (item) => textOf(item, "caution", lang));
  named.delete("");
  if (named.size === 0) return [];
  const content = [...named].flatMap(([caution, own]) => [
    { text: own.map((item) => itemName(item, lang)).join(common.comma[lang]), bold: true },
    common.colon[lang] + caution + common.stop[lang],
  ]);
  const head = texts.caution[lang] + { ja: "　", en: ". " }[lang];
  return [note({ text: head, bold: true }, ...content)];
}

/** Sources of the values that the table shows; the series reach back to older editions. */
function sourceLine(
  { items, values, distributions }: OfficialRows,
  municipalities: readonly Municipality[],
  lang: Language,
): string {
  const codes = municipalities.map(({ code }) => code);
  const sources = new Set(
    items.flatMap((item) => {
      const year = shownYear(item, values, distributions, codes);
      return values
        .filter((row) => row.item_id === item.item_id && row.year === year && row.value !== null)
        .map((row) => textOf(row, "source", lang));
    }),
  );
  return pageText("official.sources", lang, { sources: byFile([...sources], lang) });
}

/** Surveys that were taken from the same file are named together before it. */
function byFile(sources: readonly string[], lang: Language): string {
  const fileOf = (source: string) => / ?[（(].*$/su.exec(source)?.[0] ?? "";
  const files = [...group(sources, fileOf)].map(([file, own]) => {
    const surveys = own.map((source) => source.slice(0, source.length - file.length));
    return surveys.join(common.dot[lang]) + file;
  });
  return files.join(common.semicolon[lang]);
}
