import type { Column } from "../column.ts";
import type { GridRow } from "../grid/block.ts";
import { PLAN, readPlanned } from "../grid/planned.ts";
import { columnsOfText } from "../header.ts";
import type { Layout } from "../rows.ts";
import { cleanText, compact } from "../text.ts";
import { filledLines, KIND } from "./filled-lines.ts";
import { isNamed, namesIn, withName } from "./letters.ts";
import type { Lead } from "./planned-lead.ts";
import { recordsOf, widthOf } from "./planned-records.ts";

/** Lines of the head between the names and the values, at most. */
const MOST_HEAD = 12;
const LABEL: Column = { role: "label", title: "", period: "" };
const UNKNOWN: Column = { role: "other", title: "", period: "" };
const UNIT: Column = { role: "unit", title: "", period: "" };

/**
 * Indicators that are named above their table, each behind a letter: below it stand the years, and for
 * each letter its start and goals or results year by year, a cell on each line.
 */
export const letteredLines: Layout = (line, lines, at) => {
  if (!isNamed(cleanText(line.text))) return undefined;
  const filled = filledLines(lines, at);
  const { names, next } = namesIn(filled);
  const from = filled.findIndex(({ text }) => compact(text) === names[0]?.letter);
  const head = from < next || from > next + MOST_HEAD ? [] : filled.slice(next, from);
  const years = yearsOf(head.map(({ text }) => text));
  if (!years) return undefined;
  const lead: Lead = { unit: false, starts: [years.start] };
  const { records, size } = recordsOf(filled.slice(from), lead, isAimed);
  const named = records.flatMap((record, index) => withName(record, names[index]));
  const last = filled[from + size - 1];
  const fits = widthOf(records, lead) === years.slots.length && records.length === names.length;
  if (!last || !fits || named.length < records.flat().length) return undefined;
  const rows = readPlanned([LABEL, UNIT, years.start, KIND, ...years.slots], named, 3);
  return { rows, next: lines.findIndex(({ line }) => line === last.line) + 1 };
};

/** The start and the years of a head that holds nothing else, the year of the start above its word. */
function yearsOf(texts: string[]): { start: Column; slots: Column[] } | undefined {
  const columns = texts.flatMap((text) => columnsOfText(text) ?? [UNKNOWN]);
  const at = columns.findIndex(({ role }) => role === "start" || role === "now");
  const start = columns[at];
  const slots = columns.slice(at + 1);
  const above = columns.slice(0, Math.max(0, at));
  const dated = above.length === 0 || (above.length === 1 && above[0]?.role === "actual");
  if (!start || !dated || slots.length < 2 || slots.some(({ role }) => role !== "actual"))
    return undefined;
  return {
    start: { ...start, role: "start", period: start.period || (above[0]?.period ?? "") },
    slots,
  };
}

/** Whether a record has goals. */
const isAimed = (record: GridRow[]): boolean =>
  record.some(({ cells }) => PLAN.test(compact(cells[2] ?? "")));
