import { splitPeriod } from "../cells.ts";
import type { Line } from "../document.ts";
import { isSlot } from "../header.ts";
import type { Reading } from "../layout.ts";
import type { FoundRow } from "../rows.ts";
import { cleanText, isProse } from "../text.ts";
import { isUnit, isValue } from "../words.ts";
import type { Head } from "./table-head.ts";

/**
 * Rows that come out of a document cell by cell, one cell a line, the head as the rows: as many
 * lines as columns make a row. Only a table of two rows or more that fit their columns is read so,
 * and only one with a column of units or of text behind the values: without those the order of
 * label and values tells the rows as well.
 */
export function readCycle(lines: Line[], head: Head): Reading | undefined {
  const { columns } = head;
  const label = columns.findIndex(({ role }) => role === "label");
  const others = columns.filter((column) => column.role !== "label" && !isSlot(column));
  if (head.unnamed || others.length === 0 || head.lines < columns.length) {
    return undefined;
  }
  const rows: FoundRow[] = [];
  let next = head.next;
  for (let at = next; ; at = next) {
    const cells: { line: Line; text: string; at: number }[] = [];
    for (; at < lines.length && cells.length < columns.length; at++) {
      const line = lines[at];
      const text = cleanText(line?.text ?? "");
      if (line && text !== "") cells.push({ line, text, at });
    }
    const fits = columns.every((column, index) => {
      const text = cells[index]?.text ?? "";
      if (text === "" || isProse(text)) return false;
      if (isSlot(column)) return isValue(splitPeriod(text).value);
      if (column.role === "unit") return isUnit(text);
      return column.role !== "label" || !isValue(text);
    });
    const first = cells[label];
    if (!fits || !first) break;
    rows.push({
      line: first.line.line,
      page: first.line.page,
      layout: "cell-cycle",
      columns,
      cells: cells.map(({ text }) => text),
      label: first.text,
      unit: cells[columns.findIndex(({ role }) => role === "unit")]?.text ?? "",
      note: columns
        .flatMap(({ role }, at) => (role === "note" ? [cells[at]?.text ?? ""] : []))
        .join(" "),
      doubts: [],
    });
    next = (cells.at(-1)?.at ?? at) + 1;
  }
  return rows.length > 1 ? { rows, head: head.text, next } : undefined;
}
