import type { Span } from "../document.ts";
import { isUpright } from "../words.ts";

/** Letters of one word begin no further apart, in font sizes. */
const BESIDE = 0.3;
/** Lines down to the second letter, at most: one of other cells may stand between them. */
const MOST_DOWN = 2;

/**
 * The words of lines, those of heads whose two letters stand below each other joined, in the line between them; a
 * line without such letters is the same as before.
 */
export function withUprightSpans(lines: Span[][]): Span[][] {
  const found = lines.map((spans) => [...spans]);
  for (const [at, own] of found.entries())
    for (const top of [...own]) {
      const down = stepsDown(found.slice(at + 1, at + 1 + MOST_DOWN), top);
      const [line, below] = [found[at + Math.max(0, down - 1)], found[at + down]];
      const foot = below?.find((span) => isBelow(top, span));
      if (!line || !below || !foot) continue;
      own.splice(own.indexOf(top), 1);
      below.splice(below.indexOf(foot), 1);
      line.push({ ...top, text: top.text + foot.text });
      line.sort((a, b) => a.x - b.x);
    }
  return found.map((own, at) => {
    const line = lines[at] ?? [];
    return own.length === line.length && own.every((span) => line.includes(span)) ? line : own;
  });
}

/** How many lines below a letter the other one of its word stands, 0 where it is none. */
const stepsDown = (lines: Span[][], top: Span): number =>
  1 + lines.findIndex((spans) => spans.some((span) => isBelow(top, span)));

const isBelow = (top: Span, { text, x }: Span): boolean =>
  top.text.length === 1 && isUpright(top.text + text) && Math.abs(top.x - x) <= BESIDE;
