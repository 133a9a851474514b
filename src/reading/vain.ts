import { rememberObject } from "../lib/memo.ts";
import type { Line } from "./document.ts";

/** Lines of one block from which a layout looks for rows; a block that holds some shows them from one of the first. */
const MOST = 20;

/** How often a layout found nothing in lines up to the same end. */
interface Search {
  end: number;
  times: number;
}

/**
 * Remembers for the lines of a document where a layout looked in vain, so that a long block without
 * rows is not read to its end again from each of its lines.
 */
export function vainSearches() {
  const searches = rememberObject((_: Line[]): Search => ({ end: -1, times: 0 }));
  return {
    /** Whether the block at a line was read in vain from so many lines that it holds nothing. */
    isGivenUp: (lines: Line[], at: number): boolean => {
      const { end, times } = searches(lines);
      return times >= MOST && at < end;
    },
    /** Takes note that nothing was found in the lines up to `end`. */
    note: (lines: Line[], end: number): void => {
      const search = searches(lines);
      search.times = search.end === end ? search.times + 1 : 1;
      search.end = end;
    },
  };
}
