import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { parse } from "csv-parse/sync";
import type { z } from "zod";
import { InputError, type Problem, UsageError } from "../lib/errors.ts";
import { parseTable } from "../lib/files/csv.ts";
import { readTableFile } from "../lib/files/table-file.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import { readCell } from "../notation/cell.ts";
import { readTarget } from "../notation/target.ts";
import { itemsFile, japanFile, valueLine } from "../official/schemas.ts";
import { codeLine } from "./code-list.ts";
import { printedResult, printedYearlyTarget } from "./result-schemas.ts";
import * as schemas from "./schemas.ts";
import { settingsFile } from "./settings.ts";

interface CheckedFile {
  /** What the file was taken for: `indicators`, `plan`, … */
  kind: string;
  /** Rows of a table; 0 for YAML. */
  rows: number;
  repairs: Problem[];
  problems: Problem[];
  /** Cells that no rule reads as a value: they stay text, which may be right. */
  unread: Problem[];
}

const TABLES: Record<string, z.ZodObject> = {
  indicators: schemas.indicatorLine,
  policies: schemas.printedPolicy,
  series: schemas.printedPoint,
  facts: schemas.printedFact,
  results: printedResult,
  "yearly-targets": printedYearlyTarget,
  municipalities: schemas.municipalityLine,
  "municipality-codes": codeLine,
  units: schemas.unitLine,
  translations: schemas.translationLine,
  values: valueLine,
};
const YAML: Record<string, z.ZodType> = {
  plan: schemas.planFile,
  measures: schemas.measuresFile,
  taxonomy: schemas.taxonomyFile,
  links: schemas.linksFile,
  corrections: schemas.correctionsFile,
  settings: settingsFile,
  items: itemsFile,
  japan: japanFile,
};

/**
 * Checks one file of data/ by itself, wherever it lies. What it is follows from its name, or from
 * the header of a table.
 * @throws InputError where there is no such file, UsageError where nobody can tell what it is.
 */
export async function checkFile(path: string): Promise<CheckedFile> {
  const name = basename(path);
  if (!existsSync(path)) {
    const message = "There is no such file. Mend the path.";
    throw new InputError([{ code: "file-missing", file: path, line: 0, column: "", message }]);
  }
  if ((await stat(path)).isDirectory())
    throw new UsageError(`"${name}" is a folder. Name files in it, or none to check everything.`);
  const ending = extname(name).toLowerCase();
  const stem = basename(name, extname(name)).toLowerCase();
  if (ending === ".yaml" || ending === ".yml") return checkYaml(path, stem);
  if (ending !== ".csv" && ending !== ".xlsx")
    throw new UsageError(`check reads .csv, .xlsx and .yaml files, not "${name}".`);
  const { text, repairs, problems } = await readTableFile(path, path);
  if (problems.some(({ line, column }) => line === 0 || column === ""))
    return { kind: stem, rows: 0, repairs, problems, unread: [] };
  const kind = TABLES[stem] === undefined ? kindByHeader(text) : stem;
  const schema = TABLES[kind];
  if (schema === undefined)
    throw new UsageError(
      `Neither the name nor the header of ${name} says what it is. Name it ${Object.keys(TABLES).join(".csv, ")}.csv.`,
    );
  const table = parseTable(path, text, schema);
  return {
    kind,
    rows: table.rows.length + table.spoilt.length,
    repairs,
    problems: [...problems, ...table.problems],
    unread: kind === "indicators" ? unreadCells(path, text) : [],
  };
}

async function checkYaml(path: string, stem: string): Promise<CheckedFile> {
  const schema = YAML[stem];
  if (schema === undefined)
    throw new UsageError(
      `check knows ${Object.keys(YAML).join(".yaml, ")}.yaml, not "${basename(path)}".`,
    );
  const { problems } = parseYaml(path, await readFile(path, "utf8"), schema);
  return { kind: stem, rows: 0, repairs: [], problems, unread: [] };
}

/** The table whose columns the header shares most, where it shares more than half. */
function kindByHeader(text: string): string {
  const [header = []] = parse(text, { to_line: 1, relax_column_count: true, bom: true });
  const shared = Object.entries(TABLES).map(([kind, schema]) => {
    const columns = Object.keys(schema.shape);
    return { kind, share: columns.filter((name) => header.includes(name)).length / columns.length };
  });
  const best = shared.toSorted((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share > 0.5 ? best.kind : "";
}

function unreadCells(path: string, text: string): Problem[] {
  const { rows } = parseTable(path, text, schemas.indicatorLine);
  return rows.flatMap(({ row, fileLine }) => {
    const baseline = readCell(row.baseline, row.unit);
    const cells = {
      baseline,
      target: readTarget(row.target, row.unit || baseline.unit),
      latest: readCell(row.latest, row.unit),
    };
    return Object.entries(cells).flatMap(([column, { problem }]) =>
      problem === null
        ? []
        : [{ code: "cell-not-understood", file: path, line: fileLine, column, message: problem }],
    );
  });
}
