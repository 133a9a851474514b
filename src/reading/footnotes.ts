import { footnoteMarks, footnotePeriod } from "./cells.ts";
import type { Line } from "./document.ts";
import { cleanText, compact } from "./text.ts";

/** Texts of footnotes by mark and line; the nearest one after a row explains the row. */
export type Footnotes = { mark: string; text: string; line: number }[];

const FOOTNOTE = /^([¹²³⁴⁵⁶⁷⁸⁹]|[※＊*注][0-9０-９]{1,2})\s?[:：)）]?\s?(\S[\s\S]*)$/u;

/** The footnotes of a document, whose dates hold for the cells that their marks stand in. */
export function footnotes(lines: Line[]): Footnotes {
  return lines.flatMap(({ text, line }) => {
    const match = FOOTNOTE.exec(cleanText(text));
    return match?.[1] && match[2] ? [{ mark: match[1], text: match[2], line }] : [];
  });
}

/** The period that a footnote gives the value with its mark; nothing without one. */
export function footnoteOf(value: string, line: number, notes: Footnotes): string {
  for (const mark of footnoteMarks(value)) {
    const note = notes.find((known) => known.line > line && compact(known.mark) === compact(mark));
    const period = note ? footnotePeriod(note.text) : "";
    if (period !== "") return period;
  }
  return "";
}
