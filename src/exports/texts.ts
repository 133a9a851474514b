import type { Translated } from "../lib/language.ts";
import { TextTable } from "../lib/text-table.ts";

/**
 * What exports and the index say, by name: `index.title`; `BASES.date`, a value of a vocabulary;
 * `plans.title`, a column; `plans.(title)` and `plans.(about)`, a table.
 */
export const EXPORT_TEXTS = new TextTable(new URL("../words/export-texts.csv", import.meta.url));

/** @throws Error for a name that the table lacks */
export const exportText = (name: string): Translated => EXPORT_TEXTS.text(name);

/** What is said of a column, by its table or in the same way in all of them; or of the table. */
export const tableText = (file: string, column: string): Translated =>
  EXPORT_TEXTS.get(`${file}.${column}`) ?? exportText(`*.${column}`);

/** What a reader of an export must know before comparing. */
export const exportNotes = (): Translated[] =>
  [...EXPORT_TEXTS].flatMap(([name, text]) => (name.startsWith("note.") ? [text] : []));
