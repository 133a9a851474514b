import type { Atom } from "../atoms.ts";
import { CODE } from "../cells.ts";
import { endsCut, openBrackets, startsCut } from "../text.ts";
import { isUnit } from "../words.ts";
import { isComplete, type OpenRow } from "./open-row.ts";

/** What is known of the table and the line when a text without values comes. */
export interface Situation {
  /** How many values a row has. */
  size: number;
  /** Every row of the table starts with a code. */
  coded: boolean;
  /** Columns of text stand behind the values. */
  trailing: boolean;
  /** The table has a column of units. */
  hasUnit: boolean;
  /** An empty line stands before. */
  gap: boolean;
  /** Values stand on the same line. */
  hasCells: boolean;
  lookahead(): "value" | "text" | "end";
}

/** What a text is to the row that stands open; `row` begins another one, `value` is a guess. */
export type TextRole = "unit" | "label" | "note" | "row" | "value";

/** A line that is one bracket, which names no row by itself: `（５年間の累計）`. */
const isBracketed = (text: string): boolean =>
  /^[（(][^（）()]*[^（）()0-9０-９][)）]$/u.test(text);

/** A text behind a row that has no value yet. */
export function roleBeforeValues(row: OpenRow, text: string, at: Situation): TextRole {
  if (at.hasUnit && row.unit === "" && row.label !== "" && isUnit(text)) return "unit";
  return at.gap && explains(row, text) ? "note" : "label";
}

/** Whether the text, set off from the label by an empty line, says what the label means. */
function explains(row: OpenRow, text: string): boolean {
  const whole = row.label.length >= 4 && !endsCut(row.label) && !startsCut(text);
  const bracket = /^[（(]/u.test(text);
  return whole && !bracket && (row.note !== "" || text.length >= 10);
}

/** A text behind a row that has values, and is no rest of the last of them. */
export function roleBehindValues(row: OpenRow, text: string, at: Situation): TextRole {
  const open = openBrackets(row.label) > 0;
  if (isComplete(row, at.size)) {
    const ends = row.note !== "" && startsCut(text);
    if (at.trailing && !at.hasCells && !open && ends) return "note";
    const cut = startsCut(text) || endsCut(row.label) || isBracketed(text);
    if (open || (!at.hasCells && cut)) return "label";
    if (at.coded) return "note";
    const remark = at.trailing && !at.hasCells && !at.gap && at.lookahead() !== "value";
    return remark ? "note" : "row";
  }
  return at.hasCells || at.lookahead() === "value" ? "row" : "value";
}

/** In a table of codes, text with a figure behind a whole row and without a code is a remark. */
export function isRemark(
  row: OpenRow,
  head: string,
  atoms: readonly Atom[],
  size: number,
): boolean {
  return (
    head !== "" &&
    !CODE.test(head) &&
    isComplete(row, size) &&
    openBrackets(row.label) === 0 &&
    atoms.some(({ kind }) => kind === "value")
  );
}
