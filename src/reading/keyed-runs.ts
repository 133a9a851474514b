import type { Line } from "./document.ts";
import { type FoundRow, type Layout, rowOf } from "./rows.ts";
import { cleanText, isProse } from "./text.ts";
import { isFigure, isPeriod, isValue } from "./words.ts";

/** label 現状値 52.7% 目標値 65%以上, again and again in one line. */
const RUN =
  /([^\s。】][^。】]{1,80}?) (現[状況]値?|基準値|当初値|策定時) (\S{1,20}) (目標値?) (\S{1,20})(?= |$)/gu;
/** Fewer runs are a sentence that names values. */
const LEAST = 3;

/**
 * Rows of a line whose breaks were lost, in which each value has its word before it, as a text made to be
 * read aloud has them. When the values are of, the line says once: 現状値(令和3年度).
 */
export const keyedRuns: Layout = (line, _, at) => {
  const text = cleanText(line.text);
  const rows = [...text.matchAll(RUN)].flatMap((run) => rowOfRun(line, text, run) ?? []);
  return rows.length >= LEAST ? { rows, next: at + 1 } : undefined;
};

function rowOfRun(line: Line, text: string, run: RegExpMatchArray): FoundRow | undefined {
  const [, label = "", start = "", now = "", goal = "", aim = ""] = run;
  const fits = isValue(now) && isValue(aim) && (isFigure(now) || isFigure(aim));
  if (!fits || isProse(label)) return undefined;
  return rowOf(line, label, [
    { role: "start", value: now, period: yearOf(text, start) },
    { role: "target", value: aim, period: yearOf(text, goal) },
  ]);
}

/** The year in brackets right behind the first time that a word stands in a text. */
function yearOf(text: string, word: string): string {
  const behind = text.slice(text.indexOf(word) + word.length);
  const inside = /^[（(]([^（()）]{2,20})[)）]/u.exec(behind)?.[1] ?? "";
  return isPeriod(inside) ? inside : "";
}
