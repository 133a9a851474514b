import { splitLine } from "../atoms.ts";
import { CODE, splitLabel } from "../cells.ts";
import type { Line } from "../document.ts";
import { isBar } from "../grid/bars.ts";
import { type Column, isYearHead } from "../header.ts";
import { readHeading } from "../headings.ts";
import type { Layout, Reading } from "../layout.ts";
import type { FoundPoint } from "../rows.ts";
import { cleanText, isProse } from "../text.ts";
import { readCycle } from "./cell-cycle.ts";
import { RowBuilder } from "./row-builder.ts";
import { datesColumns, type Head, readHead } from "./table-head.ts";

/**
 * Rows under a head such as 指標 / 現状値 / 目標値. The head may stand in one line or be broken
 * over several; rows may have their columns marked by tabs, stand in one line with spaces, or be
 * broken cell by cell over many lines. All of it may change from row to row.
 */
export const table: Layout = {
  name: "table",
  read(lines, at) {
    const head = readHead(lines, at);
    if (!head || isBar(lines[head.next])) return undefined;
    return isYearHead(head.columns) ? readSeries(lines, head) : readRows(lines, at, head);
  },
};

const NOTE = /^(?:※|＊|\*|注|（注|\(注|資料[:：]|出典[:：]|[¹²³⁴⁵⁶⁷⁸⁹])/u;
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

function readRows(lines: Line[], at: number, head: Head): Reading {
  const { columns } = head;
  const builder = new RowBuilder("broken-cells", columns);
  builder.coded = isCoded(lines, head.next);
  if (head.unnamed) builder.fallback = titleAbove(lines, at);
  const cycle = readCycle(lines, head);
  if (cycle) return cycle;
  let index = head.next;
  let idleText = 0;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const text = cleanText(line.text);
    if (text === "") continue;
    if (datesColumns(text, columns)) continue;
    const again = readHead(lines, index);
    if (again) {
      if (!sameColumns(again.columns, columns)) break;
      builder.forget();
      index = again.next - 1;
      continue;
    }
    if (isBar(line)) break;
    const split = splitLine(text, builder.slots);
    if (split.atoms.length === 0) {
      if (isRunningHead(lines, index)) continue;
      if (endsTable(lines, index, builder)) break;
      if (NOTE.test(text)) continue;
      idleText += 1;
      if (idleText > 8) break;
    } else {
      if (PAGE.test(text) && (builder.idle || builder.expectsUnit)) continue;
      idleText = 0;
    }
    const from = index;
    builder.gap = follows("", lines, index);
    builder.addLine({ ...line, text }, () => lookahead(lines, from));
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

function endsTable(lines: Line[], index: number, builder: RowBuilder): boolean {
  const text = lines[index]?.text ?? "";
  const heading = readHeading(text);
  if (heading && heading.type !== "topic") {
    if (heading.strong) return !(builder.pending && /^[（(]/u.test(cleanText(text)));
    if (builder.idle && !leadsToValue(lines, index)) return true;
  }
  const clean = cleanText(text);
  const inCell = builder.trailing() && clean.length <= 40 && !follows("", lines, index);
  if (isProse(clean) && !NOTE.test(clean) && !inCell) return true;
  return /^[・●○◆▶➢]/u.test(clean) && clean.length > 60;
}

/** Whether the line above is the text given. */
const follows = (text: string, lines: Line[], index: number): boolean =>
  cleanText(lines[index - 1]?.text ?? "") === text;

/** A heading right behind a page number is the running head of the new page. */
function afterPage(lines: Line[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 5; at--) {
    const text = cleanText(lines[at]?.text ?? "");
    if (text !== "") return PAGE.test(text);
  }
  return false;
}

/** Running heads stand between the rows that a page break parts, and belong to neither. */
function isRunningHead(lines: Line[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  const isChapter = readHeading(text)?.type === "chapter";
  return isChapter && afterPage(lines, index) && leadsToValue(lines, index);
}

/** Whether one of the next lines holds a value: then this line may be a label. */
function leadsToValue(lines: Line[], index: number): boolean {
  let seen = 0;
  for (let at = index + 1; at < lines.length && seen < 4; at++) {
    const text = cleanText(lines[at]?.text ?? "");
    if (text === "") continue;
    seen++;
    if (readHead(lines, at) || isProse(text)) return false;
    if (splitLine(text).atoms.length > 0) return true;
  }
  return false;
}

function lookahead(lines: Line[], index: number): "value" | "text" | "end" {
  for (let at = index + 1; at < lines.length && at < index + 12; at++) {
    const text = cleanText(lines[at]?.text ?? "");
    if (text === "") continue;
    const { head, atoms } = splitLine(text);
    return head === "" && atoms.some(({ kind }) => kind !== "period") ? "value" : "text";
  }
  return "end";
}

/** Whether the rows of a table begin with codes such as ３-１: the first of them shows it. */
function isCoded(lines: Line[], from: number): boolean {
  const first = lines.slice(from, from + 8).find(({ text }) => cleanText(text) !== "");
  const text = cleanText(first?.text ?? "");
  return CODE.test(text) && /^[0-9０-９IVXⅠ-Ⅻ]/u.test(text);
}

const sameColumns = (a: Column[], b: Column[]): boolean =>
  a.length === b.length &&
  a.every(({ role, period }, index) => role === b[index]?.role && period === b[index]?.period);

/** A table whose only columns are years: one point per cell. */
function readSeries(lines: Line[], head: Head): Reading {
  const points: FoundPoint[] = [];
  let index = head.next;
  for (; index < lines.length; index++) {
    const line = lines[index];
    const text = line?.text ?? "";
    if (!line || cleanText(text) === "") break;
    const cells = text.includes("\t")
      ? text.split("\t").map(cleanText)
      : spaceCells(text, head.columns.length);
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
  const { head, atoms } = splitLine(text);
  return atoms.length === count - 1 ? [head, ...atoms.map((atom) => atom.text)] : [];
}
