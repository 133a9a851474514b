import { remember, rememberObject } from "../../lib/memo.ts";
import { type Column, isSlot, type Role } from "../column.ts";
import { type Line, linesAbove, textAt } from "../document.ts";
import { isBar } from "../grid/bars.ts";
import { yearApart } from "../grid/coming-years.ts";
import { IS_OTHERS } from "../grid/whose.ts";
import { columnsOfText, isHeadText } from "../header.ts";
import { cleanText, compact } from "../text.ts";
import { anyOf } from "../vocabulary.ts";
import { isPeriod } from "../words.ts";

export interface Head {
  columns: Column[];
  text: string;
  /** How many lines hold the head. */
  lines: number;
  next: number;
}

/** Lines that a head may take, empty ones apart. */
const MOST_LINES = 14;

/** 現状値 目標値 の順: how a text made to be read aloud says what follows. */
const IN_ORDER = / ?の順(?:です。?)?$/u;

/** The head of a table that begins at `lines[at]`, or nothing. Its columns are the caller's own. */
export function readHead(lines: Line[], at: number): Head | undefined {
  const known = headsOf(lines);
  if (!known.has(at)) known.set(at, headFrom(lines, at));
  const head = known.get(at);
  return head && { ...head, columns: head.columns.map((column) => ({ ...column })) };
}
const headsOf = rememberObject((_: Line[]) => new Map<number, Head | undefined>());

function headFrom(lines: Line[], at: number): Head | undefined {
  const first = textAt(lines, at);
  if (first === "" || isBar(lines[at])) return undefined;
  const most = /^[［【〔<〈《★◆■]/u.test(first) ? 1 : MOST_LINES;
  let text = "";
  let found: Head | undefined;
  for (let next = at, used = 0; next < Math.min(lines.length, at + 28) && used < most; ) {
    const raw = lines[next++]?.text ?? "";
    const own = cleanText(raw).replace(IN_ORDER, "");
    const word = wrappedWord(own, textAt(lines, next));
    if (word) next++;
    const line = word ?? own;
    if (found && (isGroup(line) || (found.lines === 1 && isWholeHead(line)))) break;
    if (found && line === "" && raw.trim() !== "") found.next = next;
    // A note between the words of a head is none of them.
    if (line === "" || (used > 0 && !found && line.startsWith("※"))) continue;
    if ((raw.includes("\t") && used > 0) || line.length > 80 || !isHeadText(`${text} ${line}`))
      break;
    used++;
    if (found && datesColumns(line, found.columns)) {
      found = { ...found, lines: used, next };
      continue;
    }
    const spread = found && spreadYears(line, found.columns);
    if (found && spread) return { ...found, columns: spread, lines: used, next };
    text += ` ${line}`;
    const columns = withComingYear(
      withOthersFigures(withOneLabel(columnsOfText(text) ?? [])),
      () => text + textsAbove(lines, at),
    );
    if (
      isIndicatorHead(columns) ||
      isGoalHead(columns, used, isApart(lines, at, next - 1)) ||
      isYearHead(columns)
    )
      found = { columns, text, lines: used, next };
  }
  return found;
}

/** 指標 R5年度 R11年度 below words that name goals. */
function withComingYear(columns: Column[], titles: () => string): Column[] {
  const named = columns.some(({ role, title }) => role === "label" && title !== "");
  return (named && columns.filter(isSlot).length === 2 && yearApart(columns, titles())) || columns;
}

/** Lines above a head that may say what its values are. */
const MOST_ABOVE = 8;
const textsAbove = (lines: Line[], at: number): string =>
  linesAbove(lines, at, MOST_ABOVE)
    .map(({ text }) => text)
    .join(" ");

/** Whether a line names a label and all that a table of indicators needs: below such a line it begins another head. */
const isWholeHead = remember((line) => {
  const columns = columnsOfText(line) ?? [];
  return columns[0]?.role === "label" && columns[0].title !== "" && isIndicatorHead(columns);
});

/** Whether a line is the title of the rows below it (【自然】) and no word of the head. */
export const isGroup = (line: string): boolean =>
  GROUP.test(line) && !(columnsOfText(line) ?? []).some(isSlot);
const GROUP = /^【[^【】0-9]{1,20}】$/u;

/** No line of a word that a narrow column broke is longer. */
const LONGEST_PART = 6;

/** A word for values that is broken over two lines, neither of which is a word of a head: ベース, ライン値. */
function wrappedWord(text: string, below: string): string | undefined {
  const parts = [text, below];
  if (!parts.every((part) => part.length > 1 && part.length <= LONGEST_PART)) return undefined;
  if (parts.some((part) => isHeadText(part))) return undefined;
  const [column, ...more] = columnsOfText(text + below) ?? [];
  return column && isSlot(column) && more.length === 0 ? text + below : undefined;
}

