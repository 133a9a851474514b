import { type Column, isSlot, isStartColumn, isTarget } from "./column.ts";
import { compact } from "./text.ts";

/**
 * The columns of a head in which a word that also names rows is known for a goal by what stands before
 * it: KPI（R11） behind a start, 数値目標 behind the values of another label, and a word for goals that names the
 * rows and, right behind that, their values (成果目標 成果目標（期限） 最新値).
 */
export function withAims(columns: Column[]): Column[] {
  const start = columns.findIndex(isStartColumn);
  const aimed = columns.some(isTarget);
  const roles = columns.map(({ role }) => role);
  const judged = roles.includes("start") && roles.includes("evaluation") && !roles.some(isMeasured);
  const past = judged || (columns.some(isPastStart) && !roles.some(isMeasured));
  return columns.map((column, index) => {
    const dated = column.period !== "" && start >= 0 && index > start;
    const again =
      !aimed && /目標/u.test(column.title) && columns[index - 1]?.title === column.title;
    const aims = column.role === "label" && (dated || again || closes(columns, index, aimed));
    if (aims) return { ...column, role: "target" };
    if ((past && isMidway(column)) || (judged && isAtEnd(column, columns)))
      return { ...column, role: "now" };
    return outlooks(column, columns) ? { ...column, role: "estimate" } : column;
  });
}

/**
 * 基準値 中間値 目標値: what was reached midway, where a verdict stands beside it or the start is called by a word of
 * looking back (策定時), else a goal on the way.
 */
export const isMidway = ({ title }: Column): boolean => /^中間(?:値|年度?)?$/u.test(title);
const isPastStart = (column: Column): boolean =>
  isStartColumn(column) && /策定時/u.test(column.title);
/** 策定時 中間 最終 目標値 判定: what was reached in the end, beside a goal that is called one. */
const isAtEnd = ({ title }: Column, columns: Column[]): boolean =>
  /^最終(?:年度?)?$/u.test(title) &&
  columns.some((own) => isTarget(own) && /目標/u.test(own.title));
const isMeasured = (role: Column["role"]): boolean => role === "now" || role === "actual";

/** Whether a column is called 将来値 beside a goal of the plan, and is none itself. */
const outlooks = ({ title }: Column, columns: Column[]): boolean =>
  title === "将来値" && columns.some((own) => isTarget(own) && /目標/u.test(own.title));

/**
 * Whether 数値目標 is behind a label of another name and a start, or before the start where no other word is
 * for goals, or behind a label in a head without another word for values.
 */
function closes(columns: Column[], index: number, aimed: boolean): boolean {
  if (!isAim(columns[index])) return false;
  const label = columns.slice(0, index).findLastIndex(({ role }) => role === "label");
  const between = columns.slice(label + 1, index);
  const named = label >= 0 && columns[label]?.title !== "" && !isAim(columns[label]);
  const started = (aimed ? between : columns).some(isStartColumn) || !columns.some(isOther);
  return named && started && between.every(({ role }) => role !== "target");
}

/** Whether a column holds values that may be the goal. */
const isOther = (column: Column): boolean => isSlot(column) && column.role !== "rate";
const isAim = (column?: Column): boolean => compact(column?.title ?? "") === "数値目標";
