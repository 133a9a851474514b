import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../lib/errors.ts";
import { type CodeLine, codeLine, formerLine } from "../tables/printed-tables.ts";
import { lookUpText } from "../words/look-up.ts";
import { readList } from "./list-file.ts";
import { lookUp, type PlaceLists } from "./look-up.ts";

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
  const [codes, former] = await Promise.all([
    readCodes(dataDir),
    readList(dataDir, "former-municipalities.csv", formerLine, { optional: true }),
  ]);
  return { codes, former };
}

export function readCodes(dataDir: string): Promise<CodeLine[]> {
  return readList(dataDir, FILE, codeLine);
}
