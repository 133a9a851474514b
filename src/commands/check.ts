import { parseArgs } from "node:util";
import { type ColumnTable, op } from "arquero";
import { wordProblems } from "../briefings/word-problems.ts";
import { lift } from "../lib/arquero.ts";
import { formatProblem, InputError, type Problem } from "../lib/errors.ts";
import type { Language } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { OFFICIAL_FILES } from "../official/files.ts";
import { openProject } from "../open.ts";
import { runPipeline } from "../pipeline.ts";
import { checkFile } from "../plans/check-file.ts";
import { checkGlyphs, glyphsOf } from "../plans/check-glyphs.ts";
import { loadCommentary } from "../plans/commentary.ts";
import { loadSettings } from "../plans/settings.ts";
import { type Finding, type Indicator, SEVERITIES } from "../tables/rows.ts";
import { rowsIn } from "../tables/table.ts";
import { findingText } from "../words/findings.ts";
import { severityNames } from "../words/names.ts";
import { readLanguage } from "./options.ts";

export const help = `npm run check -- [FILE…] [options]

Validates everything under data/ and prints the findings about the plans, grouped by rule.
With FILE, checks these tables (.csv, .xlsx) and settings (.yaml) alone, wherever they lie.
Exit code 1 for errors in the data; findings about the plans do not fail.

  --lang ja|en   language of the findings (ja)
  --data DIR     the data folder (data)`;

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { lang: { type: "string" }, data: { type: "string", default: "data" } },
  });
  const lang = readLanguage(values.lang);
  if (positionals.length > 0) return checkFiles(positionals, terminal);
  const project = await openProject(values.data);
  for (const note of [...project.reading.repairs, ...(await checkGlyphs(values.data))])
    terminal.err(formatProblem(note));
  const { tables, plans, unread } = runPipeline(project);
  const words = wordProblems(
    {
      municipalities: rowsIn("municipalities", tables.municipalities),
      plans: rowsIn("plans", tables.plans),
      results: rowsIn("results", tables.results),
    },
    await loadSettings(values.data),
    await loadCommentary(values.data),
  );
  if (words.length > 0) throw new InputError(words);
  for (const line of findingLines(tables.findings, lang)) terminal.out(line);
  for (const problem of unread) terminal.err(formatProblem(problem));
  for (const { id, label } of rowsIn("indicators", tables.indicators.filter(isRemainder)))
    terminal.out(
      `${id} 「${label}」: no word of data/taxonomy.yaml places the row. Add a word or an override there.`,
    );
  terminal.out(
    `${plans.length} plans, ${tables.indicators.numRows()} indicator rows, ${unread.length} cells not understood, ${tables.findings.numRows()} findings. The data is valid.`,
  );
  return 0;
}

/** Every file by itself; the problems of all of them are thrown together. */
async function checkFiles(paths: readonly string[], terminal: Terminal): Promise<number> {
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = await checkFile(path, OFFICIAL_FILES);
    const glyphs = await glyphsOf(path, path);
    for (const note of [...file.repairs, ...file.unread, ...glyphs])
      terminal.err(formatProblem(note));
    problems.push(...file.problems);
    if (file.problems.length > 0) continue;
    const rows = file.rows > 0 ? `${file.rows} rows, ` : "";
    terminal.out(
      `${path}: ${file.kind}, ${rows}${file.repairs.length} fixed in reading, ${file.unread.length} cells not understood. The file is valid.`,
    );
  }
  if (problems.length > 0) throw new InputError(problems);
  return 0;
}

const isRemainder = lift<Indicator>(({ theme_rule }) => theme_rule === "remainder");

/** A finding with the number of findings of its rule, and its own among them. */
interface Counted extends Finding {
  count: number;
  place: number;
}

/** Findings under their rule, the severe rules first. */
function findingLines(findings: ColumnTable, lang: Language): string[] {
  const counted = findings
    .groupby("rule")
    .derive({ count: op.count(), place: op.row_number() })
    .ungroup()
    .orderby(lift<Finding>(({ severity }) => SEVERITIES.indexOf(severity)));
  return (counted.objects() as Counted[]).flatMap((row) => {
    const { rule, severity, count, place, indicator_id, municipality_code } = row;
    const title = `${rule} (${severityNames[severity][lang]}, ${count})`;
    const line = `  ${indicator_id || municipality_code}: ${findingText(row, lang)}`;
    return place === 1 ? [title, line] : [line];
  });
}
