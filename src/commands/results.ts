import { parseArgs } from "node:util";
import { InputError, UsageError } from "../lib/errors.ts";
import type { Terminal } from "../lib/terminal.ts";
import { resultYear } from "../plans/row-facts.ts";
import { callRefusal, inWords } from "../words/result-problems.ts";
import { readLanguage } from "./options.ts";
import type { Call } from "./results-plan.ts";
import { takeSheet } from "./results-take.ts";
import { makeTemplate } from "./results-template.ts";

export const help = `npm run results -- --plan ID --from FILE [options]
npm run results -- --plan ID --template FILE.xlsx [--year YEAR]

Takes the actual values of a yearly sheet (.xlsx, .csv) into data/plans/ID/results.csv, or makes the
sheet that divisions fill in. Rows are found by number, code, label and series; what is doubtful is
listed, and nothing is written before it is fixed or accepted.

  --plan ID        the plan that is followed
  --from FILE      the yearly sheet
  --document ID    its id under documents in plan.yaml (the one whose file is FILE)
  --year YEAR      year of a value column whose head names none; year of the template (R7, 2025)
  --accept         write although there are questions
  --template FILE  make the sheet to be filled in
  --lang ja|en     language of the messages (ja)
  --data DIR       the data folder (data)`;

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
      lang: { type: "string" },
      data: { type: "string", default: "data" },
    },
  });
  const { plan, from, document, template: blank, year, data, accept } = values;
  const lang = readLanguage(values.lang);
  if (plan === undefined || (from === undefined) === (blank === undefined))
    throw new UsageError(callRefusal("callOpen", lang));
  if (year !== undefined && resultYear(year) === null)
    throw new UsageError(callRefusal("yearUnread", lang, { year }));
  const call: Call = { plan, data, year, accept, lang };
  try {
    if (from !== undefined) return await takeSheet(from, document, call, terminal);
    return await makeTemplate(blank ?? "", call, terminal);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((problem) => inWords(problem, lang)));
  }
}
