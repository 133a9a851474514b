import type { Span } from "./document.ts";
import { withClosed } from "./split-brackets.ts";

/** A run of text on a page; x and y grow to the right and upwards, sizes are in points. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A gap this wide, in font sizes, parts columns; a narrower one may part words. */
const COLUMN_GAP = 1.1;
const WORD_GAP = 0.22;
/** A distance between lines that leaves room for another line. */
const BLANK_GAP = 1.75;

/** A line of a page: its text and the places of its words. */
export interface PageLine {
  text: string;
  spans: Span[];
}

/**
 * Puts the runs of a page in reading order, from the top down and from left to right, with a tab
 * between columns, a space between words and an empty line where the page leaves one.
 */
export function pageLines(pieces: Piece[]): PageLine[] {
  const rows = groupRows(
    pieces.filter(({ text, width }) => text !== "" && (text.trim() !== "" || width > 0)),
  );
  const lines: PageLine[] = [];
  let last: Piece[] | undefined;
  for (const row of rows) {
    const size = median(row.map((piece) => piece.size)) || 1;
    const spans = spansOf(row, size);
    if (spans.length === 0) continue;
    const whole = withClosed(lines.at(-1)?.spans ?? [], spans);
    if (whole) {
      lines[lines.length - 1] = { text: textOf(whole), spans: whole };
      last = row;
      continue;
    }
    const above = last ? (last[0]?.y ?? 0) - (row[0]?.y ?? 0) : 0;
    if (last && above > size * BLANK_GAP) lines.push({ text: "", spans: [] });
    lines.push({ text: textOf(spans), spans });
    last = row;
  }
  return lines;
}

/** The text of spans, with a tab where the gap between two is as wide as between columns. */
function textOf(spans: Span[]): string {
  return spans.reduce((text, span, index) => {
    const before = spans[index - 1];
    if (!before) return span.text;
    return text + (span.x - before.end > COLUMN_GAP ? "\t" : " ") + span.text;
  }, "");
}

function groupRows(pieces: Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) <= Math.min(first.size, piece.size) * 0.4)
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Joins the pieces of a line that no gap parts. Spaces that are pieces of their own part words. */
function spansOf(row: Piece[], size: number): Span[] {
  const spans: Span[] = [];
  let spaced = true;
  for (const piece of row) {
    const text = piece.text.trim();
    if (text === "") {
      spaced = true;
      continue;
    }
    const x = piece.x / size;
    const end = (piece.x + piece.width) / size;
    const last = spans.at(-1);
    if (last && !spaced && x - last.end <= WORD_GAP && !/^\s/u.test(piece.text)) {
      last.text += text;
      last.end = end;
    } else spans.push({ text, x, end });
    spaced = /\s$/u.test(piece.text);
  }
  return spans;
}

function median(sizes: number[]): number {
  return [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}
