import type { Language } from "../lib/language.ts";
import { TextTable } from "../lib/text-table.ts";
import { fill, joinNames } from "./text.ts";

/** What the pages say that no chart and no notebook says too. */
export const PAGE_TEXTS = new TextTable(new URL("page-texts.csv", import.meta.url));

/** What fills the places of a text; lists are joined. */
export type TextValues = Readonly<Record<string, string | number | readonly string[]>>;

/** @throws Error for a name that the table lacks */
export function pageText(name: string, lang: Language, values: TextValues = {}): string {
  const said = Object.entries(values).map(([place, value]) => [
    place,
    typeof value === "object" ? joinNames(value, lang) : value,
  ]);
  return fill(PAGE_TEXTS.text(name), lang, Object.fromEntries(said));
}

/** A text about so many rows: 3行, 1 row, 3 rows. */
export function ofRows(
  name: string,
  count: number,
  lang: Language,
  values: TextValues = {},
): string {
  const rows = { ja: `${count}行`, en: count === 1 ? "1 row" : `${count} rows` }[lang];
  return pageText(name, lang, { ...values, rows });
}
