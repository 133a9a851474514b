import { loadDefaultJapaneseParser } from "budoux";
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
    for (const piece of unbreakable(phrase)) {
      if (line && !fits(line + piece)) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += piece;
    }
  }
  if (line || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

function phrases(text: string): string[] {
  return text
    .split(/(?<= )/)
    .flatMap((word) => (/[\u3040-\u30ff\u3400-\u9fff]/.test(word) ? parser.parse(word) : [word]));
}

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
