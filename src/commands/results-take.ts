import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { InputError } from "../lib/errors.ts";
import { workAlone } from "../lib/files/work-folder.ts";
import type { Language } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { checkResults } from "../plans/check-results.ts";
import { loadProject } from "../plans/load.ts";
import type { Plan } from "../plans/project.ts";
import { entriesOf } from "../plans/sheets/entries.ts";
import { findHead } from "../plans/sheets/head.ts";
import { matchEntries } from "../plans/sheets/match.ts";
import { readSheets } from "../plans/sheets/read-sheets.ts";
import { type Question, resultsCsv, type Taken, take } from "../plans/sheets/take.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { common } from "../words/text.ts";

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

/** Puts a yearly sheet into results.csv, or says why not and leaves it as it is. */
export async function takeSheet(
  path: string,
  document: string | undefined,
  call: Call,
  terminal: Terminal,
): Promise<number> {
  const { lang } = call;
  return workAlone(join(resolve(call.data), "results"), call.data, async (work) => {
    const plan = await openPlan(call);
    if (existsSync(join(call.data, "plans", call.plan, "results.xlsx")))
      throw usageError("results.resultsInWorkbook");
    const source = sourceOf(plan, path, document);
    const taken = await readSheet(path, plan, source, call, terminal);
    for (const { row, label } of taken.absent)
      terminal.err(commandText("results.absent", lang, { row, label }));
    for (const question of taken.questions) terminal.err(asked(question, lang));
    refuseWrong(plan, taken);
    const { added, changed, kept } = taken;
    const questions = taken.questions.length;
    if (questions > 0 && !call.accept) {
      terminal.out(commandText("results.notWritten", lang, { added, changed, kept, questions }));
      return 1;
    }
    work.write(`plans/${call.plan}/results.csv`, resultsCsv(taken.results));
    work.moveInto(call.data);
    terminal.out(commandText("results.written", lang, { added, changed, kept }));
    return 0;
  });
}

/** The document whose values the sheet holds. */
function sourceOf({ file }: Plan, path: string, asked: string | undefined): string {
  const documents = file.documents ?? [];
  const found = documents.find(({ id, file: name }) =>
    asked === undefined ? name === basename(path) : id === asked,
  );
  if (found !== undefined) return found.id;
  if (asked === "plan") return asked;
  const names = ["plan", ...documents.map(({ id }) => id)].join(", ");
  throw asked === undefined
    ? usageError("results.documentOpen", { file: basename(path), names })
    : usageError("results.documentUnknown", { document: asked, names });
}

async function readSheet(
  path: string,
  plan: Plan,
  document: string,
  { year, lang }: Call,
  { err }: Terminal,
): Promise<Taken> {
  const entries = (await readSheets(path)).flatMap((sheet) => {
    const head = findHead(sheet);
    const name = sheet.name || sheet.file;
    if (head === null) err(commandText("results.withoutHead", lang, { sheet: name }));
    else if (head.unread.length > 0) {
      const names = head.unread.join(common.comma[lang]);
      err(commandText("results.columnsUnread", lang, { sheet: name, names }));
    }
    return head === null ? [] : entriesOf(sheet, head, year ?? null);
  });
  const indicators = plan.indicators.map(({ row }) => row);
  const known = { indicators, results: plan.results };
  return take(matchEntries(entries, indicators), known, document);
}

/** @throws InputError with what results.csv would be refused for; the sheet's own lines are named */
function refuseWrong({ file, indicators, yearlyTargets }: Plan, { results }: Taken): void {
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

function asked(question: Question, lang: Language): string {
  const { file, sheet, line, label, code, unit } = question.entry;
  const at = `${file}${sheet && ` ${sheet}`}:${line}`;
  const row = "indicator" in question && question.indicator;
  return commandText(`question.${question.kind}`, lang, {
    ...{ at, label, code, unit },
    ...(row && { row: row.row, rowLabel: row.label, rowCode: row.code }),
    ...(question.kind === "value_changed" && {
      year: question.year,
      before: question.before,
      after: question.after,
    }),
  });
}
