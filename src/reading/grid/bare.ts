import type { Role } from "../column.ts";
import { type Doubt, raised, withDoubts } from "../doubts.ts";
import { readHeading } from "../outline/headings.ts";
import { type Candidate, type FoundRow, type Part, rowOf } from "../rows.ts";
import { unbracketed } from "../text.ts";
import { type BareRow, type BareValue, bareRow, yearOf } from "./bare-row.ts";
import { type GridRow, unreadRow } from "./block.ts";
import { type CellKind, isFigureCell, kindOf } from "./cell.ts";
import { isOfMoney } from "./goalless.ts";
import { cleanLabel } from "./label.ts";

/** What each sign adds to the weight of "the first value is the start and the second the goal". */
const WEIGHTS = { yearsInOrder: 3, dated: 1, absent: 1, worded: 1.5 };
/** Weight for a whole table from which the order is taken, and from which it is certain. */
const TAKEN = 1.5;
const SURE = 5;

/** Rows without any head: the order of start and goal is weighed over all rows together. */
export function readBare(rows: GridRow[]): Part {
  const bare = rows.map((row) => ({ row, found: bareRow(row) }));
  const figures = ({ cells }: GridRow) =>
    cells.some((cell) => isFigureCell(cell)) && !isHeading(cells);
  const candidates = bare.flatMap(({ row, found }) =>
    found || !figures(row) ? [] : [unread(row)],
  );
  const found: FoundRow[] = [];
  if (isOfMoney(rows)) return { rows: [], candidates: rows.filter(figures).map(unread) };
  for (const run of runsOf(bare.flatMap(({ found }) => found ?? []))) {
    const weights = run.map(weightOf);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const agreed = weights.every((weight) => weight === 0 || Math.sign(weight) === Math.sign(sum));
    const doubts: Doubt[] = agreed && Math.abs(sum) >= SURE ? [] : ["guessed-order"];
    if (Math.abs(sum) < TAKEN) candidates.push(...run.map(({ row }) => unread(row)));
    else found.push(...named(run).map((row) => foundRow(row, sum < 0, doubts)));
  }
  return { rows: found, candidates };
}

/** Whether a row is nothing but one text that its words make a heading: 基本目標1 数値目標. */
function isHeading(cells: string[]): boolean {
  const [only = "", ...more] = new Set(cells.filter((cell) => cell !== ""));
  return more.length === 0 && readHeading(only)?.strong === true;
}

/**
 * Rows with a text before their label. Where nearly all of a run have one, each another, it is the label and
 * the text behind explains it; but a text behind with a bullet is a label, listed below its group.
 */
function named(run: BareRow[]): BareRow[] {
  const titles = run.map(({ title }) => title).filter((title) => title !== "");
  const all = titles.length * 4 >= run.length * 3 && new Set(titles).size === titles.length;
  const listed = run.every(({ label }) => /^[・●○]/u.test(label));
  // 健康 and 環境 name fields.
  const short = titles.every((title) => title.length < 3);
  return all && titles.length > 2 && !listed && !short
    ? run.map((row) => ({ ...row, label: row.title || row.label, explained: true }))
    : run;
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

function weightOf({ values }: BareRow): number {
  const ends = [values[0], values.at(-1)] as [BareValue, BareValue];
  const [from, to] = ends.map(yearOf) as [number | null, number | null];
  const kinds = ends.map(({ cell }) => kindOf(cell));
  /** 1 where only the first value is of a kind, −1 where only the last is. */
  const first = (kind: CellKind) => Number(kinds[0] === kind) - Number(kinds[1] === kind);
  const weight = first("dash") * WEIGHTS.absent - first("worded") * WEIGHTS.worded;
  if (from !== null && to !== null) return weight + Math.sign(to - from) * WEIGHTS.yearsInOrder;
  if (from !== null) return weight + WEIGHTS.dated;
  return to !== null && !/[~〜～]/u.test(ends[1].cell) ? weight - WEIGHTS.dated : weight;
}

function foundRow(bare: BareRow, swapped: boolean, doubts: Doubt[]): FoundRow {
  const { row, label, unit, values, explained } = bare;
  const roles: (Role | undefined)[] = swapped ? ["target", "start"] : rolesOf(values);
  const dated = values.flatMap(({ cell, beside }, index) => {
    const period = unbracketed(beside);
    return roles[index] === undefined ? [] : [{ role: roles[index], value: cell, period }];
  });
  const own = raised({
    "guessed-order": values.length > 2 || isClose(values),
    "more-values": explained || roles.includes(undefined),
  });
  const more = { layout: "grid", unit, doubts } as const;
  return withDoubts(rowOf(row.line, cleanLabel(label), dated, more), own);
}

/** Whether the second value is of the year after the first: it may be what was reached next. */
function isClose(values: BareValue[]): boolean {
  const [from = null, to = null] = values.map(yearOf);
  return from !== null && to !== null && Math.abs(to - from) < 2;
}

/**
 * The start, what follows and the goal. Before a goal without a year a dated value is what was reached;
 * whether one of three dated values is that or a goal on the way, nothing says.
 */
function rolesOf(values: BareValue[]): (Role | undefined)[] {
  const years = values.map(yearOf);
  return years.map((year, index) => {
    if (index === 0) return "start";
    if (index === values.length - 1) return "target";
    if (year !== null && years.at(-1) === null) return "now";
    return year !== null && values.length === 3 ? undefined : "interim";
  });
}

const unread = (row: GridRow): Candidate => unreadRow(row, "no-header");
