import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { z } from "zod";
import { nameFault } from "../lib/files/safe-path.ts";
import { workAlone } from "../lib/files/work-folder.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import { inTurn } from "../lib/in-turn.ts";
import { fiscalYear } from "../plans/schemas.ts";
import { planFiles } from "../reading/output/plan-files.ts";
import { usageError } from "../words/command-texts.ts";
import type { Read } from "./ingest-read.ts";
import { checkPlanId } from "./options.ts";

/** Names of the plans of each document: as asked, else as data/plans knows them, else by file and order. */
export async function planNames(found: Read[], asked: string[]): Promise<string[][]> {
  const total = found.reduce((sum, { extraction }) => sum + extraction.phases, 0);
  if (asked.length > 0 && asked.length !== total) {
    throw usageError("planCount", { asked: asked.length, names: asked.join(", "), total });
  }
  for (const id of asked) checkPlanId(id);
  const known = await knownPlans();
  let used = 0;
  const apart = namesApart();
  const names = found.map(({ extraction: { file, phases } }) => {
    const ids = known.filter((plan) => plan.file === file).map(({ id }) => id);
    const names =
      asked.length > 0
        ? asked.slice(used, used + phases)
        : ids.length === phases
          ? ids
          : namesByFile(file, phases).map(apart);
    used += phases;
    return names;
  });
  // Names that differ in case alone are one folder on many disks.
  const folders = names.flat().map((name) => name.toLowerCase());
  for (const [i, name] of names.flat().entries()) {
    if (folders.indexOf(folders[i] ?? "") !== i) throw usageError("planNamedTwice", { name });
    if (nameFault(name) !== null) throw usageError("planNoFolder", { name });
  }
  return names;
}

function namesByFile(file: string, phases: number): string[] {
  const stem = basename(file, extname(file));
  return phases === 1
    ? [stem]
    : Array.from({ length: phases }, (_, index) => `${stem}-${index + 1}`);
}

/** Gives the documents a.md, a.txt and A.TXT of a folder a name each: a, a-2, A-3. */
function namesApart(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const key = name.toLowerCase();
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}

/** What names a plan's folder; a plan that is being written may lack it. */
const knownPlan = z.looseObject({
  document: z.looseObject({ file: z.string() }),
  period: z.looseObject({ end: fiscalYear }),
});

/** Plans under data/plans in the order of their periods, with the document that each was read from. */
async function knownPlans(): Promise<{ id: string; file: string; end: number }[]> {
  const folder = resolve("data/plans");
  const ids = await readdir(folder).catch(() => []);
  const plans = await inTurn(ids, async (id) => {
    const text = await readFile(join(folder, id, "plan.yaml"), "utf8").catch(() => "");
    const { value } = parseYaml(id, text, knownPlan);
    return { id, file: value?.document.file ?? "", end: value?.period.end ?? 0 };
  });
  return plans.sort((a, b) => a.end - b.end);
}

/** Writes all plans beside their places first, so that a failure leaves nothing half-written. */
export function writePlans(out: string, found: Read[], names: string[][]): Promise<void> {
  return workAlone(resolve(out), out, (work) => {
    for (const [index, { extraction }] of found.entries())
      for (const [phase, name] of (names[index] ?? []).entries())
        for (const [file, text] of planFiles(extraction, phase + 1))
          work.write(`${name}/${file}`, text);
    work.moveInto(resolve(out));
  });
}
