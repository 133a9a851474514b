import { splitLine } from "../atoms.ts";
import { type Line, textAt } from "../document.ts";
import { cleanText, isProse } from "../text.ts";
import { readHead } from "./table-head.ts";

/** Whether the document leaves an empty line before a line. */
export const isGap = (lines: Line[], index: number): boolean => textAt(lines, index - 1) === "";

/** Lines from a heading to the first value below it, at most. */
const MOST_AHEAD = 4;

/** Whether one of the next lines holds a value: then this line may be a label. */
export function leadsToValue(lines: Line[], index: number, slots: number): boolean {
  let seen = 0;
  for (let at = index + 1; at < lines.length && seen < MOST_AHEAD; at++) {
    const text = textAt(lines, at);
    if (text === "") continue;
    seen++;
    if (readHead(lines, at) || isProse(text)) return false;
    if (splitLine(text, slots).atoms.length > 0) return true;
  }
  return false;
}

/** What the next line that is not empty holds. */
export function textAhead(lines: Line[], index: number): "value" | "text" | "end" {
  const next = lines.slice(index + 1, index + 12).find(({ text }) => cleanText(text) !== "");
  if (!next) return "end";
  const { head, atoms } = splitLine(cleanText(next.text));
  return head === "" && atoms.some(({ kind }) => kind !== "period") ? "value" : "text";
}
