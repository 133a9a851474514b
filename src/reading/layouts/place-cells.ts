import type { Line, Span } from "../document.ts";

/** A gap in font sizes that parts columns, as in the line's text. */
const COLUMN_GAP = 1.1;
/** How far the start of a cell may lie from the start of its column's head. */
const SAME_START = 0.4;

/**
 * The cells of a page's line under the cells of its table's head. Words that start where a column
 * of the head starts begin a cell of their own, however small the gap before them; cells that are
 * fewer than the columns go where they stand. Gives nothing when two cells claim one column.
 */
export function placeCells(line: Line, head: Line, columns: number): string[] | undefined {
  const bands = cellsAt(head.spans ?? [], []);
  if (bands.length !== columns) return undefined;
  const starts = bands.map(({ x }) => x);
  const cells = cellsAt(line.spans ?? [], starts);
  if (cells.length === columns) return cells.map(({ text }) => text);
  const placed = Array<string>(columns).fill("");
  for (const cell of cells) {
    const at = columnOf(cell, bands);
    if (placed[at] !== "") return undefined;
    placed[at] = cell.text;
  }
  return placed;
}

function cellsAt(spans: Span[], starts: number[]): Span[] {
  const cells: Span[] = [];
  for (const span of spans) {
    const last = cells.at(-1);
    const aligned = starts.some((start) => Math.abs(start - span.x) < SAME_START);
    if (!last || aligned || span.x - last.end > COLUMN_GAP) cells.push({ ...span });
    else {
      last.text += ` ${span.text}`;
      last.end = span.end;
    }
  }
  return cells;
}

/** The column whose head starts where the cell starts, or whose middle is nearest to the cell's. */
function columnOf(cell: Span, bands: Span[]): number {
  const aligned = bands.findIndex(({ x }) => Math.abs(x - cell.x) < SAME_START);
  if (aligned >= 0) return aligned;
  const middle = (span: Span) => (span.x + span.end) / 2;
  const distances = bands.map((band) => Math.abs(middle(band) - middle(cell)));
  return distances.indexOf(Math.min(...distances));
}
