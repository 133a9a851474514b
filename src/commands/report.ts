import { parseArgs } from "node:util";
import { createBriefingContext } from "../briefings/context.ts";
import { finishBriefings } from "../briefings/finish.ts";
import { namingTables } from "../briefings/names.ts";
import { ownWordsOf } from "../briefings/own-words.ts";
import { briefingSet } from "../briefings/set.ts";
import { nameProblems } from "../briefings/word-problems.ts";
import { csvForMachines } from "../exports/csv.ts";
import { readEarlierReport } from "../exports/earlier-report.ts";
import { type IndexEntry, indexName, indexPage } from "../exports/index-page.ts";
import { revisionsCsv } from "../exports/revisions.ts";
import { type WriteFile, writeFolder } from "../exports/write-folder.ts";
import { createDocument } from "../lib/chart/node-document.ts";
import { formatProblem, InputError } from "../lib/errors.ts";
import { LANGUAGES } from "../lib/language.ts";
import { openFonts } from "../lib/pdf/fonts.ts";
import type { Terminal } from "../lib/terminal.ts";
import { openProject } from "../open.ts";
import { runPipeline } from "../pipeline.ts";
import { loadCommentary } from "../plans/commentary.ts";
import { dataVersion } from "../plans/data-version.ts";
import { loadSettings, type Settings } from "../plans/settings.ts";
import { REPORT_TABLES, TABLES } from "../tables/list.ts";
import { narrow } from "../tables/narrow.ts";
import { newestDate } from "../tables/newest-date.ts";
import { PEER_CHOICES, type Rows } from "../tables/rows.ts";
import { type Tables, toRows } from "../tables/table.ts";
import { issuerText } from "../words/masthead.ts";
import { readChoices, readMunicipalities, withPlans } from "./options.ts";
import { writeAttachments } from "./report-attachments.ts";
import { writeBriefings } from "./report-briefings.ts";
import { builtNotebooks } from "./report-notebooks.ts";
import { since } from "./report-revisions.ts";

export const help = `npm run report -- [options]

Builds tables, charts and PDF briefings from the data and puts them in place at the end.

  --theme ID           the briefing and charts of this theme alone (repeatable), by its id in
                       data/taxonomy.yaml
  --municipality CODE  these municipalities alone (repeatable), by 6-digit code, name or reading
  --taxonomy FILE      the themes of this file of the data folder, instead of those of settings.yaml
  --peers WHOM         whom they are compared with: ${PEER_CHOICES.join(", ")},
                       or the name of a list in data/settings.yaml (size)
  --lang ja|en         one language instead of both (repeatable)
  --no-annex           the briefings without their annexes
  --docx               the front pages of each briefing as a Word file too
  --since DIR          lists every figure that differs from the report in DIR, in revisions.csv and
                       the index; each briefing names its changes
  --out DIR            where to put everything (reports)
  --data DIR           the data folder (data)`;

