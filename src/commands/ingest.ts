import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { InputError, type Problem } from "../lib/errors.ts";
import type { Terminal } from "../lib/terminal.ts";
import { typedRows } from "../reading/output/typed.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { planNames, writePlans } from "./ingest-plans.ts";
import { type Read, readAll } from "./ingest-read.ts";
import { reviewLines, summary } from "./ingest-summary.ts";
import { readBeside } from "./options.ts";
import { problemText } from "./problem-text.ts";

/** Runs the command. Gives the exit code; throws InputError with every file's problem. */
export async function run(argv: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      format: { type: "string" },
      out: { type: "string" },
      plan: { type: "string" },
      notes: { type: "string" },
      review: { type: "boolean" },
      lang: { type: "string" },
    },
  });
  if (positionals.length === 0) throw usageError("ingestOpen");
  if (values.format !== undefined && values.format !== "json") {
    throw usageError("formatUnknown", { format: values.format });
  }
  readBeside("plan", values.plan, "--out", values.out !== undefined);
  const { found, problems } = await readAll(positionals, terminal);
  if (found.length === 0) throw new InputError(problems);
  if (values.notes !== undefined)
    await writeFile(values.notes, `${JSON.stringify(notesOf(found), null, 2)}\n`);
  if (values.out !== undefined) {
    const names = await planNames(found, values.plan?.split(",") ?? []);
    await writePlans(values.out, found, names);
    const made = { n: names.flat().length, out: values.out, names: names.flat().join(", ") };
    terminal.err(commandText("ingested", terminal.lang, made));
  }
  if (values.format === "json") {
    terminal.out(
      JSON.stringify(
        found.flatMap(({ extraction }) => typedRows(extraction)),
        null,
        2,
      ),
    );
    for (const { document } of found)
      for (const note of document.notes ?? []) terminal.err(`${document.file}: ${note}`);
    for (const { file, line, text } of notesOf(found))
      terminal.err(commandText("notUnderstood", terminal.lang, { file, line, text }));
    return failed(problems, terminal);
  }
  const lang = terminal.lang ?? "en";
  for (const line of summary(found, lang)) terminal.out(line);
  if (values.review) for (const line of reviewLines(found, lang)) terminal.out(line);
  return failed(problems, terminal);
}

/** Names the documents that could not be read, behind the results of the others. */
function failed(problems: Problem[], terminal: Terminal): number {
  for (const problem of problems) terminal.err(problemText(problem, terminal.lang));
  if (problems.length === 0) return 0;
  terminal.err(commandText("othersRead", terminal.lang, { n: problems.length }));
  return 1;
}

/** The lines of all documents that hold a figure and are in no row. */
const notesOf = (found: Read[]) =>
  found.flatMap(({ extraction: { file, candidates } }) =>
    candidates.map(({ line, page, text, reason }) => ({
      file,
      line,
      page: page ?? null,
      text,
      reason,
    })),
  );
