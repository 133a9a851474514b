import { splitLabel } from "../cells.ts";
import { type Column, isSlot } from "../column.ts";
import type { FoundRow } from "../rows.ts";
import { compact } from "../text.ts";
import { bareNotes, type Footnotes, markedNotes } from "./footnotes.ts";
import { OF_VALUE, statedIn } from "./stated-years.ts";

type Said = RegExpMatchArray[];

/**
 * The year that the notes of a row give the values of a column: its remarks, its footnotes and those below that
 * name it, else, where the head has no year, the title above.
 */
export function notedPeriod(row: FoundRow, { title, period }: Column, notes: Footnotes): string {
  const own = [row.note ?? "", ...markedNotes(row.line, notes)].flatMap(statedIn);
  const noted = yearOf(row, title, [...own, ...ofName(row, notes)]);
  const above = statedIn(notes.above.get(row.line) ?? "");
  return noted || (period === "" ? yearOf(row, title, above) : "");
}

/** The year said of values under a word; nothing where several are said or several columns have it. */
function yearOf(row: FoundRow, title: string, said: Said): string {
  const years = said.flatMap(({ groups: { what, year } = {} }) =>
    what && year && begins(title, what) && columnsOf(row, what) <= 1 ? [year] : [],
  );
  return new Set(years).size === 1 ? (years[0] ?? "") : "";
}

const begins = (title: string, what: string): boolean => compact(title).startsWith(what);
const columnsOf = ({ columns }: FoundRow, what: string): number =>
  columns.filter((column) => isSlot(column) && begins(column.title, what)).length;

/** What footnotes below a row say of a value behind the row's name: 凧の数の現状値は令和4年の値. */
function ofName({ line, label }: FoundRow, notes: Footnotes): Said {
  const name = compact(splitLabel(label).label);
  return bareNotes(line, notes).flatMap(({ text }) => {
    const at = compact(text).indexOf(name);
    const said = at < 0 ? null : OF_NAMED.exec(compact(text).slice(at + name.length));
    return said ? [said] : [];
  });
}
const OF_NAMED = new RegExp(`^」?の${OF_VALUE}`, "u");
