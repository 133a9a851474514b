import type { Line, Span } from "../document.ts";
import { cleanText } from "../text.ts";
import type { GridBlock } from "./block.ts";
import { namesColumns } from "./column-words.ts";
import { spanGrid } from "./spans.ts";

/** Lines below a head that a table set by blanks may have. */
const MOST_LINES = 100;
/** Of so many rows fewer than one may go on below, or be beside one that does. */
const MOST_WRAPPED = 2;

/**
 * A table whose columns blanks set, under the places of its letters, where some rows have fewer
 * cells than its head. Tables of which more rows take several lines are not read here: whose these
 * lines are is not certain.
 */
export function spacedGrid(lines: Line[], at: number): GridBlock | undefined {
  const [head] = lines.slice(at, at + 1).map(withPlaces);
  // Most lines end here, before those below are measured.
  if (!head || !namesColumns({ cells: head.text.split("\t") })) return undefined;
  const rest = lines.slice(at + 1, at + MOST_LINES).map(withPlaces);
  const block = spanGrid([head, ...rest], 0);
  const wrapped = block?.rows.filter((row) => row.wrapped).length ?? 0;
  const few = wrapped === 0 || wrapped * MOST_WRAPPED < (block?.rows.length ?? 0);
  return block && few ? { ...block, next: at + block.next } : undefined;
}

function withPlaces(line: Line): Line {
  if (line.cells || line.spans) return line;
  const spans = spacedSpans(line.text);
  return { ...line, text: spans.map(({ text }) => text).join("\t"), spans };
}

/** The words between two blanks or more with their places; a letter of half width takes a half. */
function spacedSpans(text: string): Span[] {
  let [read, x] = [0, 0];
  const to = (index: number) => {
    for (const letter of text.slice(read, index)) x += /[ -~｡-ﾟ]/u.test(letter) ? 0.5 : 1;
    read = index;
    return x;
  };
  return [...text.matchAll(/\S+(?:[ \u3000]\S+)*/gu)].map(({ 0: words, index }) => ({
    text: cleanText(words),
    x: to(index),
    end: to(index + words.length),
  }));
}
