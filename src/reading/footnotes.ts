import type { Line } from "./document.ts";
import { YEARS } from "./subject.ts";
import { cleanText, compact } from "./text.ts";
import { isPeriod, YEAR } from "./words.ts";

/** Texts of footnotes by mark and line, and the marks on lines. */
export interface Footnotes {
  texts: { mark: string; text: string; line: number }[];
  marks: ReadonlyMap<number, string[]>;
}

const FOOTNOTE = /^([¹²³⁴⁵⁶⁷⁸⁹]|[※＊*注][0-9０-９]{1,2}|※)\s?[:：)）]?\s?(\S[\s\S]*)$/u;
/** A mark without a number, which several footnotes may have. */
const BARE = "※";
/** Lines from a row to the footnotes with a bare mark, at most. */
const MOST_BELOW = 60;

/** The footnotes of a document, whose dates hold for the cells that their marks stand in. */
export function footnotes(lines: Line[]): Footnotes {
  const texts = lines.flatMap(({ text, line }) =>
    text.split("\t").flatMap((part) => {
      const match = FOOTNOTE.exec(cleanText(part));
      return match?.[1] && match[2] ? [{ mark: match[1], text: match[2], line }] : [];
    }),
  );
  const noted = new Set(texts.map(({ line }) => line));
  const marked = texts.length === 0 ? [] : lines.filter(({ line }) => !noted.has(line));
  const marks = marked.map(({ text, line }) => [line, footnoteMarks(text)] as const);
  return { texts, marks: new Map(marks.filter(([, own]) => own.length > 0)) };
}

/** Footnote marks in a cell (¹, ※1, ※), in the order of printing. */
function footnoteMarks(cell: string): string[] {
  return cell.match(/[¹²³⁴⁵⁶⁷⁸⁹]|[※＊*注][0-9０-９]{1,2}|※(?![0-9０-９])/gu) ?? [];
}

/** The texts of the nearest footnote with this mark below a line; of a bare mark those of all that follow. */
function notesOf(mark: string, line: number, { texts }: Footnotes): string[] {
  const below = texts.filter((one) => one.line > line && compact(one.mark) === compact(mark));
  const own =
    mark === BARE ? below.filter((one) => one.line <= line + MOST_BELOW) : below.slice(0, 1);
  return own.map(({ text }) => text);
}

/** The period that a footnote with a number gives the value with its mark; nothing without one. */
export function footnoteOf(value: string, line: number, notes: Footnotes): string {
  const numbered = footnoteMarks(value).filter((mark) => mark !== BARE);
  const periods = numbered.flatMap((mark) => notesOf(mark, line, notes).map(footnotePeriod));
  return periods.find((period) => period !== "") ?? "";
}

/** The footnote's text as a period where it starts with a date: 令和元年分(…). */
function footnotePeriod(printed: string): string {
  const text = printed.replace(OF_YEAR, "");
  return isPeriod(text) && new RegExp(`^${YEAR}`).test(compact(text)) && text.length <= 60
    ? cleanText(text)
    : "";
}
/** 令和5年度の値, 令和9年度の目標値。 */
const OF_YEAR = /の(?:目標|実績|現[状況])?数?値。?$/u;

/** What a footnote says of the year of one value: 現状値は令和6年度の値, 策定時の値は2014年度の調査による. */
const OF_VALUE = new RegExp(
  `(?<what>基準|現[状況]|当初|策定時|中間|最新|実績|目標)(?:の?値)?は、?(?<year>${YEARS})`,
  "gu",
);

/**
 * The year that the footnotes to a row give the values under this word of the head; nothing without one, or
 * where they give several.
 */
export function notedPeriod(line: number, title: string, notes: Footnotes): string {
  const texts = (notes.marks.get(line) ?? []).flatMap((mark) => notesOf(mark, line, notes));
  const said = texts.flatMap((text) => [...compact(text).matchAll(OF_VALUE)]);
  const own = said.filter(({ groups }) => compact(title).startsWith(groups?.what ?? title));
  const years = new Set(own.map(({ groups }) => groups?.year ?? ""));
  return years.size === 1 ? ([...years][0] ?? "") : "";
}
