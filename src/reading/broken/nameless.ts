import { splitLine } from "../atoms.ts";
import { isSlot } from "../column.ts";
import { type Line, linesAbove } from "../document.ts";
import { cleanLabel } from "../grid/label.ts";
import { type FoundRow, type Reading, rowUnder } from "../rows.ts";
import { cleanText, isProse } from "../text.ts";
import type { Head } from "./table-head.ts";

/** The title of a table, which names no quantity: 定量的指標の現況値及び目標値. */
const CAPTION = /現[況状]値|目標値|一覧/u;
/** Lines above a head among which the label is, and a longer text is none. */
const MOST_ABOVE = 6;
const LONGEST = 120;

/** A head without a column of labels above one line of values: what they measure is the text above the head. */
export function readNameless(lines: Line[], at: number, head: Head): Reading | undefined {
  const { columns, next } = head;
  const row = lines.slice(next, next + 2).find(({ text }) => cleanText(text) !== "");
  const label = linesAbove(lines, at, MOST_ABOVE).findLast(
    ({ text }) => cleanText(text) !== "" && !CAPTION.test(text),
  );
  const named = columns.some(({ role, title }) => role === "label" && title !== "");
  if (!row || !label || named || isProse(label.text) || label.text.length > LONGEST)
    return undefined;
  const { head: before, atoms } = splitLine(cleanText(row.text));
  const size = columns.filter(isSlot).length;
  if (before !== "" || atoms.length !== size || !atoms.every(({ kind }) => kind === "value"))
    return undefined;
  const values = atoms.map((atom) => atom.text);
  const more: Partial<FoundRow> = { layout: "broken-cells", doubts: ["cell-order"] };
  const found = rowUnder(label, cleanLabel(label.text), columns, values, more);
  return { rows: [found], head: head.text, next: lines.indexOf(row, next) + 1 };
}
