import { figureIn } from "../candidates.ts";
import { splitPeriod } from "../cells.ts";
import type { Line } from "../document.ts";
import { readParts } from "../grid/parts.ts";
import { isHeadText } from "../header.ts";
import { type FoundRow, type Layout, rowOf } from "../rows.ts";
import { cleanText, compact, isProse } from "../text.ts";
import { isFigure, isPeriod, isSeries, isUnit, isValue } from "../words.ts";
import { closed } from "./keys.ts";
import { ORDINAL } from "./record.ts";

/** What is behind the word for a value: its year in brackets or between blanks, a colon, the value. */
const VALUE = `(?:[（(]([^（()）]{2,20})[)）]| ((?:令和|平成|[HR])[0-9元]{1,2}年度?末?)(?= ))?[:：]? ?([^\\s、]{1,24})`;
const START = "(現[状況]値?|基準値?|当初値?|策定時)";
/** The beginning of a run that no row was made of. */
const UNREAD = new RegExp(`[^\\s。]{0,40}[\\s（(]${START}${VALUE}`, "u");
/**
 * label 現状値 52.7% 目標値 65%以上, ○label 現状値：52.7%(R4) → 目標値：65%(R9),
 * label(現状値 R4年度 52.7%、目標値 R9年度 65%), again and again in one line.
 */
const RUN = new RegExp(
  `([^\\s。】○●・◆■□◇][^。】]{1,80}?)(?: |[（(])${START}${VALUE}(?: (?:[→⇒] ?)?|、)(目標値?)(?: ※[^\\s0-9]{1,20})?${VALUE}(?= |$)`,
  "gu",
);
/** What marks an item ends the one before, as the end of a sentence does. */
const MARK = / (?=[○●◆■□◇]|[<＜(（][0-9]{1,2}[>＞)）]\p{L})/gu;
/** One run, or parts of one, are read by their keys. */
const LEAST = 2;

/**
 * Rows of a line whose breaks were lost, in which each value has its word before it, as a text made to be
 * read aloud has them. When the values are of, the line says once: 現状値(令和3年度).
 */
export const keyedRuns: Layout = (line, _, at) => {
  const text = figuresTogether(cleanText(line.text)).replace(MARK, " 。");
  let rest = text;
  const rows = [...text.matchAll(RUN)].flatMap((run) => {
    const row = rowOfRun(line, text, run);
    if (row) rest = rest.replace(run[0], "");
    return row ?? [];
  });
  if (rows.length < LEAST) return undefined;
  const unread = rest.search(UNREAD);
  const left = unread < 0 ? [] : figureIn({ ...line, text: rest.slice(unread) });
  return { rows, candidates: left, next: at + 1 };
};

function rowOfRun(line: Line, text: string, run: RegExpMatchArray): FoundRow | undefined {
  const [, printed = "", start = "", ...found] = run;
  const [since = "", from = "", now = "", goal = "", due = "", by = "", aim = ""] = found;
  const label = printed
    .replace(ORDINAL, "")
    .replace(/^\S+ (?=\S)/u, (title) => (isHeadText(title) ? "" : title));
  const values = [now, closed(aim)].map((value) => splitPeriod(value).value);
  const said = values.map(withoutWords);
  const fits = said.every(isValue) && said.some(isFigure);
  if (!fits || isProse(label) || isSeries(label) || holdsFigureApart(label)) return undefined;
  return rowOf(line, label, [
    { role: "start", value: now, period: since || from || yearOf(text, start) },
    { role: "target", value: closed(aim), period: due || by || yearOf(text, goal) },
  ]);
}

/** The only figure of a value without the words before it: 1月当たりの参加者数40人. */
const withoutWords = (value: string): string => {
  const [only, ...more] = isValue(value) ? [] : (readParts(value)?.values ?? []);
  return only && more.length === 0 ? only.text : value;
};

/** Whether a value with its unit stands among words: it is of another row, or of another place. */
const holdsFigureApart = (label: string): boolean =>
  label.split(" ").some((word, at) => at > 0 && /[^0-9]/u.test(word) && isFigure(word));

/** The year in brackets right behind the first time that a word stands in a text. */
function yearOf(text: string, word: string): string {
  const behind = text.slice(text.indexOf(word) + word.length);
  const inside = /^[（(]([^（()）]{2,20})[)）]/u.exec(behind)?.[1] ?? "";
  return isPeriod(inside) ? inside : "";
}

const BRACKET = / ?[（(][^（()）]{2,20}[)）]/gu;
/** What may be the unit of a figure, a blank apart: 126 戸(H28). */
const BEHIND_FIGURE = /(?<=[0-9]) ([^\s（()）]{1,4})(?=[\s（(]|$)/gu;

/**
 * A text without the blanks in and before years in brackets, and between figures and their units, where a
 * page sets figures apart from letters: 126 戸 (平成 28 年度).
 */
const figuresTogether = (text: string): string =>
  text
    .replace(BRACKET, (bracket) => (isPeriod(bracket) ? compact(bracket) : bracket))
    .replace(BEHIND_FIGURE, (apart, unit: string) => (isUnit(unit) ? unit : apart));
