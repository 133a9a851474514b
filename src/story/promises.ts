import type { Comparison, Indicator, Rows } from "../tables/rows.ts";
import { presentPosition } from "./position.ts";

/** Promises on the first page of a theme: more are not read. */
const MOST = 8;
/** A municipality that has them shows at least two. */
const EACH = 2;

export interface Promises {
  shown: Indicator[];
  /** How many the newest plans hold under the theme, repeats and doubles left out. */
  total: number;
}

/**
 * The promises that stand for a theme, by a written rule and never by the size of a difference:
 * headline targets with a number, indicators that may stand beside another city's, headline targets
 * in words, other numbers, other words, and last the surveys about a policy; within these first
 * those whose present position is known, then the order of the plans. Two of each municipality come first. Only its newest plans count.
 */
export function selectPromises(theme: string, tables: Rows, most = MOST): Promises {
  const ranked = rankedPromises(tables, (row) => row.theme === theme);
  const codes = tables.municipalities.map(({ code }) => code);
  const nth = (n: number) => codes.flatMap((code) => ranked.filter(of(code)).slice(n, n + 1));
  const first = Array.from({ length: EACH }, (_, n) => nth(n)).flat();
  const chosen = new Set([...new Set([...first, ...ranked])].slice(0, most));
  return { shown: ranked.filter((row) => chosen.has(row)), total: ranked.length };
}

/** Every promise of the newest plans that is wanted, once, by the rule of `selectPromises`. */
export function rankedPromises(tables: Rows, wanted: (row: Indicator) => boolean): Indicator[] {
  const newest = newestPlans(tables);
  const stands = standing(tables.comparisons);
  const place = (row: Indicator) =>
    2 * rankOf(row, stands) + Number(presentPosition(row, tables) === null);
  return tables.indicators
    .filter(
      (row) =>
        newest.has(row.plan) &&
        !row.is_repeat &&
        row.same_as === null &&
        row.target_type !== "none" &&
        wanted(row),
    )
    .map((row) => ({ row, at: place(row) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

/** The plans of each municipality that end last; an earlier generation is not mixed in. */
export function newestPlans({ plans }: Pick<Rows, "plans">): Set<string> {
  const ends = new Map<string, number>();
  for (const { municipality_code: code, period_end } of plans)
    ends.set(code, Math.max(period_end, ends.get(code) ?? 0));
  const last = plans.filter((plan) => ends.get(plan.municipality_code) === plan.period_end);
  return new Set(last.map(({ id }) => id));
}

/** Rows that may stand beside another municipality's. */
function standing(comparisons: readonly Comparison[]): ReadonlySet<string> {
  const graded = comparisons.filter(({ grade }) => grade !== "not_comparable");
  return new Set(graded.map(({ indicator_id }) => indicator_id));
}

function rankOf(row: Indicator, stands: ReadonlySet<string>): number {
  const number = row.target_value !== null;
  if (row.theme_rule.startsWith("policy:")) return 5;
  if (row.kind === "headline" && number) return 0;
  if (stands.has(row.id)) return 1;
  if (row.kind === "headline") return 2;
  return number ? 3 : 4;
}

function of(code: string): (row: Indicator) => boolean {
  return ({ municipality_code }) => municipality_code === code;
}
