import { existsSync } from "node:fs";
import { byPlace, type Problem } from "../lib/errors.ts";
import { DataFolder } from "../lib/files/data-folder.ts";
import { compareText } from "../lib/order.ts";
import * as tables from "../tables/printed-tables.ts";
import { usageError } from "../words/command-texts.ts";
import { checkProject } from "./check.ts";
import { checkEntries } from "./check-themes.ts";
import { loadPlanFolders } from "./load-plan.ts";
import { loadTaxonomy } from "./load-taxonomy.ts";
import { measuresFile } from "./measure-schemas.ts";
import type { Project } from "./project.ts";
import * as schemas from "./schemas.ts";
import { loadTableSettings, type TableSettings } from "./settings.ts";
import { placeIn } from "./taxonomy.ts";

/**
 * Reads the plans under the data folder and what is needed to understand them. What is wrong stands
 * in `reading.problems`, of every file, and is left out of the rest; runPipeline adds what typed rows
 * show and refuses the project.
 * @param settings in place of those of the data folder
 * @throws UsageError where there is no such folder
 */
export async function loadProject(
  dataDir: string,
  settings?: Pick<TableSettings, "issued" | "taxonomy">,
): Promise<Project> {
  if (!existsSync(dataDir)) throw usageError("noData", { folder: dataDir });
  const data = new DataFolder(dataDir, "data");
  const { issued, taxonomy } = settings ?? (await loadTableSettings(dataDir));
  const [lines, decisions, plans, sources] = await Promise.all([
    loadLists(data),
    loadDecisions(data),
    loadPlanFolders(data),
    loadTaxonomy(data, taxonomy),
  ]);
  const [{ taxonomy: inForce }] = sources;
  data.problems.push(...misplaced(decisions, sources, data));
  const placed = placeIn(inForce);
  const project: Project = {
    // By code, so that the order of the file changes no page.
    municipalities: lines.municipalities
      .map(({ row }) => row)
      .sort((a, b) => compareText(a.code, b.code)),
    units: new Map(lines.units.map(({ row }) => [row.unit, row.unit_en])),
    translations: new Map(lines.translations.map(({ row }) => [row.ja, row.en])),
    ...decisions,
    taxonomy: inForce,
    themeFiles: sources,
    measures: decisions.measures.map(placed),
    policyGaps: decisions.policyGaps.map(placed),
    laterPlans: lines.laterPlans,
    shortNames: new Map(lines.shortNames.map(({ row }) => [row.row, row])),
    issued,
    plans,
    reading: data,
  };
  data.problems.push(...checkProject(project, { ...lines, themes: sources }));
  data.problems.sort(byPlace);
  return project;
}

/** The tables that rows of plans are looked up in. */
async function loadLists(data: DataFolder) {
  const [municipalities, units, translations, laterPlans, shortNames] = await Promise.all([
    data.table("municipalities.csv", tables.municipalityLine, { key: "code" }),
    data.table("units.csv", tables.unitLine, { key: "unit" }),
    data.table("translations.csv", tables.translationLine, { key: "ja" }),
    data.table("later-plans.csv", tables.laterPlanLine, {
      key: "municipality",
      optional: true,
    }),
    data.table("short-names.csv", tables.shortNameLine, { optional: true }),
  ]);
  return {
    municipalities: municipalities.rows,
    units: units.rows,
    translations: translations.rows,
    laterPlans: laterPlans.rows,
    shortNames: shortNames.rows,
  };
}

/** What people decide about the rows: measures, links, corrections. */
async function loadDecisions(data: DataFolder) {
  const [measures, links, corrections, gaps] = await Promise.all([
    data.yaml("measures.yaml", measuresFile),
    data.yaml("links.yaml", schemas.linksFile),
    data.yaml("corrections.yaml", schemas.correctionsFile),
    data.has("policy-gaps.yaml") ? data.yaml("policy-gaps.yaml", schemas.policyGapsFile) : [],
  ]);
  return {
    measures: measures ?? [],
    links: links ?? [],
    corrections: corrections ?? [],
    policyGaps: gaps ?? [],
  };
}

/** Measures and gaps under a theme or subtheme that there is not. */
function misplaced(
  { measures, policyGaps }: Pick<Project, "measures" | "policyGaps">,
  sources: Project["themeFiles"],
  data: DataFolder,
): Problem[] {
  const schemes = sources.map(({ taxonomy }) => taxonomy);
  const lists = [
    { file: "data/measures.yaml", entries: measures },
    { file: "data/policy-gaps.yaml", entries: policyGaps },
  ];
  return lists.flatMap(({ file, entries }) =>
    checkEntries("", entries, schemes).map((found) => data.locate({ ...found, file, line: 0 })),
  );
}
