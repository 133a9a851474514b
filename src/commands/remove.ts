import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseDocument } from "yaml";
import type { Terminal } from "../lib/terminal.ts";
import { openProject } from "../open.ts";
import { readMunicipalities } from "../plans/named-places.ts";
import type { Project } from "../plans/project.ts";
import { removed } from "../plans/removal.ts";
import { changeData, checkAsked, LIFE_OPTIONS } from "./change-data.ts";

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: LIFE_OPTIONS });
  const { plan, municipality, yes, data } = values;
  const lang = checkAsked(values, terminal);
  const project = await openProject(data);
  const [code = null] =
    municipality === undefined ? [] : readMunicipalities([municipality], project);
  const gone = plan === undefined ? plansIn(data, code ?? "") : [plan];
  const places = new Map(project.plans.map(({ file }) => [file.id, file.municipality]));
  return changeData(
    {
      data,
      lang,
      yes,
      names: [...gone, ...namesOf(project, code)],
      folders: new Map(gone.map((id) => [id, null])),
    },
    (texts) => removed(texts, { plans: gone, code }, places),
    terminal,
  );
}

/** What files and sentences, such as caveats, call a municipality. */
function namesOf({ municipalities }: Project, code: string | null): string[] {
  const place = municipalities.find((one) => one.code === code);
  return place === undefined ? [] : [`municipality-${code}`, place.name, place.name_en];
}

/** The folders of a municipality's plans, also those whose plan.yaml is not filled in yet. */
function plansIn(data: string, code: string): string[] {
  return readdirSync(join(data, "plans")).filter((id) => {
    const file = join(data, "plans", id, "plan.yaml");
    if (!existsSync(file)) return false;
    const own = parseDocument(readFileSync(file, "utf8")).get("municipality");
    return String(own) === code;
  });
}
