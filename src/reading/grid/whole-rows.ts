import { range } from "d3";
import { type Column, indexOfRole, isSlot } from "../column.ts";
import { readHeading } from "../outline/headings.ts";
import { join } from "../text.ts";
import { NAMES_QUANTITY } from "../words.ts";
import type { GridRow } from "./block.ts";
import { centredRows, standsOf } from "./centred-rows.ts";
import { mergedOver, type PlacedRow } from "./merged-cells.ts";

/** A row of a table, or a title between two, with the places of its lines. */
interface Whole {
  at: number[];
  row: GridRow;
  isTitle: boolean;
}

/**
 * Rows of a table without ruling lines whose cells stand in their middle, as wholes; a cell before the values that
 * was merged over several rows stands in each of them. Rows that may be parted otherwise stay in doubt, as those
 * do of whose merged cells that is true.
 */
export function wholeRows(lines: GridRow[], columns: Column[]): GridRow[] | undefined {
  const slots = columns.flatMap((column, at) => (isSlot(column) ? [at] : []));
  const [first = 0, last = 0] = [slots[0], slots.at(-1)];
  // As few columns as can be are taken for merged ones: from the left, and behind the values.
  for (const from of range(first))
    for (const to of new Set([columns.length, last + 1])) {
      const whole = partedRows(lines, columns, slots, from, to);
      if (!whole) continue;
      // From the right to the left, since cells of the columns between them make rows higher.
      const merged = range(first)
        .filter((column) => column < from || isMerged(whole, column))
        .reverse();
      const label = indexOfRole(columns, "label");
      for (const part of betweenTitles(whole, lines.length))
        for (const column of merged) fillMerged(lines, part, column, { first, to, label });
      return whole.map(({ row }) => row);
    }
  return undefined;
}

const filled = (row: GridRow | undefined): string[] =>
  row?.cells.filter((cell) => cell !== "") ?? [];

/**
 * The heading that a line is, if it holds nothing else; in a column before that of labels it is a merged cell, behind it
 * no title, and what brackets enclose is of a label.
 */
const headingOf = (row: GridRow | undefined, label: number) => {
  const [text = "", ...others] = filled(row);
  const within = row?.cells.findIndex((cell) => cell !== "") ?? 0;
  const mayBe = others.length === 0 && within === label && !/^[（(]/u.test(text);
  return mayBe ? readHeading(text) : undefined;
};

function partedRows(
  lines: GridRow[],
  columns: Column[],
  slots: number[],
  from: number,
  to: number,
): Whole[] | undefined {
  const own = range(lines.length).filter((at) =>
    lines[at]?.cells.slice(from, to).some((cell) => cell !== ""),
  );
  const isBelowBlank = (at: number) => lines[at - 1]?.line.line !== (lines[at]?.line.line ?? 0) - 1;
  const label = Math.max(0, indexOfRole(columns, "label"));
  const heading = (at: number) => headingOf(lines[own[at] ?? -1], label);
  const parts = centredRows(
    own.map((at) => lines[at]?.cells.slice(from, to) ?? []),
    slots.map((slot) => slot - from),
    (at) => heading(at) !== undefined,
    (at) => isBelowBlank(own[at] ?? 0) || heading(at - 1)?.strong || heading(at)?.strong || false,
  );
  const labelsOf = ({ from, to }: { from: number; to: number }) =>
    own.slice(from, to).flatMap((line) => lines[line]?.cells[label] || []);
  if (parts?.some((part) => areOfTwoRows(labelsOf(part)))) return undefined;
  return parts?.map(({ from, to, sure }) => {
    const at = own.slice(from, to);
    const group = at.map((line) => lines[line] as GridRow);
    const isTitle = group.length === 1 && headingOf(group[0], label) !== undefined;
    const { line } = group.find(({ cells }) => cells[label] !== "") ?? (group[0] as GridRow);
    const cells = columns.map(
      (_, column) => textOf(group, column) || (isTitle ? (filled(group[0])[0] ?? "") : ""),
    );
    const wrapped = !sure || group.some((row) => row.wrapped);
    return { at, isTitle, row: { line, cells, ...(wrapped ? { wrapped } : {}) } };
  });
}

/** Whether lines of a label may be of two rows: what they name ends before the last, or they go on from above. */
const areOfTwoRows = (texts: string[]): boolean =>
  GOES_ON.test(texts[0] ?? "") ||
  texts.some((text, at) => {
    const next = texts[at + 1];
    return next !== undefined && NAMES_QUANTITY.test(text) && BEGINS_NAME.test(next);
  });
const GOES_ON = /^[のをがにでとへはも](?=\p{Script=Han})/u;
const BEGINS_NAME = /^[^（(【〔「・、のをがにでとへはもうや及又]/u;

const textOf = (group: (GridRow | undefined)[], column: number): string =>
  group.reduce((text, row) => join(text, row?.cells[column] ?? ""), "");

const isMerged = (whole: Whole[], column: number): boolean => {
  const cells = whole.filter(({ isTitle }) => !isTitle).map(({ row }) => row.cells[column] ?? "");
  return cells.includes("") && cells.some((cell) => cell !== "");
};

/** Rows between two titles, and the places of the lines there. */
interface Part {
  rows: Whole[];
  start: number;
  end: number;
}

/** The first column of values, and the one behind the last of cells that are of one row. */
interface Bounds {
  first: number;
  to: number;
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
const BEGINS = /^(?:目標|方針|施策|政策|[【（(第])?\s?(?:[0-9０-９]{1,2}|[①-⑳Ⅰ-Ⅻ])/u;
/** Letters that a line of a cell leaves free at its end where it goes on below, at most. */
const FREE = 2;
/** How wide a text is, in letters of full width. */
const widthOf = (text: string): number => text.length - (text.match(/[ -~]/gu)?.length ?? 0) / 2;

/**
 * Puts the texts of a column of merged cells in each of their rows. Where each cell begins beside the first of its
 * rows, those below stay empty; where nothing tells whose they are, all do.
 */
function fillMerged(
  lines: GridRow[],
  { rows, start, end }: Part,
  column: number,
  { label, ...bounds }: Bounds & { label: number },
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
  { first, to }: Bounds,
): PlacedRow {
  const cellsOf = (line: number) => lines[line]?.cells.slice(column + 1, to) ?? [];
  const held = at.filter((line) => cellsOf(line).some((cell) => cell !== ""));
  const name = row.cells.slice(column + 1, first).join("\t");
  return { name, lines: held, ...standsOf(held.map(cellsOf)) };
}
