import { cleanText } from "../../notation/text.ts";
import { splitLine } from "../atoms.ts";
import { CODE, splitLabel, splitPeriod } from "../cells.ts";
import type { Line } from "../document.ts";
import {
  type Column,
  columnsOfCells,
  columnsOfText,
  isHeadText,
  isIndicatorHead,
  isSlot,
  isYearHead,
} from "../header.ts";
import { readHeading } from "../headings.ts";
import type { Context, Layout, Reading } from "../layout.ts";
import type { FoundPoint } from "../rows.ts";
import { compact, endsCut, isProse, openBrackets, startsCut } from "../text.ts";
import { isFigure, isValue } from "../words.ts";
import { isPipeRow } from "./pipe-rows.ts";
import { RowBuilder } from "./row-builder.ts";

/**
 * Tables under a head such as 指標 / 現状値 / 目標値. The head may stand in one line or be broken
 * over several; rows may have their columns marked by tabs, stand in one line with spaces, or be
 * broken cell by cell over many lines. All of it may change from row to row.
 */
export const table: Layout = {
  name: "table",
  read(lines, at, context) {
    const head = readHead(lines, at);
    if (!head) return undefined;
    return isYearHead(head.columns) ? readSeries(lines, head) : readRows(lines, at, head, context);
  },
};

interface Head {
  columns: Column[];
  /** Whether tabs part the cells of the head. */
  tabbed: boolean;
  /** Whether the head names no column of labels: the label may stand above it. */
  unnamed?: boolean;
  text: string;
  next: number;
}

const cellsOf = (text: string): string[] => text.split("\t").map(cleanText);

/** The head of a table that begins at `lines[at]`, or nothing. */
export function readHead(lines: Line[], at: number): Head | undefined {
  const first = lines[at]?.text ?? "";
  if (cleanText(first) === "" || isPipeRow(first)) return undefined;
  if (first.includes("\t")) return readTabbedHead(lines, at);
  const alone = /^[［【〔<〈《★◆■]/u.test(cleanText(first));
  let text = "";
  let found: Head | undefined;
  for (
    let index = at, used = 0;
    index < lines.length && used < (alone ? 1 : 14) && index < at + 28;
    index++
  ) {
    const raw = lines[index]?.text ?? "";
    const line = cleanText(raw);
    if (line === "") continue;
    const gaps = used > 0 && /^[［【〔<〈★]/u.test(line);
    if (raw.includes("\t") || gaps || line.length > 80 || !isHeadText(`${text} ${line}`)) break;
    if (used > 0 && isFigure(line) && !found) break;
    if (found && /^[（(]?[0-9]{1,3}[)）]?$/.test(compact(line))) break;
    text += ` ${line}`;
    used++;
    const columns = dropDoubleLabels(columnsOfText(text) ?? []);
    if (isIndicatorHead(columns) || isYearHead(columns)) {
      found = { columns, tabbed: false, text, next: index + 1 };
    }
  }
  if (!found) return undefined;
  const columns = found.columns.some(({ role }) => role === "label")
    ? found.columns
    : [{ role: "label" as const, title: "", period: "" }, ...found.columns];
  return { ...found, columns, unnamed: columns !== found.columns };
}

/** Whether any line of a table of cells is the head of an indicator table. */
export function hasTableHead(lines: Line[]): boolean {
  return lines.some((_, at) => readHead(lines, at) !== undefined);
}

function readTabbedHead(lines: Line[], at: number): Head | undefined {
  const text = lines[at]?.text ?? "";
  const cells = cellsOf(text);
  let columns = columnsOfCells(cells);
  let next = at + 1;
  const below = cellsOf(lines[at + 1]?.text ?? "");
  const second = columnsOfCells(below);
  const isSecond =
    below.length === cells.length &&
    below.some((cell) => cell !== "") &&
    second.every(({ role }) => role !== "other") &&
    below.every((cell) => !isFigure(cell) || /^(?:19|20)\d\d$/.test(cell));
  if (isSecond) {
    columns = columns.map((column, index) => mergeHeads(columns, second, column, index));
    next++;
  } else if (yearsBelow(below, columns)) {
    let year = 0;
    columns = columns.map((column) =>
      isSlot(column) ? { ...column, period: compact(below[year++] ?? "") } : column,
    );
    next++;
  }
  if (columns.filter(({ role }) => role === "other").length > columns.length / 2) return undefined;
  columns = nameLabel(columns);
  if (!isIndicatorHead(columns) && !isYearHead(columns)) return undefined;
  return { columns, tabbed: true, text, next };
}

