import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { InputError, type Problem } from "../lib/errors.ts";
import type { Translated } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { typedRows } from "../reading/output/typed.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { planNames, writePlans } from "./ingest-plans.ts";
import { type Read, readAll } from "./ingest-read.ts";
import { reviewLines, summary } from "./ingest-summary.ts";
import { problemText } from "./problem-text.ts";

export const help: Translated = {
  ja: `npm run ingest -- FILE… [オプション]

計画の文書（.txt .md .html .pdf .docx .csv .tsv .xlsx .xls .xlsm .json .jsonl）、そのフォルダか .zip から、
指標の行、施策の題名、年ごとの値を見つけ、それぞれの確かさを示す。

  --format json    値として読んだ行だけを標準出力に書く
  --out DIR        DIR/<計画>/ に indicators、policies、series、yearly-targets の .csv を
                   印刷されたとおりに書く
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
  --out DIR        write as printed in DIR/<plan>/ indicators, policies, series and yearly-targets.csv
  --plan ID,ID     names of the folders, in the order of the plans found
                   (else those of data/plans that name the document, else the file's name)
  --notes FILE     write the lines that were not understood to FILE, as JSON
  --review         also list every row to look at and every line that was not understood
  --lang ja|en     language of the messages
  --help           this text
`,
};

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
