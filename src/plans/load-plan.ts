import type { Table } from "../lib/files/csv.ts";
import type { DataFolder } from "../lib/files/data-folder.ts";
import { inTurn } from "../lib/in-turn.ts";
import * as printed from "../tables/printed-tables.ts";
import { problemOf } from "../words/command-texts.ts";
import { checkResults } from "./check-results.ts";
import { checkTables, type PlanTables } from "./check-tables.ts";
import type { Plan } from "./project.ts";
import * as schemas from "./schemas.ts";

/** Every plan under data/plans/, by the name of its folder. */
export async function loadPlanFolders(data: DataFolder): Promise<Plan[]> {
  const folders = await data.folders("plans");
  if (folders.length === 0)
    data.fail("file-missing", "plans", "There is no plan folder here. Restore it or name another.");
  const plans = await inTurn(folders, (folder) => loadPlan(data, folder));
  return plans.filter((plan) => plan !== null);
}

/** One plan; null where its plan.yaml cannot be used. */
async function loadPlan(data: DataFolder, folder: string): Promise<Plan | null> {
  const path = `plans/${folder}`;
  const [file, tables] = await Promise.all([
    data.yaml(`${path}/plan.yaml`, schemas.planFile),
    loadTables(data, path),
  ]);
  data.report(checkTables(tables));
  const followed = await loadResults(data, path);
  data.report(checkResults({ folder, file, indicators: tables.indicators, ...followed }));
  if (Object.values(tables).every(isEmpty)) {
    const message =
      "The plan has no indicator, policy or figure. Fill its tables or remove its folder.";
    data.fail("plan-empty", path, message);
  }
  if (file === null) return null;
  checkFolder(data, file.id, folder);
  return {
    // The folder is what other files name; a different id is reported once.
    file: { ...file, id: folder },
    indicators: tables.indicators.rows,
    policies: tables.policies.rows,
    series: tables.series.rows,
    facts: tables.facts.rows,
    ...followed,
  };
}

async function loadTables(data: DataFolder, path: string): Promise<PlanTables> {
  const [indicators, policies, series, facts] = await Promise.all([
    data.table(`${path}/indicators.csv`, schemas.indicatorLine),
    data.table(`${path}/policies.csv`, printed.printedPolicies),
    data.table(`${path}/series.csv`, printed.printedPoints),
    data.table(`${path}/facts.csv`, printed.printedFacts),
  ]);
  return { indicators, policies, series, facts };
}

/** The files that follow a plan through its years, which may be absent. */
async function loadResults(data: DataFolder, path: string) {
  const [results, yearlyTargets] = await Promise.all([
    data.table(`${path}/results.csv`, printed.printedResults, { optional: true }),
    data.table(`${path}/yearly-targets.csv`, printed.printedYearlyTargets, {
      optional: true,
    }),
  ]);
  return { results: results.rows, yearlyTargets: yearlyTargets.rows };
}

function isEmpty({ readable, rows, spoilt }: Table<unknown>): boolean {
  return readable && rows.length + spoilt.length === 0;
}

function checkFolder(data: DataFolder, id: string, folder: string): void {
  if (id === folder) return;
  const place = { file: `data/plans/${folder}/plan.yaml`, line: 0, column: "id" };
  data.problems.push(data.locate(problemOf("plan-folder", place, { id, folder })));
}
