import type { Line } from "../document.ts";
import { isUpright } from "../words.ts";

/** A line of such letters alone. */
const LETTERS = /^\s*\p{Script=Han}(?:\s+\p{Script=Han})*\s*$/u;

/**
 * Lines of a text set by blanks in which the words of narrow columns stand upright around the line of a head
 * (単 / 指標 現状値 / 位), with these words in that line.
 */
export function withUprightWords(lines: Line[]): Line[] {
  const whole = [...lines];
  for (const [at, above] of lines.entries()) {
    if (!isOfLetters(above)) continue;
    const [head, below] = lines.slice(at + 1, at + 3);
    if (!head || !below || !isOfLetters(below)) continue;
    const words = uprightIn(above.text, below.text);
    const text = words && withWords(head.text, words);
    if (!text) continue;
    whole[at] = { ...above, text: "" };
    whole[at + 1] = { ...head, text };
    whole[at + 2] = { ...below, text: "" };
  }
  return whole;
}

const isOfLetters = ({ text, cells, spans }: Line): boolean =>
  !cells && !spans && LETTERS.test(text);

/** The words that letters of two lines make, each with its place; nothing where they make others as well. */
function uprightIn(above: string, below: string) {
  const [first = [], second = []] = [above, below].map((text) => [...text.matchAll(/\S/gu)]);
  const words = first.map(({ 0: letter, index }, at) => ({
    word: `${letter}${second[at]}`,
    index,
  }));
  const all = first.length === second.length && words.every(({ word }) => isUpright(word));
  return all ? words : undefined;
}

/** A line with words at their places; nothing where another stands there. */
function withWords(head: string, words: { word: string; index: number }[]): string | undefined {
  let text = head;
  for (const { word, index } of words) {
    const own = text.padEnd(index + word.length);
    if (own.slice(Math.max(0, index - 1), index + word.length + 1).trim() !== "") return undefined;
    text = own.slice(0, index) + word + own.slice(index + word.length);
  }
  return text;
}
