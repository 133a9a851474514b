import { type Column, isSlot } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { closeGaps, compact } from "../text.ts";
import { isSeries, isUnit } from "../words.ts";
import { isAside } from "./aside.ts";
import type { GridRow } from "./block.ts";
import { isName, isPeriodCell } from "./cell.ts";
import { goesOn, lastKnown, namesColumns } from "./column-words.ts";
import { holdsDates, isBand } from "./foreign.ts";
import { namesTerms, withTerms } from "./goal-terms.ts";
import { MOST_ROWS, withRow } from "./head-rows.ts";
import { namesPlan, startBefore, withoutPlan } from "./plan-title.ts";
import { leavesOpen, notOwn } from "./standing.ts";
import { WHOSE, withOwners } from "./whose.ts";

/** The columns that a head names, and how many rows of the block the head takes. */
export interface GridHead {
  columns: (Column & { unit?: string })[];
  /** The head's own cells, and all of them joined: words that say what kind of rows these are. */
  cells: string[];
  text: string;
  next: number;
  /** Whether the head says the same columns again and again. */
  repeats: boolean;
  /** Whether it leaves open which values are those of the plan. */
  open: boolean;
}

/** Rows that a head may take, itself said again included. */
const MOST_LINES = 20;

/** The head that begins at a row of a block, or nothing; `over` are the columns of the head above. */
export function headAt(
  rows: GridRow[],
  at: number,
  exact: boolean,
  over: Column[] = [],
): GridHead | undefined {
  const first = rows[at];
  const begins = first && (namesColumns(first) || isOver(first, rows[at + 1], exact));
  if (!begins || holdsDates(first, over)) return undefined;
  let cells = first.cells;
  let next = at + 1;
  let repeats = false;
  for (let row = rows[next]; row && next < at + MOST_LINES; row = rows[++next]) {
    const below = namesOthers(row, cells) || namesTerms(row.cells, cells);
    if (!namesColumns(row) && !goesOn(row) && !below) break;
    if (holdsDates(row, columnsOfCells(cells.map(lastKnown)))) break;
    if (row.cells.join() === cells.join()) repeats = true;
    else {
      const more = withRow(cells, row, exact, rows.slice(next + 1, next + 1 + MOST_ROWS));
      if (!more) break;
      cells = more;
    }
  }
  cells = withOwners(withTerms(cells));
  const named = columnsOfCells(
    cells.map((cell) => lastKnown(withoutPlan(cell).replace(COUNTED, "$1").trim())),
  );
  const further = notOwn(cells, named);
  const reached = startBefore(cells, named);
  const lettered = cells.some((cell) => LETTERED.test(compact(cell)));
  const columns = named.map((column, index) => {
    const cell = cells[index] ?? "";
    const found = unitOf(cell);
    const unit = lettered && found === "a" ? "" : found;
    if (index === reached) return { ...column, role: "start" as const, unit };
    if (!further.includes(index) && !isAside(index, cells, named)) return { ...column, unit };
    // A year beside it would date a value of the row.
    const title = column.period === "" ? closeGaps(cell) : column.title;
    return { ...column, role: "note" as const, title, unit };
  });
  // What an earlier plan had reached may be counted in another way.
  const open = reached >= 0 || leavesOpen(cells, named);
  return { columns, cells, text: cells.join(" "), next, repeats, open };
}

/**
 * Whether a row holds names of parts (男性, 県) above the words for values of the next, whose word for labels stands in
 * both; where the source keeps no spans, words for values above the label's and their years.
 */
function isOver(row: GridRow, below: GridRow | undefined, exact: boolean): boolean {
  if (below === undefined || !namesColumns(below) || isBand(row)) return false;
  const { cells } = row;
  const named = (cell: string, at: number) =>
    cell === below.cells[at] || isName(cell) || isUnit(cell) || namesPlan(cell);
  const groups = cells.filter((cell, at) => cell !== below.cells[at]);
  const titles = groups.length > 1 && groups.every((cell) => namesPlan(cell) || isSeries(cell));
  return exact || (titles && cells.length === below.cells.length)
    ? cells[0] === below.cells[0] && cells.every(named)
    : isOverYears(cells, below.cells);
}

/** Whether a row says again what a head does, and below its values whose they are: 指標 | 町 | 県 | 国. */
function namesOthers({ cells }: GridRow, head: string[]): boolean {
  const said = cells.filter((cell, at) => cell !== head[at]);
  const owners = said.filter((cell) => WHOSE.test(cell));
  return cells.length === head.length && owners.length > 1 && owners.length === said.length;
}

/** (empty) | 実績値 | (empty) | 目標値 above 指標 | R3 | R4 | R8. */
function isOverYears(above: string[], below: string[]): boolean {
  const words = above.filter((cell) => cell !== "");
  return (
    above[0] === "" &&
    words.length > 1 &&
    columnsOfCells(words).every((column) => isSlot(column) && column.period === "") &&
    below.slice(1).every(isPeriodCell)
  );
}

/** 指標1, 指標2: the word for labels, counted where a row has several. */
const COUNTED = /^(指標|KPI)[0-9①-⑳]{1,2}$/u;

/** 実績(b), 達成率b/a: the a of such a head is a letter and no unit. */
const LETTERED = /\([bB]\)|[bB][/÷][aA]/u;

/** The unit that a head prints for a whole column: 基準値（千人）. */
function unitOf(title: string): string {
  const inside = [...title.matchAll(/[（(［[]([^（）()［］[\]]+)[)）］\]]/gu)].map((match) =>
    compact(match[1] ?? "").replace(/^単位[:：]/u, ""),
  );
  const counts = (text: string) =>
    isUnit(text) && !WHOSE.test(text) && !/^(?:年|年度|月|日|期|次|計画)$/u.test(text);
  return inside.find(counts) ?? "";
}

export const sameHead = (a: Column[], b: Column[]): boolean =>
  a.length === b.length && a.every(({ title }, index) => title === b[index]?.title);
