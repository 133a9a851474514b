import { compact } from "../text.ts";
import { anyOf } from "../vocabulary.ts";
import type { GridRow } from "./block.ts";
import { isFigureCell } from "./cell.ts";

const NAME = new RegExp(anyOf("series"), "gu");
/** Cells in which the parts of a row have their values, at least. */
const LEAST = 2;
/** Names take no more letters. */
const LONGEST = 40;

/**
 * Rows with the names of their parts below each other in a cell of their own and the values below each other in
 * others (男性 女性 | 80.1 84.0 | 81.0 85.0), with its name before each value.
 */
export const withNamedParts = (rows: GridRow[]): GridRow[] =>
  rows.map((row) => {
    const names = row.cells.map(namesOf).find((own) => own.length > 1) ?? [];
    const parts = row.cells.map(figuresOf);
    const like = parts.filter(({ length }) => length === names.length);
    const others = parts.some(({ length }) => length > 0 && length !== names.length);
    if (names.length === 0 || like.length < LEAST || others) return row;
    const named = (figures: string[]) => figures.map((figure, at) => `${names[at]} ${figure}`);
    const cells = row.cells.map((cell, at) => named(parts[at] ?? []).join(" ") || cell);
    return { ...row, cells };
  });

/** The names of parts that a cell holds, where it holds nothing else. */
function namesOf(cell: string): string[] {
  const text = compact(cell);
  if (text.length > LONGEST) return [];
  const names = text.match(NAME) ?? [];
  return names.join("") === text ? names : [];
}

/** The figures of a cell, where it holds nothing else. */
function figuresOf(cell: string): string[] {
  const words = cell.split(" ");
  return words.every(isFigureCell) ? words : [];
}
