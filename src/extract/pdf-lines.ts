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

/**
 * Puts the runs of a page in reading order, from the top down and from left to right, with a tab
 * between columns, a space between words and an empty line where the page leaves one.
 */
export function pageLines(pieces: Piece[]): string[] {
  const rows = groupRows(
    pieces.filter(({ text, width }) => text !== "" && (text.trim() !== "" || width > 0)),
  );
  const lines: string[] = [];
  let last: Piece[] | undefined;
  for (const row of rows) {
    const text = rowText(row);
    if (text.trim() === "") continue;
    const size = median(row.map((piece) => piece.size));
    const above = last ? (last[0]?.y ?? 0) - (row[0]?.y ?? 0) : 0;
    if (last && above > size * BLANK_GAP) lines.push("");
    lines.push(text);
    last = row;
  }
  return lines;
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

function rowText(row: Piece[]): string {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  let spaced = true;
  for (const piece of row) {
    if (piece.text.trim() === "") {
      spaced ||= piece.width < piece.size * COLUMN_GAP;
      continue;
    }
    const gap = (piece.x - end) / piece.size;
    if (text !== "" && gap > COLUMN_GAP) text = `${text.trimEnd()}\t`;
    else if (text !== "" && (gap > WORD_GAP || spaced) && !/\s$/u.test(text)) text += " ";
    text += piece.text;
    end = piece.x + piece.width;
    spaced = false;
  }
  return text;
}

function median(sizes: number[]): number {
  return [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}
