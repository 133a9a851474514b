import { fixSigns } from "../notation/text.ts";
import { digitsTogether } from "./digits-apart.ts";
import { type Line, withTexts } from "./document.ts";
import { wholeBarRows } from "./grid/bar-rows.ts";
import { withTables } from "./html.ts";
import { lettersTogether } from "./letters-apart.ts";
import { withStatedEra } from "./stated-era.ts";

/** A word in which every letter stands twice: bold text that was drawn two times. */
const DOUBLED = /^(?:(.)\1){2,}$/u;
const WORDS = /[^\s|｜]+/gu;

/** Lines as every reader of them may take them: letters once and together, tables in HTML as cells. */
export function cleanLines(lines: Line[]): Line[] {
  const whole = withoutBars(wholeBarRows(withTables(lines)));
  return withStatedEra(digitsTogether(lettersTogether(whole))).map((line) =>
    withTexts(line, (text) => once(fixSigns(text.replace(EMPHASIS, "$1")))),
  );
}

/** **bold** of Markdown, whose stars belong to no label and no value. */
const EMPHASIS = /\*\*([^*]{1,400})\*\*/gu;

const BARS_BEHIND = /\|[|\s]{0,80}$/u;
const ONE_CELL = new RegExp(`^[^|]{0,200}${BARS_BEHIND.source}`, "u");
/** Lines of one cell each, from which on the bars behind them part no columns. */
const MANY = 5;

/** Tables that came out of a page with one cell a line and a bar behind it, without those bars. */
function withoutBars(lines: Line[]): Line[] {
  const single = lines.map(({ text, cells }) => !cells && ONE_CELL.test(text));
  let run = 0;
  const runs = single.map((one) => (run = one ? run + 1 : 0));
  for (let at = runs.length - 2; at >= 0; at--)
    if (single[at] && single[at + 1]) runs[at] = runs[at + 1] ?? 0;
  return lines.map((line, at) =>
    (runs[at] ?? 0) >= MANY ? { ...line, text: line.text.replace(BARS_BEHIND, "") } : line,
  );
}

/** What no word has but one of doubled letters: doubled ideographs, or a figure with a doubled sign (55..00％％). */
const TELLING = /\p{Script=Han}|\p{Script=Katakana}|[0-9０-９](?:\.\.|,,|％％|%%)/u;

/** 評評価価指指標標 is 評価指標. Figures alone may well have doubled digits. */
function once(text: string): string {
  const words = text.match(WORDS)?.filter((word) => DOUBLED.test(word)) ?? [];
  if (!words.some((word) => TELLING.test(word))) return text;
  return text.replace(WORDS, (word) =>
    DOUBLED.test(word)
      ? Array.from(word)
          .filter((_, at) => at % 2 === 0)
          .join("")
      : word,
  );
}
