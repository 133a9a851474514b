import { isSlot } from "../header.ts";
import { periodYear } from "../years.ts";
import type { GridRow } from "./block.ts";
import { readParts } from "./parts.ts";
import type { GridColumn } from "./roles.ts";

/**
 * Columns of years without a word for the goal, in a table with a present value (現状, 直近値): years
 * that all come after the present one are goals. A value from before the plan says nothing, since
 * results may follow on it, and the rows stay in doubt: a 現状 of the plan's beginning may be one too.
 */
export function comingYears(columns: GridColumn[], rows: GridRow[]): GridColumn[] {
  const nows = columns.flatMap(({ role }, index) => (role === "now" ? [index] : []));
  const [now] = nows;
  const years = columns.filter(({ role }) => role === "actual").map(yearOf);
  const slots = columns.filter(isSlot).length;
  if (now === undefined || nows.length > 1 || years.length === 0) return columns;
  if (slots !== years.length + 1) return columns;
  const own = rows.map(({ cells }) => periodYear(readParts(cells[now] ?? "")?.period ?? ""));
  const latest = Math.max(yearOf(columns[now]) || 0, ...own.map((year) => year ?? 0));
  // Year after year on the present one are results as likely as goals.
  const steps = [...years]
    .sort((a, b) => a - b)
    .map((year, at, all) => year - (all[at - 1] ?? latest));
  if (latest === 0 || !steps.every((step) => step > 1)) return columns;
  return columns.map((column) =>
    column.role === "actual" ? { ...column, role: "target" } : column,
  );
}

const yearOf = (column: GridColumn | undefined): number =>
  periodYear(column?.period ?? "") ?? Number.NaN;
