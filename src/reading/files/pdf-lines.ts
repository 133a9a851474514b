import type { Span } from "../document.ts";
import { withClosed } from "../lines/split-brackets.ts";

/** A run of text on a page; x and y grow to the right and upwards, sizes are in points. */
export interface PdfRun {
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
/** The widest distance between two lines of one text. */
const WIDEST_GAP = 3.2;
/** What a line leaves free before the margin, since no line begins with a stop, and how long a line of a text is. */
const RAGGED = 2.2;
const LONG_LINE = 20;

/** A line of a page: its text and the places of its words. */
export interface PageLine {
  text: string;
  spans: Span[];
}

/**
 * Puts the runs of a page in reading order, from the top down and from left to right, with a tab
 * between columns, a space between words and an empty line where the page leaves one.
 */
export function pageLines(pieces: PdfRun[]): PageLine[] {
  const rows = groupRows(
    pieces.filter(({ text, width }) => text !== "" && (text.trim() !== "" || width > 0)),
  );
  const margin = rows.reduce((most, row) => Math.max(most, endOf(row)), 0);
  const unit = median(pieces.map(({ size }) => size)) || 1;
  const lines: PageLine[] = [];
  let last: PdfRun[] | undefined;
  for (const row of rows) {
    const size = median(row.map((piece) => piece.size)) || 1;
    const own = spansOf(row, size);
    if (own.length === 0) continue;
    const spans = own.map((span) => inUnits(span, size / unit));
    const whole = withClosed(lines.at(-1)?.spans ?? [], spans);
    if (whole) {
      lines[lines.length - 1] = { text: textOf(whole), spans: whole };
      last = row;
      continue;
    }
    const above = last ? (last[0]?.y ?? 0) - (row[0]?.y ?? 0) : 0;
    const apart = last && above > size * BLANK_GAP && !goesOn(last, row, above, margin);
    if (apart) lines.push({ text: "", spans: [] });
    lines.push({ text: textOf(own), spans });
    last = row;
  }
  return lines;
}

/** A word in units that all lines of the page share: years are often set smaller than the values above them. */
const inUnits = ({ text, x, end }: Span, scale: number): Span => ({
  ...{ text, x: x * scale, end: end * scale },
});

/** Where a row ends on the page. */
const endOf = (row: PdfRun[]): number => Math.max(...row.map(({ x, width }) => x + width));

/**
 * Whether a row is the next line of a text that is set with wide lines: the row above runs to the margin and
 * ends no sentence, and this one begins no further in.
 */
function goesOn(above: PdfRun[], row: PdfRun[], distance: number, margin: number): boolean {
  const size = median(above.map((piece) => piece.size));
  const [first, next] = [above[0], row[0]];
  if (!first || !next || Math.abs(size - next.size) > 0.1 || distance > size * WIDEST_GAP)
    return false;
  const full = margin - endOf(above) < size * RAGGED && endOf(above) - first.x > size * LONG_LINE;
  const text = textOf(spansOf(above, size));
  return full && next.x < first.x + size * 0.5 && !text.includes("\t") && !text.endsWith("。");
}

/** The text of spans, with a tab where the gap between two is as wide as between columns. */
function textOf(spans: Span[]): string {
  return spans.reduce((text, span, index) => {
    const before = spans[index - 1];
    if (!before) return span.text;
    return text + (span.x - before.end > COLUMN_GAP ? "\t" : " ") + span.text;
  }, "");
}

function groupRows(pieces: PdfRun[]): PdfRun[][] {
  const rows: PdfRun[][] = [];
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
function spansOf(row: PdfRun[], size: number): Span[] {
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
