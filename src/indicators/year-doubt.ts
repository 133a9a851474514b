import { foldWidth } from "../notation/text.ts";
import type { Taxonomy } from "../plans/schemas.ts";
import type { Basis, YearDoubt } from "../tables/rows.ts";

/** By how many years such figures come out late; unknown where it depends on the survey. */
const LATE: Readonly<Record<YearDoubt, number | null>> = {
  inventory: 2,
  accounts: 2,
  census: null,
};

/**
 * Why a year may not be that of the figure: only the plan's rule gives it (`plan_default`), and
 * figures of the kind come out years later (`year_doubts` of data/taxonomy.yaml).
 */
export function yearDoubt(
  label: string,
  basis: Basis | null,
  { year_doubts = [] }: Pick<Taxonomy, "year_doubts">,
): YearDoubt | null {
  if (basis !== "plan_default") return null;
  const text = foldWidth(label);
  const found = year_doubts.find(({ match }) =>
    match.some((source) => new RegExp(source, "u").test(text)),
  );
  return found?.kind ?? null;
}

/** The year that a doubtful figure is probably of, or null. */
export function otherYear(year: number | null, doubt: YearDoubt | null): number | null {
  const late = doubt === null ? null : LATE[doubt];
  return year === null || late === null ? null : year - late;
}
