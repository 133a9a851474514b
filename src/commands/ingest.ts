import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { InputError, type Problem, UsageError } from "../lib/errors.ts";
import { nameFault } from "../lib/files/safe-path.ts";
import { openAlone } from "../lib/files/work-folder.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import type { Translated } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import type { Document } from "../reading/document.ts";
import { type Extraction, extract } from "../reading/extract.ts";
import { planFiles } from "../reading/plan-files.ts";
import { isReadable, readSource } from "../reading/read-document.ts";
import { type Source, sourcesOf } from "../reading/sources.ts";
import { typedRows } from "../reading/typed.ts";
import { bothTexts, commandText } from "../words/command-texts.ts";
import { reviewLines, summary } from "./ingest-summary.ts";
import { checkPlanId } from "./options.ts";
import { problemText } from "./problem-text.ts";

export const help: Translated = {
  ja: `npm run ingest -- FILE… [オプション]

計画の文書（.txt .md .html .pdf .docx .csv .tsv .xlsx .xls .xlsm .json .jsonl）、そのフォルダか .zip から、
指標の行、施策の題名、年ごとの値を見つけ、それぞれの確かさを示す。

  --format json    値として読んだ行だけを標準出力に書く
  --out DIR        DIR/<計画>/indicators.csv、policies.csv、series.csv を印刷されたとおりに書く
  --plan ID,ID     フォルダの名（見つかった計画の順。書かなければ data/plans でその文書を挙げる計画、
                   なければファイル名）
  --notes FILE     読めなかった行を JSON として FILE に書く
  --review         確かめるべき行と読めなかった行もすべて挙げる
  --lang ja|en     表示の言語
  --help           この説明
`,
  en: `npm run ingest -- FILE… [options]

Finds the indicator rows, policy titles and yearly series of plan documents
(.txt .md .html .pdf .docx .csv .tsv .xlsx .xls .xlsm .json .jsonl),
of a folder or of a .zip of them, and says how sure it is of each.

  --format json    print the typed rows on standard output, nothing else
  --out DIR        write DIR/<plan>/indicators.csv, policies.csv, series.csv as printed
  --plan ID,ID     names of the folders, in the order of the plans found
                   (else those of data/plans that name the document, else the file's name)
  --notes FILE     write the lines that were not understood to FILE, as JSON
  --review         also list every row to look at and every line that was not understood
  --lang ja|en     language of the messages
  --help           this text
`,
};

interface Read {
  document: Document;
  extraction: Extraction;
}

/** Runs the command. Gives the exit code; throws InputError with every file's problem. */
export async function run(argv: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(argv);
  if (values.help) {
    terminal.out(help[terminal.lang ?? "en"]);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError(...bothTexts("ingestOpen"));
  if (values.format !== undefined && values.format !== "json") {
    throw new UsageError(...bothTexts("formatUnknown", { format: values.format }));
  }
  const { found, problems } = await readAll(positionals, terminal);
  if (found.length === 0) throw new InputError(problems);
  if (values.notes !== undefined)
    await writeFile(values.notes, `${JSON.stringify(notesOf(found), null, 2)}\n`);
  if (values.out !== undefined) {
    const names = await planNames(found, values.plan?.split(",") ?? []);
    writePlans(values.out, found, names);
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

function readArguments(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        format: { type: "string" },
        out: { type: "string" },
        plan: { type: "string" },
        notes: { type: "string" },
        review: { type: "boolean" },
        lang: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads every document that can be read, and says what is wrong with the others. */
async function readAll(
  paths: string[],
  terminal: Terminal,
): Promise<{ found: Read[]; problems: Problem[] }> {
  const found: Read[] = [];
  const problems: Problem[] = [];
  const collect = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  };
  const sources: Source[] = [];
  for (const path of paths)
    await collect(async () => void sources.push(...(await sourcesOf(path, isReadable))));
  for (const [index, source] of sources.entries()) {
    const at = { i: index + 1, n: sources.length, file: source.file };
    if (terminal.isTerminal) terminal.err(commandText("readingFile", terminal.lang, at));
    await collect(async () => {
      const document = await readSource(source);
      found.push({ document, extraction: extract(document) });
    });
  }
  return { found, problems };
}

/** Names of the plans of each document: as asked, else as data/plans knows them, else by file and order. */
async function planNames(found: Read[], asked: string[]): Promise<string[][]> {
  const total = found.reduce((sum, { extraction }) => sum + extraction.phases, 0);
  if (asked.length > 0 && asked.length !== total) {
    throw new UsageError(...bothTexts("planCount", { asked: asked.length, total }));
  }
  for (const id of asked) checkPlanId(id);
  const known = await knownPlans();
  let used = 0;
  const names = found.map(({ extraction: { file, phases } }) => {
    const ids = known.filter((plan) => plan.file === file).map(({ id }) => id);
    const names =
      asked.length > 0
        ? asked.slice(used, used + phases)
        : ids.length === phases
          ? ids
          : namesByFile(file, phases);
    used += phases;
    return names;
  });
  for (const [i, name] of names.flat().entries()) {
    const twice = names.flat().indexOf(name) !== i;
    const fault = twice ? "is the name of two plans" : nameFault(name);
    if (fault !== null)
      throw new UsageError(`the folder “${name}” ${fault}. Name the plans with --plan ID,ID.`);
  }
  return names;
}

function namesByFile(file: string, phases: number): string[] {
  const stem = basename(file, extname(file));
  return phases === 1
    ? [stem]
    : Array.from({ length: phases }, (_, index) => `${stem}-${index + 1}`);
}

/** What names a plan's folder; a plan that is being written may lack it. */
const knownPlan = z.looseObject({
  document: z.looseObject({ file: z.string() }),
  period: z.looseObject({ end: z.number() }),
});

/** Plans under data/plans in the order of their periods, with the document that each was read from. */
async function knownPlans(): Promise<{ id: string; file: string; end: number }[]> {
  const folder = resolve("data/plans");
  const ids = await readdir(folder).catch(() => []);
  const plans = await Promise.all(
    ids.map(async (id) => {
      const text = await readFile(join(folder, id, "plan.yaml"), "utf8").catch(() => "");
      const { value } = parseYaml(id, text, knownPlan);
      return { id, file: value?.document.file ?? "", end: value?.period.end ?? 0 };
    }),
  );
  return plans.sort((a, b) => a.end - b.end);
}

/** Writes all plans beside their places first, so that a failure leaves nothing half-written. */
function writePlans(out: string, found: Read[], names: string[][]): void {
  const work = openAlone(resolve(out), out);
  try {
    for (const [index, { extraction }] of found.entries())
      for (const [phase, name] of (names[index] ?? []).entries())
        for (const [file, text] of planFiles(extraction, phase + 1))
          work.write(`${name}/${file}`, text);
    work.moveInto(resolve(out));
  } finally {
    work.discard();
  }
}
