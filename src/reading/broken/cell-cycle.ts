import { range } from "d3";
import { splitPeriod } from "../cells.ts";
import { type Column, indexOfRole, isSlot } from "../column.ts";
import { isPageNumber, type Line, textAt } from "../document.ts";
import type { Doubt } from "../doubts.ts";
import { isPeriodCell } from "../grid/cell.ts";
import { datedBy, type GridColumn, kindsUnder, settleRoles } from "../grid/roles.ts";
import { datedIn } from "../grid/row.ts";
import { type FoundRow, type Reading, rowOf } from "../rows.ts";
import { isProse, join } from "../text.ts";
import { isFigure, isUnit, isValue } from "../words.ts";
import { type Head, readHead } from "./table-head.ts";

/**
 * Rows that come out of a document cell by cell, one cell a line, the head as the rows: as many
 * lines as columns make a row. Only a table of two rows or more that fit their columns is read so,
 * and only one with a column of units or of text behind the values: without those the order of
 * label and values tells the rows as well.
 */
export function readCycle(lines: Line[], head: Head): Reading | undefined {
  const columns = withYears(head, lines);
  const label = indexOfRole(columns, "label");
  const texts = columns.filter((column) => column.role !== "label" && !isSlot(column));
  if (columns[label]?.title === "" || texts.length === 0 || head.lines * 4 < columns.length * 3)
    return undefined;
  const rows: FoundRow[] = [];
  let next = head.next;
  for (;;) {
    const own = rowAt(lines, next, columns);
    // A name alone between two rows is that of a group, or the first line of a label.
    const found =
      own ??
      (rows.length > 0 && isNameAt(lines, next) ? rowAt(lines, next + 1, columns) : undefined);
    if (!found) {
      const below = belowRepeated(lines, next, head);
      if (below === undefined || !rowAt(lines, below, columns)) break;
      next = below;
      continue;
    }
    const { cells, line, doubts } = found;
    const under = (role: string) => cells.filter((_, at) => columns[at]?.role === role);
    const more = { layout: "cell-cycle" as const, columns: datedIn(columns, cells), cells, doubts };
    if (!own) doubts.push("wrapped-line");
    const [unit = ""] = under("unit");
    rows.push(
      rowOf(line, cells[label] ?? "", [], { ...more, unit, note: under("note").join(" ") }),
    );
    next = found.next;
  }
  return rows.length > 1 ? { rows, head: head.text, next } : undefined;
}

/** The columns, those of years beside values with the values that they date, as the first row shows them. */
function withYears({ columns, next }: Head, lines: Line[]): GridColumn[] {
  const first = cellsFrom(lines, next, columns.length).map(({ text }) => text);
  const settled = settleRoles(columns, kindsUnder([first], columns));
  const isOfYears = (at: number) => settled[at]?.role === "period" && columns[at]?.period === "";
  return datedBy(
    columns.map((column, at) => (isOfYears(at) ? { ...column, role: "period" } : column)),
  );
}

/** Whether a line holds a name and no figure. */
const isNameAt = (lines: Line[], at: number): boolean =>
  /\p{L}{2}/u.test(textAt(lines, at)) && !isProse(textAt(lines, at)) && !isValue(textAt(lines, at));

/** The cells of the lines from one on, where they fit their columns. */
function rowAt(lines: Line[], from: number, columns: Column[]) {
  const found = cellsFrom(lines, from, columns.length + 1);
  const own = found.slice(0, columns.length);
  const isShort = lacksNote(own.at(-1)?.text, found[columns.length]?.text, columns);
  const printed = own.map(({ text }, at) => (isShort && at === own.length - 1 ? "" : text));
  const cells = inPlace(columns, printed);
  const label = indexOfRole(columns, "label");
  const line = lines[own[label]?.from ?? -1];
  const odd = columns.flatMap((column, at) => (fits(column, cells[at] ?? "") ? [] : [at]));
  if (!line || odd.length > 1 || !odd.every((at) => isSlotWord(columns[at], cells[at])))
    return undefined;
  // The name of a group may as well be the first line of the label.
  const grouped = columns[label - 1]?.role === "code" && !isValue(cells[label - 1] ?? "");
  const doubts: Doubt[] = odd.length > 0 ? ["odd-cell"] : grouped ? ["cell-order"] : [];
  if (cells !== printed) doubts.push("moved-cells");
  const last = own.at(-1);
  return { cells, line, doubts, next: (isShort ? last?.from : last?.to) ?? from };
}

/** Cells from a line on: a line each, or all lines between two empty ones where these part most. */
function cellsFrom(lines: Line[], from: number, count: number) {
  const cells: { text: string; from: number; to: number }[] = [];
  const filled = range(from, Math.min(lines.length, from + 2 * count)).filter(
    (at) => textAt(lines, at) !== "",
  );
  const parted = filled.filter((at) => textAt(lines, at + 1) === "").length * 2 > filled.length;
  for (let at = from; at < lines.length && cells.length < count; at++) {
    const text = textAt(lines, at);
    const last = cells.at(-1);
    if (text === "") continue;
    // A figure goes on with no other.
    if (parted && last?.to === at && !isFigure(text))
      Object.assign(last, { text: join(last.text, text), to: at + 1 });
    else cells.push({ text, from: at, to: at + 1 });
  }
  return cells;
}

/** Whether what would be the note of a row is the label of the next one, since its unit or a value is below it. */
function lacksNote(text = "", below = "", columns: Column[]): boolean {
  const [label, second] = columns;
  const ended = columns.at(-1)?.role === "note" && label?.role === "label" && !isValue(text);
  return (
    ended &&
    second !== undefined &&
    (second.role === "unit" ? isUnit(below) : isFigure(splitPeriod(below).value))
  );
}

/**
 * The cells with the text that stands in the column before its own, which holds the value of that: 策定時 | 出典 | 中間
 * above 凧の調査 / 28.4% / 33.7%.
 */
function inPlace(columns: Column[], cells: string[]): string[] {
  const at = columns.findIndex(
    (column, index) =>
      isSlot(column) &&
      columns[index + 1]?.role === "note" &&
      !isValue(cells[index] ?? "") &&
      isFigure(cells[index + 1] ?? ""),
  );
  const [text = "", value = ""] = cells.slice(at);
  return at < 0 ? cells : cells.with(at, value).with(at + 1, text);
}

/** What is below a head that a page break repeats, its lines and those of the page apart; or nothing. */
function belowRepeated(lines: Line[], from: number, head: Head): number | undefined {
  const isBreak = (text: string) => text === "" || isPageNumber(text) || PAGE_TITLE.test(text);
  let at = from;
  while (at < lines.length && isBreak(textAt(lines, at))) at++;
  const again = readHead(lines, at);
  return again?.text === head.text ? again.next : undefined;
}
/** Page 2: and the title of the page. */
const PAGE_TITLE = /^Page [0-9]{1,4}(?:[:：]| |$)/u;

/** A word in place of a value: 雨天中止. */
const isSlotWord = (column?: Column, text = ""): boolean =>
  column !== undefined && isSlot(column) && /^\p{Script=Han}{2,8}$/u.test(text);

function fits(column: Column, text: string): boolean {
  if (text === "") return column.role === "note";
  if (isProse(text)) return false;
  if (isSlot(column)) return isValue(splitPeriod(text).value);
  if (column.role === "unit") return isUnit(text);
  if (column.role === "period") return isPeriodCell(text);
  return column.role !== "label" || !isValue(text);
}
