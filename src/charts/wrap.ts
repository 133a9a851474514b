import { phrasesOf, piecesOf } from "../lib/text/breaks.ts";
import type { ChartContext } from "./chart.ts";

/**
 * Breaks a text into lines no wider than `width` px: Japanese between phrases, other text at
 * spaces, and inside a phrase only where it alone is too wide, minding line-start and line-end
 * rules. Always gives at least one line.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  context: ChartContext,
  bold = false,
): string[] {
  const fits = (line: string) => context.measureText(line.trimEnd(), size, bold) <= width;
  const lines: string[] = [];
  for (const phrase of phrasesOf(text)) {
    const line = lines.pop() ?? "";
    if (fits(line + phrase)) lines.push(line + phrase);
    else lines.push(...(line === "" ? [] : [line]), ...divide(phrase, fits));
  }
  return lines.map((line) => line.trimEnd());
}

/** The largest of the sizes at which no phrase has to be divided to fit its width, or the last. */
export function fittingSize(
  texts: readonly { text: string; width: number }[],
  sizes: readonly [number, ...number[]],
  context: ChartContext,
  bold = false,
): number {
  const whole = (size: number) =>
    texts.every(({ text, width }) =>
      phrasesOf(text).every((phrase) => context.measureText(phrase.trimEnd(), size, bold) <= width),
    );
  return sizes.find(whole) ?? sizes.at(-1) ?? sizes[0];
}

/** Divides one phrase that is too wide, with a hyphen inside a Latin word, into even parts. */
function divide(phrase: string, fits: (line: string) => boolean): string[] {
  const pieces = piecesOf(phrase);
  for (let count = 1; count <= pieces.length; count++) {
    const parts = even(pieces, count);
    if (parts.every(fits)) return parts;
  }
  return pieces;
}

function even(pieces: readonly string[], count: number): string[] {
  const size = Math.ceil(pieces.length / count);
  const parts: string[] = [];
  for (let start = 0; start < pieces.length; start += size) {
    const part = pieces.slice(start, start + size).join("");
    const next = pieces[start + size];
    parts.push(/[A-Za-z]$/.test(part) && next && /^[A-Za-z]/.test(next) ? `${part}-` : part);
  }
  return parts;
}
