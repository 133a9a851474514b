import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { InputError } from "../lib/errors.ts";
import { openAlone } from "../lib/files/work-folder.ts";
import type { Translated } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { checkResults } from "../plans/check-results.ts";
import type { Plan } from "../plans/project.ts";
import { entriesOf } from "../plans/sheets/entries.ts";
import { findHead } from "../plans/sheets/head.ts";
import { matchEntries } from "../plans/sheets/match.ts";
import { readSheets } from "../plans/sheets/read-sheets.ts";
import { type Question, resultsCsv, type Taken, take } from "../plans/sheets/take.ts";
import { callRefusal } from "../words/result-problems.ts";
import * as words from "../words/results.ts";
import { type Call, openPlan } from "./results-plan.ts";

/** Puts a yearly sheet into results.csv, or says why not and leaves it as it is. */
export async function takeSheet(
  path: string,
  document: string | undefined,
  call: Call,
  terminal: Terminal,
): Promise<number> {
  const work = openAlone(join(resolve(call.data), "results"), call.data);
  try {
    const plan = await openPlan(call);
    if (existsSync(join(call.data, "plans", call.plan, "results.xlsx")))
      throw callRefusal("resultsInWorkbook", call.lang);
    const source = sourceOf(plan, path, document, call);
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
function sourceOf({ file }: Plan, path: string, asked: string | undefined, { lang }: Call): string {
  const documents = file.documents ?? [];
  const found = documents.find(({ id, file: name }) =>
    asked === undefined ? name === basename(path) : id === asked,
  );
  if (found !== undefined) return found.id;
  if (asked === "plan") return asked;
  const names = ["plan", ...documents.map(({ id }) => id)].join(", ");
  throw asked === undefined
    ? callRefusal("documentOpen", lang, { file: basename(path), names })
    : callRefusal("documentUnknown", lang, { document: asked, names });
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
