import { type Column, indexOfRole, isSlot } from "../column.ts";
import { namesYear } from "../header.ts";
import { unbracketed } from "../text.ts";
import { type GridColumn, settleRoles } from "./roles.ts";

/**
 * What the columns of a head are whose rows the source broke, so that only its words and their order
 * tell: what names the rows stands first, and years stand behind the value that they date.
 */
export function columnsByWords(columns: Column[]): GridColumn[] {
  return settleRoles(withLabel(columns.map(goalBehind).map(yearsBehind)), []);
}

const datesValue = (column: Column | undefined): boolean =>
  column !== undefined && /時期|時点|年[度月次]?$/u.test(unbracketed(column.title));

/** 目標 | (目標年度): a word for years that has the role of the value before it dates this value. */
function yearsBehind(column: Column, at: number, columns: Column[]): Column {
  const again = columns[at - 1]?.role === column.role && isSlot(column);
  return again && namesYear(column.title) ? { ...column, role: "period" } : column;
}

/** 数値目標 | (時期) behind another column: a word for a row that years date is one for its goal. */
function goalBehind(column: Column, at: number, columns: Column[]): Column {
  const dated = at > 0 && column.role === "label" && datesValue(columns[at + 1]);
  return dated && /目標/u.test(column.title) ? { ...column, role: "target" } : column;
}

/** Where no word names the rows, the first column does, if values stand behind it. */
function withLabel(columns: Column[]): Column[] {
  const [first, second] = columns;
  if (!first || !second || isSlot(first) || !isSlot(second) || indexOfRole(columns, "label") >= 0)
    return columns;
  return columns.with(0, { ...first, role: "label" });
}
