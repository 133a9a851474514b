/**
 * What a column of an indicator table holds. `start` is a value from before the plan (基準値,
 * 当初値), `now` one that may be either the start or the newest (現状値): which of the two it is
 * follows from the other columns. `actual` is one year of a row of years, `estimate` what the running year
 * is expected to give.
 */
export type Role =
  | "label"
  | "code"
  | "unit"
  | "category"
  | "start"
  | "now"
  | "actual"
  | "target"
  | "interim"
  | "estimate"
  | "rate"
  | "evaluation"
  | "note"
  | "period"
  | "result"
  | "other";

export interface Column {
  role: Role;
  title: string;
  /** The year that the head prints for the whole column, as printed, or nothing. */
  period: string;
  unit?: string;
  /** The mark of a note that it prints behind its word. */
  mark?: string | undefined;
  /** Whether its role was concluded from what is around it, and no word says it. */
  guessed?: boolean;
}

/** Roles of columns with one value of the indicator each. */
export const VALUES: readonly Role[] = ["start", "now", "target", "interim", "actual", "estimate"];

/** Whether the column holds one figure per row: those are the slots that a row fills in their order. */
export const isSlot = ({ role }: Pick<Column, "role">): boolean =>
  VALUES.includes(role) || role === "rate";

/** Whether a column holds a value from before the plan, or the present one. */
export const isStartColumn = ({ role }: Pick<Column, "role">): boolean =>
  role === "start" || role === "now";
export const isTarget = ({ role }: Pick<Column, "role">): boolean => role === "target";
/** Whether a word for values says that they are present: 現状値, 現況, 現在. */
export const saysPresent = ({ title }: Pick<Column, "title">): boolean => /現[状況在]/u.test(title);

/** Whether columns name one goal and something to compare it with. */
export const framesGoal = (columns: readonly Pick<Column, "role">[]): boolean =>
  columns.some(isStartColumn) && columns.filter(isTarget).length === 1;

/** A figure of a column with the head that says whose it is: 県平均 41.3％, 令和5年度見込 120人. */
export function underHead({ title, period }: Column, figure: string): string {
  const head = period === "" || title.includes(period) ? title : `${title}（${period}）`;
  return `${head} ${figure}`;
}

/** The place of the first column of a role, -1 where there is none. */
export const indexOfRole = (columns: readonly Pick<Column, "role">[], role: Role): number =>
  columns.findIndex((column) => column.role === role);

/** One text per column: values in their order under the columns of values, nothing under the others. */
export function cellsUnder(columns: readonly Column[], values: readonly string[]): string[] {
  let slot = 0;
  return columns.map((column) => (isSlot(column) ? (values[slot++] ?? "") : ""));
}