/** A head of two rows: the upper word (目標値) stands over several years of the lower row. */
function mergeHeads(upper: Column[], lower: Column[], column: Column, index: number): Column {
  const below = lower[index];
  if (!below || below.title === "") return column;
  const above = [...upper.slice(0, index + 1)].reverse().find(({ title }) => title !== "");
  if (below.role === "actual" && above && isSlot(above)) {
    const role = above.role === "now" || above.role === "start" ? "actual" : above.role;
    return { role, title: above.title, period: below.period };
  }
  if (above?.role === "actual" && isSlot(below)) {
    return { ...below, role: below.role === "now" ? "actual" : below.role, period: above.period };
  }
  return below;
}

/** A second line that holds one year for each column of values and nothing else. */
function yearsBelow(cells: string[], columns: Column[]): boolean {
  const isYear = (cell: string) =>
    columnsOfText(cell)?.every(({ role }) => role === "actual") ?? false;
  return cells.length === columns.filter(isSlot).length && cells.every(isYear);
}

/** One column holds the labels: the last that says so, else the first of unknown words. */
function nameLabel(columns: Column[]): Column[] {
  const labels = columns
    .map(({ role }, index) => (role === "label" ? index : -1))
    .filter((i) => i >= 0);
  const named = labels.filter((index) => columns[index]?.title !== "");
  const firstSlot = columns.findIndex(isSlot);
  const before = named.filter((index) => index < firstSlot);
  const unknown = columns.findLastIndex(({ role }, at) => role === "other" && at < firstSlot);
  const chosen = before.at(-1) ?? named[0] ?? (unknown < 0 ? labels[0] : unknown);
  return columns.map((column, index): Column => {
    if (index === chosen) return { ...column, role: "label" };
    return column.role === "label" ? { ...column, role: "other" } : column;
  });
}

function dropDoubleLabels(columns: Column[]): Column[] {
  const firstSlot = columns.findIndex(isSlot);
  return columns
    .filter(({ role }, index) => {
      const later = columns.slice(index + 1, firstSlot).some((other) => other.role === "label");
      return role !== "label" || index > firstSlot || !later;
    })
    .filter(({ role }, index) => role !== "label" || index < Math.max(firstSlot, 1));
}

const NOTE = /^(?:※|＊|\*|注|（注|\(注|資料[:：]|出典[:：]|[¹²³⁴⁵⁶⁷⁸⁹])/u;
const DASHED_PAGE = /^[-－―‐–—]\s*[0-9０-９]{1,3}\s*[-－―‐–—]$/u;
const PAGE = /^[-－―‐–—]?\s*[0-9０-９]{1,3}\s*[-－―‐–—]?$/u;

/** The short text right above a table, which names its only row when the head names none. */
function titleAbove(lines: Line[], at: number): Line | undefined {
  for (let index = at - 1; index >= 0 && index >= at - 3; index--) {
    const line = lines[index];
    const text = cleanText(line?.text ?? "");
    if (!line || text === "") continue;
    return isProse(text) || text.length > 60 ? undefined : line;
  }
  return undefined;
}

function readRows(lines: Line[], at: number, head: Head, context: Context): Reading {
  const { columns } = head;
  const builder = new RowBuilder(head.tabbed ? "columns" : "broken-cells", columns, context);
  builder.coded = isCoded(lines, head.next);
  if (head.unnamed) builder.fallback = titleAbove(lines, at);
  let index = head.next;
  let label = "";
  let idleText = 0;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const text = cleanText(line.text);
    if (text === "") continue;
    const again = readHead(lines, index);
    if (again) {
      if (!sameColumns(again.columns, columns)) break;
      index = again.next - 1;
      continue;
    }
    if (line.text.includes("\t")) {
      const cells = align(cellsOf(line.text), columns);
      if (cells.length === columns.length || (head.tabbed && fits(cells, columns))) {
        label = addCells(builder, line, cells, columns, label);
        idleText = 0;
        continue;
      }
    }
    if (isPipeRow(line.text) || text.startsWith("<")) break;
    const split = splitLine(text, context.categories);
    if (split.atoms.length === 0) {
      if (isRunningHead(lines, index, context)) continue;
      if (endsTable(lines, index, builder, context)) break;
      if (NOTE.test(text)) continue;
      if (PAGE.test(text) && builder.idle) continue;
      idleText += 1;
      if (idleText > 8) break;
      if (head.tabbed && builder.idle && !startsCut(text)) break;
    } else {
      const page = builder.idle || nearPage(lines, index) || builder.expectsUnit;
      if (DASHED_PAGE.test(text) || (PAGE.test(text) && page)) continue;
      if (endsSentence(text, split.head)) break;
      idleText = 0;
    }
    const from = index;
    builder.addLine({ ...line, text }, () => lookahead(lines, from, context));
  }
  builder.flush();
  const heads = columns.filter(({ role }) => role === "label").map(({ title }) => title);
  return {
    rows: builder.rows,
    candidates: builder.candidates,
    head: head.text || heads.join(" "),
    next: index,
  };
}

