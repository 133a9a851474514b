import { indexOfRole, isSlot } from "../column.ts";
import { type Doubt, raised } from "../doubts.ts";
import { type FoundRow, rowOf } from "../rows.ts";
import { compact } from "../text.ts";
import { beginsNote, isAbsent } from "../words.ts";
import { yearNumber } from "../years.ts";
import type { GridRow } from "./block.ts";
import { isPeriodCell } from "./cell.ts";
import { cleanLabel } from "./label.ts";
import type { GridColumn } from "./roles.ts";

const PLAN = /^(?:計画|目標|予定|見込)[値数量]?$/u;
const ACTUAL = /^(?:実績|実数)[値数量]?$/u;
const RATE = /^(?:達成|進捗|執行)?率|^(?:達成度|増減|差)/u;

/** Cells of a row up to the one that says of what kind it is: number, label, unit, start and kind, at most. */
const FIRST = 6;

/** Whether rows are planned and reached by turns, as one of their first cells says. */
export const isPlanned = (rows: GridRow[]): boolean =>
  [PLAN, ACTUAL].every((word) =>
    rows.some(({ cells }) => cells.slice(0, FIRST).some((cell) => word.test(compact(cell)))),
  );

/** Whether a cell says that its row holds rates, which are no values of the indicator. */
export const isRate = (cell: string): boolean => RATE.test(compact(cell));

/** Whether a cell says that its row is planned, reached or a rate of both. */
export const saysPlanned = (cell: string): boolean =>
  [PLAN, ACTUAL, RATE].some((word) => word.test(compact(cell)));

/**
 * The column that says of each row whether it is planned, reached or a rate; −1 without one. It may be
 * the column of labels where a heading names the only indicator (`isNamed`).
 */
export function plannedColumn(columns: GridColumn[], rows: GridRow[], isNamed: boolean): number {
  const label = indexOfRole(columns, "label");
  return columns.findIndex(({ role }, index) => {
    if (isSlot({ role }) || (index === label && !isNamed)) return false;
    const words = rows.map(({ cells }) => compact(cells[index] ?? ""));
    return (
      words.some((word) => PLAN.test(word)) &&
      words.some((word) => ACTUAL.test(word)) &&
      words.every((word) => word === "" || PLAN.test(word) || ACTUAL.test(word) || RATE.test(word))
    );
  });
}

/** The start may stand in the row of the plan or in that of the results; where both say one, they agree. */
function takeStart(row: FoundRow, column: GridColumn, cell: string): void {
  const at = indexOfRole(row.columns, "start");
  const known = row.cells[at];
  if (known === undefined) {
    row.columns.push(column);
    row.cells.push(cell);
  } else if (isAbsent(known)) row.cells[at] = cell;
  else if (known !== cell && !isAbsent(cell)) row.doubts.push("odd-cell");
}

/**
 * Columns that a title over all years names and no word of heads (計画期間 R4), or one of both kinds of rows
 * (目標と実績 R4), as those of their years.
 */
export const withYears = (columns: GridColumn[]): GridColumn[] =>
  columns.map((column) => {
    const shared = columns.filter(({ role, title }) => role === "now" && title === column.title);
    if (column.period !== "" && shared.length > 1 && shared.includes(column))
      return { ...column, role: "actual" };
    const year = column.role === "other" ? (column.title.split(" ").at(-1) ?? "") : "";
    return isPeriodCell(year) ? { ...column, role: "actual", period: year } : column;
  });

/** Columns whose value, present or called 実績, before all years of plan and result is the one that the plan began with. */
function withStart(columns: GridColumn[]): GridColumn[] {
  const isResult = ({ role, title }: GridColumn) => role === "actual" && /実績/u.test(title);
  const years = columns.flatMap((column) =>
    column.role === "actual" && !isResult(column) ? yearNumber(column.period) : [],
  );
  const isFirst = (column: GridColumn) =>
    (column.role === "now" || isResult(column)) &&
    years.length > 1 &&
    years.every((year) => yearNumber(column.period) < year);
  return columns.map((column) => (isFirst(column) ? { ...column, role: "start" } : column));
}

