import { type Column, isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import type { GridRow } from "../grid/block.ts";
import { holdsValue, kindOf } from "../grid/cell.ts";
import { isPlanned, readPlanned, saysPlanned } from "../grid/planned.ts";
import { columnsOfCells } from "../header.ts";
import type { Layout } from "../rows.ts";
import { cleanText } from "../text.ts";

/** Lines that such a table may take. */
const MOST_LINES = 400;
const KIND: Column = { role: "category", title: "", period: "" };

/**
 * A table of plan and result with a cell on each line: the words of its head, then for each indicator
 * its label and unit, 目標 with as many values as the head has columns, and 実績. Cells that are missing
 * can only be those at the end, which no line says: to review.
 */
export const plannedLines: Layout = (line, lines, at) => {
  if (line.cells || columnsOfCells([line.text])[0]?.role !== "label" || line.text.trim() === "")
    return undefined;
  const filled = lines
    .slice(at, at + MOST_LINES)
    .map((own) => ({ ...own, text: cleanText(own.text) }))
    .filter(({ text }) => text !== "");
  const words = columnsOfCells(filled.map(({ text }) => text));
  const head = words.slice(0, Math.max(0, words.findIndex(isUnknown)));
  const texts = head.slice(0, Math.max(0, head.findIndex(isSlot))).filter(isText);
  const records = recordsOf(filled.slice(head.length), texts.length);
  const width = Math.max(0, ...records.flat().map(({ cells }) => cells.length - texts.length - 1));
  const slots = [withYears(head), head].map((own) => own.filter(isSlot)).find(isWide(width));
  const last = records.at(-1)?.at(-1)?.line;
  if (!slots || !last || !slots.some(({ role }) => role === "target")) return undefined;
  const rows = readPlanned([...texts, KIND, ...slots], records.flat(), texts.length);
  for (const { doubts } of rows) doubts.push("cell-order");
  return { rows, next: lines.findIndex((own) => own.line === last.line) + 1 };
};

const isUnknown = ({ role }: Column): boolean => role === "other";
const isText = ({ role }: Column): boolean => role === "label" || role === "unit";
const isWide = (width: number) => (slots: Column[]) => width > 1 && slots.length === width;

/** 基準値, then H30: a word for a value takes the year below it. */
function withYears(head: Column[]): Column[] {
  const dated = (at: number) =>
    head[at]?.role === "actual" && ["start", "now", "target"].includes(head[at - 1]?.role ?? "");
  return head.flatMap((column, at) => {
    if (dated(at)) return [];
    return [dated(at + 1) ? { ...column, period: head[at + 1]?.period ?? "" } : column];
  });
}

/** The rows of each indicator, of which the first names it, as long as they are planned and reached. */
function recordsOf(lines: Line[], texts: number): GridRow[][] {
  const records: GridRow[][] = [];
  for (let at = 0; at < lines.length; ) {
    const names = lines.slice(at, at + texts);
    const record: GridRow[] = [];
    at += texts;
    for (let word = lines[at]; word && saysPlanned(word.text); word = lines[at]) {
      const rest = lines.slice(at + 1).map(({ text }) => text);
      const end = rest.findIndex((text) => saysPlanned(text) || !holdsValue(kindOf(text)));
      const values = rest.slice(0, end < 0 ? rest.length : end);
      const own = names.map(({ text }) => (record.length === 0 ? text : ""));
      at += 1 + values.length;
      const line = (record.length === 0 ? names[0] : undefined) ?? lines[at - 1] ?? word;
      record.push({ line, cells: [...own, word.text, ...values] });
    }
    if (kindOf(names[0]?.text ?? "") !== "text" || !isPlanned(record)) break;
    records.push(record);
  }
  return records;
}
