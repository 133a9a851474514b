import { isSlot, type Role } from "../column.ts";
import type { Line } from "../document.ts";
import { namesIndicators } from "../grid/column-words.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";

/** 1 and 200 of a number that is written 1,200 and not quoted. */
const FIRST = /^[-+−△▲]?[1-9][0-9]{0,2}$/u;
const NEXT = /^[0-9]{3}(?![0-9])/u;
/** 1,000: no number by itself begins so. */
const ZEROS = /^0[0-9]{2}(?![0-9])/u;
/** Columns in which no number of three digits is expected. */
const WORDS: readonly Role[] = ["note", "other", "unit", "category", "evaluation", "label", "code"];

/**
 * The lines of a table that commas part, with those marked whose numbers a comma for thousands may have parted:
 * where a row has more cells than the head, or the rest of a number under a head of words, all rows that may.
 */
export function withSplitNumbers(lines: Line[]): Line[] {
  const head = lines.find(({ cells }) => cells && namesIndicators(cells))?.cells ?? [];
  const columns = columnsOfCells(head);
  const role = (at: number): Role => columns[at]?.role ?? "other";
  const isRest = (cells: string[], at: number): boolean =>
    ZEROS.test(compact(cells[at] ?? "")) ||
    cells.length > columns.length ||
    (WORDS.includes(role(at)) && isSlot({ role: role(at - 1) }));
  const parted = ({ cells = [] }: Line): boolean => restsIn(cells).some((at) => isRest(cells, at));
  if (columns.length === 0 || !lines.some(parted)) return lines;
  return lines.map((line) =>
    restsIn(line.cells ?? []).length > 0 ? { ...line, doubt: "split-number" } : line,
  );
}

/** The places of cells that may be the rest of a number which begins in the cell before. */
const restsIn = (cells: string[]): number[] =>
  cells.flatMap((cell, at) =>
    at > 0 && NEXT.test(compact(cell)) && FIRST.test(compact(cells[at - 1] ?? "")) ? [at] : [],
  );
