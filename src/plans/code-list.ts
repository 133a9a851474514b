import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { UsageError } from "../lib/errors.ts";
import { lookUpText } from "../words/look-up.ts";
import { readFormer } from "./former.ts";
import { readList } from "./list-file.ts";
import { lookUp, type PlaceLists } from "./look-up.ts";

/** data/municipality-codes.csv: every municipality and ward of Japan. Wards have no figures. */
export const codeLine = z.strictObject({
  code: z.string(),
  prefecture: z.string(),
  name: z.string(),
  kana: z.string(),
  population_2020: z.string(),
  households_2020: z.string(),
  area_km2: z.string(),
});
export type CodeLine = z.infer<typeof codeLine>;

const FILE = "municipality-codes.csv";

/**
 * The municipality of today that a code, name or reading means.
 * @throws UsageError where it means none or several, with what it may mean; InputError where a list
 * cannot be read.
 */
export async function findMunicipality(dataDir: string, asked: string): Promise<CodeLine> {
  const answer = lookUp(asked, await readPlaceLists(dataDir));
  if (answer.kind === "found") return answer.line;
  throw new UsageError(lookUpText(`--municipality ${asked}`, answer));
}

/** The lists, empty where the project has none. @throws InputError where one cannot be read */
export async function loadPlaceLists(dataDir: string): Promise<PlaceLists<CodeLine>> {
  return existsSync(join(dataDir, FILE)) ? readPlaceLists(dataDir) : { codes: [], former: [] };
}

async function readPlaceLists(dataDir: string): Promise<PlaceLists<CodeLine>> {
  const [codes, former] = await Promise.all([readCodes(dataDir), readFormer(dataDir)]);
  return { codes, former };
}

export function readCodes(dataDir: string): Promise<CodeLine[]> {
  return readList(dataDir, FILE, codeLine);
}
