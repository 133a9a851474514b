import type { Line } from "./document.ts";
import { cleanText } from "./text.ts";
import { narrow } from "./widths.ts";

/** What may be printed in full width. */
const NARROW = /[0-9A-Za-z%():/]/u;

/** What a part of an answer is called that no document prints. */
const OWN = /^(?:line|page|row|level|parent|phase|layout|kind|reason|doubts|file)$/u;

/**
 * Gives the texts of an answer as a document prints them at the line of each, below it or above it; those of
 * `headings` are so already.
 */
export function asPrinted(lines: Line[], headings: ReadonlySet<string>): <T>(answer: T) => T {
  const { ink, starts, gaps } = inkOfLines(lines);
  const placeOf = finder(narrow(ink), gaps);
  const inkAt = (part: string, from: number, above: boolean): string | undefined => {
    const at = placeOf(part, from, above);
    return at < 0 ? undefined : ink.slice(at, at + part.length);
  };
  const restored = (answer: unknown, from: number, above = false): unknown => {
    if (typeof answer === "string") {
      const printed = (part: string) =>
        headings.has(part) ? part : inPrint(part, (text) => inkAt(text, from, above));
      return answer.split(" > ").map(printed).join(" > ");
    }
    if (Array.isArray(answer)) return answer.map((part) => restored(part, from));
    if (typeof answer !== "object" || answer === null) return answer;
    const own = "line" in answer ? (starts.get(Number(answer.line)) ?? from) : from;
    const entries = Object.entries(answer).map(([name, part]) => [
      name,
      OWN.test(name) ? part : restored(part, own, name === "section"),
    ]);
    return Object.fromEntries(entries);
  };
  return <T>(answer: T): T => restored(answer, 0) as T;
}

/** The text of all lines without white space, where each line begins in it, and before which places there was some. */
function inkOfLines(lines: Line[]) {
  const starts = new Map<number, number>();
  const gaps = new Set<number>();
  let ink = "";
  for (const { text, line } of lines) {
    starts.set(line, starts.get(line) ?? ink.length);
    for (const word of cleanText(text).split(" ")) {
      gaps.add(ink.length);
      ink += word;
    }
  }
  return { ink, starts, gaps };
}

const inkOf = (text: string): string => cleanText(text).replaceAll(" ", "");

/** Finds a text from a place on, else before it, or the other way round; a figure is no part of a longer one. */
function finder(
  text: string,
  gaps: Set<number>,
): (part: string, from: number, above: boolean) => number {
  const goesOn = (at: number) => !gaps.has(at) && /^[0-9.,][0-9]/u.test(text.slice(at - 1, at + 1));
  const below = (part: string, from: number): number => {
    let at = text.indexOf(part, from);
    while (at >= 0 && (goesOn(at) || goesOn(at + part.length))) at = text.indexOf(part, at + 1);
    return at;
  };
  return (part, from, above) => {
    const before = () => text.lastIndexOf(part, from);
    const ways = above ? [before, () => below(part, from)] : [() => below(part, from), before];
    return ways.map((way) => way()).find((at) => at >= 0) ?? -1;
  };
}

/** A text with its letters as they are printed: of the longest pieces that the document has together. */
function inPrint(text: string, inkAt: (ink: string) => string | undefined): string {
  if (!NARROW.test(text)) return text;
  let left = inkOf(text);
  let ink = "";
  while (left !== "") {
    const piece = longestOf(left, inkAt) ?? left.charAt(0);
    ink += piece;
    left = left.slice(piece.length);
  }
  let at = 0;
  return text.replace(/\S/gu, () => ink.charAt(at++));
}

/** The longest beginning of a text that is printed together; a figure alone may be another one. */
function longestOf(text: string, inkAt: (ink: string) => string | undefined): string | undefined {
  for (let size = text.length; size > 0; size--) {
    const ink = text.slice(0, size);
    const printed = size === text.length || !/^[0-9A-Za-z.,]+$/u.test(ink) ? inkAt(ink) : undefined;
    if (printed !== undefined) return printed;
  }
  return undefined;
}
