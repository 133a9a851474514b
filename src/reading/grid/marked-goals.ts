import { indexOfRole } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { EACH_YEAR } from "../words.ts";
import type { GridRow } from "./block.ts";
import { isFigureCell } from "./cell.ts";

/** 【目標値】 before a label, and until when, which dates the value: 令和8年度末までの. */
const MARK = /^[【〔［[(（]目標値?[】〕］\])）]\s?/u;
const UNTIL = new RegExp(`^(${EACH_YEAR.source})(?:まで)?(?:の|に(?:おける)?)、?(?=.{3})`, "u");
/** The same in a remark: 令和8年度末までの目標, 目標値（R8）. */
const REMARK = new RegExp(
  `^(?:(?<until>${EACH_YEAR.source})(?:まで)?の?)?目標値?(?:[(](?<due>${EACH_YEAR.source})(?:まで)?[)])?$`,
  "u",
);
/** What a column of values is called that says nothing of them. */
const VALUES = /^(?:数?値|人数|数量)$/u;

/**
 * Tables with one column of values in which a mark before the label, or a remark, says that a row is a goal (項目 | 数値
 * over 【目標】凧の数 | 6枚), those rows under a word for goals. What the others hold they are measured by.
 */
export function withMarkedGoals(rows: GridRow[]): GridRow[] {
  const head = rows.findIndex(({ cells }) => cells.some((cell) => VALUES.test(compact(cell))));
  const { cells = [] } = rows[head] ?? {};
  const value = cells.findIndex((cell) => VALUES.test(compact(cell)));
  const columns = columnsOfCells(cells);
  const label = indexOfRole(columns, "label");
  const remark = indexOfRole(columns, "note");
  const isGoal = (row: GridRow) =>
    (MARK.test(row.cells[label] ?? "") || REMARK.test(compact(row.cells[remark] ?? ""))) &&
    isFigureCell(row.cells[value] ?? "");
  if (head < 0 || label < 0 || label > value || !rows.slice(head).some(isGoal)) return rows;
  const goals = rows.slice(head + 1).filter(isGoal);
  return [
    ...rows.slice(0, head),
    { ...(rows[head] as GridRow), cells: cells.with(value, "目標値") },
    ...goals.map((row) => withoutMark(row, label, value, remark)),
  ];
}

/** A row without the mark, the year of its label or remark behind its value. */
function withoutMark(row: GridRow, label: number, value: number, remark: number): GridRow {
  const name = (row.cells[label] ?? "").replace(MARK, "");
  const { until, due = until } = REMARK.exec(compact(row.cells[remark] ?? ""))?.groups ?? {};
  const own = UNTIL.exec(compact(name))?.[1];
  const year = own ?? due;
  const cells = row.cells.with(label, own ? compact(name).replace(UNTIL, "") : name);
  return { ...row, cells: year ? cells.with(value, `${cells[value]}（${year}）`) : cells };
}
