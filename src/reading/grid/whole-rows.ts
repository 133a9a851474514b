import { range } from "d3";
import { type Column, indexOfRole, isSlot } from "../column.ts";
import { readHeading } from "../outline/headings.ts";
import { join, startsCut } from "../text.ts";
import { NAMES_QUANTITY } from "../words.ts";
import type { GridRow } from "./block.ts";
import { centredRows } from "./centred-rows.ts";
import { fillMerged, type Whole } from "./merged-columns.ts";

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
      fillMerged(lines, whole, merged, { first, to, label });
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
  // Lines of labels that were merged over rows are placed by themselves.
  if (label >= from && parts?.some((part) => areOfTwoRows(labelsOf(part)))) return undefined;
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
  startsCut(texts[0] ?? "") ||
  texts.some((text, at) => {
    const next = texts[at + 1];
    return (
      next !== undefined && NAMES_QUANTITY.test(text) && !GOES_ON.test(next) && !startsCut(next)
    );
  });
const GOES_ON = /^[（(【〔「・]/u;

const textOf = (group: (GridRow | undefined)[], column: number): string =>
  group.reduce((text, row) => join(text, row?.cells[column] ?? ""), "");

const isMerged = (whole: Whole[], column: number): boolean => {
  const cells = whole.filter(({ isTitle }) => !isTitle).map(({ row }) => row.cells[column] ?? "");
  return cells.includes("") && cells.some((cell) => cell !== "");
};
