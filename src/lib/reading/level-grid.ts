import { group } from "d3";
import { type Extent, extentsOf } from "./extents.ts";
import { areGroups, heightsOf } from "./row-groups.ts";
import { isLevel, MOST_RULES, NEAR, type Placed, type Rule } from "./rule.ts";
import type { RuledGrid } from "./ruled-grid.ts";

/** Columns are this far apart, in points, or further. */
const GAP = 4;
/** Pieces nearer than this, in points, are of one word. */
const TOUCH = 1;
/** Lines of a table that rules its rows off and not its columns, at least; fewer rule off its head. */
const LEAST_LINES = 4;
/** Fewer columns may be text; a row with fewer words is a heading. */
const LEAST_COLUMNS = 3;

/** A level line over the whole width of a table. */
interface Level {
  y: number;
  x0: number;
  x1: number;
}

/**
 * Tables whose rows are ruled off and whose columns are not: the rows stand between lines of one width,
 * the columns where no row has a word. Where lines rule off groups of rows no table is found.
 */
export function levelGrids<T extends Placed>(rules: Rule[], pieces: T[]): RuledGrid<T>[] {
  if (rules.length > MOST_RULES) return [];
  const levels = levelsOf(rules);
  const runs: Level[][] = [];
  for (const line of levels) {
    const run = runs.find(([first]) => first && alike(first, line));
    if (run) run.push(line);
    else runs.push([line]);
  }
  return runs
    .flatMap((lines) => withoutText(lines, pieces))
    .flatMap((lines) => (lines.length < LEAST_LINES ? [] : (gridOf(lines, levels, pieces) ?? [])));
}

/** The lines of a table with those inside it that leave out a merged cell: they are over half as wide. */
function withInner(lines: Level[], levels: Level[]): Level[] {
  const [first, last] = [lines[0] as Level, lines.at(-1) as Level];
  const isInner = ({ x0, x1, y }: Level) =>
    y > first.y + NEAR &&
    y < last.y - NEAR &&
    x0 > first.x0 - NEAR &&
    x1 < first.x1 + NEAR &&
    (x1 - x0) * 2 > first.x1 - first.x0;
  return [...lines, ...levels.filter((line) => !lines.includes(line) && isInner(line))].toSorted(
    (a, b) => a.y - b.y,
  );
}

