import { splitPeriod } from "./cells.ts";
import { cleanText, compact, openBrackets } from "./text.ts";
import {
  isAbsent,
  isBarePeriod,
  isCategory,
  isFigure,
  isPeriod,
  isSeries,
  isUnit,
  isVerdict,
  isWorded,
} from "./words.ts";

/** A piece of a line that can stand in a cell of its own. */
export interface Atom {
  kind: "value" | "period" | "verdict" | "category" | "series";
  text: string;
}

const LEADS =
  /^(?:約|計|延べ?|累計|年間|毎年度?|各年度?|年|平均|概ね|おおむね|最大|期間累計|[0-9]+年間で|(?:令和|平成|[RH])?[0-9元]{1,4}年度?比)$/;

/** Words of a line; a bracket that is closed on the line is one word with what it holds. */
function wordsOf(text: string): string[] {
  const closed = openBrackets(text) === 0;
  const words: string[] = [];
  for (const word of text.split(" ")) {
    const last = words.at(-1);
    if (last !== undefined && closed && openBrackets(last) > 0)
      words[words.length - 1] = `${last} ${word}`;
    else words.push(word);
  }
  return words;
}

/** Words that a space may part from their figure, at most. */
const MOST_PARTS = 3;

/** Joins a number with the unit that a space parts from it: `1.24` `倍`. */
function glue(words: string[]): string[] {
  const glued: string[] = [];
  for (let at = 0; at < words.length; ) {
    let size = Math.min(MOST_PARTS + 1, words.length - at);
    while (size > 1 && !isOne(words.slice(at, at + size))) size--;
    glued.push(words.slice(at, at + size).join(" "));
    at += size;
  }
  return glued;
}

/** 男性：79.2歳: of which part a figure is. */
const partOf = (word: string): string => {
  const [, part = "", value = ""] = /^([^:：0-9]{1,6})[:：](.+)$/u.exec(word) ?? [];
  return isSeries(part) && isFigure(value) ? part : "";
};

/** Joins the figures of the parts of one cell, up to the part that comes again: 男性：79.2歳 女性：83.8歳. */
function joinParts(words: string[]): string[] {
  const joined: string[] = [];
  let parts: string[] = [];
  for (const word of words) {
    const part = partOf(word);
    const goesOn = part !== "" && parts.length > 0 && !parts.includes(part);
    parts = goesOn ? [...parts, part] : [part].filter(Boolean);
    if (goesOn) joined.push(`${joined.pop()} ${word}`);
    else joined.push(word);
  }
  return joined;
}

/** Of whom a figure is said: 18歳以上, 20 歳代. */
const AGES = /^[0-9]{1,3} ?(?:歳(?:以上|未満|以下|代)|[~～-][0-9]{1,3} ?歳)$/u;
/** Whom a label is of: 40～60代男性の肥満, 3歳児のむし歯. */
const PEOPLE = /^[0-9]{1,3}(?:[~～-][0-9]{1,3})?(?:歳児|歳の|代の?[男女])[^0-9]{0,40}$/u;
/** An office in charge, a title or the number of the next row, which stands behind figures without being their unit. */
const NO_UNIT = /\p{L}[課係]$|^【|^注$|^[ⅰ-ⅻ]$|^[(（][0-9]{1,2}[)）]$/u;

/** Whether words together are one figure. */
function isOne(parts: string[]): boolean {
  if (isDashWithUnit(parts) || isDate(parts)) return true;
  const joins = parts.every((part, index) => {
    const word = compact(part);
    if (index === 0) return /[0-9]/.test(word) || LEADS.test(word);
    const before = compact(parts[index - 1] ?? "");
    if (/以下$|未満$/.test(word) && /以上$/.test(before)) return true;
    if (/^[+\-±△▲]?[0-9]/.test(word)) return LEADS.test(before) || /[兆億万]$/.test(before);
    const bound = /^[を台以未超程]|を図る$/u.test(part);
    // Behind a whole unit begins another cell.
    if (index > 1 && isUnit(parts[index - 1] ?? "") && !bound) return false;
    if (isUnit(part) && before.endsWith(word)) return false;
    if (isAbsent(part) || isVerdict(part) || isPeriodWord(part) || NO_UNIT.test(part)) return false;
    return bound || !isWorded(part);
  });
  return joins && isFigure(parts.join(" "));
}

/** `― 件/年`: no figure, and the unit that it would have. */
const isDashWithUnit = ([dash = "", unit = "", ...more]: string[]): boolean =>
  more.length === 0 && /^[-‐ー―—–−－─]+$/u.test(dash) && isUnit(unit);

/** `H29年 7月`: a month belongs to the year before it. */
const isDate = ([year = "", month = "", ...more]: string[]): boolean =>
  more.length === 0 && /年$/u.test(year) && isBarePeriod(year) && /^[0-9]{1,2}月末?$/u.test(month);

const isPeriodWord = (word: string): boolean => /^[（(［[]/u.test(word) && isPeriod(word);

function kindOf(word: string): Atom["kind"] | undefined {
  if (isCategory(word)) return "category";
  if (isPeriodWord(word) || isBarePeriod(word)) return "period";
  if (isVerdict(word)) return "verdict";
  if (isAbsent(splitPeriod(word).value) || isFigure(word) || isWorded(word)) return "value";
  if (partOf(word.split(" ", 1)[0] ?? "") !== "") return "value";
  if (isSeries(word)) return "series";
  return undefined;
}

/**
 * Parts a line without column marks into its text (a label or a part of one), the cells behind it, and what
 * stands behind these. The cells are the
 * longest run at the end in which every word can be one; `slots` above 0 allows text behind such
 * a run when it has that many values (remarks, offices in charge).
 */
export function splitLine(text: string, slots = 0) {
  const words = joinParts(glue(wordsOf(cleanText(text))));
  const kinds = words.map((word, index) => {
    const ages = AGES.test(word) && !/歳/u.test(words[index - 1] ?? "");
    return ages || PEOPLE.test(compact(word)) ? undefined : kindOf(word);
  });
  const known = (index: number) => kinds[index] !== undefined || isBareUnit(words, kinds, index);
  let end = words.length;
  let start = end;
  while (start > 0 && known(start - 1)) start--;
  if (start === end && slots > 0) {
    const ends = words.map((_, at) => endOfRun(kinds, at, slots));
    const run = ends.findIndex((to) => to > 0 && to < words.length);
    if (run >= 0) [start, end] = [run, ends[run] ?? end];
  }
  const atoms = words
    .slice(start, end)
    .map((text, index): Atom => ({ text, kind: kinds[start + index] ?? "value" }));
  return { head: words.slice(0, start).join(" "), atoms, tail: words.slice(end).join(" ") };
}

/** The end of the run that begins at a word with as many values, each with its year or not, or 0. */
function endOfRun(kinds: (Atom["kind"] | undefined)[], from: number, slots: number): number {
  let at = from;
  for (let count = 0; count < slots; at++) {
    if (kinds[at] === "value" || kinds[at] === "verdict") count++;
    else if (kinds[at] !== "period" || at === from) return 0;
  }
  while (kinds[at] === "period") at++;
  return at;
}

/** A unit between two values is where a figure is missing: 72% % 79%, 132戸 戸 90戸. */
function isBareUnit(words: string[], kinds: (Atom["kind"] | undefined)[], index: number): boolean {
  const around = [index - 1, index + 1].every((at) => kinds[at] === "value");
  const word = words[index] ?? "";
  const again = isUnit(word) && (words[index - 1] ?? "").endsWith(word);
  return around && (again || /^%$/u.test(word));
}
