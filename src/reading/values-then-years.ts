import { splitLine } from "./atoms.ts";
import { splitPeriod } from "./cells.ts";
import { framesGoal, isSlot, type Role } from "./column.ts";
import { type Line, textAt } from "./document.ts";
import { barCells, isBar } from "./grid/bars.ts";
import { unreadRow } from "./grid/block.ts";
import { namesColumns } from "./grid/column-words.ts";
import { cleanLabel } from "./grid/label.ts";
import { columnsOfCells } from "./header.ts";
import { type Layout, rowOf } from "./rows.ts";
import { yearNumber } from "./years.ts";

/** Lines back to the head of a row, at most. */
const MOST_BACK = 100;
/** （基準）（現状）（目標）: words for values, each in brackets, at the end of a title. */
const IN_BRACKETS = /(?:\s?[（(]\p{L}{2,5}[)）]){2,5}$/u;
const DATED = /[)）]\s*\|?$/u;

/**
 * Rows of values with their years in brackets, behind each or all of them behind the values, under a
 * title that ends in a word in brackets for each of them. Only where the years are in their order.
 */
export const valuesThenYears: Layout = (line, lines, at) => {
  // Most lines end here, before those above are read.
  if (!DATED.test(line.text)) return undefined;
  const { label, values, years } = isBar(line) ? barRow(line) : textRow(line);
  const roles = values.length > 1 && label !== "" ? rolesAbove(lines, at) : [];
  if (roles.length === 0 || !inOrder(years)) return undefined;
  // Which of the values is missing, nothing says.
  if (values.length < roles.length) {
    const candidates = [unreadRow({ line, cells: [label, ...values] }, "no-target")];
    return { rows: [], candidates, next: at + 1 };
  }
  if (values.length > roles.length) return undefined;
  const cells = roles.map((role, index) => ({
    ...{ role, value: values[index] ?? "", period: years[index] ?? "" },
  }));
  const doubts = isBar(line) ? [] : ["cell-order" as const];
  return { rows: [rowOf(line, cleanLabel(label), cells, { doubts })], next: at + 1 };
};

const NONE = { label: "", values: [], years: [] };

/** label | v （y） | v （y）. */
function barRow({ text }: Line) {
  const [label = "", ...cells] = barCells(text);
  const parts = cells.map(splitPeriod);
  const whole = parts.every(({ value, period }) => value !== "" && period !== "");
  const of = (key: "value" | "period") => parts.map((part) => part[key]);
  return whole ? { label, values: of("value"), years: of("period") } : NONE;
}

/** label v v （y） （y）. */
function textRow({ text }: Line) {
  const { head, atoms, tail } = splitLine(text);
  const count = atoms.length / 2;
  const whole = atoms.every(({ kind }, at) => kind === (at < count ? "value" : "period"));
  const texts = atoms.map((atom) => atom.text.replace(/^[（(]|[)）]$/gu, ""));
  if (!whole || tail !== "") return NONE;
  return { label: head, values: texts.slice(0, count), years: texts.slice(count) };
}

function inOrder(years: string[]): boolean {
  const own = years.map(yearNumber);
  return own.every((year, at) => at === 0 || year > (own[at - 1] ?? Number.NaN));
}

/** What the nearest title says that ends in words for values in brackets, a goal last. */
function rolesAbove(lines: Line[], at: number): Role[] {
  for (let above = at - 1; above >= Math.max(0, at - MOST_BACK); above--) {
    const title = textAt(lines, above);
    // The head of a table of its own holds from here.
    if (isBar(lines[above]) && namesColumns({ cells: barCells(title) })) return [];
    const words = IN_BRACKETS.exec(title)?.[0].match(/\p{L}+/gu) ?? [];
    const columns = columnsOfCells(words);
    if (framesGoal(columns) && columns.every(isSlot) && columns.at(-1)?.role === "target")
      return columns.map(({ role }) => role);
  }
  return [];
}
