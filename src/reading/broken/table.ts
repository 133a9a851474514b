import { halfWidth } from "../../notation/text.ts";
import { splitLine } from "../atoms.ts";
import { CODE, splitLabel } from "../cells.ts";
import type { Column } from "../column.ts";
import { isFramedPage, isPageNumber, type Line, lineAbove, textAt } from "../document.ts";
import { saysYears } from "../finish/stated-years.ts";
import { isBar } from "../grid/bars.ts";
import { partOf } from "../grid/part-labels.ts";
import { grid } from "../grid/read.ts";
import { isHeadText } from "../header.ts";
import { beginsForm } from "../layouts/form.ts";
import { readHeading } from "../outline/headings.ts";
import type { FoundPoint, FoundRow, Layout, Reading } from "../rows.ts";
import { cleanText, isProse } from "../text.ts";
import { beginsNote, isSeries } from "../words.ts";
import { readCycle } from "./cell-cycle.ts";
import { withoutGoals } from "./grouped-labels.ts";
import { hasUnitBelow, leadsFigure, ledFigure } from "./led-figures.ts";
import { readNameless } from "./nameless.ts";
import { RowBuilder } from "./row-builder.ts";
import { datesColumns, type Head, isGroup, isYearHead, readHead } from "./table-head.ts";

/**
 * Rows under a head such as 指標 / 現状値 / 目標値. The head may stand in one line or be broken
 * over several; rows may have their columns marked by tabs, stand in one line with spaces, or be
 * broken cell by cell over many lines. All of it may change from row to row.
 */
export const table: Layout = (line, lines, at) => {
  if (titlesGrid(line, lines, at)) return undefined;
  const head = readHead(lines, at);
  if (!head) return belowHeading(lines, at) ?? belowOwnWord(lines, at);
  if (isBar(lines[head.next])) return undefined;
  if (isYearHead(head.columns)) return readSeries(lines, head);
  if (beginsForm(lines, head.next)) return undefined;
  return readNameless(lines, at, head) ?? readCycle(lines, head) ?? readRows(lines, head);
};

/**
 * Whether a line only says of what kind the rows of the grid right below it are (数値目標) or of which years their
 * values (現状：令和5年度 目標：令和11年度).
 */
function titlesGrid(line: Line, lines: Line[], at: number): boolean {
  if (line.cells || (readHeading(line.text)?.type !== "kind" && !saysYears(line.text)))
    return false;
  const below = lines[at + 1]?.text.trim() === "" ? at + 2 : at + 1;
  const next = lines[below];
  return next !== undefined && (grid(next, lines, below)?.rows.length ?? 0) > 0;
}

/** A head of which the first word is one that no list knows: 具体例 基準値 現状値 目標値. */
const OWN_WORD = /^[^\s0-9０-９]{2,10}\s(?=\S)/u;

/** Rows under a head that calls its labels by a word of its own; each must have its label and all its values. */
function belowOwnWord(lines: Line[], at: number): Reading | undefined {
  const text = textAt(lines, at);
  const rest = text.replace(OWN_WORD, "");
  if (rest === text || !isHeadText(rest)) return undefined;
  const head = readHead([{ line: at, text: rest }], 0);
  if (!head || isYearHead(head.columns) || lines[at]?.cells) return undefined;
  const found = readRows(lines, { ...head, next: at + 1 });
  const whole = found.rows.every(({ label, doubts }) => label !== "" && doubts.length === 0);
  return found.rows.length > 1 && whole ? found : undefined;
}

/** Lines from a heading to the first value below it, at most. */
const MOST_AHEAD = 4;
/** Values beside one another that show a row, whatever is behind them. */
const LEAST_SLOTS = 2;
/** Lines back to a head that holds below another heading, at most. */
const MOST_BACK = 200;

/** Rows that a heading parts from those above it: the head of these holds for them too. */
function belowHeading(lines: Line[], at: number): Reading | undefined {
  const parts = readHeading(lineAbove(lines, at, 2)?.text ?? "");
  if (!parts?.strong || parts.type === "kind" || lines[at]?.cells) return undefined;
  if (!leadsToValue(lines, at - 1, LEAST_SLOTS)) return undefined;
  for (let above = at - 1; above >= Math.max(0, at - MOST_BACK); above--) {
    if (isProse(textAt(lines, above))) return undefined;
    const head = headAround(lines, above);
    if (head === undefined) continue;
    const found = readRows(lines, { ...head, next: at });
    const whole = found.rows.every(({ doubts }) => !doubts.includes("fewer-values"));
    return found.rows.length > 0 && whole ? found : undefined;
  }
  return undefined;
}