/**
 * Takes a line of bracketed years as the years of the columns of values: one for each, or one for
 * the first and one for the last.
 */
export function datesColumns(text: string, columns: Column[]): boolean {
  const inside = text.split(" ").map((word) => /^[（(]([^（）()]+)[)）]$/u.exec(word)?.[1] ?? "");
  const slots = columns.filter(isSlot);
  if (inside.length < 2 || inside.length > slots.length || !inside.every(isPeriod)) return false;
  const dated = inside.length === slots.length ? slots : [slots[0], slots.at(-1)];
  for (const [index, column] of dated.entries())
    if (column) column.period ||= compact(inside[index] ?? "").replace(/当初$/u, "");
  return true;
}

/**
 * The columns under a line of more years than they are, where one word for results (実績), or one that
 * says so of goals (各年度の目標), holds for several: 基準年度 実績 目標 above 平成30年度 令和3年度 令和4年度 令和9年度.
 */
function spreadYears(text: string, columns: Column[]): Column[] | undefined {
  const years = text.split(" ");
  const slots = columns.filter(isSlot);
  const yearly = slots.find(({ title }) => EACH_YEAR.test(title));
  const results = slots.filter(({ role, period }) => role === "now" && period === "");
  const wide = yearly ?? (results.length === 1 ? results[0] : undefined);
  const more = years.length - slots.length;
  if (!wide || more < 1 || !years.every(isPeriod)) return undefined;
  const spread = columns.flatMap((column) =>
    column === wide ? partsOf(column, more + 1) : [{ ...column }],
  );
  for (const [at, column] of spread.filter(isSlot).entries()) column.period = years[at] ?? "";
  return spread;
}
const EACH_YEAR = /^(?:各年|年度別|年次別|年度ごと)/u;

/** A column as several, one a year: results, or goals of which the last one is that of the plan. */
const partsOf = (column: Column, count: number): Column[] =>
  Array.from({ length: count }, (_, at) => ({
    ...column,
    role: roleOfPart(column, at + 1 === count),
  }));
const roleOfPart = ({ role }: Column, last: boolean): Role =>
  role !== "target" ? "actual" : last ? "target" : "interim";

/** The column of labels is the last one called so before the values, or the first of the table. */
function withOneLabel(columns: Column[]): Column[] {
  const slot = columns.findIndex(isSlot);
  const own = columns.findLastIndex(({ role }, index) => role === "label" && index < slot);
  // 数値目標 behind values is one as well.
  const kept = columns.flatMap((column, index): Column[] => {
    if (column.role !== "label" || index === own) return [column];
    return index > slot && /目標/u.test(column.title) ? [{ ...column, role: "target" }] : [];
  });
  const label: Column = { role: "label", title: "", period: "" };
  return own < 0 ? [label, ...kept] : kept;
}

/** Columns of somebody else's values or of a trend between those of values hold a figure that is none of the row's: 県平均, 趨勢値. */
function withOthersFigures(columns: Column[]): Column[] {
  const [first, last] = [columns.findIndex(isSlot), columns.findLastIndex(isSlot)];
  return columns.map((column, at) =>
    at > first && at < last && (IS_OTHERS.test(column.title) || TREND.test(column.title))
      ? { ...column, role: "rate" as const }
      : column,
  );
}

const TREND = new RegExp(`^${anyOf("trends")}`, "u");

/** Whether columns are those of an indicator table: a start or a row of years, and a target. */
function isIndicatorHead(columns: Column[]): boolean {
  const has = (...roles: Role[]) => columns.some(({ role }) => roles.includes(role));
  const slots = columns.filter(isSlot).length;
  return slots >= 2 && slots <= 24 && has("target", "interim") && has("start", "now", "actual");
}

/** Whether two lines are lines of the document, and not words of one. */
const isApart = (lines: Line[], one: number, other: number): boolean =>
  lines[one]?.line !== lines[other]?.line;

/** Whether columns, of a line each or of one, are a named label and goals alone: 基本指標 数値目標. */
const isGoalHead = (columns: Column[], lines: number, apart: boolean): boolean =>
  (lines === 1 || (lines === 2 && apart && columns.length === 2)) &&
  columns[0]?.role === "label" &&
  columns[0].title !== "" &&
  columns[1]?.role === "target" &&
  columns.slice(2).every(({ role }) => role === "rate");

/** Whether columns are years and nothing else that could be a start or a target. */
export const isYearHead = (columns: Column[]): boolean =>
  columns.filter(({ role }) => role === "actual").length >= 3 &&
  columns.every((column) => column.role === "actual" || !isSlot(column));
