import { type Column, framesGoal, VALUES } from "./column.ts";
import { type Line, textAt } from "./document.ts";
import { isPeriodCell, isValueCell, kindOf } from "./grid/cell.ts";
import { columnsOfCells, isHeadText } from "./header.ts";
import { type Layout, rowOf } from "./rows.ts";
import { isProse, join } from "./text.ts";

/** Lines of a label, and words for values, at most. */
const MOST_LABEL = 3;
const MOST_WORDS = 5;
const BRACKETED = /^[（(].*[)）]$/u;

/**
 * A card that has its label between 指標 and the words for its values: 指標 ／ the label ／ 現状値 ／ 目標値 ／
 * (H28) ／ (H34) ／ 38人 ／ 45人, each on a line. Years are in brackets, one for each word, or missing. Which
 * cells stood below each other, no line says.
 */
export const labelledHead: Layout = (line, lines, at) => {
  const [named] = columnsOfCells([line.text]);
  if (named?.role !== "label" || named.title === "") return undefined;
  const labels = run(lines, at + 1, MOST_LABEL, isLabel);
  const label = lines[at + 1];
  if (!label || labels.length === 0) return undefined;
  const from = at + 1 + labels.length;
  const columns = run(lines, from, MOST_WORDS, isWord).map((word) => columnOf(word));
  const years = run(lines, from + columns.length, MOST_WORDS, isYear);
  const first = from + columns.length + years.length;
  const values = run(lines, first, MOST_WORDS, isValueCell);
  const next = first + values.length;
  const dated = years.length === 0 || years.length === columns.length;
  if (!dated || values.length !== columns.length || !framesGoal(columns)) return undefined;
  const cells = columns.map(({ role, period }, index) => {
    const year = years[index]?.slice(1, -1);
    return { role, period: year ?? period, value: values[index] ?? "" };
  });
  const row = rowOf(label, labels.reduce(join), cells);
  return { rows: [row], next };
};

/** The texts from a line on that are of one kind. */
function run(lines: Line[], from: number, most: number, is: (text: string) => boolean): string[] {
  const texts = Array.from({ length: most }, (_, ahead) => textAt(lines, from + ahead));
  const end = texts.findIndex((text) => text === "" || !is(text));
  return end < 0 ? texts : texts.slice(0, end);
}

const columnOf = (text: string): Column =>
  columnsOfCells([text])[0] ?? { role: "other", title: "", period: "" };
const isWord = (text: string): boolean =>
  isHeadText(text) && VALUES.includes(columnOf(text).role) && !isPeriodCell(text);
const isYear = (text: string): boolean => BRACKETED.test(text) && isPeriodCell(text);
const isLabel = (text: string): boolean =>
  kindOf(text) === "text" && !isHeadText(text) && !isProse(text);
