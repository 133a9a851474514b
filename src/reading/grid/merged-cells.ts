import { range, sum } from "d3";

/** A row of a table with the lines of its page that it stands on, by their number. */
export interface PlacedRow {
  lines: number[];
  /** How far each of these is from the middle of the row, in lines. */
  off: number[];
  /** Lines of the highest cell. */
  height: number;
  /** What tells the row from others under one merged cell. */
  name: string;
}

/** A line of a column of merged cells. */
export interface PlacedText {
  line: number;
  /** Whether its words begin a cell, where words of the column say that. */
  begins: boolean | undefined;
  /** Whether the cell may go on below. */
  isFull: boolean;
}

/** The rows and lines from some on as cells: for each row the lines of its cell, and how many cells there are. */
interface Way {
  lines: number[][];
  cells: number;
  isOnly: boolean;
}

/** Rows that a merged cell reaches over, and lines of its text, at most. */
const MOST = { rows: 15, lines: 8 };
/** What a row is higher than its lines, in lines, as tables of pages have it. */
const MARGINS = [0.2, 0.5, 1];
/** Words stand on one line of a text whose heights differ by no more than this, in lines. */
const SAME = 0.45;

/**
 * Which of the lines that a column of merged cells has are of which rows: each cell stands in the middle of
 * the rows that it was merged over, which have names of their own, and no row is without one. Of several ways that
 * of the most cells is taken, which `isOnly` says. Nothing where two have as many.
 */
export function mergedOver(rows: PlacedRow[], texts: PlacedText[]): Way | undefined {
  const ways = MARGINS.flatMap((margin) => wayOver(rows, texts, margin) ?? []);
  const cells = Math.max(...ways.map((way) => way.cells));
  const [first, ...others] = ways.filter((way) => way.cells === cells);
  if (!first || others.some(({ lines }) => lines.join("|") !== first.lines.join("|")))
    return undefined;
  const isOnly = ways.every((way) => way.isOnly && way.cells === cells);
  return { ...first, isOnly };
}

function wayOver(rows: PlacedRow[], texts: PlacedText[], margin: number): Way | undefined {
  // For each number of first rows and lines the best way for those behind, from the end on.
  const known = new Map<string, Way>([
    [`${rows.length} ${texts.length}`, { lines: [], cells: 0, isOnly: true }],
  ]);
  for (const row of range(rows.length - 1, -1, -1))
    for (const text of range(texts.length - 1, -1, -1)) {
      const ways = cellsFrom(row, text);
      const most = Math.max(...ways.map(({ cells }) => cells));
      const [best, ...others] = ways.filter(({ cells }) => cells === most);
      if (best && others.length === 0)
        known.set(`${row} ${text}`, { ...best, isOnly: best.isOnly && ways.length === 1 });
    }
  return known.get("0 0");

  function cellsFrom(row: number, text: number): Way[] {
    return range(row + 1, Math.min(rows.length, row + MOST.rows) + 1).flatMap((to) =>
      range(text + 1, Math.min(texts.length, text + MOST.lines) + 1).flatMap((end) => {
        const rest = known.get(`${to} ${end}`);
        const own = texts.slice(text, end);
        if (!rest || !isOneCell(own) || !isMiddle(rows, row, to, own, margin)) return [];
        const cell = own.map(({ line }) => line);
        const lines = range(row, to).map(() => cell);
        return [{ ...rest, lines: [...lines, ...rest.lines], cells: rest.cells + 1 }];
      }),
    );
  }
}

const isOneCell = (texts: PlacedText[]): boolean =>
  texts.every(({ begins }, at) => (begins ?? at === 0) === (at === 0)) &&
  texts.slice(0, -1).every(({ isFull }) => isFull);

/** Whether lines of a text are where one in the middle of rows has them. */
function isMiddle(
  rows: PlacedRow[],
  from: number,
  to: number,
  texts: PlacedText[],
  margin: number,
): boolean {
  const inside = rows.slice(from, to);
  if (new Set(inside.map(({ name }) => name)).size < inside.length) return false;
  const heightOf = ({ height }: PlacedRow) => height + margin;
  const whole = sum(inside, heightOf);
  const more = Math.max(0, texts.length + margin - whole) / inside.length;
  // The rows right above and below bound it too.
  const above = Math.max(0, from - 1);
  let top = above < from ? -heightOf(rows[above] as PlacedRow) : 0;
  const placed = rows.slice(above, to + 1).flatMap((row, at) => {
    const height = heightOf(row) + (above + at >= from && above + at < to ? more : 0);
    const middle = top + height / 2;
    top += height;
    return row.lines.map((line, index) => ({ line, y: middle + (row.off[index] ?? 0) }));
  });
  const middle = (whole + more * inside.length) / 2;
  return texts.every(({ line }, at) => {
    const y = middle + at - (texts.length - 1) / 2;
    return placed.every((other) =>
      other.line === line
        ? Math.abs(other.y - y) <= SAME
        : other.y !== y && other.line < line === other.y < y,
    );
  });
}
