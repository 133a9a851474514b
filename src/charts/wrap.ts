import { loadDefaultJapaneseParser } from "budoux";
import { remember } from "../lib/memo.ts";
import type { ChartContext } from "./context.ts";

const parser = loadDefaultJapaneseParser();

/** Characters that must not begin a line (JIS X 4051, the common part) … */
const NO_START =
  "、。，．,.・：；？！?!）)］]｝}」』】〉》〕”’％%ー〜～々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ";
/** … and that must not end one. */
const NO_END = "（(［[｛{「『【〈《〔“‘";

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
  let line = "";
  for (const phrase of phrases(text)) {
    if (fits(line + phrase)) {
      line += phrase;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    line = "";
    const parts = divide(phrase, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
  }
  if (line || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/**
 * The largest of the sizes at which no phrase of any of the texts has to be divided to stay within
 * its width, or the last size.
 */
export function fittingSize(
  texts: readonly { text: string; width: number }[],
  sizes: readonly [number, ...number[]],
  context: ChartContext,
  bold = false,
): number {
  const whole = (size: number) =>
    texts.every(({ text, width }) =>
      phrases(text).every((phrase) => context.measureText(phrase.trimEnd(), size, bold) <= width),
    );
  return sizes.find(whole) ?? sizes.at(-1) ?? sizes[0];
}

/** Divides one phrase that is too wide, with a hyphen inside a Latin word, into even parts. */
function divide(phrase: string, fits: (line: string) => boolean): string[] {
  const pieces = unbreakable(phrase);
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

/** Rows are measured before they are drawn, and profiles repeat one another's texts. */
const phrases = remember((text): readonly string[] => {
  const parts = text
    .split(/(?<= |[A-Za-z]{2}-)/)
    .flatMap((word) => (/[\u3040-\u30ff\u3400-\u9fff]/.test(word) ? parser.parse(word) : [word]));
  const kept: string[] = [];
  for (const part of parts) {
    const last = kept.pop() ?? "";
    // Characters that must not begin a line go to the phrase before.
    let start = 0;
    while (last !== "" && start < part.length && NO_START.includes(part[start] ?? " ")) start++;
    const before = last + part.slice(0, start);
    const rest = part.slice(start);
    // t-CO2 is one word.
    const unit = /\b[a-z]-$/.test(before.replace(/\d/g, "")) && /^[A-Z]/.test(rest);
    if (unit || NO_END.includes(before.at(-1) ?? " ")) kept.push(before + rest);
    else kept.push(...[before, rest].filter((phrase) => phrase !== ""));
  }
  return kept;
});

/** Single characters, joined to their neighbour where a line may not break between them. */
function unbreakable(phrase: string): string[] {
  const pieces: string[] = [];
  for (const character of phrase) {
    const last = pieces.at(-1);
    const open = last !== undefined && NO_END.includes(last.at(-1) ?? " ");
    if (last !== undefined && (open || NO_START.includes(character))) {
      pieces[pieces.length - 1] = last + character;
    } else pieces.push(character);
  }
  return pieces;
}
