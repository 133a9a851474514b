import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../lib/errors.ts";
import { type Located, parseTable } from "../lib/files/csv.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import { checkEntries } from "../plans/check-themes.ts";
import { type CityKind, kindOf } from "../plans/city-kinds.ts";
import { placeIn, type Taxonomy } from "../plans/taxonomy.ts";
import { checkOfficial } from "./check/index.ts";
import { type Japan, NO_OFFICIAL, type OfficialData } from "./data.ts";
import { readJapan } from "./read-japan.ts";
import { type ItemsFile, itemsFile, japanFile, type PrintedValue, valueLine } from "./schemas.ts";

const FOLDER = "data/context";

/** What could be read, and what is wrong with it. */
interface Read<T> {
  value: T;
  problems: Problem[];
}

/**
 * Reads data/context/, which a project need not have.
 * @param municipalities codes of data/municipalities.csv.
 * @param schemes the themes in force, and those of the file that they extend
 * @param kinds of cities that are more than a city, by code
 * @returns every problem beside the data, by file and line; the data are empty where a file cannot
 * be read.
 */
export async function loadOfficial(
  dataDir: string,
  municipalities: readonly string[],
  { schemes, kinds }: { schemes: readonly Taxonomy[]; kinds: ReadonlyMap<string, CityKind> },
): Promise<{ official: OfficialData; problems: Problem[] }> {
  const folder = join(dataDir, "context");
  if (!existsSync(folder)) return { official: NO_OFFICIAL, problems: [] };
  const text = await readText(folder, "items.yaml");
  const items =
    text.value === null ? null : parseYaml(`${FOLDER}/items.yaml`, text.value, itemsFile);
  const values = await readValues(folder);
  const japan = await loadJapan(folder, kinds);
  const problems = [
    ...text.problems,
    ...(items?.problems ?? []),
    ...values.problems,
    ...japan.problems,
  ];
  if (items === null || items.value === null || problems.length > 0)
    return { official: NO_OFFICIAL, problems };
  const placed = placeIn(schemes[0] ?? { subthemes: [] });
  const definitions = { ...items.value, items: items.value.items.map(placed) };
  const official = { definitions, values: values.value, japan: japan.value };
  const found = [...checkOfficial(official, municipalities), ...misplaced(items.value, schemes)];
  return {
    official,
    problems: found.map((problem) =>
      problem.file.endsWith("items.yaml") ? items.locate(problem) : problem,
    ),
  };
}

function misplaced({ items }: ItemsFile, schemes: readonly Taxonomy[]): Problem[] {
  const file = `${FOLDER}/items.yaml`;
  return checkEntries("items.", items, schemes).map((found) => ({ ...found, file, line: 0 }));
}

async function readText(folder: string, name: string): Promise<Read<string | null>> {
  const path = join(folder, name);
  const fail = (code: string, message: string) => ({
    value: null,
    problems: [{ code, file: `${FOLDER}/${name}`, line: 0, column: "", message }],
  });
  if (!existsSync(path))
    return fail(
      "file-missing",
      "The file is missing. Create it, or remove the folder data/context.",
    );
  try {
    const value = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
    return { value, problems: [] };
  } catch {
    return fail("file-encoding", "The file is not UTF-8. Save it as CSV UTF-8 and try again.");
  }
}

async function readValues(folder: string): Promise<Read<Located<PrintedValue>[]>> {
  const { value: text, problems } = await readText(folder, "values.csv");
  if (text === null) return { value: [], problems };
  const { rows, problems: found } = parseTable(`${FOLDER}/values.csv`, text, valueLine);
  return { value: rows, problems: found };
}

async function loadJapan(
  folder: string,
  kinds: ReadonlyMap<string, CityKind>,
): Promise<Read<Japan | null>> {
  if (!existsSync(join(folder, "japan.yaml"))) return { value: null, problems: [] };
  const yaml = await readText(folder, "japan.yaml");
  if (yaml.value === null) return { ...yaml, value: null };
  const { value: file, problems } = parseYaml(`${FOLDER}/japan.yaml`, yaml.value, japanFile);
  if (file === null) return { value: null, problems };
  const text = await readText(folder, file.file);
  if (text.value === null) return { value: null, problems: [...problems, ...text.problems] };
  const name = `${FOLDER}/${file.file}`;
  const kind = (place: { code: string; name: string }) =>
    kinds.size > 0 || /[町村]$/u.test(place.name) ? kindOf(place, kinds) : "";
  const read = readJapan(file, kind, { name, text: text.value });
  const byLine = read.problems.toSorted((a, b) => a.line - b.line);
  return { value: read.japan, problems: [...problems, ...byLine] };
}
