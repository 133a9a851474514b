import { splitPeriod } from "../cells.ts";
import { type Line, textAt } from "../document.ts";
import { isLabelWord } from "../header.ts";
import { cleanText } from "../text.ts";
import { isPeriod, isValue } from "../words.ts";

/** Words of two columns that stand upright beside each other. */
const WORDS: readonly (readonly [string, string])[] = [
  ["現状値", "目標値"],
  ["現況値", "目標値"],
  ["基準値", "目標値"],
];
const LETTER = /^[現状況基準目標値]$/u;
/** Lines over which the letters may lie, and from the word for labels to the first of them, at most. */
const MOST_LINES = 40;
const MOST_ABOVE = 6;

/**
 * Lines of a table in whose head two words stand upright, letter by letter between the lines of the rows (成果指標 / 現 /
 * 目 / 標 / 値 / 凧の数 / 状 / 値), with these words behind the one for labels.
 */
export function withPartedLetters(lines: Line[]): Line[] {
  const first = lines.findIndex((_, at) => isLetter(lines, at));
  const from = lines.slice(Math.max(0, first - MOST_ABOVE), Math.max(0, first));
  const head = from.findLast(({ text }) => isLabelWord(text));
  if (!head) return lines;
  const places = lines.flatMap((_, at) =>
    at >= first && at < first + MOST_LINES && isLetter(lines, at) ? [at] : [],
  );
  const letters = places.map((at) => textAt(lines, at)).join("");
  const words = WORDS.find((pair) => isMerged(letters, ...pair));
  if (!words) return lines;
  const due = places.map((at) => at + 1).find((at) => DUE.test(textAt(lines, at)));
  const year = due !== undefined && isPeriod(textAt(lines, due).slice(1, -1)) ? due : undefined;
  const goal = words[1] + (year === undefined ? "" : textAt(lines, year));
  const gone = new Set([...places, year]);
  // Values above their labels belong to none below.
  const below = lines.slice(first).find((line, at) => !gone.has(first + at) && isCell(line));
  if (isValue(splitPeriod(cleanText(below?.text ?? "")).value)) return lines;
  return lines.flatMap((line, at) => {
    if (line === head) return [{ ...line, text: `${line.text} ${words[0]} ${goal}` }];
    return gone.has(at) ? [] : [line];
  });
}

/** Whether a line holds a cell of a row, and no group of rows (①) nor the rest of the head. */
const isCell = ({ text }: Line): boolean => /^\s*[^\s①-⑳（(]/u.test(text);

const DUE = /^[（(].{2,16}[)）]$/u;
const isLetter = (lines: Line[], at: number): boolean =>
  !lines[at]?.cells && LETTER.test(textAt(lines, at));

/** Whether letters are those of two words, each in its order. */
function isMerged(letters: string, one: string, other: string): boolean {
  if (letters === "") return one + other === "";
  const [next = "", rest] = [letters.charAt(0), letters.slice(1)];
  return (
    (one.startsWith(next) && isMerged(rest, one.slice(1), other)) ||
    (other.startsWith(next) && isMerged(rest, one, other.slice(1)))
  );
}
