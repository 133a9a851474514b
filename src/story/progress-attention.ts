import { meets } from "../compare/target.ts";
import { compareNumbers } from "../lib/number.ts";
import { VERDICTS } from "../tables/rows.ts";
import type { Kpi } from "./progress-kpi.ts";
import { gradeOf, standingOf } from "./progress-tally.ts";

/** More cannot be talked about in one meeting. */
const MOST = 5;

/**
 * Indicators to talk about: those that the source counts as failed; where it prints no evaluation,
 * those that the rules find behind or moving away. First the ones whose result is worse than the
 * baseline, headline targets before others, then those that a later plan carries on, then the order
 * of the plan; old results last. Results that are to be checked first are left to the questions.
 */
export function attentionOf(kpis: readonly Kpi[]): { shown: Kpi[]; total: number } {
  const failed = kpis.filter(needsAttention);
  const rank = (kpi: Kpi) =>
    (isOld(kpi, kpis) ? 8 : 0) +
    (isWorse(kpi) ? 0 : 4) +
    (kpi.row.kind === "headline" ? 0 : 2) +
    (kpi.next === null ? 1 : 0);
  const shown = failed.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST);
  return { shown, total: failed.length };
}

export function needsAttention(kpi: Kpi): boolean {
  if (kpi.newest === null || kpi.newest.result.review !== "") return false;
  if (gradeOf(kpi) !== null) return kpi.newest.result.counts_as === "failure";
  const standing = standingOf(kpi);
  return standing === "behind" || standing === "moving_away";
}

/**
 * Whether the last result is of the first half of the years from the baseline to the newest result of
 * the plan: it says little of what the plan has done.
 */
export function isOld({ row, newest }: Kpi, kpis: readonly Kpi[]): boolean {
  const last = Math.max(...kpis.map((kpi) => kpi.newest?.year ?? Number.NEGATIVE_INFINITY));
  const [from, year] = [row.baseline_year, newest?.year ?? null];
  return from !== null && year !== null && 2 * (year - from) < last - from;
}

export function isWorse({ row, newest }: Kpi): boolean {
  const value = newest?.result.value ?? null;
  const from = row.baseline_value;
  if (value === null || from === null || row.direction === "none") return false;
  return compareNumbers(value, from) * (row.direction === "higher" ? 1 : -1) < 0;
}

/** Whether the newest value is at the level of the target. */
export function isMet({ row, newest }: Kpi): boolean {
  const value = newest?.result.value ?? null;
  return value !== null && meets(row, value) === true;
}

/** What has changed since the year before. */
export interface Change {
  kpi: Kpi;
  from: string;
  to: string;
  move: "better" | "worse";
}

/** Indicators whose evaluation or verdict is another than in the year before; printed ones first. */
export function changesOf(kpis: readonly Kpi[], name: (verdict: string) => string): Change[] {
  return kpis.flatMap((kpi) => {
    const { newest, before } = kpi;
    if (newest === null || before === null) return [];
    const printed = [before, newest].map(({ result }) => result.evaluation_printed);
    const verdicts = [before, newest].map(({ judged }) => judged?.verdict ?? null);
    const [from, to] = printed.every((one) => one !== null)
      ? printed
      : verdicts.map((one) => one && name(one));
    if (!from || !to || from === to) return [];
    const merit = [before, newest].map((year) => meritOf(year));
    const side = compareNumbers(merit[0] ?? 0, merit[1] ?? 0);
    if (side === 0) return [];
    return [{ kpi, from, to, move: side > 0 ? "better" : "worse" } as const];
  });
}

const GRADES = ["success", "partial", "none", "failure"] as const;

/** Smaller is better: by what a printed grade counts as, then by the order of the verdicts. */
function meritOf({ result, judged }: NonNullable<Kpi["newest"]>): number {
  const grade = result.counts_as === null ? 0 : GRADES.indexOf(result.counts_as);
  const verdict = judged?.verdict ? VERDICTS.indexOf(judged.verdict) : 0;
  return grade * 10 + verdict;
}
