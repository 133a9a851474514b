import { splitPeriod } from "./cells.ts";
import { framesGoal, isSlot } from "./column.ts";
import { type Line, textAt } from "./document.ts";
import { isFigureCell, kindOf } from "./grid/cell.ts";
import { columnsOfCells, isHeadText } from "./header.ts";
import { type Layout, rowOf, type Valued } from "./rows.ts";
import { isProse } from "./text.ts";

/** A label is shorter. */
const LONGEST = 90;
/** 3,160枚(基準値): a value, and what it is in brackets behind it. */
const NAMED = /^(.{1,40}?)\s?[（(](\p{L}{2,8})[)）]$/u;

/**
 * A label above a line for each year (H25年度 3,160枚(基準値), H26年度 3,420枚, H29年度 4,500枚(目標値)), which
 * say in brackets what the start and the goal are; years without a word are what was reached.
 */
export const yearLines: Layout = (line, lines, at) => {
  const label = textAt(lines, at);
  // Lines of years are no labels, so that each run of them is read once.
  if (!isLabel(label)) return undefined;
  const values: Valued[] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const value = datedValue(lines[next]);
    if (!value) break;
    values.push(value);
  }
  if (!framesGoal(values)) return undefined;
  // A text right above may be the beginning of the label.
  const doubts = textAt(lines, at - 1) === "" ? [] : ["wrapped-line" as const];
  return { rows: [rowOf(line, label, values, { doubts })], next: at + 1 + values.length };
};

const isLabel = (text: string): boolean =>
  text.length <= LONGEST && kindOf(text) === "text" && !isProse(text) && !isHeadText(text);

/** The value of a line that begins with its year and holds nothing else, or nothing. */
function datedValue(line: Line | undefined): Valued | undefined {
  const text = textAt(line ? [line] : [], 0);
  const [, named = text, word = ""] = NAMED.exec(text) ?? [];
  const [column] = word === "" ? [] : columnsOfCells([word]);
  const { value, period } = splitPeriod(named);
  if (line?.cells || !text.startsWith(period) || period === "" || !isFigureCell(value))
    return undefined;
  if (column && !isSlot(column)) return undefined;
  return { role: column?.role ?? "actual", value, period };
}
