import type { Line } from "../document.ts";
import { isBar } from "../grid/bars.ts";
import {
  type Column,
  columnsOfCells,
  columnsOfText,
  isHeadText,
  isIndicatorHead,
  isSlot,
  isYearHead,
} from "../header.ts";
import { cleanText, compact } from "../text.ts";
import { isFigure } from "../words.ts";
import { cellsOf } from "./table-cells.ts";

export interface Head {
  columns: Column[];
  /** Whether tabs part the cells of the head. */
  tabbed: boolean;
  /** Whether the head names no column of labels: the label may stand above it. */
  unnamed?: boolean;
  text: string;
  /** How many lines hold the head. */
  lines: number;
  next: number;
}

/** The head of a table that begins at `lines[at]`, or nothing. */
export function readHead(lines: Line[], at: number): Head | undefined {
  const first = lines[at]?.text ?? "";
  if (cleanText(first) === "" || isBar(lines[at])) return undefined;
  const tabbed = first.includes("\t") ? readTabbedHead(lines, at) : undefined;
  if (tabbed) return tabbed;
  if (/^[（(]/u.test(cleanText(first)) && !/[^（）()\s]+[（(]/u.test(first)) return undefined;
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
    if (
      (raw.includes("\t") && used > 0) ||
      gaps ||
      line.length > 80 ||
      !isHeadText(`${text} ${line}`)
    )
      break;
    if (used > 0 && isFigure(line) && !found) break;
    if (found && /^[（(]?[0-9]{1,3}[)）]?$/.test(compact(line))) break;
    text += ` ${line}`;
    used++;
    const columns = dropDoubleLabels(columnsOfText(text) ?? []);
    if (isIndicatorHead(columns) || isYearHead(columns)) {
      found = { columns, tabbed: false, text, lines: used, next: index + 1 };
    }
  }
  if (!found) return undefined;
  const columns = found.columns.some(({ role }) => role === "label")
    ? found.columns
    : [{ role: "label" as const, title: "", period: "" }, ...found.columns];
  return { ...found, columns, unnamed: columns !== found.columns };
}

function readTabbedHead(lines: Line[], at: number): Head | undefined {
  const text = lines[at]?.text ?? "";
  let cells = cellsOf(text);
  let columns = columnsOfCells(cells);
  let next = at + 1;
  const gap = cleanText(lines[at + 1]?.text ?? "") === "" ? 2 : 1;
  const below = cellsOf(lines[at + gap]?.text ?? "");
  const second = columnsOfCells(below);
  if (isSpread(columns, below, second)) {
    cells = [...cells, ...Array<string>(below.length - cells.length).fill("")];
    columns = columnsOfCells(cells);
  }
  const isSecond =
    below.length === cells.length &&
    below.some((cell) => cell !== "") &&
    second.every(({ role }) => role !== "other") &&
    below.every((cell) => !isFigure(cell) || /^(?:19|20)\d\d$/.test(cell));
  if (isSecond) {
    columns = columns.map((column, index) => mergeHeads(columns, second, column, index));
    next += gap;
  } else if (yearsBelow(below, columns)) {
    let year = 0;
    columns = columns.map((column) =>
      isSlot(column) ? { ...column, period: compact(below[year++] ?? "") } : column,
    );
    next += gap;
  }
  if (columns.filter(({ role }) => role === "other").length > columns.length / 2) return undefined;
  if (cells.some(holdsSeveral)) return undefined;
  columns = nameLabel(columns);
  if (!isIndicatorHead(columns) && !isYearHead(columns)) return undefined;
  const unnamed = columns.every(isSlot);
  if (unnamed) columns = [{ role: "label", title: "", period: "" }, ...columns];
  return { columns, tabbed: true, text, lines: next - at, next, unnamed };
}

/** A lower row of years that starts below the first column of values and runs on to the right. */
function isSpread(upper: Column[], below: string[], lower: Column[]): boolean {
  const from = upper.findIndex(isSlot);
  return (
    from > 0 &&
    below.length > upper.length &&
    upper.slice(from).every(isSlot) &&
    below.slice(0, from).every((cell) => cell === "") &&
    lower.slice(from).every(({ role }) => role === "actual")
  );
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

/** Two columns of values that no tab parts, since their heads stand close together. */
function holdsSeveral(cell: string): boolean {
  return (columnsOfText(cell) ?? []).filter(isSlot).length > 1;
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