/** The head that a line ends, from its first line on: a line of years alone would be one too. */
function headAround(lines: Line[], at: number): Head | undefined {
  const last = readHead(lines, at);
  if (last === undefined) return undefined;
  const longer = [at - 2, at - 1].map((above) => above >= 0 && readHead(lines, above));
  return longer.find((head) => head !== false && head?.next === last.next) || last;
}

/** The title of a group of rows: ■自然. */
const TITLE = /^[■◆◇□]/u;
/** Lines in a row that hold no value, at most. */
const MOST_IDLE = 8;

/** 88件 → 150件 under a head. */
const ARROW = / [→⇒➡] (?=[0-9０-９△▲])/gu;

/** Whether a grid that leaves no doubt of what its values are begins below lines that are none. */
function isGridBelow(lines: Line[], at: number): boolean {
  const [above, line] = [lineAbove(lines, at, 2), lines[at]];
  const reading = line?.cells && !above?.cells ? grid(line, lines, at) : undefined;
  return reading?.rows.some(({ doubts }) => doubts.length === 0) ?? false;
}

function readRows(lines: Line[], head: Head): Reading {
  const { columns } = head;
  const builder = new RowBuilder(columns, isCoded(lines, head.next));
  let index = head.next;
  let idle = 0;
  for (; index < lines.length; index++) {
    const line = lines[index];
    const printed = cleanText(line?.text ?? "").replace(ARROW, " ");
    const text = builder.halfway ? ledFigure(lines, index, printed) : printed;
    if (builder.halfway && leadsFigure(lines, index)) continue;
    if (!line || text === "" || isFramedPage(text) || datesColumns(text, columns)) continue;
    if (namesTable(lines, index)) break;
    const again = readHead(lines, index);
    if (again && sameColumns(again.columns, columns)) {
      builder.dropLabel();
      index = again.next - 1;
      continue;
    }
    if (again || isBar(line) || isGridBelow(lines, index)) break;
    const values = splitLine(text, builder.slots).atoms.length > 0;
    const titled = !builder.pending && (TITLE.test(text) || isGroup(text));
    if (!values && (titled || namesGroup(lines, index))) {
      builder.enter(text);
      continue;
    }
    const paged = isPageNumber(text) && !hasUnitBelow(lines, index);
    if (values && paged && !builder.takesNumber) continue;
    if (!values && endsTable(lines, index, builder)) break;
    if (!values && beginsNote(text)) continue;
    idle = values ? 0 : idle + 1;
    if (idle > MOST_IDLE) break;
    const from = index;
    const lookahead = () => textAhead(lines, from);
    builder.addLine({ ...line, text }, { gap: isGap(lines, from), lookahead });
  }
  builder.flush();
  const { rows, candidates } = builder;
  const named = withoutGoals(uncounted(rows), lines, head.text);
  return { rows: withParents(named), candidates, head: head.text, next: index };
}

/** 1 待機児童数, and behind the title of a group: 子育て1 待機児童数. */
const COUNTED = /^\P{N}{0,20}([0-9０-９]{1,3})[ 　](\P{N}.*)$/u;

/** Rows whose labels begin with numbers that follow one another, without these numbers and the titles before them. */
function uncounted(rows: FoundRow[]): FoundRow[] {
  const counted = rows.map(({ label }) => COUNTED.exec(label) ?? []);
  const numbers = counted.map(([, number]) => Number(halfWidth(number ?? "")));
  const inTurn = counted.every(
    ([, number], index) => number !== undefined && numbers[index] === (numbers[0] ?? 0) + index,
  );
  if (rows.length < 2 || !inTurn) return rows;
  return rows.map((row, index) => ({ ...row, label: counted[index]?.[2] ?? row.label }));
}

/** Rows that say a part of the row above them (うち女性, 20歳代), with its label. */
function withParents(rows: FoundRow[]): FoundRow[] {
  let parent: FoundRow | undefined;
  return rows.map((row) => {
    if (parent && /^うち/u.test(row.label))
      return { ...row, label: `${parent.label} ${row.label}` };
    if (parent && isSeries(row.label)) return { ...row, ...partOf(row, parent) };
    parent = row;
    return row;
  });
}

/** Lines on either side within which a table is looked over. */
const NEAR = 30;

