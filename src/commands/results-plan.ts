import { InputError } from "../lib/errors.ts";
import type { Language } from "../lib/language.ts";
import { loadProject } from "../plans/load.ts";
import type { Plan } from "../plans/project.ts";
import { usageError } from "../words/command-texts.ts";

/** What both ways of the command are asked with. */
export interface Call {
  plan: string;
  data: string;
  lang: Language;
  year: string | undefined;
  accept: boolean;
}

/** @throws InputError with every problem of the data, UsageError where there is no such plan */
export async function openPlan({ data, plan }: Call): Promise<Plan> {
  const project = await loadProject(data);
  if (project.reading.problems.length > 0) throw new InputError(project.reading.problems);
  const found = project.plans.find(({ file }) => file.id === plan);
  if (found !== undefined) return found;
  const names = project.plans.map(({ file }) => file.id).join(", ");
  throw usageError("results.planUnknown", { names, plan });
}
