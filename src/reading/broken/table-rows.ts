import { splitLine } from "../atoms.ts";
import { CODE } from "../cells.ts";
import type { Column } from "../column.ts";
import { isFramedPage, isPageNumber, type Line, lineAbove } from "../document.ts";
import { isBar } from "../grid/bars.ts";
import { grid } from "../grid/read.ts";
import type { Reading } from "../rows.ts";
import { cleanText, isProse } from "../text.ts";
import { beginsNote } from "../words.ts";
import { isGap, textAhead } from "./ahead.ts";
import { withoutGoals } from "./grouped-labels.ts";
import { hasUnitBelow, leadsFigure, ledFigure } from "./led-figures.ts";
import { RowBuilder } from "./row-builder.ts";
import { datesColumns, type Head, isGroup, readHead } from "./table-head.ts";
import { endsTable, namesGroup, namesTable, saysWhen } from "./table-parts.ts";
import { uncounted, withParents } from "./whole-labels.ts";

/** The lines below a head, and the rows that they have given so far. */
interface Body {
  lines: Line[];
  head: Head;
  builder: RowBuilder;
}

/** What a line below a head is. */
type Part = "values" | "text" | "group" | "head" | "aside" | "end";

/** Lines in a row that hold no value, at most. */
const MOST_IDLE = 8;

/** The rows below a head, up to the line that is no part of its table. */
export function readRows(lines: Line[], head: Head): Reading {
  const builder = new RowBuilder(head.columns, isCoded(lines, head.next));
  const body: Body = { lines, head, builder };
  let index = head.next;
  for (let idle = 0; index < lines.length; index++) {
    const text = textOf(body, index);
    const part = partAt(body, index, text);
    idle = part === "text" ? idle + 1 : part === "values" ? 0 : idle;
    if (part === "end" || idle > MOST_IDLE) break;
    if (part === "head") index = pastHead(body, index) - 1;
    if (part === "group") builder.enter(text);
    if (part === "values" || part === "text") addLine(body, index, text);
  }
  builder.flush();
  const { rows, candidates } = builder;
  const named = withoutGoals(uncounted(rows), lines, head);
  return { rows: withParents(named), candidates, head: head.text, next: index };
}

/** 88件 → 150件 under a head. */
const ARROW = / [→⇒➡] (?=[0-9△▲])/gu;

/** The text of a line, behind a figure that it begins with and the row has already. */
function textOf({ lines, builder }: Body, index: number): string {
  const printed = cleanText(lines[index]?.text ?? "").replace(ARROW, " ");
  return builder.halfway ? ledFigure(lines, index, printed) : printed;
}

function addLine({ lines, builder }: Body, index: number, text: string): void {
  const line = lines[index];
  const lookahead = () => textAhead(lines, index);
  if (line) builder.addLine({ ...line, text }, { gap: isGap(lines, index), lookahead });
}

/** The line behind a head that is there again, as on another page. */
function pastHead({ lines, builder }: Body, index: number): number {
  builder.dropLabel();
  return readHead(lines, index)?.next ?? index + 1;
}

function partAt({ lines, head, builder }: Body, index: number, text: string): Part {
  if (builder.halfway && leadsFigure(lines, index)) return "aside";
  if (text === "" || isFramedPage(text) || datesColumns(text, head.columns)) return "aside";
  if (namesTable(lines, index)) return "end";
  const again = readHead(lines, index);
  if (again) return sameColumns(again.columns, head.columns) ? "head" : "end";
  if (isBar(lines[index]) || isGridBelow(lines, index)) return "end";
  if (splitLine(text, builder.slots).atoms.length > 0)
    return isOfPage(lines, index, text) && !builder.takesNumber ? "aside" : "values";
  if (!builder.pending && (TITLE.test(text) || isGroup(text))) return "group";
  if (namesGroup(lines, index)) return "group";
  // Right below a head that names what a policy aims at, a sentence says that.
  if (index === head.next && isProse(text) && head.columns.some(isAim)) return "aside";
  if (endsTable(lines, index, builder)) return "end";
  return beginsNote(text) || (!builder.pending && saysWhen(text)) ? "aside" : "text";
}

/** A column of goals in words: 施策 目標 指標. */
const isAim = ({ role, title }: Column): boolean => role === "code" && /目標/u.test(title);

/** The title of a group of rows: ■自然. */
const TITLE = /^[■◆◇□]/u;

/** Whether a line holds the number of its page. */
const isOfPage = (lines: Line[], index: number, text: string): boolean =>
  isPageNumber(text) && !hasUnitBelow(lines, index);

/** Whether a grid that leaves no doubt of what its values are begins below lines that are none. */
function isGridBelow(lines: Line[], at: number): boolean {
  const [above, line] = [lineAbove(lines, at, 2), lines[at]];
  const reading = line?.cells && !above?.cells ? grid(line, lines, at) : undefined;
  return reading?.rows.some(({ doubts }) => doubts.length === 0) ?? false;
}

/** Whether the rows of a table begin with codes such as ３-１: the first of them shows it, where none counts 1. */
function isCoded(lines: Line[], from: number): boolean {
  const texts = lines.slice(from, from + 8).map(({ text }) => cleanText(text));
  const first = texts.find((text) => text !== "") ?? "";
  return CODE.test(first) && /^[0-9IVXⅠ-Ⅻ]/u.test(first) && !texts.includes("1");
}

const sameColumns = (a: Column[], b: Column[]): boolean =>
  a.length === b.length &&
  a.every(({ role, period }, index) => role === b[index]?.role && period === b[index]?.period);
