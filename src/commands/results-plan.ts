import { InputError } from "../lib/errors.ts";
import type { Language } from "../lib/language.ts";
import { loadProject } from "../plans/load.ts";
import type { Plan } from "../plans/project.ts";
import { callRefusal } from "../words/result-problems.ts";

/** What both ways of the command are asked with. */
export interface Call {
  plan: string;
  data: string;
  lang: Language;
  year: string | undefined;
  accept: boolean;
}

/** @throws InputError with every problem of the data, UsageError where there is no such plan */
export async function openPlan({ data, plan, lang }: Call): Promise<Plan> {
  const project = await loadProject(data);
  if (project.reading.problems.length > 0) throw new InputError(project.reading.problems);
  const found = project.plans.find(({ file }) => file.id === plan);
  if (found !== undefined) return found;
  const names = project.plans.map(({ file }) => file.id).join(", ");
  throw callRefusal("planUnknown", lang, { names, plan });
}
