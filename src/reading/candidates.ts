import { splitLine } from "./atoms.ts";
import { splitPeriod } from "./cells.ts";
import type { Line } from "./document.ts";
import { holdsQuantity, numbersIn } from "./figures.ts";
import { type Candidate, candidateOf, type Reading } from "./rows.ts";
import { cleanText, isProse } from "./text.ts";

const KEY = /(?:現状値?|基準値|当初値|目標値) ?(?:[（(][^（）()]{0,40}[)）])? ?[:：]? ?[0-9△▲]/u;

/** A value with its year behind a label, also in a list: ○利用者の数：累計100人〔令和7～11年度〕. */
const DATED =
  /[:：\s]\D{0,6}[0-9][0-9,，.．]{0,12}[^\s0-9。]{1,6}[（(〔[](?:令和|平成|[RH]|20)[0-9元]/u;

/** How items of lists, addresses and headings begin. */
const LISTED = /^(?:[-・●○※]|[（(]?[0-9]+[)）.．]|電話|TEL|FAX|〒|第)/u;

/**
 * Whether a line that no layout read looks like an indicator row: a short text with two or more
 * figures behind it, or a word such as 目標値 with a figure. Running text never does.
 */
function looksLikeRow(line: Line): Candidate | undefined {
  const text = cleanText(line.text);
  if (isProse(text) || text.length > 120) return undefined;
  if (DATED.test(text)) return candidateOf(line, text, "not-understood");
  if (LISTED.test(text)) return undefined;
  if (KEY.test(text)) return candidateOf(line, text, "not-understood");
  const { head, atoms } = splitLine(line.text.replaceAll("\t", " "));
  const values = atoms.filter(({ kind }) => kind === "value");
  const figures = values.filter((atom) => /[0-9]/u.test(atom.text));
  const years = figures.filter((atom) => /年|^(?:19|20)\d\d$/u.test(splitPeriod(atom.text).value));
  const named = head.length >= 4 ? figures.length >= 2 : head !== "" && figures.length >= 3;
  const row = named && years.length < figures.length;
  return row ? candidateOf(line, text, "no-header") : undefined;
}

/** A line that no layout read, where it holds a figure. */
export function unreadLine(line: Line): Candidate[] {
  const row = looksLikeRow(line);
  return row ? [row] : figureIn(line);
}

/** The line where it holds a figure, as a person would count one. */
export const figureIn = (line: Line): Candidate[] =>
  holdsQuantity(line.text) ? [candidateOf(line, cleanText(printed(line)), "figure")] : [];

/** The text of a line; a cell that spans columns once. */
const printed = ({ text, cells }: Line): string =>
  cells?.filter((cell, at) => cell !== cells[at - 1]).join(" ") ?? text;

/** A year, which rows of other lines have as well. */
const YEAR = /[0-9]{1,4}年/gu;

/**
 * The lines of a reading, and the sentences of one with a row, that hold figures of which none is in what was read.
 * Numbers of one digit and 100 are in so much that they tell nothing, where a line has others.
 */
export function leftOut(
  lines: readonly Line[],
  { rows, points, candidates }: Reading,
): Candidate[] {
  const read = new Set(numbersIn(JSON.stringify([rows, points, candidates], withoutPlaces)));
  const labelled = new Set(rows.map(({ line }) => line));
  const isRead = ({ text }: Line) => {
    const numbers = numbersIn(text.replace(YEAR, " "));
    const telling = numbers.filter((number) => number.length > 1 && number !== "100");
    const own = [telling, numbers, numbersIn(text)].find((some) => some.length > 0) ?? [];
    return own.some((number) => read.has(number));
  };
  const parts = lines.flatMap((line) => (labelled.has(line.line) ? sentencesOf(line) : [line]));
  return parts
    .filter((part) => !isRead(part))
    .flatMap((part) => (part.cells ? figureIn(part) : unreadLine(part)));
}

/** What was read without the numbers of lines and pages, which are no figures of it. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  key === "line" || key === "page" ? undefined : value;

/** The sentences of a line of several, which one row may not have read. */
function sentencesOf(line: Line): Line[] {
  const sentences = line.cells ? [] : line.text.split(/(?<=。)(?!$)/u);
  return sentences.length < 2 ? [] : sentences.map((text) => ({ ...line, text }));
}
