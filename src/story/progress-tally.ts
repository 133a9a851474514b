import { group } from "d3";
import { COUNTS_AS, type CountsAs, type Fact, VERDICTS, type Verdict } from "../tables/rows.ts";
import type { Kpi } from "./progress-kpi.ts";

/** The indicators of one grade of the plan's own scale. */
export interface GradeCount {
  grade: string;
  counts_as: CountsAs;
  kpis: Kpi[];
}

/** Verdicts that the source prints; those that the rules compute; indicators without either. */
export interface Tally {
  printed: GradeCount[];
  computed: { verdict: Verdict; kpis: Kpi[] }[];
  unjudged: Kpi[];
}

/** Counts by verdict. A printed one is the city's own; computed ones stand apart from it. */
export function tallyOf(kpis: readonly Kpi[]): Tally {
  const printed = kpis.filter((kpi) => gradeOf(kpi) !== null);
  const others = kpis.filter((kpi) => gradeOf(kpi) === null);
  const computed = others.filter((kpi) => verdictOf(kpi) !== null);
  return {
    printed: [...group(printed, (kpi) => gradeOf(kpi) ?? "")]
      .map(([grade, own]) => ({ grade, counts_as: countsAs(own[0]), kpis: own }))
      .toSorted(byMerit),
    computed: VERDICTS.map((verdict) => ({
      verdict,
      kpis: computed.filter((kpi) => verdictOf(kpi) === verdict),
    })).filter(({ kpis: own }) => own.length > 0),
    unjudged: others.filter((kpi) => verdictOf(kpi) === null),
  };
}

/** The evaluation that the newest result bears in its source. */
export function gradeOf({ newest }: Kpi): string | null {
  return newest?.result.evaluation_printed ?? null;
}

/** The verdict by the rules, where a result allows one. */
export function verdictOf({ newest }: Kpi): Verdict | null {
  const verdict = newest?.judged?.verdict ?? null;
  return verdict === "undetermined" ? null : verdict;
}

function countsAs(kpi: Kpi | undefined): CountsAs {
  return kpi?.newest?.result.counts_as ?? "none";
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
 * What the plan itself counts for a grade: the sum of the figures whose subject ends in 「のうち」 and
 * the grade, counted in items (項目). Null where the plan states none.
 */
export function statedCount(grade: string, facts: readonly Fact[]): number | null {
  const own = facts.filter(
    ({ subject, unit }) => unit === "項目" && subject.endsWith(`のうち${grade}`),
  );
  const values = own.flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
