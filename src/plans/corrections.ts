import { keyProblem, type Problem } from "../lib/errors.ts";
import type { Located } from "../lib/files/csv.ts";
import type { Plan, Project } from "./project.ts";
import type { Correction } from "./schemas.ts";

/** The plans corrected; a correction whose printed text is gone is reported, never applied. */
export function correct(project: Project): { plans: Plan[]; problems: Problem[] } {
  const problems = project.corrections.flatMap((correction, i) => stale(correction, i, project));
  const plans = project.plans.map((plan) => {
    const own = project.corrections.filter((correction) => correction.plan === plan.file.id);
    return {
      ...plan,
      indicators: fix(plan.indicators, "indicators", own),
      policies: fix(plan.policies, "policies", own),
      series: fix(plan.series, "series", own),
      facts: fix(plan.facts, "facts", own),
    };
  });
  return { plans, problems };
}

function stale(correction: Correction, index: number, { plans, reading }: Project): Problem[] {
  const folder = `data/plans/${correction.plan}`;
  const plan = plans.find(({ file }) => file.id === correction.plan);
  if (plan === undefined && reading.readable(`${folder}/plan.yaml`)) {
    const message = `There is no plan "${correction.plan}" under data/plans/. Fix the name or remove the correction.`;
    return [problem("plan-unknown", "plan", message)];
  }
  const file = `${folder}/${correction.table}.csv`;
  if (plan === undefined || !reading.readable(file)) return [];
  if (reading.isSpoilt(file, String(correction.row))) return [];
  const rows: Located<{ row: string }>[] = plan[correction.table];
  const row = rows.find((located) => located.row.row === String(correction.row))?.row;
  const cell = Object.entries(row ?? {}).find(([key]) => key === correction.field)?.[1];
  if (cell === correction.printed) return [];
  const found = cell === undefined ? "there is no such cell" : `the cell holds "${cell}"`;
  const message = `${correction.plan} ${correction.table} row ${correction.row} ${correction.field}: expected "${correction.printed}", but ${found}. Remove the correction or fix what it expects.`;
  return [problem("correction-stale", "printed", message)];

  function problem(code: string, key: string, message: string): Problem {
    return keyProblem("data/corrections.yaml", `${index}.${key}`, code, message);
  }
}

/** The rows of a table as its plan's corrections leave them. */
export function fix<T extends { row: string }>(
  rows: Located<T>[],
  table: Correction["table"],
  corrections: Correction[],
): Located<T>[] {
  return rows.map((located) => {
    const own = corrections.filter(
      (correction) =>
        correction.table === table &&
        String(correction.row) === located.row.row &&
        Object.entries(located.row).some(
          ([key, cell]) => key === correction.field && cell === correction.printed,
        ),
    );
    const fixed = Object.fromEntries(own.map(({ field, corrected }) => [field, corrected]));
    return own.length === 0 ? located : { ...located, row: { ...located.row, ...fixed } };
  });
}
