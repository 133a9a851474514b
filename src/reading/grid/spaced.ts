import type { Line, Span } from "../document.ts";
import { cleanText } from "../text.ts";
import type { GridBlock } from "./block.ts";
import { namesColumns } from "./column-words.ts";
import { spanGrid } from "./spans.ts";

/** Lines below a head that a table set by blanks may have. */
const MOST_LINES = 100;

/**
 * A table whose columns blanks set, under the places of its letters, where some rows have fewer
 * cells than its head. Where half of the rows go on below, or are beside one that does, it is not
 * read here: whose the lines are stays in doubt.
 */
export function spacedGrid(lines: Line[], at: number): GridBlock | undefined {
  const [head] = lines.slice(at, at + 1).map(withPlaces);
  // Most lines end here, before those below are measured.
  if (!head || !namesColumns({ cells: head.text.split("\t") })) return undefined;
  const rest = lines.slice(at + 1, at + MOST_LINES).map(withPlaces);
  const block = spanGrid([head, ...rest], 0);
  const rows = block?.rows ?? [];
  const few = rows.filter(({ wrapped }) => wrapped).length * 2 < rows.length;
  return block && few ? { ...block, next: at + block.next } : undefined;
}

function withPlaces(line: Line): Line {
  if (line.cells || line.spans) return line;
  const spans = spacedSpans(line.text);
  return { ...line, text: spans.map(({ text }) => text).join("\t"), spans };
}

/** A run of words up to two blanks; one blank parts two brackets: （令和４年度）　（令和12年度）. */
const RUN = /\S+(?:(?<![)）])[ \u3000]\S+|[ \u3000][^\s(（]\S*)*/gu;

/** The words between two blanks or more with their places; a letter of half width takes a half. */
function spacedSpans(text: string): Span[] {
  let [read, x] = [0, 0];
  const to = (index: number) => {
    for (const letter of text.slice(read, index)) x += /[ -~｡-ﾟ]/u.test(letter) ? 0.5 : 1;
    read = index;
    return x;
  };
  return [...text.matchAll(RUN)].map(({ 0: words, index }) => ({
    text: cleanText(words),
    x: to(index),
    end: to(index + words.length),
  }));
}
