import type { Line } from "./document.ts";
import { cleanText } from "./text.ts";
import { narrow } from "./widths.ts";

/** What may be printed in full width. */
const NARROW = /[0-9A-Za-z%():/=@+|]/u;

/** What a part of an answer is called that no document prints. */
const OWN = /^(?:line|page|row|level|parent|phase|layout|kind|reason|doubts|file)$/u;

/** Gives the texts of an answer as a document prints them at the line of each; those of `headings` are so already. */
export function asPrinted(lines: Line[], headings: ReadonlySet<string>): <T>(answer: T) => T {
  const print = printOf(lines);
  const restored = (answer: unknown, from: number): unknown => {
    if (typeof answer === "string") {
      const printed = (part: string) =>
        headings.has(part) || !NARROW.test(part) ? part : inPrint(part, print, from);
      return answer.split(" > ").map(printed).join(" > ");
    }
    if (Array.isArray(answer)) return answer.map((part) => restored(part, from));
    if (typeof answer !== "object" || answer === null) return answer;
    const own = "line" in answer ? (print.starts.get(Number(answer.line)) ?? from) : from;
    const entries = Object.entries(answer).map(([name, part]) => [
      name,
      OWN.test(name) ? part : restored(part, own),
    ]);
    return Object.fromEntries(entries);
  };
  return <T>(answer: T): T => restored(answer, 0) as T;
}

/** All lines without white space, as printed and in half width. */
interface Print {
  ink: string;
  flat: string;
  /** Where each line begins. */
  starts: Map<number, number>;
  /** Places before which there was white space. */
  gaps: Set<number>;
}

function printOf(lines: Line[]): Print {
  const starts = new Map<number, number>();
  const gaps = new Set<number>();
  const words: string[] = [];
  let length = 0;
  for (const { text, line } of lines) {
    starts.set(line, starts.get(line) ?? length);
    for (const word of cleanText(text).split(" ")) {
      gaps.add(length);
      words.push(word);
      length += word.length;
    }
  }
  const ink = words.join("");
  return { ink, flat: narrow(ink), starts, gaps };
}

/** A text of a row is not farther from its line than this, in letters. */
const FAR = 20_000;

/** The place of a text at a line or below it, else above it; a figure is no part of a longer one. */
function placeOf({ flat, gaps }: Print, part: string, from: number): number {
  const near = flat.slice(0, from + FAR);
  const goesOn = (at: number) => !gaps.has(at) && /^[0-9.,][0-9]/u.test(flat.slice(at - 1, at + 1));
  let below = near.indexOf(part, from);
  while (below >= 0 && (goesOn(below) || goesOn(below + part.length)))
    below = near.indexOf(part, below + 1);
  if (below >= 0) return below;
  const start = Math.max(0, from - FAR);
  const above = flat.slice(start, from + part.length).lastIndexOf(part);
  return above < 0 ? above : start + above;
}

/** A text with its letters as they are printed: of the longest pieces that stand together near its line. */
function inPrint(text: string, print: Print, from: number): string {
  const inkAt = (part: string): string | undefined => {
    const at = placeOf(print, part, from);
    return at < 0 ? undefined : print.ink.slice(at, at + part.length);
  };
  let left = cleanText(text).replaceAll(" ", "");
  let ink = inkAt(left) ?? "";
  left = left.slice(ink.length);
  while (left !== "") {
    const piece = longestOf(left, inkAt);
    ink += piece;
    left = left.slice(piece.length);
  }
  let at = 0;
  return text.replace(/\S/gu, () => ink.charAt(at++));
}

/** The longest beginning of a text that is printed together, else its first letter; a figure alone may be another one. */
function longestOf(text: string, inkAt: (ink: string) => string | undefined): string {
  let [longest, least, most] = [text.charAt(0), 1, text.length];
  while (least <= most) {
    const size = (least + most) >> 1;
    const printed = inkAt(text.slice(0, size));
    if (printed === undefined) most = size - 1;
    else [longest, least] = [printed, size + 1];
  }
  const own = text.slice(0, longest.length);
  return /^[0-9A-Za-z.,]+$/u.test(own) ? own : longest;
}
