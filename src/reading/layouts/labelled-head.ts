import { type Column, framesGoal, type Role, VALUES } from "../column.ts";
import { type Line, textAt } from "../document.ts";
import { isName, isPeriodCell, isValueCell } from "../grid/cell.ts";
import { columnsOfCells, isHeadText } from "../header.ts";
import { type Layout, rowOf } from "../rows.ts";
import { join } from "../text.ts";
import { isUnit } from "../words.ts";

/** Lines of a label, lines of a card below it, and words for values, at most. */
const MOST_LABEL = 3;
const MOST_LINES = 16;
const MOST_WORDS = 5;
const BRACKETED = /^[（(].*[)）]$/u;
/** The number of a card: 1-1 指標. */
const NUMBER = /^[0-9０-９]{1,2}(?:[-－.．][0-9０-９]{1,2})?[.．]?\s/u;

/** A cell and the index of its line. */
interface Cell {
  text: string;
  at: number;
}

/**
 * A card that has its label between 指標 and the words for its values: 指標 ／ the label ／ 現状値 ／ 目標値 ／
 * (H28) ／ (H34) ／ 38人 ／ 45人, each on a line or beside one another. Years are in brackets, one for each word,
 * or missing; a unit is where its word is. Which cells were below each other, no line says.
 */
export const labelledHead: Layout = (line, lines, at) => {
  const [named] = columnsOfCells([line.text.replace(NUMBER, "")]);
  if (named?.role !== "label" || named.title === "") return undefined;
  const labels = labelsAt(lines, at + 1);
  const label = lines[at + 1];
  if (!label || labels.length === 0) return undefined;
  const cells = cellsFrom(lines, at + 1 + labels.length);
  const words = run(cells, 0, MOST_WORDS, isWord);
  const columns = words.map(({ text }) => columnOf(text));
  const years = run(cells, words.length, words.length, isYear);
  const first = words.length + years.length;
  const values = cells.slice(first, first + columns.length);
  const fits = columns.every(({ role }, index) => isOf(role, values[index]?.text ?? ""));
  const dated = years.length === 0 || years.length === columns.length;
  const ends = cells[first + columns.length]?.at !== values.at(-1)?.at;
  if (!fits || !dated || !ends || !framesGoal(columns)) return undefined;
  const found = columns.map(({ role, period }, index) => {
    const year = years[index]?.text.slice(1, -1);
    return { role, period: year ?? period, value: values[index]?.text ?? "" };
  });
  const unit = found.find(({ role }) => role === "unit")?.value ?? "";
  const slots = found.filter(({ role }) => role !== "unit");
  return {
    rows: [rowOf(label, labels.reduce(join), slots, { unit })],
    next: (values.at(-1)?.at ?? at) + 1,
  };
};

/** The texts of the lines of a label. */
function labelsAt(lines: Line[], from: number): string[] {
  const texts = Array.from({ length: MOST_LABEL }, (_, ahead) => textAt(lines, from + ahead));
  const end = texts.findIndex((text) => text === "" || !isName(text));
  return end < 0 ? texts : texts.slice(0, end);
}

/** The words of the lines from one on, up to an empty one. */
function cellsFrom(lines: Line[], from: number): Cell[] {
  const texts = Array.from({ length: MOST_LINES }, (_, ahead) => textAt(lines, from + ahead));
  const end = texts.indexOf("");
  return texts
    .slice(0, end < 0 ? MOST_LINES : end)
    .flatMap((text, ahead) => text.split(" ").map((word) => ({ text: word, at: from + ahead })));
}

/** The cells from one on that are of one kind. */
function run(cells: Cell[], from: number, most: number, is: (text: string) => boolean): Cell[] {
  const behind = cells.slice(from, from + most);
  const end = behind.findIndex(({ text }) => !is(text));
  return end < 0 ? behind : behind.slice(0, end);
}

const columnOf = (text: string): Column =>
  columnsOfCells([text])[0] ?? { role: "other", title: "", period: "" };
const isWord = (text: string): boolean =>
  isHeadText(text) && [...VALUES, "unit"].includes(columnOf(text).role) && !isPeriodCell(text);
const isOf = (role: Role, text: string): boolean =>
  role === "unit" ? isUnit(text) : isValueCell(text);
const isYear = (text: string): boolean => BRACKETED.test(text) && isPeriodCell(text);
