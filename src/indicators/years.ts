import { readPeriod } from "../notation/period.ts";
import { readSpan, type Span } from "../notation/span.ts";
import type { Basis, Moment } from "../tables/rows.ts";
import type { MomentCell, ReadRow } from "./read-row.ts";

/** The year of a value, what kind of year it is, the month of a date, and how many years the value covers. */
export interface Year {
  year: number | null;
  basis: Basis | null;
  month: number | null;
  span: number | null;
}

/** The printed year, else the year that the document states as its rule for such rows. */
export function yearOf(row: ReadRow, moment: Moment): Year {
  const cell: MomentCell = row[`${moment}_cell`];
  const [printed, byDefault] = [row[`${moment}_period`], row[`${moment}_default`]];
  const period = printed === "" ? cell.period : readPeriod(printed);
  const over = spanOf(row, moment);
  const fiscal = row[moment].includes("年度") || printed.includes("年度");
  const basis = over?.basis ?? kindOfYear(period?.basis ?? null, fiscal, row.bare_years);
  const span = over?.years ?? null;
  const month = (basis === "date" ? period?.month : null) ?? null;
  if (period?.year != null) return { year: period.year, basis, month, span };
  if (byDefault === null || cell.missing === "not_stated")
    return { year: null, basis, month: null, span };
  return { year: byDefault, basis: basis ?? "plan_default", month: null, span };
}

/** What the period, the cell or 累計 in the label says of several years. */
function spanOf(row: ReadRow, moment: Moment): Span | null {
  if (row[`${moment}_cell`].missing === "not_stated") return null;
  const total = row.label.includes("累計") ? "累計" : "";
  return readSpan(row[`${moment}_period`]) ?? readSpan(row[moment]) ?? readSpan(total);
}

/** A year without 年度 is a fiscal year only where the document says so of such years. */
function kindOfYear(basis: Basis | null, fiscal: boolean, bareYears: Basis | null): Basis | null {
  if (basis !== "fiscal_year" || fiscal) return basis;
  return bareYears ?? "unstated";
}