/** The lines, parted where running text stands between two of them: lines over half the table's width, one below another. */
function withoutText(lines: Level[], pieces: Placed[]): Level[][] {
  const parts: Level[][] = [[]];
  for (const [at, line] of lines.entries()) {
    const top = lines[at - 1]?.y ?? line.y;
    const band = pieces.filter(({ y }) => y > top && y <= line.y);
    const wide = band.filter(({ width }) => width * 2 > line.x1 - line.x0);
    if (wide.length > 0 && heightsOf(band).size > 1) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}

const alike = (a: Level, b: Level): boolean =>
  Math.abs(a.x0 - b.x0) < NEAR && Math.abs(a.x1 - b.x1) < NEAR;

/** The level lines from the top down; those of neighbouring cells are one. */
function levelsOf(rules: Rule[]): Level[] {
  const lines: Level[] = [];
  const level = rules.filter(isLevel);
  for (const { x0, x1, y0 } of level.toSorted((a, b) => a.x0 - b.x0)) {
    const line = lines.find((other) => Math.abs(other.y - y0) < NEAR && x0 <= other.x1 + NEAR);
    if (line) line.x1 = Math.max(line.x1, x1);
    else lines.push({ y: y0, x0, x1 });
  }
  return lines.toSorted((a, b) => a.y - b.y);
}

function gridOf<T extends Placed>(
  lines: Level[],
  levels: Level[],
  pieces: T[],
): RuledGrid<T> | undefined {
  const [first, last] = [lines[0] as Level, lines.at(-1) as Level];
  const inside = pieces.filter(
    ({ x, width, y }) =>
      x + width / 2 >= first.x0 && x + width / 2 <= first.x1 && y > first.y && y < last.y,
  );
  const all = withInner(lines, levels);
  const bands = all
    .slice(1)
    .map(({ y }, at) => inside.filter((piece) => piece.y > (all[at]?.y ?? 0) && piece.y <= y))
    .filter((band) => band.length > 0);
  const [, ...body] = bands;
  const full = body.filter((band) => columnsOf(band).length >= LEAST_COLUMNS);
  const columns = columnsOf(full.flat());
  // Tables of other columns between lines of one width.
  if (full.some((band) => columnsOf(band).length * 2 > columns.length * 3)) return undefined;
  if (columns.length < LEAST_COLUMNS || bands.length < LEAST_LINES - 1) return undefined;
  const cells = bands.map((band) => cellsOf(columns, band));
  const rows = all.length === lines.length ? cells : withMerged(columns, cells, all);
  if (areGroups(rows)) return undefined;
  const height = last.y - (lines.at(-2)?.y ?? last.y);
  const bottom = last.y + height;
  const below = cellsOf(
    columns,
    pieces.filter(({ y }) => y > last.y && y < bottom),
  );
  return isOpenRow(below)
    ? { top: first.y, bottom, rows: [...rows, below] }
    : { top: first.y, bottom: last.y, rows };
}

/** Rows with a cell that no line of its column ends in each of the rows that it stands beside. */
function withMerged<T extends Placed>(columns: Extent[], rows: T[][][], lines: Level[]): T[][][] {
  const yOf = (row: T[][] = []) => row.flat()[0]?.y ?? 0;
  return columns.reduce((whole, { from, to }, column) => {
    const middle = (from + to) / 2;
    const own = lines.filter(({ x0, x1 }) => x0 <= middle && x1 >= middle);
    const between = (row: T[][]) => own.findIndex(({ y }) => y >= yOf(row));
    const cells = group(rows, between);
    return whole.map((row, at) =>
      row.with(
        column,
        (cells.get(between(rows[at] ?? [])) ?? []).flatMap((all) => all[column] ?? []),
      ),
    );
  }, rows);
}

/** Whether words below the last line are a row, as where every other row is filled with a colour. */
function isOpenRow(cells: Placed[][]): boolean {
  const filled = cells.filter((cell) => cell.length > 0);
  const apart = new Set(filled.flat()).size === filled.flat().length;
  return apart && filled.length >= Math.max(LEAST_COLUMNS, cells.length - 1);
}

/** The columns of words, between gaps that no word bridges. */
const columnsOf = (pieces: Placed[]): Extent[] =>
  extentsOf(
    pieces.map(({ x, width }) => ({ from: x, to: x + width })),
    GAP,
  );

/**
 * The pieces of a row under each column; one that stands over several is in each of them. Pieces that
 * touch (令和 15 年度) are one word, which stands where most of it does.
 */
function cellsOf<T extends Placed>(columns: Extent[], band: T[]): T[][] {
  const words = wordsOf(band);
  const shared = (piece: T, { from, to }: Extent) => {
    const { from: start, to: end } = words.get(piece) ?? { from: 0, to: 0 };
    return Math.min(end, to) - Math.max(start, from);
  };
  return columns.map((column) =>
    band.filter((piece) => {
      const most = Math.max(...columns.map((other) => shared(piece, other)));
      return shared(piece, column) >= Math.min(most, GAP);
    }),
  );
}

/** From where to where the word stands that each piece is of. */
function wordsOf<T extends Placed>(band: T[]): Map<T, Extent> {
  const words = new Map<T, Extent>();
  for (const line of group(band, ({ y }) => Math.round(y / NEAR)).values()) {
    let last: Extent = { from: 0, to: Number.NEGATIVE_INFINITY };
    for (const piece of line.toSorted((a, b) => a.x - b.x)) {
      if (piece.x - last.to > TOUCH) last = { from: piece.x, to: piece.x };
      last.to = Math.max(last.to, piece.x + piece.width);
      words.set(piece, last);
    }
  }
  return words;
}
