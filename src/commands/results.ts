import { parseArgs } from "node:util";
import type { Terminal } from "../lib/terminal.ts";
import { resultYear } from "../plans/row-facts.ts";
import { usageError } from "../words/command-texts.ts";
import { COMMON, readLanguage } from "./options.ts";
import type { Call } from "./results-plan.ts";
import { takeSheet } from "./results-take.ts";
import { makeTemplate } from "./results-template.ts";

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      plan: { type: "string" },
      from: { type: "string" },
      document: { type: "string" },
      year: { type: "string" },
      accept: { type: "boolean", default: false },
      template: { type: "string" },
      ...COMMON,
    },
  });
  const { plan, from, document, template: blank, year, data, accept } = values;
  const lang = readLanguage(values.lang, terminal);
  if (plan === undefined || (from === undefined) === (blank === undefined))
    throw usageError("results.callOpen");
  if (year !== undefined && resultYear(year) === null)
    throw usageError("results.yearUnread", { year });
  const call: Call = { plan, data, year, accept, lang };
  if (from !== undefined) return takeSheet(from, document, call, terminal);
  return makeTemplate(blank ?? "", call, terminal);
}