/**
 * Whether a row of results holds one under a column: a year's, also where the title over the years names
 * both kinds of rows (目標・実績). What stands under the last goal is reached where it is not the goal again.
 */
function isReached(columns: GridColumn[], index: number, cell: string, goals: FoundRow): boolean {
  const { role, period } = columns[index] ?? { role: "other", period: "" };
  if (role !== "target" || period === "") return role === "actual" || role === "now";
  const goal = goals.columns.findIndex((column) => column.period === period);
  return (
    index < columns.findLastIndex((column) => column.role === role) || goals.cells[goal] !== cell
  );
}

/** Whether a year is before the first goal of a row that prints no start: what it reached is one. */
const isBeforeGoals = ({ columns }: FoundRow, { period }: GridColumn): boolean =>
  columns.every(
    ({ role, period: due }) => role !== "start" && !(yearNumber(due) <= yearNumber(period)),
  );

/** Words for what is expected, which is no goal beside one. */
const EXPECTED = /^見込/u;

/** What the rows that say so are planned as, apart from what is expected where others are planned: 目標 of 目標値 and 見込. */
function plansIn(rows: GridRow[], kind: number): Set<string> {
  const said = rows
    .map(({ cells }) => compact(cells[kind] ?? ""))
    .filter((word) => PLAN.test(word));
  const plans = new Set(said.map((word) => word.slice(0, 2)));
  return plans.size > 1 ? new Set([...plans].filter((word) => !EXPECTED.test(word))) : plans;
}

/**
 * One row of each indicator whose plan and result stand in rows of their own below one label, or below
 * the text `title`, which may name something else: such a row is to review, as are those of two kinds of
 * plans (目標 and 計画) or of nothing but what is expected.
 */
export function readPlanned(
  printed: GridColumn[],
  rows: GridRow[],
  kind: number,
  title = "",
): FoundRow[] {
  const columns = withStart(printed);
  const label = indexOfRole(columns, "label");
  const unit = indexOfRole(columns, "unit");
  const plans = plansIn(rows, kind);
  const isPlan = (word: string) => PLAN.test(word) && plans.has(word.slice(0, 2));
  const shared: Doubt[] = raised({
    "odd-label": label === kind,
    "others-goal": [...plans].every((word) => EXPECTED.test(word)),
  });
  const found: FoundRow[] = [];
  let name = "";
  let plan = "";
  for (const { line, cells, doubt } of rows) {
    const own = label === kind ? title : (cells[label] ?? "");
    const word = compact(cells[kind] ?? "");
    if (beginsNote(own)) continue;
    if (own !== "" && (own !== name || (isPlan(word) && label !== kind))) {
      [name, plan] = [own, ""];
      const doubts = doubt && label !== kind ? [...shared, doubt] : [...shared];
      const more = { layout: "grid" as const, unit: cells[unit] ?? "", doubts };
      found.push(rowOf(line, cleanLabel(own), [], more));
    }
    const row = found.at(-1);
    if (!row || RATE.test(word) || (PLAN.test(word) && !isPlan(word))) continue;
    if (isPlan(word)) {
      if (plan !== "" && plan !== word) row.doubts.push("more-values");
      plan = word;
    }
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] ?? "";
      if (!isSlot(column) || cell === "") continue;
      if (column.role === "start") {
        takeStart(row, column, cell);
        continue;
      }
      const before = plan !== "" && isBeforeGoals(row, column);
      if (isPlan(word)) {
        if (before && isAbsent(cell)) continue;
        row.columns.push({ ...column, role: column.role === "actual" ? "interim" : column.role });
      } else if (before && column.role === "actual" && !isAbsent(cell)) {
        row.columns.push({ ...column, role: "start" });
        row.doubts.push("first-year");
      } else if (isReached(columns, index, cell, row))
        row.columns.push({ ...column, role: "result" });
      else continue;
      row.cells.push(cell);
    }
  }
  return found;
}