/** Running text ends a table even where a figure stands at its end. */
function endsSentence(text: string, head: string): boolean {
  return isProse(head) && head.length > 40 && /。/.test(text);
}

/** A lone number far from other lines is the page's, even inside a row. */
function nearPage(lines: Line[], index: number): boolean {
  const blank = (offset: number) => cleanText(lines[index + offset]?.text ?? "x") === "";
  return blank(-1) && blank(-2) && blank(-3) && blank(1);
}

function endsTable(lines: Line[], index: number, builder: RowBuilder, context: Context): boolean {
  const text = lines[index]?.text ?? "";
  const heading = readHeading(text);
  if (heading && heading.type !== "topic") {
    if (heading.strong) return !(builder.pending && /^[（(]/u.test(cleanText(text)));
    if (builder.idle && !leadsToValue(lines, index, context)) return true;
  }
  if (heading?.type === "topic" && builder.idle && !leadsToValue(lines, index, context))
    return true;
  const clean = cleanText(text);
  if (isProse(clean) && !NOTE.test(clean)) return true;
  return /^[・●○◆▶➢]/u.test(clean) && clean.length > 60;
}

/** A heading right behind a page number is the running head of the new page. */
function afterPage(lines: Line[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 5; at--) {
    const text = cleanText(lines[at]?.text ?? "");
    if (text !== "") return PAGE.test(text);
  }
  return false;
}

/** Running heads stand between the rows that a page break parts, and belong to neither. */
function isRunningHead(lines: Line[], index: number, context: Context): boolean {
  const text = lines[index]?.text ?? "";
  if (context.running.has(cleanText(text))) return true;
  const isChapter = readHeading(text)?.type === "chapter";
  return isChapter && afterPage(lines, index) && leadsToValue(lines, index, context);
}

/** Whether one of the next lines holds a value: then this line may be a label. */
function leadsToValue(lines: Line[], index: number, context: Context): boolean {
  let seen = 0;
  for (let at = index + 1; at < lines.length && seen < 4; at++) {
    const text = cleanText(lines[at]?.text ?? "");
    if (text === "") continue;
    seen++;
    if (readHead(lines, at) || isProse(text)) return false;
    if (splitLine(text, context.categories).atoms.length > 0) return true;
  }
  return false;
}

function lookahead(lines: Line[], index: number, context: Context): "value" | "text" | "end" {
  for (let at = index + 1; at < lines.length && at < index + 12; at++) {
    const text = cleanText(lines[at]?.text ?? "");
    if (text === "") continue;
    const { head, atoms } = splitLine(text, context.categories);
    return head === "" && atoms.some(({ kind }) => kind !== "period") ? "value" : "text";
  }
  return "end";
}

/** Whether the rows of a table begin with codes such as ３-１. */
function isCoded(lines: Line[], from: number): boolean {
  let coded = 0;
  let valued = 0;
  for (let at = from; at < lines.length && at < from + 60; at++) {
    const text = cleanText(lines[at]?.text ?? "");
    if (text === "") continue;
    const heading = readHeading(text);
    if (heading?.strong || isProse(text)) break;
    if (CODE.test(text) && /^[0-9０-９IVXⅠ-Ⅻ]/u.test(text)) coded++;
    else if (/[0-9０-９].*[^)）]$/u.test(text)) valued++;
    if (coded === 0 && valued > 0) return false;
  }
  return coded >= 1;
}

