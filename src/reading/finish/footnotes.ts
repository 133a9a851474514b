import { readPeriod } from "../../notation/period.ts";
import type { Column } from "../column.ts";
import type { Line } from "../document.ts";
import { superscript } from "../files/superscript.ts";
import { cleanText, compact } from "../text.ts";
import { EACH_YEAR, isPeriod, YEAR } from "../words.ts";
import { saidAbove } from "./said-above.ts";

/** Texts of footnotes by mark and line, the marks on lines, and what titles above lines say of years. */
export interface Footnotes {
  texts: Footnote[];
  marks: ReadonlyMap<number, string[]>;
  above: ReadonlyMap<number, string>;
}

export interface Footnote {
  mark: string;
  text: string;
  line: number;
}

/** ¹, ※1, [1]; ² behind an m is of its unit, and ※2020年度 is a mark before a year. */
const NUMBERED =
  "(?<![mｍ])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[※＊*注](?:[0-9]{1,2}(?![0-9年])|[0-9](?=(?:19|20)[0-9]{2}年))|[［[][0-9]{1,2}[\\]］]";
/** ※1 …, （注2）…, ※ …, * …, 注) …: a mark with its text. */
const FOOTNOTE = new RegExp(
  `^[（(]?(${NUMBERED}|※|[*＊](?![*＊])|注(?=[:：)）]))\\s?[:：)）]?\\s?(\\S[\\s\\S]*)$`,
  "u",
);
/** Where a line of footnotes has the next one. */
const NEXT = /\t|\s(?=[※＊*注][0-9]{1,2}[\s:：)）])/u;
/** A mark without a number, which several footnotes may have. */
export const BARE = "※";
/** Lines from a row to the footnotes with a bare mark, at most. */
const MOST_BELOW = 60;

/** The footnotes of a document, whose dates hold for the cells that their marks stand in. */
export function footnotes(lines: Line[]): Footnotes {
  const found = hung(lines.flatMap(footnotesOf), lines);
  const texts = [...found, ...lowered(found, lines)];
  const noted = new Set(texts.map(({ line }) => line));
  const marked = texts.length === 0 ? [] : lines.filter(({ line }) => !noted.has(line));
  const marks = marked.map(({ text, line }) => [line, footnoteMarks(text)] as const);
  const bare = new Set(texts.flatMap(({ mark, line }) => (mark === BARE ? [line] : [])));
  const above = saidAbove(
    lines.filter(({ line }) => !noted.has(line) || bare.has(line)),
    ({ line }) => bare.has(line),
  );
  return { texts, marks: new Map(marks.filter(([, own]) => own.length > 0)), above };
}

/** The footnotes of a line: of a table's row those that a cell begins, of other lines all behind the first. */
function footnotesOf({ text, line }: Line): Footnote[] {
  const parts = FOOTNOTE.test(cleanText(text)) ? text.split(NEXT) : text.split("\t");
  return parts.flatMap((part) => {
    const [, mark, own] = FOOTNOTE.exec(cleanText(part)) ?? [];
    return mark && own ? [{ mark: mark === "注" ? BARE : mark, text: own, line }] : [];
  });
}

/** * and [1] at the head of a line are the bullet and the number of a list as well. */
const LISTING = /^(?:[*＊]|[［[].*)$/u;

/** Footnotes without those whose marks may only list them: no line has them behind a word or figure. */
function hung(texts: Footnote[], lines: Line[]): Footnote[] {
  if (!texts.some(({ mark }) => LISTING.test(mark))) return texts;
  const marks = new Set(lines.flatMap(({ text }) => footnoteMarks(text.trim().slice(1))));
  return texts
    .map((one) => ({ ...one, mark: plain(one.mark) }))
    .filter(({ mark }, at) => !LISTING.test(texts[at]?.mark ?? "") || marks.has(mark));
}

/** 1 令和4年度の値: a number and a text with a year. */
const COUNTED = /^([0-9]{1,2})\s(\S.{0,200})$/u;

/** Footnotes that a page prints without raising their numbers, of raised marks that have no other. */
function lowered(texts: readonly Footnote[], lines: Line[]): Footnote[] {
  const known = new Set(texts.map(({ mark }) => mark));
  const raised = lines.flatMap(({ text }) => text.match(RAISED) ?? []);
  const open = new Set(raised.filter((mark) => !known.has(mark)));
  if (open.size === 0) return [];
  return lines.flatMap(({ text: printed, cells, line }) => {
    const [, number, text = ""] = (!cells && COUNTED.exec(cleanText(printed))) || [];
    const mark = superscript(number ?? "");
    const dated = open.has(mark) && YEAR_IN.test(compact(text));
    return dated ? [{ mark, text, line }] : [];
  });
}
const RAISED = /(?<![mｍ])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}/gu;
const YEAR_IN = new RegExp(YEAR, "u");

