import { remember, rememberObject } from "../lib/memo.ts";
import { foldWidth } from "../notation/text.ts";
import type { Taxonomy } from "../plans/taxonomy.ts";
import type { Indicator, YearDoubt } from "../tables/rows.ts";

/** By how many years such figures come out late; unknown where it depends on the survey. */
const LATE: Readonly<Record<YearDoubt, number | null>> = {
  inventory: 2,
  accounts: 2,
  census: null,
};

type Doubtful = Pick<Indicator, "label" | "baseline_year" | "baseline_basis">;
type Doubts = Pick<Taxonomy, "year_doubts">;

/**
 * Why the year of a baseline may not be that of the figure: only the plan's rule gives it
 * (`plan_default`), and figures of the kind come out years later (`year_doubts` of
 * data/taxonomy.yaml).
 */
export function yearDoubt(
  { label, baseline_basis }: Doubtful,
  { year_doubts = [] }: Doubts,
): YearDoubt | null {
  if (baseline_basis !== "plan_default") return null;
  return year_doubts.find(({ match }) => holdsOne(match)(label))?.kind ?? null;
}

/** The year that a doubtful baseline is probably of, or null. */
export function otherYear(row: Doubtful, doubts: Doubts): number | null {
  const doubt = yearDoubt(row, doubts);
  const late = doubt === null ? null : LATE[doubt];
  return row.baseline_year === null || late === null ? null : row.baseline_year - late;
}

/** Whether a value is of a year of the pandemic and what its label counts depends on people meeting. */
export function isOfPandemic(
  label: string,
  { value, year }: { value: number | null; year: number | null },
  { pandemic }: Pick<Taxonomy, "pandemic">,
): boolean {
  if (pandemic === undefined || value === null || year === null) return false;
  return pandemic.years.includes(year) && holdsOne(pandemic.match)(label);
}

/** Whether a label holds one of the words; labels are the same over many plans. */
const holdsOne = rememberObject((words: readonly string[]) => {
  const patterns = words.map((source) => new RegExp(source, "u"));
  return remember((label) => patterns.some((pattern) => pattern.test(foldWidth(label))));
});
