import type { Translated } from "../lib/language.ts";
import { readTexts } from "../words/command-texts.ts";

/**
 * What exports and the index say, by name: `index.title`; `BASES.date`, a value of a vocabulary;
 * `plans.title`, a column; `plans.(title)` and `plans.(about)`, a table.
 */
export const EXPORT_TEXTS = readTexts("export-texts.csv");

/** @throws Error for a name that the table lacks */
export function exportText(name: string): Translated {
  const text = EXPORT_TEXTS.get(name);
  if (text === undefined) throw new Error(`export-texts.csv has no ${name}`);
  return text;
}

/** What is said of a column, by its table or in the same way in all of them; or of the table. */
export const tableText = (file: string, column: string): Translated =>
  EXPORT_TEXTS.get(`${file}.${column}`) ?? exportText(`*.${column}`);

/** What a reader of an export must know before comparing. */
export const exportNotes = (): Translated[] =>
  [...EXPORT_TEXTS].flatMap(([name, text]) => (name.startsWith("note.") ? [text] : []));
