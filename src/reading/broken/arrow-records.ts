import { type Column, isSlot } from "../column.ts";
import { type Line, textAt } from "../document.ts";
import { isFigureCell } from "../grid/cell.ts";
import { columnsOfCells } from "../header.ts";
import { arrows } from "../layouts/arrows.ts";
import { type FoundRow, type Layout, withValues } from "../rows.ts";
import { cleanText } from "../text.ts";
import { isAbsent, isPeriod, isVerdict } from "../words.ts";

/** 38.5 and below it (全国17位): what stands in brackets on a line of its own. */
const BRACKET = /^[（(]([^（()）]{1,20})[)）]$/u;

/**
 * Indicators whose start and goal stand with an arrow below their label (H24年度33.6→H29年度40.0), and then
 * as many values as the head above has words for them, each on a line, with its year or rank in
 * brackets and letters of evaluation.
 */
export const arrowRecords: Layout = (line, lines, at) => {
  const slots = slotsOf(line);
  const rows: FoundRow[] = [];
  let next = filledFrom(lines, at + 1);
  for (let found = slots.length > 0 ? recordAt(slots, lines, next) : undefined; found; ) {
    rows.push(found.row);
    next = filledFrom(lines, found.next);
    found = recordAt(slots, lines, next);
  }
  return rows.length > 0 ? { rows, next } : undefined;
};

/** The columns of values of a head that names what was reached, and neither start nor goal. */
function slotsOf({ text }: Line): Column[] {
  const columns = columnsOfCells(cleanText(text).split(" "));
  const slots = columns.map(onTheWay).filter((column) => isSlot(column) || isOther(column));
  const reached = slots.some(({ role }) => role === "now");
  const framed = slots.some(({ role }) => role === "start" || role === "target");
  return columns[0]?.role === "label" && columns[0].title !== "" && reached && !framed ? slots : [];
}

/** 目安値 beside a goal: where the way to it should be by now. */
const onTheWay = (column: Column): Column =>
  /^目安値?$/u.test(column.title) ? { ...column, role: "interim" } : column;
/** A word for a value that says nothing of it: its column counts, its cells are left. */
const isOther = ({ role, title }: Column): boolean => role === "other" && /値$/u.test(title);

/** The record whose label stands at a line, where it has a value for each column. */
function recordAt(slots: Column[], lines: Line[], at: number) {
  const [label, pair] = [lines[at], lines[at + 1]];
  const [row, ...more] = (pair && arrows(pair, lines, at + 1)?.rows) || [];
  if (!label || !row || more.length > 0 || row.label !== textAt(lines, at)) return undefined;
  const { values, verdicts, next } = cellsFrom(lines, at + 2);
  if (values.length !== slots.length) return undefined;
  const valued = slots.map((column, slot) => ({ ...column, value: values[slot] ?? "" }));
  const whole = withValues(row, ...valued);
  return { row: { ...whole, line: label.line, evaluation: verdicts[0] ?? "", doubts: [] }, next };
}

/** Values on lines of their own, and what judges them, down to the next text. */
function cellsFrom(lines: Line[], from: number) {
  const values: string[] = [];
  const verdicts: string[] = [];
  let next = from;
  for (let at = filledFrom(lines, from); at < lines.length; at = filledFrom(lines, next)) {
    const text = textAt(lines, at);
    const [, inside = ""] = BRACKET.exec(text) ?? [];
    const value = isFigureCell(text) || isAbsent(text);
    if (inside !== "" && values.length > 0) {
      if (isPeriod(inside)) values[values.length - 1] += text;
    } else if (isVerdict(text)) verdicts.push(text);
    else if (value && verdicts.length === 0) values.push(text);
    else break;
    next = at + 1;
  }
  return { values, verdicts, next };
}

function filledFrom(lines: Line[], from: number): number {
  let at = from;
  while (at < lines.length && textAt(lines, at) === "") at++;
  return at;
}
