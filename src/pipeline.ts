import { audit } from "./audit/index.ts";
import { coverage } from "./compare/coverage.ts";
import { evaluated } from "./compare/evaluation.ts";
import { measured } from "./compare/measures/index.ts";
import { gapProblems, policyThemes } from "./compare/policy-themes.ts";
import { progress } from "./compare/progress.ts";
import { sdg } from "./compare/sdg.ts";
import { targetQuality } from "./compare/target-quality.ts";
import { buildIndicators } from "./indicators/build.ts";
import { buildFacts, buildSeries } from "./indicators/figures.ts";
import { laterPlanRows, planRows } from "./indicators/plan-rows.ts";
import { buildPolicies } from "./indicators/policies.ts";
import { firstOfEach } from "./lib/arquero.ts";
import { InputError, type Problem } from "./lib/errors.ts";
import { buildOfficial } from "./official/build.ts";
import { NO_OFFICIAL, type OfficialData } from "./official/data.ts";
import type { PeerChoice } from "./official/peer-groups.ts";
import { correct } from "./plans/corrections.ts";
import { allProblems } from "./plans/follow-ups.ts";
import { type Plan, type Project, placeOfRow } from "./plans/project.ts";
import { follow } from "./results/follow.ts";
import { evaluatedByYears, progressByYears } from "./results/judged-by-years.ts";
import { type Tables, tableOf } from "./tables/table.ts";

/** The tables of a run, the plans behind them, and what is to be compared with the documents. */
export interface Run {
  tables: Tables;
  plans: Plan[];
  /** Cells that nobody could read. */
  unread: Problem[];
  /** Values and years that were read and are more often wrong than right. */
  doubts: Problem[];
}

/**
 * From the data as printed to every table: corrections, typed rows, comparisons, findings.
 * @throws InputError with every problem of the files and of the typed rows, when there is one.
 */
export function runPipeline(
  project: Project & { official?: OfficialData; peers?: PeerChoice },
): Run {
  const { plans, problems } = correct(project);
  const files = plans.map(({ file }) => file);
  const municipalities = tableOf("municipalities", project.municipalities).orderby("code").reify();
  const built = buildIndicators(project, plans);
  const series = buildSeries(project, plans);
  const facts = buildFacts(project, plans);
  const followed = follow(project, plans, { ...built, series: series.rows });
  const indicators = evaluatedByYears(evaluated(followed.indicators), followed.progressYears);
  const policies = buildPolicies(project, plans, indicators);
  const given = { indicators, facts: facts.rows };
  const statistics = project.official ?? NO_OFFICIAL;
  const official = buildOfficial(statistics, municipalities, given, project.peers);
  const { measures, links, taxonomy, policyGaps, laterPlans } = project;
  // A row that is there twice is refused with the files; what else is wrong is told beside it.
  const once = firstOfEach(indicators, "id");
  const themes = taxonomy.themes.map(({ id }) => id);
  const compared = measured({
    ...{ measures, indicators: once, municipalities, official, taxonomy },
    units: project.units,
    placeOf: (id) => placeOfRow(plans, id),
  });
  const placed = policyThemes(policies, municipalities, taxonomy.subthemes, policyGaps);
  const unread = [...built.unread, ...series.unread, ...facts.unread];
  refuse(
    project,
    [...problems, ...built.problems, ...compared.problems, ...gapProblems(policyGaps, placed)],
    [...unread, ...built.doubts],
  );

  const tables: Omit<Tables, "findings"> = {
    ...{ ...official, municipalities, indicators, ...compared.tables() },
    themes: tableOf("themes", taxonomy.themes),
    subthemes: tableOf("subthemes", taxonomy.subthemes),
    plans: tableOf("plans", planRows({ ...project, plans })),
    laterPlans: tableOf("laterPlans", laterPlanRows(laterPlans.map(({ row }) => row))),
    policies,
    series: series.rows,
    facts: facts.rows,
    coverage: coverage(indicators, municipalities, themes),
    progress: progressByYears(progress(indicators, links), followed.progressYears),
    results: followed.results,
    progressYears: followed.progressYears,
    targetQuality: targetQuality(indicators, municipalities, taxonomy.logic, themes),
    policyThemes: placed,
    sdg: sdg(policies, taxonomy.subthemes),
  };
  const findings = audit({ ...tables, plans: files });
  return { tables: { ...tables, findings }, plans, unread, doubts: built.doubts };
}

/** @throws InputError with these problems and those of the files, when there is one, and the warnings */
function refuse(project: Project, found: readonly Problem[], warnings: readonly Problem[]): void {
  const problems = allProblems(project, found);
  if (problems.length > 0) throw new InputError(problems, warnings);
}
