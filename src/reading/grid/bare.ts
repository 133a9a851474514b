import type { Role } from "../column.ts";
import type { Doubt } from "../confidence.ts";
import { type Candidate, type FoundRow, type Part, rowOf } from "../rows.ts";
import { compact } from "../text.ts";
import { periodYear } from "../years.ts";
import { type GridRow, unreadRow } from "./block.ts";
import { type CellKind, isFigure, kindOf } from "./cell.ts";
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
export function readBare(rows: GridRow[]): Part {
  const bare = rows.map((row) => ({ row, found: bareRow(row) }));
  const figures = ({ cells }: GridRow) => cells.some((cell) => isFigure(kindOf(cell)));
  const candidates = bare.flatMap(({ row, found }) =>
    found || !figures(row) ? [] : [unread(row)],
  );
  const found: FoundRow[] = [];
  for (const run of runsOf(bare.flatMap(({ found }) => found ?? []))) {
    const weights = run.map(weightOf);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const agreed = weights.every((weight) => weight === 0 || Math.sign(weight) === Math.sign(sum));
    const doubts: Doubt[] = agreed && Math.abs(sum) >= SURE ? [] : ["guessed-order"];
    if (Math.abs(sum) < TAKEN) candidates.push(...run.map(({ row }) => unread(row)));
    else found.push(...run.map((row) => foundRow(row, sum < 0, doubts)));
  }
  return { rows: found, candidates };
}

/** What it costs that the order of start and goal changes within a table. */
const CHANGE = 5;

/** Runs of rows with one order each: the division with the greatest weight. */
function runsOf(rows: BareRow[]): BareRow[][] {
  let best = [1, -1].map((sign) => ({ sign, score: 0, cuts: [] as number[] }));
  for (const [index, row] of rows.entries()) {
    const weight = weightOf(row);
    best = best.map(({ sign, ...stay }) => {
      const come = best.find((other) => other.sign !== sign) ?? stay;
      const changed = index > 0 && come.score - CHANGE > stay.score;
      return changed
        ? { sign, score: come.score - CHANGE + sign * weight, cuts: [...come.cuts, index] }
        : { sign, score: stay.score + sign * weight, cuts: stay.cuts };
    });
  }
  const [first, other] = best;
  const cuts = ((first?.score ?? 0) >= (other?.score ?? 0) ? first : other)?.cuts ?? [];
  return [0, ...cuts]
    .map((from, index) => rows.slice(from, cuts[index] ?? rows.length))
    .filter((run) => run.length > 0);
}

/** A letter for what each cell is: values in one, empty cells in none. */
const SIGNS: Record<CellKind, string> = {
  ...{ value: "V", number: "V", worded: "V", dash: "V" },
  ...{ period: "p", unit: "u", text: "t", empty: "" },
};

/** A row of a text, the year of its first value and its unit, then two values with a year between. */
function bareRow(row: GridRow): BareRow | undefined {
  const cells = row.cells.filter((cell) => cell !== "");
  const signs = cells.map((cell) => SIGNS[kindOf(cell)]).join("");
  const [, before = "", between = "", third] = /^(.[^V]*)V(p*)V(V?)/u.exec(signs) ?? [];
  const [named = "", early, unit] = /t(p?)(u?)$/u.exec(before) ?? [];
  if (named === "" || third) return undefined;
  const first = before.length;
  const second = first + 1 + between.length;
  const [from = "", to = ""] = [cells[first], cells[second]];
  if (!isFigure(kindOf(from)) && !isFigure(kindOf(to))) return undefined;
  const label = first - named.length;
  const year = between === "" ? "" : (cells[second - 1] ?? "");
  return {
    row,
    label: cells[label] ?? "",
    unit: unit ? (cells[first - 1] ?? "") : "",
    values: [from, to],
    years: early ? [cells[label + 1] ?? "", year] : [year, ""],
  };
}

/** The year that a value is dated with, by its own cell or the one beside it. */
function yearOf(value: string, beside: string): number | null {
  return (
    periodYear(compact(beside).replace(/[()（）]/gu, "")) ??
    periodYear(readParts(value)?.period ?? "")
  );
}

function weightOf({ values, years }: BareRow): number {
  const [from, to] = [yearOf(values[0], years[0]), yearOf(values[1], years[1])];
  const kinds = values.map(kindOf);
  /** 1 where only the first value is of a kind, −1 where only the second is. */
  const first = (kind: CellKind) => Number(kinds[0] === kind) - Number(kinds[1] === kind);
  const weight = first("dash") * WEIGHTS.absent - first("worded") * WEIGHTS.worded;
  if (from !== null && to !== null) return weight + Math.sign(to - from) * WEIGHTS.yearsInOrder;
  if (from !== null) return weight + WEIGHTS.dated;
  return to !== null && !/[~〜～]/u.test(values[1]) ? weight - WEIGHTS.dated : weight;
}

function foundRow(
  { row, label, unit, values, years }: BareRow,
  swapped: boolean,
  doubts: Doubt[],
): FoundRow {
  const roles: Role[] = swapped ? ["target", "start"] : ["start", "target"];
  const dated = roles.map((role, index) => ({
    role,
    value: values[index] ?? "",
    period: compact(years[index] ?? "").replace(/^[(（](.*)[)）]$/u, "$1"),
  }));
  return rowOf(row.line, cleanLabel(label), dated, { layout: "grid", unit, doubts });
}

const unread = (row: GridRow): Candidate => unreadRow(row, "no-header");
