import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { DATA } from "../real-data.ts";

/** The plan with the fewest rows. */
const PLAN = "kitamoto-strategy-2016";

/**
 * A data folder with one plan, no measures and no official statistics, for tests that start the
 * program again and again.
 */
export async function tinyData(folder: string): Promise<string> {
  const data = join(folder, "data");
  await mkdir(join(data, "plans"), { recursive: true });
  for (const name of ["municipalities.csv", "units.csv", "translations.csv"])
    await cp(join(DATA, name), join(data, name));
  await cp(join(DATA, "plans", PLAN), join(data, "plans", PLAN), { recursive: true });
  for (const name of ["measures", "links", "corrections"])
    await writeFile(join(data, `${name}.yaml`), "[]\n");
  const taxonomy = parse(await readFile(join(DATA, "taxonomy.yaml"), "utf8"));
  taxonomy.overrides = [];
  taxonomy.policies.overrides = [];
  await writeFile(join(data, "taxonomy.yaml"), stringify(taxonomy));
  return data;
}