const OPTIONS = {
  theme: { type: "string", multiple: true },
  municipality: { type: "string", multiple: true },
  taxonomy: { type: "string" },
  peers: { type: "string" },
  lang: { type: "string", multiple: true },
  "no-annex": { type: "boolean", default: false },
  docx: { type: "boolean", default: false },
  since: { type: "string" },
  out: { type: "string", default: "reports" },
  data: { type: "string", default: "data" },
} as const;

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { values } = parseArgs({ args, options: OPTIONS });
  const languages = readChoices("lang", values.lang, LANGUAGES);
  // Read at once: it may lie where this report is put in place.
  const earlier = values.since === undefined ? undefined : await readEarlierReport(values.since);
  const { project, themes, pipeline, narrowed } = await computed(values, terminal);
  const tables = toRows(narrowed);
  const version = await dataVersion(values.data);
  const date = newestDate(tables);

  const settings = await settingsOf(values.data, values["no-annex"]);
  const commentary = await loadCommentary(values.data);
  const { issued } = settings;
  const changes = since(earlier, { narrowed, tables, issued }, terminal);
  const fonts = openFonts();
  const editions = languages.map((lang) => {
    const charts = { document: createDocument(), lang, measureText: fonts.measure };
    const { headlines } = project.taxonomy;
    const issuer = issuerText(settings.organisation, settings.contact, lang);
    const { organisation } = settings;
    const run = { version, date, issued, issuer, organisation, headlines };
    const context = createBriefingContext(tables, charts, project.units, run);
    const own = ownWordsOf(commentary, lang, tables.municipalities);
    const set = briefingSet(context, themes, own, changes?.lineOf);
    return { lang, ...finishBriefings(set, context, settings, commentary) };
  });
  const problems = [
    ...nameProblems(namingTables(pipeline.tables), settings, commentary),
    ...editions.flatMap((edition) => edition.problems),
  ];
  if (problems.length > 0) throw new InputError(problems);

  const entries: IndexEntry[] = [];
  await writeFolder(values.out, { version, plans: tables.plans }, async (write) => {
    entries.push(...(await writeTables(narrowed, write)));
    const { units } = project;
    const data = { narrowed, tables, units, languages, themes, version, date, out: values.out };
    for (const edition of editions)
      entries.push(
        ...(await writeBriefings(edition, { fonts, write, terminal, docx: values.docx })),
      );
    terminal.progress("Charts and exports");
    entries.push(...(await writeAttachments(data, write)));
    entries.push(...(await builtNotebooks(values.out)));
    if (changes) await write("revisions.csv", revisionsCsv(changes.revisions));
    for (const lang of languages)
      await write(
        indexName(lang, languages),
        indexPage(entries, lang, { version, languages, since: changes }),
      );
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.out(madeText(entries, values.out));
  terminal.out(countsText(tables, pipeline.unread.length, seconds));
  return 0;
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"];

/** The tables of the data, and of them those that the call asks for. */
async function computed(values: Values, terminal: Terminal) {
  terminal.progress("Reading and checking the data");
  const { taxonomy, peers } = values;
  const project = await openProject(values.data, { taxonomy, peers });
  const known = project.taxonomy.themes.map(({ id }) => id);
  const themes = values.theme && readChoices("theme", values.theme, known);
  const pipeline = runPipeline(project);
  for (const problem of pipeline.unread) terminal.err(formatProblem(problem));
  const asked = values.municipality ?? withPlans(project, terminal);
  const narrowed = narrow(pipeline.tables, readMunicipalities(asked, project));
  return { project, themes, pipeline, narrowed };
}

/** The settings, with the annexes left out where the call asks for it. */
async function settingsOf(data: string, noAnnex: boolean): Promise<Settings> {
  const settings = await loadSettings(data);
  return { ...settings, annex: settings.annex && !noAnnex };
}

function countsText(tables: Rows, unread: number, seconds: string): string {
  const { indicators, plans, comparisons, findings } = tables;
  return `${indicators.length} indicator rows of ${plans.length} plans, ${comparisons.length} rows compared, ${findings.length} findings, ${unread} cells not understood, ${seconds} s`;
}

function madeText(entries: readonly IndexEntry[], out: string): string {
  const count = (kind: IndexEntry["kind"]) => entries.filter((entry) => entry.kind === kind).length;
  return `${count("briefing")} briefings, ${count("chart")} charts and ${count("table")} tables in ${out}/ (open ${out}/index.html)`;
}

async function writeTables(tables: Tables, write: WriteFile): Promise<IndexEntry[]> {
  const entries: IndexEntry[] = [];
  for (const name of REPORT_TABLES) {
    const { file, title, about } = TABLES[name];
    const path = `tables/${file}.csv`;
    await write(path, csvForMachines(TABLES[name], tables[name]));
    entries.push({ kind: "table", path, title, sentence: about });
  }
  return entries;
}