const sameColumns = (a: Column[], b: Column[]): boolean =>
  a.length === b.length &&
  a.every(({ role, period }, index) => role === b[index]?.role && period === b[index]?.period);

/** A row of other length than its head still fits when only empty cells at the end differ. */
function fits(cells: string[], columns: Column[]): boolean {
  const filled = cells.filter((cell) => cell !== "").length;
  return (
    cells.length >= 2 &&
    filled >= 1 &&
    cells.length <= columns.length + 1 &&
    cells.length >= columns.findIndex(isSlot)
  );
}

/**
 * Puts a row with fewer cells than its head under the right columns: the cells on the left are
 * those that rows above share with it, so the row is moved until its values stand under values.
 */
export function align(cells: string[], columns: Column[]): string[] {
  const missing = columns.length - cells.length;
  if (missing <= 0) return cells;
  for (let offset = 0; offset <= missing; offset++) {
    const moved = [
      ...Array<string>(offset).fill(""),
      ...cells,
      ...Array<string>(missing - offset).fill(""),
    ];
    const values = moved.filter(
      (cell, index) => cell !== "" && columns[index] && isSlot(columns[index]),
    );
    const label = moved.some(
      (cell, index) =>
        columns[index]?.role === "label" && cell !== "" && !isValue(splitPeriod(cell).value),
    );
    if (label && values.length > 1 && values.every((cell) => isValue(splitPeriod(cell).value)))
      return moved;
  }
  return cells;
}

/** Adds a row of marked cells; gives the label that a following row without one repeats. */
function addCells(
  builder: RowBuilder,
  line: Line,
  cells: string[],
  columns: Column[],
  above: string,
): string {
  const at = columns.findIndex(({ role }) => role === "label");
  const own = cells[at] ?? "";
  const values = columns.filter((column, index) => isSlot(column) && (cells[index] ?? "") !== "");
  if (values.length === 0) {
    const last = builder.rows.at(-1);
    if (
      own !== "" &&
      last &&
      (startsCut(own) || endsCut(last.label) || openBrackets(last.label) > 0)
    ) {
      builder.addLine({ ...line, text: own }, () => "text");
    }
    builder.shareUnit(cells);
    return own === "" ? above : own;
  }
  builder.addCells(line, cells, own === "" ? above : own);
  builder.flush();
  return own === "" ? above : own;
}

/** A table whose only columns are years: one point per cell. */
function readSeries(lines: Line[], head: Head): Reading {
  const points: FoundPoint[] = [];
  let index = head.next;
  for (; index < lines.length; index++) {
    const line = lines[index];
    const text = line?.text ?? "";
    if (!line || cleanText(text) === "") break;
    const cells = text.includes("\t") ? cellsOf(text) : spaceCells(text, head.columns.length);
    if (cells.length !== head.columns.length) break;
    const { label, unit } = splitLabel(
      cells[head.columns.findIndex(({ role }) => role !== "actual")] ?? "",
    );
    for (const [at, column] of head.columns.entries()) {
      const value = cells[at] ?? "";
      if (column.role !== "actual" || value === "" || label === "") continue;
      points.push({ line: line.line, name: label, unit, year: column.period, value });
    }
  }
  return { rows: [], points, next: Math.max(index, head.next) };
}

function spaceCells(text: string, count: number): string[] {
  const { head, atoms } = splitLine(text, new Set());
  return atoms.length === count - 1 ? [head, ...atoms.map((atom) => atom.text)] : [];
}
