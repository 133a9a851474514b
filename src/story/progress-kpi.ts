import { group } from "d3";
import { isOwnOfPlan } from "../compare/distinct.ts";
import { mayBeLatest, RANK } from "../results/latest.ts";
import type { Indicator, PlanRow, ProgressYear, Result, Rows } from "../tables/rows.ts";

/** One year of a KPI: what was reported, and where that stood on the way to the target. */
export interface KpiYear {
  year: number | null;
  result: Result;
  judged: ProgressYear | null;
}

/** An indicator of a plan that is followed, with its results. */
export interface Kpi {
  row: Indicator;
  /** One a year, the oldest first; empty where nothing was reported. */
  years: KpiYear[];
  /** The last of them. */
  newest: KpiYear | null;
  /** The one of the year before the newest, for what has changed. */
  before: KpiYear | null;
  /** The same quantity in a later plan of the municipality. */
  next: Indicator | null;
}

/** Plans that report results: a printed latest value, evaluation or yearly report. */
export function followedPlans(tables: Pick<Rows, "plans" | "results">): PlanRow[] {
  const followed = new Set(
    tables.results.filter(({ origin }) => origin !== "series").map(({ plan }) => plan),
  );
  return tables.plans.filter(({ id }) => followed.has(id));
}

/** Every indicator of the plan once, repeats (再掲) left out, in the order of the plan. */
export function kpisOf(plan: string, tables: Rows): Kpi[] {
  const own = tables.indicators.filter((row) => row.plan === plan);
  const planOf = (id: string) => own.find((row) => row.id === id)?.plan;
  return own
    .filter((row) => isOwnOfPlan(row, planOf))
    .map((row) => {
      const years = yearsOf(row, tables);
      const newest = years.at(-1) ?? null;
      const before =
        years.findLast(({ year }) => newest?.year != null && year === newest.year - 1) ?? null;
      return { row, years, newest, before, next: nextOf(row, tables) };
    });
}

function yearsOf({ id, baseline_year }: Indicator, { results, progressYears }: Rows): KpiYear[] {
  const own = results
    .filter((one) => one.indicator_id === id)
    .filter((one) => mayBeLatest({ ...one, baseline_year }))
    .toSorted((a, b) => RANK[b.origin] - RANK[a.origin]);
  const years = [...group(own, ({ year }) => year)].toSorted(([a], [b]) => (a ?? 0) - (b ?? 0));
  return years.flatMap(([year, [result]]): KpiYear[] => {
    const judged = progressYears.find(
      (one) => one.indicator_id === id && one.year === year && one.value !== null,
    );
    return result === undefined ? [] : [{ year, result, judged: judged ?? null }];
  });
}

/** The row of a later plan that states the same quantity, by `same_as` in either direction. */
function nextOf(row: Indicator, { indicators }: Pick<Rows, "indicators">): Indicator | null {
  const later = indicators.find(
    (one) =>
      one.plan !== row.plan &&
      one.municipality_code === row.municipality_code &&
      one.period_end > row.period_end &&
      !one.is_repeat &&
      (one.id === row.same_as || one.same_as === row.id),
  );
  return later ?? null;
}
