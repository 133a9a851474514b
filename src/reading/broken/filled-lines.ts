import type { Line } from "../document.ts";
import { cleanText } from "../text.ts";

/** Lines that a table with a cell on each line may take. */
const MOST_LINES = 400;
/** (23年度), （時期）: the rest of the cell above. */
const BRACKETED = /^[（(][^（()）]{1,20}[)）]$/u;

/** The lines from one on that hold a cell, each with what is in brackets right below it. */
export function filledLines(lines: Line[], at: number): Line[] {
  const filled: Line[] = [];
  for (const own of lines.slice(at, at + MOST_LINES)) {
    const text = cleanText(own.text);
    const above = filled.at(-1);
    if (above && BRACKETED.test(text)) above.text += text;
    else if (text !== "") filled.push({ ...own, text });
  }
  return filled;
}