/**
 * Whether a counted line is the name of a group of rows: behind it and each other counted line near by
 * stands a text without brackets, which is then the label.
 */
function namesGroup(lines: Line[], index: number): boolean {
  const counted = (at: number) => /^[①-⑳]/u.test(textAt(lines, at));
  if (!counted(index)) return false;
  const from = Math.max(0, index - NEAR);
  const places = lines.slice(from, index + NEAR).map((_, at) => from + at);
  const others = places.filter(counted);
  const named = (at: number) =>
    textAhead(lines, at) === "text" && !/^[（(]/u.test(textAt(lines, at + 1));
  return others.length > 1 && others.every(named);
}

function endsTable(lines: Line[], index: number, builder: RowBuilder): boolean {
  const text = textAt(lines, index);
  const heading = readHeading(lines[index]?.text ?? "");
  if (heading && heading.type !== "topic") {
    if (heading.strong) return !(builder.pending && /^[（(]/u.test(text));
    if (!builder.pending && !leadsToValue(lines, index, builder.slots)) return true;
  }
  const short = text.length <= 40 || !/[0-9０-９]/u.test(text);
  const inCell = builder.trailing && short && !isGap(lines, index);
  if (isProse(text) && !beginsNote(text) && !inCell && !namesPolicy(lines, index, builder.slots))
    return true;
  return /^[・●○◆▶➢]/u.test(text) && text.length > 60;
}

/** Whether a sentence without an end may name a policy above a row: 凧を増やします. */
function namesPolicy(lines: Line[], index: number, slots: number): boolean {
  const text = textAt(lines, index);
  return text.length <= 40 && !/。/u.test(text) && leadsToValue(lines, index, slots);
}

/** Whether a line says of what kind the rows of the next head are: KPI, 数値目標. */
const namesTable = (lines: Line[], index: number): boolean =>
  readHeading(lines[index]?.text ?? "")?.type === "kind" &&
  readHead(lines, index + 1) !== undefined;

/** Whether the document leaves an empty line before a line. */
const isGap = (lines: Line[], index: number): boolean => textAt(lines, index - 1) === "";

/** Whether one of the next lines holds a value: then this line may be a label. */
function leadsToValue(lines: Line[], index: number, slots: number): boolean {
  let seen = 0;
  for (let at = index + 1; at < lines.length && seen < MOST_AHEAD; at++) {
    const text = textAt(lines, at);
    if (text === "") continue;
    seen++;
    if (readHead(lines, at) || isProse(text)) return false;
    if (splitLine(text, slots).atoms.length > 0) return true;
  }
  return false;
}

/** What the next line that is not empty holds. */
function textAhead(lines: Line[], index: number): "value" | "text" | "end" {
  const next = lines.slice(index + 1, index + 12).find(({ text }) => cleanText(text) !== "");
  if (!next) return "end";
  const { head, atoms } = splitLine(cleanText(next.text));
  return head === "" && atoms.some(({ kind }) => kind !== "period") ? "value" : "text";
}

/** Whether the rows of a table begin with codes such as ３-１: the first of them shows it, where none counts 1. */
function isCoded(lines: Line[], from: number): boolean {
  const texts = lines.slice(from, from + 8).map(({ text }) => cleanText(text));
  const first = texts.find((text) => text !== "") ?? "";
  return CODE.test(first) && /^[0-9０-９IVXⅠ-Ⅻ]/u.test(first) && !texts.includes("1");
}

const sameColumns = (a: Column[], b: Column[]): boolean =>
  a.length === b.length &&
  a.every(({ role, period }, index) => role === b[index]?.role && period === b[index]?.period);

/** A table whose only columns are years: one point per cell. */
function readSeries(lines: Line[], { columns, next: from }: Head): Reading {
  const points: FoundPoint[] = [];
  const named = columns.findIndex(({ role }) => role !== "actual");
  let next = from;
  for (; next < lines.length; next++) {
    const { text = "", line = 0 } = lines[next] ?? {};
    const { head, atoms } = splitLine(text);
    const cells = text.includes("\t")
      ? text.split("\t").map(cleanText)
      : [head, ...atoms.map((atom) => atom.text)];
    if (cells.length !== columns.length) break;
    const { label, unit } = splitLabel(cells[named] ?? "");
    for (const [at, { role, period }] of columns.entries()) {
      const value = cells[at] ?? "";
      if (role === "actual" && value !== "" && label !== "")
        points.push({ line, name: label, unit, year: period, value });
    }
  }
  return { rows: [], points, next };
}
