import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Problem } from "../lib/errors.ts";
import { type Located, parseTable } from "../lib/files/csv.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import { checkContext } from "./check.ts";
import { type ContextData, type Japan, type JapanCell, NO_CONTEXT, readCell } from "./data.ts";
import { itemsFile, type JapanFile, japanFile, valueLine } from "./schemas.ts";

const FOLDER = "data/context";

/**
 * Reads data/context/, which a project need not have.
 * @param municipalities codes of data/municipalities.csv.
 * @returns every problem beside the data; the data are empty where a file cannot be read.
 */
export async function loadContext(
  dataDir: string,
  municipalities: readonly string[],
): Promise<{ context: ContextData; problems: Problem[] }> {
  const folder = join(dataDir, "context");
  if (!existsSync(folder)) return { context: NO_CONTEXT, problems: [] };
  const problems: Problem[] = [];
  const text = await read("items.yaml");
  const reading = text === null ? null : parseYaml(`${FOLDER}/items.yaml`, text, itemsFile);
  problems.push(...(reading?.problems ?? []));
  const definitions = reading?.value ?? null;
  const values = await table("values.csv", valueLine);
  const japan = existsSync(join(folder, "japan.yaml")) ? await loadJapan() : null;
  if (reading === null || definitions === null || problems.length > 0)
    return { context: NO_CONTEXT, problems };
  const context = { definitions, values, japan };
  return { context, problems: checkContext(context, municipalities).map(located) };

  function located(problem: Problem): Problem {
    const place = reading !== null && problem.file.endsWith("items.yaml");
    return place ? reading.locate(problem) : problem;
  }

  async function read(name: string): Promise<string | null> {
    const file = `${FOLDER}/${name}`;
    const path = join(folder, name);
    if (!existsSync(path)) {
      const message = "The file is missing. Create it, or remove the folder data/context.";
      problems.push({ code: "file-missing", file, line: 0, column: "", message });
      return null;
    }
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
    } catch {
      const message = "The file is not UTF-8. Save it as CSV UTF-8 and try again.";
      problems.push({ code: "file-encoding", file, line: 0, column: "", message });
      return null;
    }
  }

  async function yaml<Schema extends z.ZodType>(name: string, schema: Schema) {
    const text = await read(name);
    if (text === null) return null;
    const result = parseYaml(`${FOLDER}/${name}`, text, schema);
    problems.push(...result.problems);
    return result.value;
  }

  async function table<Shape extends z.ZodRawShape>(name: string, schema: z.ZodObject<Shape>) {
    const text = await read(name);
    if (text === null) return [];
    const result = parseTable(`${FOLDER}/${name}`, text, schema);
    problems.push(...result.problems);
    return result.rows as Located<z.infer<typeof schema>>[];
  }

  async function loadJapan(): Promise<Japan | null> {
    const file = await yaml("japan.yaml", japanFile);
    const text = file === null ? null : await read(file.file);
    if (file === null || text === null) return null;
    const result = readJapan(file, text);
    problems.push(...result.problems);
    return result.japan;
  }
}

/** The rows of an all-Japan file: `municipality_code, prefecture, name` and a column an item. */
function readJapan(file: JapanFile, text: string): { japan: Japan; problems: Problem[] } {
  const name = `${FOLDER}/${file.file}`;
  const cell = z.string();
  const shape = Object.fromEntries(
    ["municipality_code", "prefecture", "name", ...Object.keys(file.columns)].map((key) => [
      key,
      cell,
    ]),
  );
  const { rows: lines, problems } = parseTable(name, text, z.strictObject(shape));
  const rows = new Map<string, Map<string, JapanCell>>();
  for (const { row, fileLine } of lines) {
    const { municipality_code: code = "" } = row;
    if (rows.has(code))
      problems.push({
        code: "id-duplicate",
        file: name,
        line: fileLine,
        column: "municipality_code",
        message: `"${code}" stands in the file already. Remove one of the lines.`,
      });
    const cells = new Map<string, JapanCell>();
    for (const column of Object.keys(file.columns)) {
      const raw = row[column] ?? "";
      const value = readCell(raw);
      if (value !== undefined) cells.set(column, value);
      else
        problems.push({
          code: "cell-invalid",
          file: name,
          line: fileLine,
          column,
          message: `"${raw}" is neither a number nor a symbol for a missing one (X, -, ***, …). Mend the cell.`,
        });
    }
    rows.set(code, cells);
  }
  return { japan: { file, rows }, problems };
}
