import type { PdfRun } from "./pdf-lines.ts";
import { subscript, superscript } from "./superscript.ts";

/** A figure that is this much smaller than the one before it and raised is the number of a note. */
const SMALL = 0.78;
/** One that is less smaller is it where it is raised by this part of a letter. */
const SMALLER = 0.86;
const HIGH = 0.25;
/** Signs and numbers of notes: 1, 2), ※２, *3, 注1, ※1、※2, and their beginning. */
const MARK =
  /^\s*[（(]?(?:[*＊※†‡注]{1,2}[0-9０-９]{0,2}|[0-9０-９]{1,2})(?:[,、，・][※＊*注]?[0-9０-９]{0,2})?[)）]?\s*$/u;

/**
 * Marks of notes that stand raised behind a word, on the word's own line with their numbers as superscripts, and
 * lowered numbers (t-CO₂) as subscripts.
 */
export function markNotes(pieces: PdfRun[]): PdfRun[] {
  const words = pieces.filter(({ text }) => text.trim() !== "");
  return joinedMarks(pieces).map((piece) => {
    const word = MARK.test(piece.text) && words.find((other) => isAtEnd(piece, other));
    if (!word) return piece;
    const text = piece.y > word.y ? superscript(piece.text) : subscript(piece.text);
    return { ...piece, text, y: word.y, size: word.size };
  });
}

/** Whether a smaller text stands a little above or below the end of a word. */
const isAtEnd = (piece: PdfRun, word: PdfRun): boolean =>
  (word.size * SMALL > piece.size ||
    (word.size * SMALLER > piece.size && piece.y > word.y + word.size * HIGH)) &&
  Math.abs(piece.x - endOf(word)) < word.size * 0.4 &&
  Math.abs(piece.y - word.y) > word.size * 0.08 &&
  piece.y > word.y - word.size * 0.5 &&
  piece.y < word.y + word.size;

const endOf = ({ x, width }: PdfRun): number => x + width;

/** Marks whose sign and number came in fonts of their own, as one piece each: ※ and 2. */
function joinedMarks(pieces: PdfRun[]): PdfRun[] {
  const joined: PdfRun[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && goesOn(last, piece))
      joined[joined.length - 1] = {
        ...last,
        text: last.text + piece.text,
        width: endOf(piece) - last.x,
      };
    else joined.push(piece);
  }
  return joined;
}

const goesOn = (last: PdfRun, piece: PdfRun): boolean =>
  MARK.test(last.text + piece.text) &&
  !/\s/u.test(last.text + piece.text) &&
  Math.abs(last.y - piece.y) < 0.1 &&
  Math.abs(last.size - piece.size) < 0.1 &&
  Math.abs(piece.x - endOf(last)) < piece.size * 0.3;

/** Readings of kanji are no larger than this part of the kanji below them. */
const RUBY = 0.65;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u;
const KANJI = /\p{Script=Han}/u;

/** The texts of a page without the readings in kana that stand small above their kanji. */
export function withoutReadings(pieces: PdfRun[]): PdfRun[] {
  const words = pieces.filter(({ text }) => KANJI.test(text));
  return pieces.filter(
    (piece) => !KANA.test(piece.text) || !words.some((word) => isReading(piece, word)),
  );
}

const isReading = ({ x, y, size, width }: PdfRun, word: PdfRun): boolean =>
  size <= word.size * RUBY &&
  y > word.y + word.size * 0.5 &&
  y < word.y + word.size * 1.5 &&
  x > word.x - word.size &&
  x + width < endOf(word) + word.size;
