import { isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import type { GridRow } from "../grid/block.ts";
import { isValueCell } from "../grid/cell.ts";
import { isRate, saysPlanned } from "../grid/planned.ts";
import { columnsOfCells } from "../header.ts";
import { type Lead, leadAt, leadSize } from "./planned-lead.ts";

/** Lines before the first 目標 of a record, at most. */
const MOST_LEAD = 8;
/** A mark in place of a value, which a note below the table explains. */
const MARK = /^[※＊*]$/u;

/** How many values the longest row of goals or results has. */
export const widthOf = (records: GridRow[][], lead: Lead): number =>
  Math.max(
    0,
    ...records
      .flat()
      .filter(({ cells }) => !isRate(cells[leadSize(lead)] ?? ""))
      .map(({ cells }) => cells.length - leadSize(lead) - 1),
  );

/**
 * The rows of each indicator, of which the first names it, as long as they hold what they must, and how
 * many lines they take.
 */
export function recordsOf(
  lines: Line[],
  lead: Lead,
  holds: (record: GridRow[]) => boolean,
): { records: GridRow[][]; size: number } {
  const records: GridRow[][] = [];
  let at = 0;
  while (at < lines.length) {
    const size = lines.slice(at, at + MOST_LEAD + 1).findIndex(({ text }) => saysKind(text));
    const own = lines.slice(at, at + Math.max(0, size));
    const names = leadAt(own, lead);
    if (!names || !own[0]) break;
    const { record, next } = rowsFrom(lines, at + size, names, own[0]);
    if (!holds(record)) break;
    records.push(record);
    at = next;
  }
  return { records, size: at };
}

/** The rows of goals, results and rates from a line on; what would come without the plan is left. */
function rowsFrom(lines: Line[], from: number, names: string[], first: Line) {
  const record: GridRow[] = [];
  let at = from;
  for (let word = lines[at]; word && saysKind(word.text); word = lines[at]) {
    const rest = lines.slice(at + 1).map(({ text }) => text);
    const end = rest.findIndex((text) => saysKind(text) || !isCell(text));
    const values = rest.slice(0, end < 0 ? rest.length : end);
    at += 1 + values.length;
    if (!saysPlanned(word.text)) continue;
    const own = names.map((text) => (record.length === 0 ? text : ""));
    const line = record.length === 0 ? first : (lines[at - 1] ?? word);
    const cells = values.map((text) => (MARK.test(text) ? "" : text));
    record.push({ line, cells: [...own, word.text, ...cells] });
  }
  return { record, next: at };
}

const isCell = (text: string): boolean => isValueCell(text) || MARK.test(text);

/** Whether a line says of what kind the values below it are: 目標, 実績, or 成り行き値, which is neither. */
const saysKind = (text: string): boolean => saysPlanned(text) || isTrend(text);
const isTrend = (text: string): boolean => {
  const [column] = /値$/u.test(text) ? columnsOfCells([text]) : [];
  return column !== undefined && !isSlot(column) && column.role === "note";
};
