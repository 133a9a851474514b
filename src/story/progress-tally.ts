import { group } from "d3";
import { resolveTarget } from "../compare/target.ts";
import { COUNTS_AS, type CountsAs, type Fact } from "../tables/rows.ts";
import type { Kpi } from "./progress-kpi.ts";

/** The indicators of one grade of the plan's own scale. */
export interface GradeCount {
  grade: string;
  counts_as: CountsAs;
  kpis: Kpi[];
}

/** Where a result without a printed evaluation stands by the rules, the best first. */
export const STANDINGS = [
  "met",
  "forward",
  "on_pace",
  "held",
  "behind",
  "moving_away",
  "review",
] as const;
export type ProgressStanding = (typeof STANDINGS)[number];

/** Grades that the source prints; where the others stand by the rules; indicators without either. */
export interface Tally {
  printed: GradeCount[];
  computed: { standing: ProgressStanding; kpis: Kpi[] }[];
  unjudged: Kpi[];
}

/** Counts by verdict. A printed one is the city's own; computed ones stand apart from it. */
export function tallyOf(kpis: readonly Kpi[]): Tally {
  const printed = kpis.filter((kpi) => gradeOf(kpi) !== null);
  const others = kpis.filter((kpi) => gradeOf(kpi) === null);
  return {
    printed: [...group(printed, (kpi) => gradeOf(kpi) ?? "")]
      .map(([grade, own]) => ({
        grade,
        counts_as: own[0]?.newest?.result.counts_as ?? "none",
        kpis: own,
      }))
      .toSorted(byMerit),
    computed: STANDINGS.map((standing) => ({
      standing,
      kpis: others.filter((kpi) => standingOf(kpi) === standing),
    })).filter(({ kpis: own }) => own.length > 0),
    unjudged: others.filter((kpi) => standingOf(kpi) === null),
  };
}

export function gradeOf({ newest }: Kpi): string | null {
  return newest?.result.evaluation_printed ?? null;
}

/**
 * By the verdict of progress-years; a target without a number is moved towards and never met, and
 * a result that is to be checked is not judged. Null where there is nothing to judge.
 */
export function standingOf({ row, newest }: Kpi): ProgressStanding | null {
  const verdict = newest?.judged?.verdict ?? null;
  if (newest !== null && newest.result.review !== "") return "review";
  if (verdict === null || verdict === "undetermined") return null;
  if (verdict === "achieved") return resolveTarget(row) === null ? "forward" : "met";
  return verdict === "maintain" ? "held" : verdict;
}

function byMerit(a: GradeCount, b: GradeCount): number {
  const order = COUNTS_AS.indexOf(a.counts_as) - COUNTS_AS.indexOf(b.counts_as);
  return order !== 0 ? order : a.grade < b.grade ? -1 : 1;
}

/** Indicators counted as a reader of the plan counts them: a label split into men and women is one. */
export function itemsOf(kpis: readonly Kpi[]): number {
  return new Set(kpis.map(({ row }) => `${row.section}|${row.label}`)).size;
}

/** Labels that stand for several rows. */
export function splitLabels(kpis: readonly Kpi[]): Kpi[][] {
  return [...group(kpis, ({ row }) => `${row.section}|${row.label}`).values()].filter(
    (rows) => rows.length > 1,
  );
}

/**
 * What the plan itself counts for a grade, in items (項目): the figure whose subject ends in 「のうち」 and
 * the grade, and speaks of the kind. Null where the plan states none.
 */
export function statedCount(grade: string, kind: string, facts: readonly Fact[]): number | null {
  const own = facts.find(
    ({ subject, unit }) =>
      unit === "項目" && subject.includes(kind) && subject.endsWith(`のうち${grade}`),
  );
  return own?.value ?? null;
}
