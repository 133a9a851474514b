import { splitLine } from "../atoms.ts";
import { type Column, framesGoal, isSlot } from "../column.ts";
import { type Line, textAt } from "../document.ts";
import { columnsOfText, isLabelWord } from "../header.ts";
import { type Layout, rowUnder } from "../rows.ts";
import { circled, isProse } from "../text.ts";
import { isUnit, isValue } from "../words.ts";

/** Rows that are as many as the values of every column, at least, and the lines of their labels, at most. */
const LEAST = 3;
const MOST_LINES = 60;

interface Label {
  line: Line;
  label: string;
  unit: string;
}

/**
 * A table that came out of its page column by column: the labels, one a line or numbered ① ② ③, then below each word for
 * values, or each line of them, as many lines of values as there are labels.
 */
export const columnsInTurn: Layout = (line, lines, at) => {
  if (line.cells) return undefined;
  const { labels, next } = labelsFrom(lines, at);
  if (labels.length < LEAST) return undefined;
  const found = valuesFrom(lines, next, labels.length);
  const { columns } = found;
  if (!framesGoal(columns.map(asStart))) return undefined;
  const rows = labels.map((own, row) => {
    const values = found.values.flatMap((column) => column[row] ?? []);
    return rowUnder(own.line, own.label, columns, values, { layout: "form", unit: own.unit });
  });
  return { rows, next: found.next };
};

/** A result of a year may be what the goal starts from. */
const asStart = (column: Column): Column =>
  column.role === "actual" ? { ...column, role: "now" } : column;

/** The labels from a line on, below their word (指標名) or from ① on, up to the first word for values. */
function labelsFrom(lines: Line[], at: number): { labels: Label[]; next: number } {
  const counted = circled(textAt(lines, at)) > 0;
  const labels: Label[] = [];
  let next = counted ? at : at + 1;
  if (!counted && !isLabelWord(textAt(lines, at))) return { labels, next };
  for (; next < Math.min(lines.length, at + MOST_LINES); next++) {
    const text = textAt(lines, next);
    const [line, above] = [lines[next] as Line, labels.at(-1)];
    if (text === "" || isValue(text) || (slotsOf(text).length > 0 && labels.length > 0)) break;
    const number = circled(text);
    if (counted && number > 0 && number !== labels.length + 1) break;
    if (isUnit(text) && above?.unit === "") above.unit = text;
    else if (number > 0 || !counted)
      labels.push({ line, label: text.slice(number > 0 ? 1 : 0), unit: "" });
  }
  const fit = labels.every(({ label }) => label !== "" && (counted || !isProse(label)));
  return { labels: fit ? labels : [], next };
}

/** The columns of values that a line names and nothing else. */
const slotsOf = (text: string): Column[] => {
  const columns = columnsOfText(text) ?? [];
  return columns.every(isSlot) ? columns : [];
};

/** The columns from a line on of which each has `size` values, a column or a row a line. */
function valuesFrom(lines: Line[], at: number, size: number) {
  const columns: Column[] = [];
  const values: string[][] = [];
  let next = at;
  for (;;) {
    const own = slotsOf(textAt(lines, next));
    const rows = Array.from({ length: size }, (_, row) =>
      valuesIn(textAt(lines, next + 1 + row), own.length),
    );
    if (own.length === 0 || rows.some((row) => row.length === 0)) break;
    columns.push(...own);
    values.push(...own.map((_, column) => rows.map((row) => row[column] ?? "")));
    next += size + 1;
  }
  const ends = !isValue(textAt(lines, next));
  return { columns: ends ? columns : [], values, next };
}

/** The values of a line that holds as many of them as there are columns, and nothing else. */
function valuesIn(text: string, count: number): string[] {
  const { head, atoms, tail } = splitLine(text);
  const whole = head === "" && tail === "" && atoms.every(({ kind }) => kind === "value");
  return whole && atoms.length === count ? atoms.map((atom) => atom.text) : [];
}
