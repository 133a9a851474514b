import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Terminal } from "../lib/terminal.ts";
import { kindOf, readCityKinds } from "../plans/city-kinds.ts";
import { findMunicipality } from "../plans/code-list.ts";
import { loadProject } from "../plans/load.ts";
import type { Project } from "../plans/project.ts";
import { templateReadme } from "../plans/template-readme.ts";
import { emptyTables, newMunicipality, type PlanFacts, planYaml } from "../plans/templates.ts";
import { usageError } from "../words/command-texts.ts";
import { readPlan } from "./new-document.ts";
import { addPlan } from "./new-plan.ts";
import { nextSteps } from "./new-steps.ts";
import { COMMON, checkPlanId, readBeside } from "./options.ts";

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      municipality: { type: "string" },
      plan: { type: "string" },
      supersedes: { type: "string" },
      from: { type: "string" },
      phase: { type: "string" },
      ...COMMON,
    },
  });
  const { plan: id, data, supersedes } = values;
  readBeside("phase", values.phase, "--from", values.from !== undefined);
  const before = supersedes && municipalityOf(supersedes, await loadProject(data));
  const asked = values.municipality ?? before;
  if (asked === undefined || id === undefined) throw usageError("newOpen");
  checkPlanId(id);
  if (existsSync(join(data, "plans", id))) throw usageError("planTaken", { id });
  const municipality = await findMunicipality(data, asked);
  const both = values.municipality !== undefined && before !== undefined;
  if (both && (await findMunicipality(data, before)).code !== municipality.code)
    throw usageError("supersededElsewhere", { id: supersedes ?? "", name: municipality.name });
  const read = values.from === undefined ? null : await readPlan(values.from, values.phase);
  const facts: PlanFacts = {
    id,
    municipality,
    supersedes,
    document: read?.document ?? { file: "", sha256: "" },
    defaults: read?.defaults ?? { baseline: null, target: null, latest: null, line: 0 },
  };
  const files = new Map([
    ...emptyTables(),
    ...(read?.files ?? []),
    ["plan.yaml", planYaml(facts)],
    ["README.md", templateReadme(id, municipality.name)],
  ]);
  const added = await addPlan(data, id, files, {
    code: municipality.code,
    line: newMunicipality({
      ...municipality,
      kind: kindOf(municipality, await readCityKinds(data)),
    }),
  });
  const made = { id, municipality, added, read, supersedes };
  for (const line of nextSteps(made, terminal.lang ?? "en")) terminal.out(line);
  return 0;
}

/** @throws UsageError where there is no such plan */
function municipalityOf(id: string, { plans }: Pick<Project, "plans">): string {
  const found = plans.find(({ file }) => file.id === id);
  if (found !== undefined) return found.file.municipality;
  const known = plans.map(({ file }) => file.id).join(", ");
  throw usageError("supersededUnknown", { id, known });
}
