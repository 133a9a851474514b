import { type Column, cellsUnder, isSlot } from "./column.ts";
import type { Line } from "./document.ts";
import { columnsOfText } from "./header.ts";
import { type Layout, rowOf } from "./rows.ts";
import { cleanText, isProse } from "./text.ts";
import { isValue } from "./words.ts";

/** Words for values in a line at most. */
const MOST_WORDS = 4;
const ARROW = /^[▶►→⇒➡]+$/u;
/** Who is in charge of an indicator, or where its figures are from, behind its label. */
const SOURCE = /\s?[（(](?:所管|担当|出典|資料)[^（()）]{0,40}[)）]$/u;
const LONGEST = 60;
/** Marks between cells, and values: a line with them is a row of its own. */
const CELLS = /[|｜\t▶]|[0-9０-９][%％人件]/u;

/**
 * A card whose line has the words for its values before them, and explanations behind: the label
 * above 令和４年度実績 令和10年度目標 ▶▶▶ 24人 48人 指標の説明 …. To review.
 */
export const valuesBesideWords: Layout = {
  name: "values-beside-words",
  read(lines, at) {
    const line = lines[at];
    if (!line || line.cells || !/目標/u.test(line.text)) return undefined;
    const words = cleanText(line.text).split(" ");
    const size = sizeOfHead(words);
    if (size === 0) return undefined;
    const columns = columnsOf(words, size);
    const rest = words.slice(size).filter((word) => !ARROW.test(word));
    const values = rest.slice(0, size);
    const more = rest[size] ?? "";
    const label = labelAbove(lines, at);
    if (values.length < size || !values.every(isValue) || isValue(more) || label === "")
      return undefined;
    const cells = cellsUnder(columns, values);
    const row = { ...rowOf(line, label, []), columns, cells };
    return { rows: [{ ...row, doubts: ["cell-order"] }], next: at + 1 };
  },
};

const columnsOf = (words: readonly string[], size: number): Column[] =>
  columnsOfText(words.slice(0, size).join(" ")) ?? [];

/** How many words at the head of a line name a value each, one of them the goal; 0 where none do. */
function sizeOfHead(words: readonly string[]): number {
  for (let size = MOST_WORDS; size > 1; size--) {
    const columns = columnsOf(words, size);
    const goals = columns.filter(({ role }) => role === "target").length;
    if (columns.length === size && columns.every(isSlot) && goals === 1) return size;
  }
  return 0;
}

/** The line above, where it can be a label. */
function labelAbove(lines: Line[], at: number): string {
  const above = cleanText(lines[at - 1]?.text ?? "").replace(SOURCE, "");
  const fits = above.length > 1 && above.length <= LONGEST && !isProse(above) && !CELLS.test(above);
  return fits && !columnsOfText(above) ? above : "";
}
