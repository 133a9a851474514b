import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import type { z } from "zod";
import { readRecords } from "../lib/csv-records.ts";
import { fileProblem, InputError, type Problem } from "../lib/errors.ts";
import { parseTable } from "../lib/files/csv.ts";
import { readTableFile } from "../lib/files/table-file.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import * as tables from "../tables/printed-tables.ts";
import { usageError } from "../words/command-texts.ts";
import { checkCells, correctedRows } from "./check-cells.ts";
import { checkTables, type PlanTables } from "./check-tables.ts";
import { measuresFile } from "./measure-schemas.ts";
import * as schemas from "./schemas.ts";
import { readSettings, settingsFile } from "./settings.ts";
import { taxonomyFile } from "./taxonomy-schema.ts";

interface CheckedFile {
  /** What the file was taken for: `indicators`, `plan`, … */
  kind: string;
  /** Rows of a table; 0 for YAML. */
  rows: number;
  repairs: Problem[];
  problems: Problem[];
  /** Cells that no rule reads as a value: they stay text, which may be right. */
  unread: Problem[];
  /** Values that were read and are more often wrong than right. */
  doubts: Problem[];
}

/** Schemas by the name of the file without its ending. */
export interface FileSchemas {
  tables: Record<string, z.ZodObject>;
  yaml: Record<string, z.ZodType>;
}

const TABLES: FileSchemas["tables"] = {
  indicators: schemas.indicatorLine,
  policies: tables.printedPolicies,
  series: tables.printedPoints,
  facts: tables.printedFacts,
  results: tables.printedResults,
  "yearly-targets": tables.printedYearlyTargets,
  "later-plans": tables.laterPlanLine,
  "short-names": tables.shortNameLine,
  municipalities: tables.municipalityLine,
  "municipality-codes": tables.codeLine,
  "city-kinds": tables.cityKindLine,
  "former-municipalities": tables.formerLine,
  units: tables.unitLine,
  translations: tables.translationLine,
};
const NONE = { rows: [], problems: [], spoilt: [], readable: true };
const NO_TABLES: PlanTables = { indicators: NONE, policies: NONE, series: NONE, facts: NONE };
const YAML: FileSchemas["yaml"] = {
  plan: schemas.planFile,
  measures: measuresFile,
  taxonomy: taxonomyFile,
  links: schemas.linksFile,
  corrections: schemas.correctionsFile,
  settings: settingsFile,
};

/**
 * Checks one file of data/ by itself, wherever it lies. What it is follows from its name, or from
 * the header of a table.
 * @param others the kinds of files beside those of plans
 * @throws InputError where there is no such file, UsageError where nobody can tell what it is.
 */
export async function checkFile(path: string, others: FileSchemas): Promise<CheckedFile> {
  const known = { ...TABLES, ...others.tables };
  const name = basename(path);
  if (!existsSync(path)) {
    const message = "There is no such file. Fix the path.";
    throw new InputError([fileProblem(path, "file-missing", message)]);
  }
  if ((await stat(path)).isDirectory()) throw usageError("checkFolder", { name });
  const ending = extname(name).toLowerCase();
  const stem = basename(name, extname(name)).toLowerCase();
  if (ending === ".yaml" || ending === ".yml")
    return checkYaml(path, stem, { ...YAML, ...others.yaml });
  if (ending !== ".csv" && ending !== ".xlsx") throw usageError("checkEnding", { name });
  const { text, repairs, problems } = await readTableFile(path, path);
  if (problems.some(({ line, column }) => line === 0 || column === ""))
    return { kind: stem, rows: 0, repairs, problems, unread: [], doubts: [] };
  const kind = known[stem] === undefined ? kindByHeader(text, known) : stem;
  const schema = known[kind];
  if (schema === undefined)
    throw usageError("checkKind", { name, known: Object.keys(known).join(".csv, ") });
  const table = parseTable(path, text, schema);
  const ofTable = [...problems, ...table.problems, ...checkTables({ ...NO_TABLES, [kind]: table })];
  const found =
    kind === "indicators" ? (await correctedRows(path, table.rows)).map(checkCells) : [];
  return {
    kind,
    rows: table.rows.length + table.spoilt.length,
    repairs,
    problems: [...ofTable, ...found.flatMap((row) => row.problems)],
    unread: found.flatMap(({ unread }) => unread),
    doubts: found.flatMap(({ doubts }) => doubts),
  };
}

async function checkYaml(
  path: string,
  stem: string,
  yaml: FileSchemas["yaml"],
): Promise<CheckedFile> {
  // A further file of themes is named after the first: taxonomy-goals.yaml.
  const schema = yaml[stem] ?? yaml[stem.split("-", 1)[0] ?? ""];
  if (schema === undefined)
    throw usageError("checkYaml", {
      known: Object.keys(yaml).join(".yaml, "),
      name: basename(path),
    });
  const text = await readFile(path, "utf8");
  const folder = dirname(path);
  const { problems } =
    schema === settingsFile
      ? await readSettings({ dir: folder, file: path, folder }, text)
      : parseYaml(path, text, schema);
  return { kind: stem, rows: 0, repairs: [], problems, unread: [], doubts: [] };
}

/** The table whose columns the header shares most, where it shares more than half. */
function kindByHeader(text: string, tables: FileSchemas["tables"]): string {
  const header = readRecords(text, { toLine: 1 })[0]?.cells ?? [];
  const shared = Object.entries(tables).map(([kind, schema]) => {
    const columns = Object.keys(schema.shape);
    return { kind, share: columns.filter((name) => header.includes(name)).length / columns.length };
  });
  const best = shared.toSorted((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share > 0.5 ? best.kind : "";
}
