import { type Column, isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { columnsOfText } from "../header.ts";
import { cleanText, compact } from "../text.ts";
import { unfolded } from "./folded.ts";
import { isYearHead, readHead } from "./table-head.ts";

/** Lines back to a head that runs on in one line with what stands around it, at most. */
const MOST_BACK = 40;

/** A head within a line whose breaks were lost. */
export interface RunOnHead {
  columns: Column[];
  /** The text before the first word for a value, without spaces. */
  lead: string;
}

/**
 * The head that holds for a line, where it stands among other words of a long line above it: no empty
 * line and no other head stands between.
 */
export function runOnHeadAbove(lines: Line[], at: number): RunOnHead | undefined {
  for (let above = at - 1; above >= Math.max(0, at - MOST_BACK); above--) {
    const line = lines[above];
    if (!line || line.cells || cleanText(line.text) === "") return undefined;
    const words = unfolded(line);
    if (words.length > 0) return headIn(words);
    if (readHead(lines, above)) return undefined;
  }
  return undefined;
}

/** The last head among the words of a line. */
function headIn(words: Line[]): RunOnHead | undefined {
  let found: RunOnHead | undefined;
  for (let at = 0; at < words.length; ) {
    const head = readHead(words, at);
    if (head && !isYearHead(head.columns))
      found = { columns: head.columns, lead: leadOf(words, at) };
    at = head?.next ?? at + 1;
  }
  return found;
}

function leadOf(words: Line[], from: number): string {
  const slot = words.findIndex(
    ({ text }, at) => at >= from && columnsOfText(text)?.some(isSlot) === true,
  );
  return compact(words.slice(0, slot).reduce((text, word) => text + word.text, ""));
}
