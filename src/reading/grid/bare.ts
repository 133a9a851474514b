import type { Role } from "../header.ts";
import { type Candidate, candidateOf, type Doubt, type FoundRow, rowOf } from "../rows.ts";
import { compact } from "../text.ts";
import { periodYear } from "../years.ts";
import type { GridRow } from "./block.ts";
import { holdsValue, isFigure, kindOf } from "./cell.ts";
import { cleanLabel } from "./label.ts";
import { readParts } from "./parts.ts";

/** A row of a table without a head: its label and two values, in the order in which they stand. */
interface BareRow {
  row: GridRow;
  label: string;
  unit: string;
  values: [string, string];
  years: [string, string];
}

/** What each sign adds to the weight of "the first value is the start and the second the goal". */
const WEIGHTS = { yearsInOrder: 3, dated: 1, absent: 1, worded: 1.5 };
/** Weight for a whole table from which the order is taken, and from which it is certain. */
const TAKEN = 1.5;
const SURE = 5;

/** Rows without any head: the order of start and goal is weighed over all rows together. */
export function readBare(rows: GridRow[]): { rows: FoundRow[]; candidates: Candidate[] } {
  const candidates: Candidate[] = [];
  const bare = rows.flatMap((row) => {
    const found = bareRow(row);
    if (found) return [found];
    if (row.cells.some((cell) => isFigure(kindOf(cell)))) candidates.push(unread(row));
    return [];
  });
  const rowsFound: FoundRow[] = [];
  for (const run of runsOf(bare)) {
    const weights = run.map(weightOf);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const agreed = weights.every((weight) => weight === 0 || Math.sign(weight) === Math.sign(sum));
    if (Math.abs(sum) < TAKEN) {
      candidates.push(...run.map(({ row }) => unread(row)));
      continue;
    }
    const doubts: Doubt[] = agreed && Math.abs(sum) >= SURE ? [] : ["guessed-order"];
    rowsFound.push(...run.map((row) => foundRow(row, sum < 0, doubts)));
  }
  return { rows: rowsFound, candidates };
}

/** What it costs that the order of start and goal changes within a table. */
const CHANGE = 5;

/** Runs of rows with one order each: the division with the greatest weight. */
function runsOf(rows: BareRow[]): BareRow[][] {
  let best: Record<1 | -1, { score: number; cuts: number[] }> = {
    1: { score: 0, cuts: [] },
    [-1]: { score: 0, cuts: [] },
  };
  for (const [index, row] of rows.entries()) {
    const weight = weightOf(row);
    const step = (sign: 1 | -1) => {
      const [stay, come] = [best[sign], best[sign === 1 ? -1 : 1]];
      const changed = index > 0 && come.score - CHANGE > stay.score;
      return changed
        ? { score: come.score - CHANGE + sign * weight, cuts: [...come.cuts, index] }
        : { score: stay.score + sign * weight, cuts: stay.cuts };
    };
    best = { 1: step(1), [-1]: step(-1) };
  }
  const { cuts } = best[1].score >= best[-1].score ? best[1] : best[-1];
  return [0, ...cuts]
    .map((from, index) => rows.slice(from, cuts[index] ?? rows.length))
    .filter((run) => run.length > 0);
}

function bareRow(row: GridRow): BareRow | undefined {
  const cells = row.cells.filter((cell) => cell !== "");
  const kinds = cells.map(kindOf);
  const first = kinds.findIndex((kind, index) => index > 0 && holdsValue(kind));
  if (first < 1) return undefined;
  let label = first - 1;
  const unit = kinds[label] === "unit" ? (cells[label--] ?? "") : "";
  const early = kinds[label] === "period" ? (cells[label--] ?? "") : "";
  if (label < 0 || kinds[label] !== "text") return undefined;
  const values: string[] = [];
  const years = [early, ""];
  let at = first;
  for (; at < cells.length && values.length < 3; at++) {
    const kind = kinds[at] ?? "text";
    const cell = cells[at] ?? "";
    if (holdsValue(kind)) values.push(cell);
    else if (kind === "period" && values.length < 2) {
      if (early !== "") years[values.length] = cell;
      else years[values.length - 1] = cell;
    } else break;
  }
  const [from, to] = values;
  if (
    values.length === 3 &&
    values.slice(0, 2).every(dated) &&
    kindOf(values[2] ?? "") === "worded"
  )
    values.pop();
  if (values.length !== 2 || from === undefined || to === undefined) return undefined;
  if (!kinds.slice(first, at).some(isFigure)) return undefined;
  return {
    row,
    label: cells[label] ?? "",
    unit,
    values: [from, to],
    years: [years[0] ?? "", years[1] ?? ""],
  };
}

/** Whether the cell dates its value itself: 2024年 71.5％. */
const dated = (cell: string): boolean => yearOf(cell, "") !== null;

/** The year that a value is dated with, by its own cell or the one beside it. */
function yearOf(value: string, beside: string): number | null {
  return (
    periodYear(compact(beside).replace(/[()（）]/gu, "")) ??
    periodYear(readParts(value)?.period ?? "")
  );
}

function weightOf({ values, years }: BareRow): number {
  const [from, to] = [yearOf(values[0], years[0]), yearOf(values[1], years[1])];
  const [first, second] = [kindOf(values[0]), kindOf(values[1])];
  let weight = 0;
  if (from !== null && to !== null) weight += Math.sign(to - from) * WEIGHTS.yearsInOrder;
  else if (from !== null) weight += WEIGHTS.dated;
  else if (to !== null && !/[~〜～]/u.test(values[1])) weight -= WEIGHTS.dated;
  if (first === "dash" && second !== "dash") weight += WEIGHTS.absent;
  if (second === "dash" && first !== "dash") weight -= WEIGHTS.absent;
  if (second === "worded" && first !== "worded") weight += WEIGHTS.worded;
  if (first === "worded" && second !== "worded") weight -= WEIGHTS.worded;
  return weight;
}

function foundRow(
  { row, label, unit, values, years }: BareRow,
  swapped: boolean,
  doubts: Doubt[],
): FoundRow {
  const roles: Role[] = swapped ? ["target", "start"] : ["start", "target"];
  const plain = (text = "") => compact(text).replace(/^[(（](.*)[)）]$/u, "$1");
  const dated = roles.map((role, index) => ({
    role,
    value: values[index] ?? "",
    period: plain(years[index]),
  }));
  return rowOf(row.line, cleanLabel(label), dated, { layout: "grid", unit, doubts });
}

const unread = ({ line, cells }: GridRow): Candidate =>
  candidateOf(line, cells.filter((cell) => cell !== "").join(" | "), "no-header");
