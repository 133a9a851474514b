import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { workAlone } from "../lib/files/work-folder.ts";
import type { Terminal } from "../lib/terminal.ts";
import { resultYear } from "../plans/row-facts.ts";
import { template } from "../plans/sheets/template.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { COMMON, readLanguage } from "./options.ts";
import { type Call, openPlan, takeSheet } from "./results-take.ts";

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

/** Makes the sheet of the year after the last result, or of the year asked for. */
async function makeTemplate(path: string, call: Call, terminal: Terminal): Promise<number> {
  if (!/\.xlsx$/iu.test(path)) throw usageError("results.templateFormat", { file: path });
  if (existsSync(path)) throw usageError("results.templateThere", { file: path });
  const plan = await openPlan(call);
  const measured = plan.results.map(({ row }) => resultYear(row.year) ?? 0);
  const next = Math.max((plan.file.period.start ?? plan.file.period.end) - 1, ...measured) + 1;
  const year = resultYear(call.year ?? "") ?? next;
  const { bytes, tabs } = await template(plan, year);
  await workAlone(resolve(path), path, (work) => {
    work.write(basename(path), bytes);
    work.moveInto(dirname(resolve(path)));
  });
  terminal.out(commandText("results.templateMade", call.lang, { file: path, year, tabs }));
  return 0;
}
