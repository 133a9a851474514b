import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../lib/errors.ts";
import { DataFolder } from "../lib/files/data-folder.ts";
import { checkEntries } from "../plans/check-themes.ts";
import { kindOf } from "../plans/city-kinds.ts";
import { placeIn, type Taxonomy } from "../plans/taxonomy.ts";
import type { CityKind } from "../tables/printed-tables.ts";
import { checkOfficial } from "./check/index.ts";
import { type Japan, NO_OFFICIAL, type OfficialData } from "./data.ts";
import { readJapan } from "./read-japan.ts";
import { type ItemsFile, itemsFile, japanFile, valueLine } from "./schemas.ts";

const FOLDER = "data/context";

const WORDS = {
  missing: "The file is missing. Create it, or remove the folder data/context.",
  encoding: "The file is not UTF-8. Save it as CSV UTF-8 and try again.",
};

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
  const data = new DataFolder(folder, FOLDER, WORDS);
  const items = await data.yaml("items.yaml", itemsFile);
  const values = await data.plainTable("values.csv", valueLine);
  const japan = await loadJapan(data, kinds);
  if (items === null || data.problems.length > 0)
    return { official: NO_OFFICIAL, problems: data.problems };
  const placed = placeIn(schemes[0] ?? { subthemes: [] });
  const definitions = { ...items, items: items.items.map(placed) };
  const official = { definitions, values, japan };
  const found = [...checkOfficial(official, municipalities), ...misplaced(items, schemes)];
  return {
    official,
    problems: found.map((problem) =>
      problem.file.endsWith("items.yaml") ? data.locate(problem) : problem,
    ),
  };
}

function misplaced({ items }: ItemsFile, schemes: readonly Taxonomy[]): Problem[] {
  const file = `${FOLDER}/items.yaml`;
  return checkEntries("items.", items, schemes).map((found) => ({ ...found, file, line: 0 }));
}

async function loadJapan(
  data: DataFolder,
  kinds: ReadonlyMap<string, CityKind>,
): Promise<Japan | null> {
  const file = data.has("japan.yaml") ? await data.yaml("japan.yaml", japanFile) : null;
  const text = file && (await data.text(file.file));
  if (file === null || text === null) return null;
  const kind = (place: { code: string; name: string }) =>
    kinds.size > 0 || /[町村]$/u.test(place.name) ? kindOf(place, kinds) : "";
  const { japan, problems } = readJapan(file, kind, { name: `${FOLDER}/${file.file}`, text });
  data.report(problems.toSorted((a, b) => a.line - b.line));
  return japan;
}
