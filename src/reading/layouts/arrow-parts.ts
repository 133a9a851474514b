import { COUNT, ORDINAL } from "./record.ts";

export const ARROW = / ?(?:→|⇒|➡|➔|➜|⟶|⇨|▶|->|=>) ?/u;
/** What numbers the indicators of a line. */
const MARK = "[①-⑳]|[（(][0-9]{1,2}[)）]";
const BEFORE_MARK = new RegExp(`(?=${MARK}|■)`, "u");
const BEFORE_NUMBER = new RegExp(` (?=${COUNT})`, "u");
export const MARKED = new RegExp(`^(?:${MARK}|[ア-ン](?=[)）.．\\s])[)）.．]?|\\s)+`, "u");

/** The parts of a text with an arrow each, behind marks, or behind numbers that follow one another: 1 label … 2 label …. */
export function partsOf(text: string): string[] {
  const marked = text.split(BEFORE_MARK).filter((part) => ARROW.test(part));
  return marked.length > 1 ? marked : numberedParts(text);
}

/** Each number that follows the last one begins a part, the first where an arrow is behind it; a sentence is none. */
function numberedParts(text: string): string[] {
  const parts: string[] = [];
  let last = 0;
  for (const piece of text.split(BEFORE_NUMBER)) {
    const number = ORDINAL.test(piece) ? Number.parseInt(piece, 10) : 0;
    const begins = parts.length === 0 ? number > 0 && ARROW.test(piece) : number === last + 1;
    if (begins) {
      parts.push(piece.replace(ORDINAL, ""));
      last = number;
    } else if (parts.length > 0) parts.push(`${parts.pop()} ${piece}`);
  }
  return parts
    .flatMap((part) => part.split(BEFORE_PART))
    .filter((part) => ARROW.test(part) && !IN_SENTENCE.test(part.split(ARROW)[0] ?? ""));
}
/** 9 1)凧の数 … 2)独楽の数 …: several quantities under one number. */
const BEFORE_PART = /(?:^|\s)[0-9]{1,2}[)）](?=\p{L})/u;
/** 凧の数は 3枚→9枚 と増えた. */
const IN_SENTENCE = /[はがを] ?約?[0-9]/u;
