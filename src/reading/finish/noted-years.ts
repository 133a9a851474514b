import { type Column, isSlot } from "../column.ts";
import type { FoundRow } from "../rows.ts";
import { compact } from "../text.ts";
import { type Footnotes, markedNotes } from "./footnotes.ts";
import { statedIn } from "./stated-years.ts";

/**
 * The year that the notes of a row give the values of a column: its remarks and footnotes, else, where the head has
 * no year, the title above.
 */
export function notedPeriod(row: FoundRow, { title, period }: Column, notes: Footnotes): string {
  const own = [row.note ?? "", ...markedNotes(row.line, notes)].flatMap(statedIn);
  const noted = yearOf(row, title, own);
  const above = statedIn(notes.above.get(row.line) ?? "");
  return noted || (period === "" ? yearOf(row, title, above) : "");
}

/** The year said of values under a word; nothing where several are said or several columns have it. */
function yearOf(row: FoundRow, title: string, said: RegExpMatchArray[]): string {
  const years = said.flatMap(({ groups: { what, year } = {} }) =>
    what && year && begins(title, what) && columnsOf(row, what) <= 1 ? [year] : [],
  );
  return new Set(years).size === 1 ? (years[0] ?? "") : "";
}

const begins = (title: string, what: string): boolean => compact(title).startsWith(what);
const columnsOf = ({ columns }: FoundRow, what: string): number =>
  columns.filter((column) => isSlot(column) && begins(column.title, what)).length;
