import { splitPeriod } from "../cells.ts";
import { framesGoal, isSlot, isTarget, type Role } from "../column.ts";
import { type Line, textAt } from "../document.ts";
import { isFigureCell, isName, kindOf } from "../grid/cell.ts";
import { columnsOfCells, columnsOfText } from "../header.ts";
import { type Layout, rowOf, type Valued } from "../rows.ts";
import { isProse } from "../text.ts";
import { yearNumber } from "../years.ts";

/** A label is shorter. */
const LONGEST = 90;
/** 3,160枚(基準値): a value, and what it is in brackets behind it. */
const NAMED = /^(.{1,40}?)\s?[（(](\p{L}{2,8})[)）]$/u;

/** 25年度 564g: a year whose era the page leaves out. */
const BARE = /^([0-9０-９]{1,2}年度)\s(\S.*)$/u;

/**
 * A label above a line for each year (H25年度 3,160枚(基準値), H26年度 3,420枚, H29年度 4,500枚(目標値)), which
 * say in brackets what the start and the goal are, or a word above them does; years without a word are what was reached.
 */
export const yearLines: Layout = (line, lines, at) => {
  const label = textAt(lines, at);
  // Lines of years are no labels, so that each run of them is read once.
  if (label.length > LONGEST || !isName(label)) return undefined;
  const values: Valued[] = [];
  let above: Role = "actual";
  let next = at + 1;
  for (; next < lines.length; next++) {
    const value = datedValue(lines[next], above);
    if (value) values.push(value);
    const word = value ? undefined : wordAlone(lines[next]);
    if (word) above = word;
    else if (!value) break;
  }
  const named = above !== "actual" && values.some(isTarget);
  if (!named && !framesGoal(values)) return undefined;
  // A text right above may be the beginning of the label.
  const doubts = textAt(lines, at - 1) === "" ? [] : ["wrapped-line" as const];
  return { rows: [rowOf(line, label, values, { doubts })], next };
};

/** What the values below a line are, which holds nothing but a word for these: 実績値. */
function wordAlone(line: Line | undefined): Role | undefined {
  const [column, ...more] = columnsOfText(textAt(line ? [line] : [], 0)) ?? [];
  if (!column || !isSlot(column) || column.period !== "" || more.length > 0) return undefined;
  return /^実績/u.test(column.title) ? "result" : column.role;
}

/** The value of a line that begins with its year and holds nothing else, or nothing. */
function datedValue(line: Line | undefined, above: Role): Valued | undefined {
  const text = textAt(line ? [line] : [], 0);
  const [, named = text, word = ""] = NAMED.exec(text) ?? [];
  const [column] = word === "" ? [] : columnsOfCells([word]);
  const [, bare, amount = ""] = BARE.exec(named) ?? [];
  const { value, period } = bare ? { value: amount, period: bare } : splitPeriod(named);
  if (line?.cells || !text.startsWith(period) || period === "" || !isFigureCell(value))
    return undefined;
  if (column && !isSlot(column)) return undefined;
  return { role: column?.role ?? above, value, period };
}

/**
 * A start and a goal in a line of their own, their years in the line above and the label above these,
 * as pages print cells with a year over each value. No word says which is which: their years do.
 */
export const yearsAbove: Layout = (_, lines, at) => {
  const [label, years, values] = [0, 1, 2].map((ahead) => lines[at + ahead]);
  const text = textAt(lines, at);
  if (!label || !years || !values || isProse(text) || text.length > LONGEST) return undefined;
  const [from = "", to = "", ...more] = cellsOf(years.text);
  const [start = "", goal = "", ...rest] = cellsOf(values.text);
  const dated =
    [from, to].every((year) => /^[^、。]{2,24}年度?$/u.test(year)) &&
    yearNumber(from) < yearNumber(to);
  const whole = dated && more.length + rest.length === 0;
  if (!whole || kindOf(text) !== "text" || ![start, goal].every((value) => isFigureCell(value)))
    return undefined;
  const cells = [
    { role: "start" as const, value: start, period: first(from) },
    { role: "target" as const, value: goal, period: first(to) },
  ];
  return { rows: [rowOf(label, text, cells, { doubts: ["guessed-order"] })], next: at + 3 };
};

const cellsOf = (text: string): string[] => text.trim().split(/\s{2,40}|\t/u);
/** 令和元年度・2019 年度: one year in two eras. */
const first = (years: string): string => years.split("・")[0] ?? "";
