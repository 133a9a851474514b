import { type Column, isStartColumn } from "../column.ts";
import { type Line, textAt } from "../document.ts";
import { PLAN } from "../grid/planned.ts";
import { columnsOfText } from "../header.ts";
import type { Layout } from "../rows.ts";
import { cleanText, compact } from "../text.ts";
import { isUnit } from "../words.ts";
import { filledLines, KIND, plannedRows } from "./planned-lines.ts";

/** A: before the name of an indicator, whose values stand below its letter. */
const NAMED = /^([A-ZＡ-Ｚ])\s?[:：]\s?(\S.{1,80})$/u;
/** Lines of the head between the names and the values, at most. */
const MOST_HEAD = 12;
const UNKNOWN: Column = { role: "other", title: "", period: "" };
const LABELLED: Column[] = [
  { ...UNKNOWN, role: "label" },
  { ...UNKNOWN, role: "unit" },
];

/**
 * Indicators that are named above their table, each behind a letter: below it stand the years, and for
 * each letter its start and goals or results year by year, a cell on each line.
 */
export const letteredLines: Layout = (line, lines, at) => {
  if (!NAMED.test(cleanText(line.text))) return undefined;
  const filled = filledLines(lines, at);
  const { names, next } = namesIn(filled);
  const from = filled.findIndex(({ text }) => compact(text) === names[0]?.letter);
  const head = from < next || from > next + MOST_HEAD ? [] : filled.slice(next, from);
  const years = yearsOf(head.map(({ text }) => text));
  if (!years) return undefined;
  const left = [...names];
  const body = filled
    .slice(from)
    .flatMap((own) => (compact(own.text) === left[0]?.letter ? (left.shift()?.lines ?? []) : own));
  const found = plannedRows([...LABELLED, ...years], body, isAimed);
  if (!found || found.rows.length !== names.length) return undefined;
  return { rows: found.rows, next: lines.findIndex((own) => own.line === found.last) + 1 };
};

/** The letters from the first line on, each with its name and the unit below it, or a dash where it has none. */
function namesIn(lines: Line[]) {
  const names: { letter: string; lines: Line[] }[] = [];
  let next = 0;
  for (let line = lines[next]; line; line = lines[next]) {
    const [, letter = "", label = ""] = NAMED.exec(line.text) ?? [];
    if (letter === "") break;
    const hasUnit = isUnit(textAt(lines, next + 1));
    const unit = hasUnit ? textAt(lines, next + 1) : "-";
    const own = [label, unit].map((text) => ({ ...line, text }));
    names.push({ letter: compact(letter), lines: own });
    next += hasUnit ? 2 : 1;
  }
  return { names, next };
}

/** The start and the years of a head that holds nothing else, the year of the start above its word. */
function yearsOf(texts: string[]): Column[] | undefined {
  const columns = texts.flatMap((text) => columnsOfText(text) ?? [UNKNOWN]);
  const at = columns.findIndex(isStartColumn);
  const [start, ...years] = columns.slice(at);
  const above = columns.slice(0, Math.max(0, at));
  const dated = above.length === 0 || (above.length === 1 && above[0]?.role === "actual");
  if (at < 0 || !start || !dated || years.length < 2 || years.some(({ role }) => role !== "actual"))
    return undefined;
  return [{ ...start, period: start.period || (above[0]?.period ?? "") }, KIND, ...years];
}

/** Whether a record has goals. */
const isAimed = (record: { cells: string[] }[]): boolean =>
  record.some(({ cells }) => cells.some((cell) => PLAN.test(compact(cell))));
