import { type Column, isSlot } from "../column.ts";
import { type Line, textAt } from "../document.ts";
import { columnsOfText } from "../header.ts";
import { type Layout, rowUnder } from "../rows.ts";
import { cleanText, IN_CHARGE, isProse } from "../text.ts";
import { isValue } from "../words.ts";

/** Words for values in a line at most. */
const MOST_WORDS = 4;
const ARROW = /^[▶►→⇒➡]+$/u;
/** Words of a label before those for values, at most. */
const MOST_LABEL = 3;
/** The number of a label. */
const NUMBER = /^[0-9]{1,3}[ 　．.]/u;
const LONGEST = 60;
/** Marks between cells, or a value at the end: a line with them is a row of its own. */
const CELLS = /[|\t▶]|[0-9][%人件]$/u;

/**
 * A card whose line has the words for its values before them, and explanations behind: the label above or before
 * 令和４年度実績 令和10年度目標 ▶▶▶ 24人 48人 指標の説明 ….
 */
export const valuesBesideWords: Layout = (line, lines, at) => {
  if (!/目標/u.test(line.text)) return undefined;
  const words = cleanText(line.text)
    .split(" ")
    .filter((word) => !ARROW.test(word));
  for (let from = 0; from <= MOST_LABEL; from++) {
    const found = headFirst(words.slice(from));
    if (!found) continue;
    const label = from === 0 ? labelAbove(lines, at) : labelIn(words.slice(0, from).join(" "));
    if (label === "") return undefined;
    return { rows: [rowUnder(line, label, found.columns, found.values)], next: at + 1 };
  }
  return undefined;
};

/** Words for all values, then the values. */
function headFirst(words: readonly string[]) {
  for (let size = MOST_WORDS; size > 1; size--) {
    const columns = columnsOf(words.slice(0, size));
    const values = words.slice(size, size * 2);
    if (columns.length !== size || !namesGoal(columns)) continue;
    const whole = values.length === size && values.every(isValue);
    return whole && !isValue(words[size * 2] ?? "") ? { columns, values } : undefined;
  }
  return undefined;
}

const columnsOf = (words: readonly string[]): Column[] => columnsOfText(words.join(" ")) ?? [];

/** Whether every word names a value, one of them the goal. */
const namesGoal = (columns: readonly Column[]): boolean =>
  columns.every(isSlot) && columns.filter(({ role }) => role === "target").length === 1;

/** The line above, where it can be a label. */
const labelAbove = (lines: Line[], at: number): string => labelIn(textAt(lines, at - 1));

/** A text without its number and its office, where it can be a label. */
function labelIn(text: string): string {
  const label = text.replace(IN_CHARGE, "").replace(NUMBER, "").trim();
  const fits = label.length > 1 && label.length <= LONGEST && !isProse(label) && !CELLS.test(label);
  return fits && !columnsOfText(label) ? label : "";
}
