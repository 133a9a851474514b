import { isStartColumn } from "../column.ts";
import { type Line, linesAbove } from "../document.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { yearNumber } from "../years.ts";
import type { GridRow } from "./block.ts";

/** 1年目, 5年目（R10）: which year of a plan a column is. */
const NTH = /^第?([0-9]{1,2})年[目次](?:[(]([^()]{2,12}(?:[(][^()]{1,12}[)])?[^()]{0,4})[)])?$/u;
const LEAST_YEARS = 3;
/** Lines above a table among which its title is. */
const MOST_ABOVE = 2;
const GOALS = /目標値?$|目標値/u;
const RESULTS = /実績|進捗|達成|推移|結果|状況/u;

/**
 * Tables whose head counts the years of a plan behind a start (基準値 | 1年目 | 2年目 | 3年目（R10）), with words for
 * goals on the way and the last one. Unless a title says that they are goals the rows stay in doubt.
 */
export function withYearsOfPlan(rows: GridRow[], lines: Line[], at: number): GridRow[] {
  const head = rows.findIndex(({ cells }) => yearsIn(cells));
  const { cells = [] } = rows[head] ?? {};
  const years = yearsIn(cells);
  if (!years) return rows;
  const above = [
    ...linesAbove(lines, at, MOST_ABOVE),
    ...rows.slice(0, head).map(({ line }) => line),
  ];
  const titles = above.slice(-MOST_ABOVE).map(({ text }) => compact(text));
  const told = titles.some((title) => GOALS.test(title) && !RESULTS.test(title));
  const doubt = told ? {} : ({ doubt: "guessed-order" } as const);
  return rows.map((row, index) => {
    if (index < head) return row;
    return index === head
      ? { ...row, cells: cells.map((cell, n) => years[n] ?? cell) }
      : { ...row, ...doubt };
  });
}

/** How any such cell begins, whatever stands behind. */
const BEGINS = /^第?[0-9]{1,2}年[目次]/u;

/** The words for the columns of such a head by their places, or nothing for another row. */
function yearsIn(cells: string[]): (string | undefined)[] | undefined {
  const found = cells.map((cell) => NTH.exec(compact(cell)) ?? undefined);
  const counted = found.flatMap((one) => (one ? Number(one[1]) : []));
  const others = columnsOfCells(cells.filter((_, at) => !found[at]));
  const first = found.findIndex((one) => one !== undefined);
  const all = cells.filter((cell) => BEGINS.test(compact(cell))).length === counted.length;
  const inTurn = all && counted.every((n, at) => n === at + 1 && found[first + at]);
  if (counted.length < LEAST_YEARS || !inTurn || others.some(({ role }) => role === "target"))
    return undefined;
  if (!others.some(isStartColumn) || !others.some(({ role }) => role === "label")) return undefined;
  const dated = found.flatMap((one) => (one ? yearNumber(one[2] ?? "") - Number(one[1]) : []));
  const known = dated.filter((year) => !Number.isNaN(year));
  const begins = new Set(known).size === 1 ? known[0] : undefined;
  return found.map((one) => {
    if (!one) return undefined;
    const word = Number(one[1]) === counted.length ? "最終目標値" : "中間目標値";
    return begins === undefined ? word : `${word}（${begins + Number(one[1])}年度）`;
  });
}
