import { type Column, indexOfRole, isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { readPlanned } from "../grid/planned.ts";
import { columnsOfCells } from "../header.ts";
import type { Layout } from "../rows.ts";
import { cleanText } from "../text.ts";
import { leadOf, recordsOf, widthOf } from "./planned-records.ts";

/** Lines that a table with a cell on each line may take. */
const MOST_LINES = 400;
/** (23年度), （時期）: the rest of the cell above. */
const BRACKETED = /^[（(][^（()）]{1,20}[)）]$/u;
/** The column of such a table that says what kind of values a row holds. */
const KIND: Column = { role: "category", title: "", period: "" };

/**
 * A table of plan and result with a cell on each line: the words of its head, then for each indicator
 * its label and unit, 目標 with as many values as the head has columns, and 実績. A start that the head
 * names before 区分 stands before 目標. Cells that are missing can only be those at the end, which no line says.
 */
export const plannedLines: Layout = (line, lines, at) => {
  if (columnsOfCells([line.text])[0]?.role !== "label" || line.text.trim() === "") return undefined;
  const filled = filledLines(lines, at);
  const words = columnsOfCells(filled.map(({ text }) => text));
  const head = words.slice(0, Math.max(0, words.findIndex(isUnknown)));
  const found = plannedRows(head, filled.slice(head.length));
  return found && { rows: found.rows, next: lines.findIndex((own) => own.line === found.last) + 1 };
};

/** The lines from one on that hold a cell, each with what stands in brackets right below it. */
export function filledLines(lines: Line[], at: number): Line[] {
  const filled: Line[] = [];
  for (const own of lines.slice(at, at + MOST_LINES)) {
    const text = cleanText(own.text);
    const above = filled.at(-1);
    if (above && BRACKETED.test(text)) above.text += text;
    else if (text !== "") filled.push({ ...own, text });
  }
  return filled;
}

/** The rows of the records below a head, as far as they hold what they must, and the last line of them. */
function plannedRows(head: Column[], body: Line[]) {
  const kind = indexOfRole(head, "category");
  const split = kind < 0 ? Math.max(0, head.findIndex(isSlot)) : kind;
  const lead = leadOf(head.slice(0, split));
  if (!lead) return undefined;
  const { records, size } = recordsOf(body, lead);
  const slots = slotsOf(head.slice(split), widthOf(records, lead));
  const last = body[size - 1];
  if (!slots || !last) return undefined;
  const texts = head.slice(0, split).filter(isText);
  const columns = [...texts, ...lead.starts, KIND, ...slots];
  const rows = readPlanned(columns, records.flat(), texts.length + lead.starts.length);
  return { rows, last: last.line };
}

const isUnknown = ({ role }: Column): boolean => role === "other";
const isText = ({ role }: Column): boolean => role === "label" || role === "unit";

/** The columns of values, as many as the rows have: one of them the goal, or all of them years. */
function slotsOf(head: Column[], width: number): Column[] | undefined {
  const slots = [withYears(head), head]
    .map((own) => own.filter(isSlot))
    .find((own) => width > 1 && own.length === width);
  const aims = slots?.some(({ role }) => role === "target");
  return aims || slots?.every(({ role }) => role === "actual") ? slots : undefined;
}

/** 基準値, then H30: a word for a value takes the year below it. */
function withYears(head: Column[]): Column[] {
  const dated = (at: number) =>
    head[at]?.role === "actual" && ["start", "now", "target"].includes(head[at - 1]?.role ?? "");
  return head.flatMap((column, at) => {
    if (dated(at)) return [];
    return [dated(at + 1) ? { ...column, period: head[at + 1]?.period ?? "" } : column];
  });
}
