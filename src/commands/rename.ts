import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Terminal } from "../lib/terminal.ts";
import { openProject } from "../open.ts";
import { findMunicipality } from "../plans/code-list.ts";
import { ID } from "../plans/ids.ts";
import { readMunicipalities } from "../plans/named-places.ts";
import { renamedMunicipality, renamedPlan } from "../plans/renaming.ts";
import { usageError } from "../words/command-texts.ts";
import { changeData, checkAsked, LIFE_OPTIONS } from "./change-data.ts";

const OPTIONS = { ...LIFE_OPTIONS, to: { type: "string" } } as const;

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const { plan, municipality, to, yes, data } = values;
  const lang = checkAsked(values, terminal);
  if (to === undefined) throw usageError("life.toMissing");
  const shared = { data, lang, yes, names: [] };
  if (plan !== undefined) {
    if (!ID.test(to)) throw usageError("life.planForm", { id: to });
    if (existsSync(join(data, "plans", to))) throw usageError("life.planTaken", { id: to });
    const folders = new Map([[plan, to]]);
    return changeData({ ...shared, folders }, (texts) => renamedPlan(texts, plan, to), terminal);
  }
  const project = await openProject(data);
  const [from = ""] = readMunicipalities([municipality ?? ""], project);
  const { code } = await findMunicipality(data, to);
  if (project.municipalities.some((place) => place.code === code))
    throw usageError("life.codeTaken", { code });
  const make = (texts: Parameters<typeof renamedMunicipality>[0]) =>
    renamedMunicipality(texts, from, code);
  return changeData({ ...shared, folders: new Map() }, make, terminal);
}
