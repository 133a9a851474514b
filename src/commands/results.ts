import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { InputError, UsageError } from "../lib/errors.ts";
import { openAlone } from "../lib/files/work-folder.ts";
import type { Language, Translated } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { checkResults } from "../plans/check-results.ts";
import { loadProject } from "../plans/load.ts";
import type { Plan } from "../plans/project.ts";
import { resultYear } from "../plans/row-facts.ts";
import { entriesOf } from "../plans/sheets/entries.ts";
import { findHead } from "../plans/sheets/head.ts";
import { matchEntries } from "../plans/sheets/match.ts";
import { readSheets } from "../plans/sheets/read-sheets.ts";
import { type Question, resultsCsv, type Taken, take } from "../plans/sheets/take.ts";
import { template } from "../plans/sheets/template.ts";
import * as words from "../words/results.ts";
import { readLanguage } from "./options.ts";

export const help = `npm run results -- --plan ID --from FILE [options]
npm run results -- --plan ID --template FILE.xlsx [--year YEAR]

Takes the actual values of a yearly sheet (.xlsx, .csv) into data/plans/ID/results.csv, or makes the
sheet that divisions fill in. Rows are found by number, code, label and series; what is doubtful is
listed, and nothing is written before it is mended or accepted.

  --plan ID        the plan that is followed
  --from FILE      the yearly sheet
  --document ID    its id under documents in plan.yaml (the one whose file is FILE)
  --year YEAR      year of a value column whose head names none; year of the template (R7, 2025)
  --accept         write although there are questions
  --template FILE  make the sheet to be filled in
  --lang ja|en     language of the messages (ja)
  --data DIR       the data folder (data)`;

interface Call {
  plan: string;
  data: string;
  lang: Language;
  year: string | undefined;
  accept: boolean;
}

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
  if (plan === undefined || (from === undefined) === (blank === undefined))
    throw new UsageError("Name the plan and either --from FILE or --template FILE.xlsx.");
  if (year !== undefined && resultYear(year) === null)
    throw new UsageError(`--year takes a year such as 2025 or R7, not "${year}".`);
  const call: Call = { plan, data, year, accept, lang: readLanguage(values.lang) };
  if (from !== undefined) return takeSheet(from, document, call, terminal);
  return makeTemplate(blank ?? "", call, terminal);
}

/** @throws InputError with every problem of the data, UsageError where there is no such plan */
async function openPlan({ data, plan }: Call): Promise<Plan> {
  const project = await loadProject(data);
  if (project.reading.problems.length > 0) throw new InputError(project.reading.problems);
  const found = project.plans.find(({ file }) => file.id === plan);
  if (found !== undefined) return found;
  const names = project.plans.map(({ file }) => file.id).join(", ");
  throw new UsageError(`--plan takes ${names}, not "${plan}".`);
}

async function makeTemplate(path: string, call: Call, terminal: Terminal): Promise<number> {
  if (!/\.xlsx$/iu.test(path))
    throw new UsageError(`--template takes an .xlsx file, not "${path}".`);
  if (existsSync(path)) throw new UsageError(`"${path}" is there already. Give another name.`);
  const plan = await openPlan(call);
  const measured = (plan.results ?? []).map(({ row }) => resultYear(row.year) ?? 0);
  const next = Math.max((plan.file.period.start ?? plan.file.period.end) - 1, ...measured) + 1;
  const year = call.year === undefined ? next : (resultYear(call.year) ?? next);
  const { bytes, tabs } = await template(plan, year);
  const work = openAlone(resolve(path), path);
  work.write(basename(path), bytes);
  work.moveInto(dirname(resolve(path)));
  terminal.out(words.templateMade(path, year, tabs)[call.lang]);
  return 0;
}

async function takeSheet(
  path: string,
  document: string | undefined,
  call: Call,
  terminal: Terminal,
): Promise<number> {
  const work = openAlone(join(resolve(call.data), "results"), call.data);
  try {
    const plan = await openPlan(call);
    if (existsSync(join(call.data, "plans", call.plan, "results.xlsx")))
      throw new UsageError("The results are in results.xlsx. Save it as results.csv first.");
    const source = sourceOf(plan, path, document);
    const say = (text: Translated) => terminal.err(text[call.lang]);
    const taken = await readSheet(path, plan, source, call, say);
    for (const row of taken.absent) say(words.notInSheet(row));
    for (const question of taken.questions) say(asked(question));
    refuseWrong(plan, taken);
    const open = taken.questions.length;
    if (open > 0 && !call.accept) {
      terminal.out(words.notWritten(taken, open)[call.lang]);
      return 1;
    }
    work.write(`plans/${call.plan}/results.csv`, resultsCsv(taken.results));
    work.moveInto(call.data);
    terminal.out(words.written(taken)[call.lang]);
    return 0;
  } finally {
    work.discard();
  }
}

/** The document whose values the sheet holds. */
function sourceOf({ file }: Plan, path: string, asked: string | undefined): string {
  const documents = file.documents ?? [];
  const found = documents.find(({ id, file: name }) =>
    asked === undefined ? name === basename(path) : id === asked,
  );
  if (found !== undefined) return found.id;
  if (asked === "plan") return asked;
  const known = ["plan", ...documents.map(({ id }) => id)].join(", ");
  throw new UsageError(
    asked === undefined
      ? `No document of plan.yaml has the file "${basename(path)}". Add it under documents, or name its id with --document (${known}).`
      : `--document takes ${known}, not "${asked}". Add it under documents in plan.yaml.`,
  );
}

async function readSheet(
  path: string,
  plan: Plan,
  document: string,
  { year }: Call,
  say: (text: Translated) => void,
): Promise<Taken> {
  const entries = (await readSheets(path)).flatMap((sheet) => {
    const head = findHead(sheet);
    const name = sheet.name || sheet.file;
    if (head === null) say(words.sheetWithoutHead(name));
    else if (head.unread.length > 0) say(words.columnsUnread(name, head.unread));
    return head === null ? [] : entriesOf(sheet, head, year ?? null);
  });
  const indicators = plan.indicators.map(({ row }) => row);
  const { results = [] } = plan;
  return take(matchEntries(entries, indicators), { indicators, results }, document);
}

/** @throws InputError with what results.csv would be refused for; the sheet's own lines are named */
function refuseWrong({ file, indicators, yearlyTargets = [] }: Plan, { results }: Taken): void {
  const rows = { rows: indicators, problems: [], spoilt: [], readable: true };
  const problems = checkResults({
    folder: file.id,
    file,
    indicators: rows,
    results,
    yearlyTargets,
  });
  if (problems.length > 0) throw new InputError(problems);
}

function asked(question: Question): Translated {
  const { entry } = question;
  switch (question.kind) {
    case "no_row":
    case "several_rows":
    case "row_taken":
      return words.UNMATCHED[question.kind](entry);
    case "value_changed":
      return words.valueChanged(entry, { ...question, row: question.indicator.row });
    default:
      return words.MATCH_QUESTIONS[question.kind](entry, question.indicator);
  }
}
