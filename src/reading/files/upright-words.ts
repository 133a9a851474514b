import type { Span } from "../document.ts";

/** Words of heads that narrow columns set one letter below the other. */
const UPRIGHT = /^(?:単位|番号|分野|区分|年度|評価|種別|備考)$/u;
/** Letters of one word begin no further apart, in font sizes. */
const BESIDE = 0.3;
/** Lines down to the second letter, at most: one of other cells may stand between them. */
const MOST_DOWN = 2;

/**
 * The words of lines, those of heads whose two letters stand below each other joined, in the line between them; a
 * line without such letters is the same as before.
 */
export function withUprightWords(lines: Span[][]): Span[][] {
  const found = lines.map((spans) => [...spans]);
  for (const [at, own] of found.entries())
    for (const top of [...own]) {
      const down = stepsDown(found.slice(at + 1), top);
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
  1 + lines.slice(0, MOST_DOWN).findIndex((spans) => spans.some((span) => isBelow(top, span)));

const isBelow = (top: Span, { text, x }: Span): boolean =>
  top.text.length === 1 && UPRIGHT.test(top.text + text) && Math.abs(top.x - x) <= BESIDE;
