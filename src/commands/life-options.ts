import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { usageError } from "../words/command-texts.ts";
import { COMMON, readLanguage } from "./options.ts";

/** What `rename` and `remove` are told alike: of what, whether to write, where. */
export const LIFE_OPTIONS = {
  plan: { type: "string" },
  municipality: { type: "string" },
  yes: { type: "boolean", default: false },
  ...COMMON,
} as const;

interface Asked {
  plan?: string | undefined;
  municipality?: string | undefined;
  lang?: string | undefined;
  data: string;
}

/**
 * The language of a call that names one plan or one municipality.
 * @throws UsageError where it names both or none, or a plan that there is not
 */
export function checkAsked(
  { plan, municipality, lang: asked, data }: Asked,
  terminal: Pick<Terminal, "lang">,
): Language {
  const lang = readLanguage(asked, terminal);
  if ((plan === undefined) === (municipality === undefined)) throw usageError("life.oneOf");
  const known = readdirSync(join(data, "plans")).sort();
  if (plan !== undefined && !known.includes(plan))
    throw usageError("life.planUnknown", { id: plan, known: known.join(", ") });
  return lang;
}
