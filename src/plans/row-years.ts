import type { Problem } from "../lib/errors.ts";
import { endedYear } from "../notation/ended-era.ts";
import { MOMENTS, type Moment } from "../tables/vocabulary.ts";
import { type Place, problemOfRow, type RowText } from "./row-problem.ts";

/** When a value is of, by its cells or by the rule of the plan. */
interface Dated {
  year: number | null;
  month: number | null;
  byRule: boolean;
}

/** The times of a row's values, and the cells that print them. */
export interface RowYears {
  place: Place;
  cells: Readonly<Record<Moment | `${Moment}_period`, string>>;
  years: Readonly<Record<Moment, Dated>>;
}

/** What a plan says of its own time. */
export interface PlanTime {
  start: number | null;
  end: number;
  issued: string;
}

/**
 * Years that cannot be: that their era never had, or in the wrong order.
 * @param plan null where a table is looked at by itself
 */
export function yearProblems(row: RowYears, plan: PlanTime | null): Problem[] {
  const ended = MOMENTS.flatMap((moment) => endedProblem(row, moment, plan));
  // What else is wrong of such a year follows from it.
  if (ended.length > 0) return ended;
  const early = plan === null ? [] : earlyTarget(row, plan);
  return early.length > 0 ? early : reversed(row, plan);
}

/** Until 平成 ended, plans counted on in it: 平成42年 of a plan of 2015 is 2030. */
const HEISEI_ENDED = "2019-05";

function endedProblem(
  { place, cells }: RowYears,
  moment: Moment,
  plan: PlanTime | null,
): Problem[] {
  return ([`${moment}_period`, moment] as const).flatMap((column) => {
    const found = endedYear(cells[column]);
    if (found === null) return [];
    const { printed, last, isHeisei } = found;
    const countsOn = plan === null ? moment === "target" : plan.issued < HEISEI_ENDED;
    if (isHeisei && countsOn) return [];
    return [problemOfRow(place, column, "ended", { printed, last })];
  });
}

/** A target that is due before its plan begins, or before its issue where it states no beginning. */
function earlyTarget(row: RowYears, plan: PlanTime): Problem[] {
  const due = fiscalYear(row.years.target);
  if (due === null || due >= beginOf(plan)) return [];
  return [say(row, "target", plan.start === null ? "beforeIssue" : "beforeStart", plan)];
}

function reversed(row: RowYears, plan: PlanTime | null): Problem[] {
  const from = fiscalYear(row.years.baseline);
  const due = fiscalYear(row.years.target);
  const now = fiscalYear(row.years.latest);
  if (from === null) return [];
  if (due !== null && from > due) return [say(row, "baseline", "afterTarget")];
  if (due === null && plan !== null && from > plan.end)
    return [say(row, "baseline", "afterEnd", plan)];
  return now !== null && now < from ? [say(row, "latest", "latestBefore")] : [];
}

/** Years from a baseline to the plan, and from the plan's end to a target, beyond which one asks. */
const LONG_AGO = 20;
const FAR = 50;

/** Years that may be right and are more often a slip of the era or of a figure. */
export function yearDoubts(row: RowYears, plan: PlanTime): Problem[] {
  const from = fiscalYear(row.years.baseline);
  const due = fiscalYear(row.years.target);
  const isNew = from !== null && from > issuedIn(plan.issued, 12);
  const isOld = from !== null && beginOf(plan) - from > LONG_AGO;
  const isFar = due !== null && due - plan.end > FAR;
  return [
    ...(isNew ? [say(row, "baseline", "afterIssue", plan)] : []),
    ...(isOld ? [say(row, "baseline", "longAgo", plan)] : []),
    ...(isFar ? [say(row, "target", "far", plan)] : []),
  ];
}

function beginOf({ start, issued }: PlanTime): number {
  return start ?? issuedIn(issued, 1);
}

/** The fiscal year of a day of issue, of which the month may be unknown. */
function issuedIn(issued: string, unknown: number): number {
  const [year = 0, month = unknown] = issued.split("-").map(Number);
  return month < 4 ? year - 1 : year;
}

function fiscalYear({ year, month }: Dated): number | null {
  return year === null || month === null || month >= 4 ? year : year - 1;
}

/** At the cell that gives the year. */
function say(row: RowYears, moment: Moment, text: RowText, plan?: PlanTime): Problem {
  const { place, cells, years } = row;
  const isInValue = cells[`${moment}_period`] === "" && !years[moment].byRule;
  const named = Object.fromEntries(MOMENTS.map((each) => [each, nameOf(row, each)]));
  const values = { ...named, ...plan, start: plan?.start ?? "" };
  return problemOfRow(place, isInValue ? moment : `${moment}_period`, text, values);
}

/** The year as the row prints it, with its number: R11 (2029). */
function nameOf({ cells, years }: RowYears, moment: Moment): string {
  const { year, byRule } = years[moment];
  const printed = cells[`${moment}_period`];
  if (byRule) return `${year} (default_years)`;
  if (printed === "") return `${year}`;
  return printed.includes(`${year}`) ? printed : `${printed} (${year})`;
}
