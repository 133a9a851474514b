import { range } from "d3";
import { compact } from "../text.ts";
import { isPeriodCell, isValueCell } from "./cell.ts";

/** Lines of one row or of a title between two, from the first to the one behind the last. */
export interface RowLines {
  from: number;
  to: number;
  /** Whether the lines can be parted in no other way here. */
  sure: boolean;
}

/** Where the cells of a row stand that has more lines than they. */
type Stand = "middle" | "top";

/** Rows of more lines are text. */
const MOST_LINES = 12;

/**
 * Which lines of a table without ruling lines are of one row, where its cells stand in the middle of their row: a
 * value above its year has the label on a line of its own between them. Each cell takes just the lines that its
 * number of lines gives it around the middle, each row has a label and a value, and no cell has two. Nothing
 * where the lines cannot be parted so; rows that could as well stand at their top are not sure.
 * @param lines one text a column; `isTitle` says which may be titles between rows, `isApart` which begin another row
 * than the line above; `slots` are the columns of values, those before the first of them name the row
 */
export function centredRows(
  lines: string[][],
  slots: number[],
  isTitle: (at: number) => boolean,
  isApart: (at: number) => boolean,
): RowLines[] | undefined {
  const [middle, top] = (["middle", "top"] as const).map((stand) =>
    partings(lines.length, (from, to) =>
      to - from === 1 && isTitle(from)
        ? true
        : !range(from + 1, to).some(isApart) && isRow(lines.slice(from, to), slots, stand),
    ),
  );
  if (!middle) return undefined;
  return middle.map((row) => ({
    ...row,
    sure: [middle, top].every(
      (parting) =>
        !parting ||
        parting.some(({ from, to, sure }) => sure && from === row.from && to === row.to),
    ),
  }));
}

/** One way to part lines into rows, those sure that every other way has too. */
function partings(
  count: number,
  isRow: (from: number, to: number) => boolean,
): RowLines[] | undefined {
  const ends = Array.from({ length: count }, (_, from) =>
    range(from + 1, Math.min(count, from + MOST_LINES) + 1).filter((to) => isRow(from, to)),
  );
  const before = [1, ...Array<number>(count).fill(0)];
  const onward = [...Array<number>(count).fill(0), 1];
  for (const [from, tos] of ends.entries())
    for (const to of tos) before[to] = (before[to] ?? 0) + (before[from] ?? 0);
  for (const [from, tos] of [...ends.entries()].reverse())
    onward[from] = tos.reduce((sum, to) => sum + (onward[to] ?? 0), 0);
  if (!onward[0]) return undefined;
  const found: RowLines[] = [];
  for (let from = 0; from < count; from = found.at(-1)?.to ?? count) {
    const to = ends[from]?.find((end) => onward[end]) ?? count;
    found.push({ from, to, sure: (before[from] ?? 0) * (onward[to] ?? 0) === onward[0] });
  }
  return found;
}

function isRow(lines: string[][], slots: number[], stand: Stand): boolean {
  const columns = (lines[0] ?? []).map((_, column) => lines.map((cells) => cells[column] ?? ""));
  const counts = columns.map((cells) => cells.filter((cell) => cell !== "").length);
  const places = (count: number) =>
    Array.from({ length: count }, (_, at) => PLACE[stand](at, count));
  const all = [...new Set(counts.flatMap(places))].toSorted((a, b) => a - b);
  const values = slots.map((slot) => columns[slot] ?? []);
  const names = columns.slice(0, slots[0]);
  return (
    all.length === lines.length &&
    columns.every((cells, column) => {
      const own = places(counts[column] ?? 0);
      return cells.every((cell, at) => (cell !== "") === own.includes(all[at] ?? Number.NaN));
    }) &&
    names.some((cells) => cells.some((cell) => cell !== "")) &&
    values.every(holdsOne) &&
    (values.some((cells) => cells.some(isValueCell)) ||
      values.every((cells) => cells.some((cell) => cell !== "" && !isRest(cell))))
  );
}

/** Where the lines of a cell stand, in half lines from the middle of the row, or from where all cells begin. */
const PLACE: Record<Stand, (at: number, count: number) => number> = {
  middle: (at, count) => 2 * at - (count - 1),
  top: (at) => at,
};

/** Whether the lines of a cell hold one value at most, and beside it nothing but years and what brackets enclose. */
function holdsOne(cells: string[]): boolean {
  const texts = cells.filter((cell) => cell !== "");
  const value = texts.find(isValueCell) ?? texts[0];
  const rest = texts.filter((text) => text !== value).join("");
  return (
    texts.filter((text) => text === value).length <= 1 &&
    (rest === "" || isRest(rest)) &&
    (value === undefined || texts.length === 1 || !isRest(value))
  );
}
/** Whether a text only says more of the value in its cell. */
const isRest = (text: string): boolean => isPeriodCell(text) || BRACKETS.test(compact(text));
const BRACKETS = /^[(〔[][^()]*[)〕\]]$/u;

/** How far the lines of a row are from its middle, in lines, and how many its highest cell has. */
export function standsOf(lines: string[][]): { off: number[]; height: number } {
  const counts = (lines[0] ?? []).map(
    (_, column) => lines.filter((cells) => cells[column] !== "").length,
  );
  const places = counts.flatMap((count) => range(count).map((at) => PLACE.middle(at, count) / 2));
  return { off: [...new Set(places)].toSorted((a, b) => a - b), height: Math.max(...counts) };
}
