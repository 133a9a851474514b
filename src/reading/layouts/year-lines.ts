import { splitPeriod } from "../cells.ts";
import { framesGoal, isSlot, isTarget, type Role } from "../column.ts";
import { type Line, textAt } from "../document.ts";
import { isFigureCell, isName } from "../grid/cell.ts";
import { columnsOfCells, columnsOfText } from "../header.ts";
import { type Layout, rowOf, type Valued } from "../rows.ts";

/** A label is shorter. */
const LONGEST = 90;
/** 3,160枚(基準値): a value, and what it is in brackets behind it. */
const NAMED = /^(.{1,40}?)\s?[（(](\p{L}{2,8})[)）]$/u;

/** 25年度 564g: a year whose era the page leaves out. */
const BARE = /^([0-9]{1,2}年度)\s(\S.*)$/u;

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
