import { type Column, isSlot, isStartColumn } from "../column.ts";
import type { Line } from "../document.ts";
import type { GridRow } from "../grid/block.ts";
import { isValueCell, kindOf } from "../grid/cell.ts";
import { isPlanned, isRate, saysPlanned } from "../grid/planned.ts";
import { columnsOfCells } from "../header.ts";
import { isProse, join } from "../text.ts";
import { isDirection } from "../words.ts";

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
export function recordsOf(lines: Line[], lead: Lead) {
  const records: GridRow[][] = [];
  let at = 0;
  while (at < lines.length) {
    const size = lines.slice(at, at + MOST_LEAD + 1).findIndex(({ text }) => saysKind(text));
    const own = lines.slice(at, at + Math.max(0, size));
    const names = leadAt(own, lead);
    if (!names || !own[0]) break;
    const { record, next } = rowsFrom(lines, at + size, names, own[0]);
    if (!isPlanned(record)) break;
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

/** Lines of a label at most. */
const MOST_LABEL = 3;

/** What each record says before its values: its label, a unit or none, values from before the plan. */
export interface Lead {
  unit: boolean;
  starts: Column[];
}

/** The lead of what a head names before its kinds of values; nothing where it names something else. */
export function leadOf(columns: Column[]): Lead | undefined {
  const [label, ...rest] = columns;
  const unit = rest[0]?.role === "unit";
  const starts = rest.slice(unit ? 1 : 0);
  if (label?.role !== "label" || !starts.every(isStartColumn)) return undefined;
  return { unit, starts: starts.map((column) => ({ ...column, role: "start" })) };
}

/** The cells that a lead gives a row. */
const leadSize = ({ unit, starts }: Lead): number => 1 + (unit ? 1 : 0) + starts.length;

/** The cells of a record before its first kind of values, its label put together. */
function leadAt(lines: Line[], lead: Lead): string[] | undefined {
  const texts = lines.map(({ text }) => text).filter((text) => !isDirection(text));
  const count = texts.length - leadSize(lead) + 1;
  const [labels, rest] = [texts.slice(0, count), texts.slice(count)];
  const fits =
    count > 0 &&
    count <= MOST_LABEL &&
    labels.every((text) => kindOf(text) === "text" && !isProse(text)) &&
    rest.slice(lead.unit ? 1 : 0).every(isValueCell);
  return fits ? [labels.reduce(join), ...rest] : undefined;
}
