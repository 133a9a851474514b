import type { Language } from "../lib/language.ts";

/** A text of a row in the language of the page: the column, or its English one where there is one. */
export function textOf<K extends string>(
  row: Readonly<Record<K | `${K}_en`, string>>,
  column: K,
  lang: Language,
): string {
  const own = { ja: row[column], en: row[`${column}_en`] }[lang];
  return own === "" ? row[column] : own;
}
