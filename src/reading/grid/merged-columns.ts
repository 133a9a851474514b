import { range } from "d3";
import { join } from "../text.ts";
import type { GridRow } from "./block.ts";
import { standsOf } from "./centred-rows.ts";
import { mergedOver, type PlacedRow } from "./merged-cells.ts";

/** A row of a table, or a title between two, with the places of its lines. */
export interface Whole {
  at: number[];
  row: GridRow;
  isTitle: boolean;
}

/** Rows between two titles, and the places of the lines there. */
interface Part {
  rows: Whole[];
  start: number;
  end: number;
}

/** The columns of labels and of the first values, and the one behind the last of cells that are of one row. */
interface Bounds {
  label: number;
  first: number;
  to: number;
}

/** Puts the texts of columns of merged cells, one after the other, in each of their rows. */
export function fillMerged(
  lines: GridRow[],
  whole: Whole[],
  columns: number[],
  bounds: Bounds,
): void {
  for (const part of betweenTitles(whole, lines.length))
    for (const column of columns) fillColumn(lines, part, column, bounds);
}

/** The rows, parted by the titles over all columns, which end the cells merged above them. */
function betweenTitles(whole: Whole[], count: number): Part[] {
  const parts: Part[] = [{ rows: [], start: 0, end: count }];
  for (const row of whole) {
    const last = parts.at(-1) as Part;
    const [at = 0] = row.at;
    if (row.isTitle) {
      last.end = at;
      parts.push({ rows: [], start: at + 1, end: count });
    } else last.rows.push(row);
  }
  return parts;
}

/** A number before the name of a group. */
const BEGINS = /^(?:目標|方針|施策|政策|[【（(第])?\s?(?:[0-9]{1,2}|[①-⑳Ⅰ-Ⅻ])/u;
/** Letters that a line of a cell leaves free at its end where it goes on below, at most. */
const FREE = 2;
/** How wide a text is, in letters of full width. */
const widthOf = (text: string): number => text.length - (text.match(/[ -~]/gu)?.length ?? 0) / 2;

/**
 * Puts the texts of a column of merged cells in each of their rows. Where each cell begins beside the first of its
 * rows, those below stay empty; where nothing tells whose they are, all do.
 */
function fillColumn(
  lines: GridRow[],
  { rows, start, end }: Part,
  column: number,
  { label, ...bounds }: Bounds,
): void {
  const textAt = (at: number) => lines[at]?.cells[column] ?? "";
  const own = range(start, end).filter((at) => textAt(at) !== "");
  if (own.length === 0) return;
  const longest = Math.max(...own.map((at) => widthOf(textAt(at))));
  const counted = BEGINS.test(textAt(own[0] ?? 0));
  const texts = own.map((line) => ({
    line,
    begins: counted ? BEGINS.test(textAt(line)) : undefined,
    isFull: counted || widthOf(textAt(line)) >= longest - FREE,
  }));
  const placed = rows.map((row) => placedRow(lines, row, column, bounds));
  const found = mergedOver(placed, texts);
  const beside = new Set(placed.flatMap((row) => row.lines));
  if (!found && placed[0]?.lines[0] === own[0] && own.every((at) => beside.has(at))) return;
  for (const [index, { row, at }] of rows.entries()) {
    const cell = found?.lines[index] ?? [];
    row.cells[column] = cell.reduce((text, line) => join(text, textAt(line)), "");
    if (!found || (column === label && !found.isOnly)) row.wrapped = true;
    // A cell of one row is as high as it is for the columns to the left.
    const shared = [index - 1, index + 1].some((other) => found?.lines[other] === cell);
    if (!shared)
      at.splice(0, at.length, ...[...new Set([...at, ...cell])].toSorted((a, b) => a - b));
  }
}

/** Which lines of a row hold its cells behind a column, and where they stand in it. */
function placedRow(
  lines: GridRow[],
  { row, at }: Whole,
  column: number,
  { first, to }: Omit<Bounds, "label">,
): PlacedRow {
  const cellsOf = (line: number) => lines[line]?.cells.slice(column + 1, to) ?? [];
  const held = at.filter((line) => cellsOf(line).some((cell) => cell !== ""));
  const name = row.cells.slice(column + 1, first).join("\t");
  return { name, lines: held, ...standsOf(held.map(cellsOf)) };
}
