import type { Line } from "./document.ts";
import { columnsOfText, isSlot } from "./header.ts";
import { cleanText, openBrackets } from "./text.ts";

/** A line of this length may be a page whose line breaks were lost. */
const LONG = 100;

/**
 * The words of a page that came out as one line, each as a line of its own, where one of its words
 * names a column of values. What brackets hold stays together.
 */
export function unfolded(line: Line): Line[] {
  if (line.cells || line.text.length < LONG) return [];
  const words: string[] = [];
  for (const word of cleanText(line.text).split(" ")) {
    const last = words.at(-1) ?? "";
    if (openBrackets(last) > 0 && last.length < LONG) words[words.length - 1] = `${last} ${word}`;
    else words.push(word);
  }
  const named = words.filter((word) => columnsOfText(word)?.some(isSlot)).length;
  return named < 2 ? [] : words.map((text) => ({ ...line, text }));
}