/** Footnote marks in a cell (¹, ※1, ※), in the order of printing; * is ※. */
const footnoteMarks = (cell: string): string[] => (cell.match(MARKS) ?? []).map(plain);
const plain = (mark: string): string => compact(mark).replace(/^\*$/u, BARE);
const MARKS = new RegExp(`${NUMBERED}|※(?![0-9])|(?<=[^\\s*＊|])[*＊](?=$|[\\s|（(）)])`, "gu");

/** Whether a line is a footnote of one mark, which says nothing of rows without it. */
export const isOfOneMark = (text: string): boolean => OF_ONE_MARK.test(cleanText(text));
const OF_ONE_MARK = new RegExp(`^[（(]?(?:${NUMBERED})`, "u");

/** The footnotes with a bare mark that may be of a line. */
export const bareNotes = (line: number, { texts }: Footnotes): Footnote[] =>
  texts.filter((one) => one.mark === BARE && one.line > line && one.line <= line + MOST_BELOW);

/** The texts of the nearest footnote with this mark below a line; of a bare mark those of all that follow. */
function notesOf(mark: string, line: number, notes: Footnotes): string[] {
  const same = (one: Footnote) => one.line > line && compact(one.mark) === compact(mark);
  const own = mark === BARE ? bareNotes(line, notes) : notes.texts.filter(same).slice(0, 1);
  return own.map(({ text }) => text);
}

/** The texts of the footnotes whose marks a line holds. */
export const markedNotes = (line: number, notes: Footnotes): string[] =>
  (notes.marks.get(line) ?? []).flatMap((mark) => notesOf(mark, line, notes));

/** Those whose marks have a number. */
export const numberedNotes = (line: number, notes: Footnotes): string[] =>
  (notes.marks.get(line) ?? []).flatMap((mark) =>
    mark === BARE ? [] : notesOf(mark, line, notes),
  );

/** Those of the nearest line with marks above a row, within reach, among lines that are no rows: its head. */
export function headNotes(line: number, lines: readonly number[], notes: Footnotes): string[] {
  const head = lines.findLast((own) => own < line);
  return head === undefined || head < line - MOST_BELOW ? [] : markedNotes(head, notes);
}

/** Whether a line holds a bare mark. */
export const isMarked = (line: number, { marks }: Footnotes): boolean =>
  marks.get(line)?.includes(BARE) ?? false;

/** Whether any line holds a bare mark. */
export const areMarked = ({ marks }: Footnotes): boolean =>
  [...marks.values()].some((own) => own.includes(BARE));

/**
 * The texts of the footnotes of marks. Of several with a bare mark it is the one that says what the mark means:
 * ※は令和4年度の値.
 */
const notesAt = (marks: string[], line: number, notes: Footnotes): string[] =>
  marks.flatMap((mark) => {
    const own = notesOf(mark, line, notes);
    return mark === BARE && own.length > 1 ? own.filter((text) => text.startsWith("は")) : own;
  });

const periodIn = (texts: string[]): string =>
  texts.map(footnotePeriod).find((period) => period !== "") ?? "";

/** The period that a footnote gives the value with its mark; nothing without one. */
export const footnoteOf = (value: string, line: number, notes: Footnotes): string =>
  periodIn(notesAt(footnoteMarks(value), line, notes));

/** The same of the mark of a head for all values below it, where the footnote begins with their year. */
export const footnoteOfHead = ({ mark }: Column, line: number, notes: Footnotes): string =>
  periodIn(
    notesAt(mark ? [plain(mark).replace(/\)$/u, "")] : [], line, notes).filter((text) =>
      STARTS.test(compact(text)),
    ),
  );

/** The footnote's text as a period where it starts with a date (令和元年分(…)) or its end dates the value. */
function footnotePeriod(printed: string): string {
  const text = cleanText(printed)
    .replace(/^は、?/u, "")
    .replace(OF_YEAR, "");
  const dated = isPeriod(text) && text.length <= 60 && STARTS.test(compact(text));
  if (dated && (readPeriod(text)?.year || !SURVEY.test(compact(text)))) return text;
  const years = compact(printed).match(EACH_YEAR) ?? [];
  const said = dated || OF_ONE.test(compact(printed));
  return said && years.length === 1 ? (years[0] ?? "") : "";
}
const STARTS = new RegExp(`^${YEAR}`, "u");
/** 令和5年度の値, 令和9年度の目標値。 */
const OF_YEAR = /の(?:目標|実績|現[状況])?数?値(?:です|である)?。?$/u;
/** 令和3年度市民意識調査の結果, whose year is that of the value. */
const SURVEY = new RegExp(`^${YEAR}[^、。]{0,20}(?:調査|結果|報告|統計|値)`, "u");
/** 国の計画に合わせた令和14年度の目標値. */
const OF_ONE = new RegExp(`${YEAR}の(?:目標|実績|現[状況])?数?値(?:です|である)?。?$`, "u");
