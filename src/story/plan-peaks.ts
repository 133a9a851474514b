import type { Fact, Municipality, Rows } from "../tables/rows.ts";
import { newestPlans } from "./newest.ts";

/** When a plan itself expects its municipality to have most residents. */
export interface PlanPeak {
  place: Municipality;
  plan: string;
  year: number;
  about: boolean;
  /** How many residents; null where the plan gives the year alone. */
  people: (Pick<Fact, "unit" | "qualifier"> & { value: number }) | null;
}

const PEAK = /^総?人口のピーク/u;
const ABOUT = /頃|ごろ/u;

/** Of each municipality whose newest plans state one, the statement with a number of residents first. */
export function planPeaks(tables: Pick<Rows, "facts" | "municipalities" | "plans">): PlanPeak[] {
  const newest = new Set(newestPlans(tables).map(({ id }) => id));
  const stated = tables.facts.filter(({ subject, plan }) => PEAK.test(subject) && newest.has(plan));
  return tables.municipalities.flatMap((place) => {
    const own = stated.filter(({ municipality_code }) => municipality_code === place.code);
    const fact = own.find(isCount) ?? own[0];
    return fact === undefined ? [] : peakOf(fact, place);
  });
}

const isCount = ({ unit }: Fact) => unit.endsWith("人");

function peakOf(fact: Fact, place: Municipality): PlanPeak[] {
  const { plan, qualifier, unit, value } = fact;
  const year = fact.unit === "年" ? value : fact.year;
  if (year === null) return [];
  const people = isCount(fact) && value !== null ? { value, unit, qualifier } : null;
  return [{ place, plan, year, about: ABOUT.test(qualifier), people }];
}
