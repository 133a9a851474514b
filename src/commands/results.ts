import { parseArgs } from "node:util";
import type { Translated } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { resultYear } from "../plans/row-facts.ts";
import { usageError } from "../words/command-texts.ts";
import { COMMON, readLanguage } from "./options.ts";
import type { Call } from "./results-plan.ts";
import { takeSheet } from "./results-take.ts";
import { makeTemplate } from "./results-template.ts";

export const help: Translated = {
  ja: `npm run results -- --plan ID --from FILE [オプション]
npm run results -- --plan ID --template FILE.xlsx [--year YEAR]

年ごとの実績の表（.xlsx、.csv）を data/plans/ID/results.csv に取り込む。または各課が記入するシートを
作る。行は番号、コード、項目名、系列で探す。疑わしいものは挙げ、直すか認めるまで何も書かない。

  --plan ID        追う計画
  --from FILE      実績の表
  --document ID    plan.yaml の documents での識別子（file が FILE のもの）
  --year YEAR      見出しに年のない列の年、またはシートの年（R7、2025）
  --accept         確かめることがあっても書く
  --template FILE  記入用シートを作る
  --lang ja|en     表示の言語
  --data DIR       データのフォルダ（data）`,
  en: `npm run results -- --plan ID --from FILE [options]
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
  --lang ja|en     language of the messages
  --data DIR       the data folder (data)`,
};

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
