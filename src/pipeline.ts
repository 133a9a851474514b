import { audit } from "./audit/index.ts";
import { caveatCheck } from "./compare/caveat-check.ts";
import { coverage } from "./compare/coverage.ts";
import { evaluate } from "./compare/evaluation.ts";
import { measureFit } from "./compare/measure-fit.ts";
import { compare } from "./compare/measures.ts";
import { policyThemes } from "./compare/policy-themes.ts";
import { progress } from "./compare/progress.ts";
import { sdg } from "./compare/sdg.ts";
import { targetQuality } from "./compare/target-quality.ts";
import { buildIndicators } from "./indicators/build.ts";
import { buildFigures } from "./indicators/figures.ts";
import { buildPolicies } from "./indicators/policies.ts";
import { InputError, type Problem } from "./lib/errors.ts";
import { buildContext } from "./official/build.ts";
import { NO_CONTEXT } from "./official/data.ts";
import { correct } from "./plans/corrections.ts";
import { allProblems } from "./plans/follow-ups.ts";
import type { Plan, Project } from "./plans/project.ts";
import { TABLE_NAMES } from "./tables/columns.ts";
import { type Tables, tableOf } from "./tables/table.ts";
import { withNotes } from "./words/measure-notes.ts";

/** The tables of a run, the plans behind them, and the cells that nobody could read. */
export interface Run {
  tables: Tables;
  plans: Plan[];
  unread: Problem[];
}

/**
 * From the data as printed to every table: corrections, typed rows, comparisons, findings.
 * @throws InputError with every problem of the files and of the typed rows, when there is one.
 */
export function runPipeline(project: Project): Run {
  const corrected = correct(project);
  const { plans } = corrected;
  const built = buildIndicators(project, plans);
  const figures = buildFigures(project, plans);
  const { indicators } = built;
  // In place: copies of all rows of a country would take half as much room again.
  for (const row of indicators) if (row.latest_raw !== "") row.evaluation_computed = evaluate(row);
  const policies = buildPolicies(project, plans);
  const municipalities = project.municipalities.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const context = buildContext(project.context ?? NO_CONTEXT, municipalities, {
    indicators,
    facts: figures.facts,
  });
  const compared = compare(indicators, project.measures, municipalities, context);
  const { measures, taxonomy } = project;
  const problems = allProblems(project, [
    ...corrected.problems,
    ...built.problems,
    ...compared.problems,
    ...measureFit(measures, compared.comparisons, indicators, taxonomy.logic),
    ...caveatCheck(measures, indicators, municipalities),
  ]);
  if (problems.length > 0) throw new InputError(problems);

  const files = plans.map(({ file }) => file);
  const rows = {
    municipalities,
    plans: files,
    indicators,
    policies,
    series: figures.series,
    facts: figures.facts,
    coverage: coverage(indicators, municipalities),
    comparisons: withNotes(compared.comparisons, { measures, indicators, municipalities }),
    progress: progress(indicators, files, project.links),
    targetQuality: targetQuality(indicators, municipalities, project.taxonomy.logic),
    policyThemes: policyThemes(policies, municipalities),
    sdg: sdg(policies),
    ...context,
  };
  const all = { ...rows, findings: audit(rows) };
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, tableOf(name, all[name])]));
  return { tables: tables as Tables, plans, unread: [...built.unread, ...figures.unread] };
}
