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

export interface SplitLine {
  /** The text before the cells: a label or part of one. */
  head: string;
  atoms: Atom[];
  /** Text behind the cells. */
  tail: string;
}

const LEADS =
  /^(?:約|計|延べ?|累計|年間|毎年度?|各年度?|年|平均|概ね|おおむね|最大|期間累計|[0-9]+年間で)$/;

/** Words of a line; a bracket that is closed on the line is one word with what it holds. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of cleanText(text).split(" ")) {
    const last = words.at(-1);
    if (last !== undefined && openBrackets(last) > 0 && closes(words, word, text)) {
      words[words.length - 1] = `${last} ${word}`;
    } else words.push(word);
  }
  return words;
}

function closes(words: string[], word: string, text: string): boolean {
  const clean = cleanText(text);
  const used = words.join(" ").length;
  const rest = clean.slice(used);
  return rest.includes(word) && /[)）\]］」』】]/u.test(rest) && openBrackets(clean) === 0;
}

/** Joins a number with the unit that a space parts from it: `1.24` `倍`. */
function glue(words: string[]): string[] {
  const glued: string[] = [];
  for (let at = 0; at < words.length; at++) {
    let text = words[at] ?? "";
    for (let size = 3; size > 0; size--) {
      const parts = words.slice(at, at + size + 1);
      if (parts.length < size + 1) continue;
      const joined = parts.join(" ");
      if (mayGlue(parts) && (isFigure(joined) || isDashWithUnit(parts))) {
        text = joined;
        at += size;
        break;
      }
    }
    glued.push(text);
  }
  return glued;
}

function mayGlue(parts: string[]): boolean {
  if (isDashWithUnit(parts)) return true;
  return parts.every((part, index) => {
    const before = compact(parts[index - 1] ?? "");
    if (index === 0) return /[0-9]/.test(compact(part)) || LEADS.test(compact(part));
    if (/^[+\-±△▲]?[0-9]/.test(compact(part)))
      return LEADS.test(before) || /[兆億万]$/.test(before);
    const bound = /^[を台以未超程]|を図る$/u.test(part);
    return !isAbsent(part) && !isVerdict(part) && !isPeriodWord(part) && (bound || !isWorded(part));
  });
}

/** `― 件/年`: no figure, and the unit that it would have. */
const isDashWithUnit = ([dash = "", unit = "", ...more]: string[]): boolean =>
  more.length === 0 && /^[-‐ー―—–−－─]+$/u.test(dash) && isUnit(unit);

const isPeriodWord = (word: string): boolean => /^[（(［[]/u.test(word) && isPeriod(word);

function kindOf(word: string): Atom["kind"] | undefined {
  if (isCategory(word)) return "category";
  if (isPeriodWord(word) || isBarePeriod(word)) return "period";
  if (isVerdict(word)) return "verdict";
  if (isAbsent(word) || isFigure(word) || isWorded(word)) return "value";
  if (isSeries(word)) return "series";
  return undefined;
}

/**
 * Parts a line without column marks into its text and the cells behind it. The cells are the
 * longest run at the end in which every word can be one; `slots` above 0 allows text behind such
 * a run when it has that many values (remarks, offices in charge).
 */
export function splitLine(text: string, slots = 0): SplitLine {
  const words = glue(wordsOf(text));
  const kinds = words.map((word) => kindOf(word));
  let end = words.length;
  let start = end;
  const known = (index: number) => kinds[index] !== undefined || isBareUnit(words, kinds, index);
  while (start > 0 && known(start - 1)) start--;
  if (start === end && slots > 0) {
    for (let at = 0; at + slots < words.length; at++) {
      const run = kinds.slice(at, at + slots);
      if (run.every((kind) => kind === "value" || kind === "verdict")) {
        start = at;
        end = at + slots;
        while (kinds[end] === "period") end++;
        break;
      }
    }
  }
  const atoms = words.slice(start, end).map((word, index) => ({
    text: word,
    kind: kinds[start + index] ?? "value",
  }));
  while (atoms[0]?.kind === "series" && start > 0 && !hasValue(atoms)) {
    atoms.shift();
    start++;
  }
  return { head: words.slice(0, start).join(" "), atoms, tail: words.slice(end).join(" ") };
}

/** A unit between two values stands where a figure is missing: 72% % 79%. */
function isBareUnit(words: string[], kinds: (Atom["kind"] | undefined)[], index: number): boolean {
  const around = [index - 1, index + 1].every((at) => kinds[at] === "value");
  return around && /^[%％]$/u.test(words[index] ?? "");
}

const hasValue = (atoms: Atom[]): boolean =>
  atoms.some(({ kind }) => kind === "value" || kind === "verdict" || kind === "category");
