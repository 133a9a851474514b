import { fixSigns } from "../notation/text.ts";
import type { Line } from "./document.ts";
import { withTables } from "./html.ts";

/** A word in which every letter stands twice: bold text that was drawn two times. */
const DOUBLED = /^(?:(.)\1){2,}$/u;
const WORDS = /[^\s|｜]+/gu;

/** Lines as every reader of them may take them: letters once, tables in HTML as cells. */
export function cleanLines(lines: Line[]): Line[] {
  return withTables(lines).map((line) => {
    const clean = { ...line, text: once(fixSigns(line.text)) };
    if (line.cells) clean.cells = line.cells.map((cell) => once(fixSigns(cell)));
    if (line.spans)
      clean.spans = line.spans.map((span) => ({ ...span, text: once(fixSigns(span.text)) }));
    return clean;
  });
}

/** 評評価価指指標標 is 評価指標. Figures alone may well have doubled digits. */
function once(text: string): string {
  const words = text.match(WORDS)?.filter((word) => DOUBLED.test(word)) ?? [];
  if (!words.some((word) => /\p{Script=Han}|\p{Script=Katakana}/u.test(word))) return text;
  return text.replace(WORDS, (word) =>
    DOUBLED.test(word)
      ? Array.from(word)
          .filter((_, at) => at % 2 === 0)
          .join("")
      : word,
  );
}
