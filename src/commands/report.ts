import { parseArgs } from "node:util";
import { nameProblems, namingTables } from "../briefings/word-problems.ts";
import { csvForMachines } from "../exports/csv.ts";
import { readEarlierReport } from "../exports/earlier-report.ts";
import { type IndexEntry, indexName, indexPage } from "../exports/index-page.ts";
import { revisionsCsv } from "../exports/revisions.ts";
import { tableText } from "../exports/texts.ts";
import { type WriteFile, writeFolder } from "../exports/write-folder.ts";
import { InputError } from "../lib/errors.ts";
import { LANGUAGES, type Language } from "../lib/language.ts";
import { openFonts } from "../lib/pdf/fonts.ts";
import { endingAtOnce } from "../lib/signals.ts";
import type { Terminal } from "../lib/terminal.ts";
import { openProject } from "../open.ts";
import { runPipeline } from "../pipeline.ts";
import { loadCommentary } from "../plans/commentary.ts";
import { dataVersion } from "../plans/data-version.ts";
import { readMunicipalities } from "../plans/named-places.ts";
import { loadSettings, type Settings } from "../plans/settings.ts";
import type { Taxonomy } from "../plans/taxonomy.ts";
import { documentsOf } from "../story/documents.ts";
import { REPORT_TABLES, TABLES } from "../tables/list.ts";
import { narrow } from "../tables/narrow.ts";
import { newestDate } from "../tables/newest-date.ts";
import type { Rows } from "../tables/rows.ts";
import { type Tables, toRows } from "../tables/table.ts";
import { commandText } from "../words/command-texts.ts";
import { datesText, issuerText } from "../words/masthead.ts";
import { readChoices, withPlans } from "./options.ts";
import { problemText } from "./problem-text.ts";
import { writeAttachments } from "./report-attachments.ts";
import { writeBriefings } from "./report-briefings.ts";
import { editionsOf } from "./report-editions.ts";
import { builtNotebooks } from "./report-notebooks.ts";
import { since } from "./report-revisions.ts";

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
  terminal.progress(commandText("reading", terminal.lang));
  const { taxonomy, peers } = values;
  const project = await openProject(values.data, { taxonomy, peers });
  const { units, taxonomy: scheme } = project;
  const themes = chosenThemes(values.theme, scheme);
  const pipeline = endingAtOnce(() => runPipeline(project));
  for (const problem of [...pipeline.unread, ...pipeline.doubts])
    terminal.err(problemText(problem, terminal.lang));
  const chosen = values.municipality ?? withPlans(project, terminal);
  const narrowed = narrow(pipeline.tables, readMunicipalities(chosen, project));
  const tables = toRows(narrowed);
  const version = await dataVersion(values.data);
  const date = newestDate(tables);

  const settings = await settingsOf(values.data, values["no-annex"]);
  const commentary = await loadCommentary(values.data);
  const changes = since(earlier, { narrowed, tables, issued: settings.issued }, terminal);
  const fonts = openFonts();
  const { headlines } = scheme;
  const found = { tables, units, headlines, version, date };
  const editionOf = editionsOf(found, { themes, settings, commentary, changes }, fonts);
  const editions = endingAtOnce(() => languages.map(editionOf));
  const problems = [
    ...nameProblems(namingTables(pipeline.tables), settings, commentary),
    ...editions.flatMap((edition) => edition.problems),
  ];
  if (problems.length > 0) throw new InputError(problems);

  const entries: IndexEntry[] = [];
  await writeFolder(values.out, { version, plans: tables.plans }, async (write) => {
    entries.push(...(await writeTables(narrowed, write)));
    const data = { narrowed, tables, units, languages, themes, version, date, out: values.out };
    const writing = { fonts, write, terminal, docx: values.docx };
    for (const edition of editions) entries.push(...(await writeBriefings(edition, writing)));
    terminal.progress(commandText("charts", terminal.lang));
    entries.push(...(await writeAttachments(data, write)));
    entries.push(...(await builtNotebooks(values.out)));
    if (changes) await write("revisions.csv", revisionsCsv(changes.revisions));
    for (const lang of languages) {
      const imprint = imprintOf(settings, date, lang);
      const sources = documentsOf(tables, lang);
      const page = { version, imprint, languages, since: changes, sources };
      await write(indexName(lang, languages), indexPage(entries, lang, page));
    }
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const more = { out: values.out, unread: pipeline.unread.length, seconds };
  for (const line of madeLines(entries, tables, more, terminal.lang)) terminal.out(line);
  return 0;
}

/** Those asked for, else undefined for all. @throws UsageError for one that there is not */
function chosenThemes(asked: readonly string[] | undefined, { themes }: Taxonomy) {
  const known = themes.map(({ id }) => id);
  return asked && readChoices("theme", asked, known);
}

/** The settings, with the annexes left out where the call asks for it. */
async function settingsOf(data: string, noAnnex: boolean): Promise<Settings> {
  const settings = await loadSettings(data);
  return { ...settings, annex: settings.annex && !noAnnex };
}

/** Date of issue and newest date of the data, and who issues the report. */
function imprintOf(
  { issued, organisation, contact }: Settings,
  date: Date,
  lang: Language,
): string[] {
  const [year = "", ...day] = date.toISOString().slice(0, 10).split("-");
  const asOf = { year: Number(year), day: day.join("-"), basis: "date" } as const;
  return [datesText(issued, asOf, lang), issuerText(organisation, contact, lang)];
}

function madeLines(
  entries: readonly IndexEntry[],
  { indicators, plans, comparisons, findings }: Rows,
  more: { out: string; unread: number; seconds: string },
  lang: Language | undefined,
): string[] {
  const count = (kind: IndexEntry["kind"]) => entries.filter((entry) => entry.kind === kind).length;
  return [
    commandText("made", lang, {
      ...{ briefings: count("briefing"), charts: count("chart"), tables: count("table") },
      out: more.out,
    }),
    commandText("counts", lang, {
      ...{ rows: indicators.length, plans: plans.length },
      ...{ compared: comparisons.length, findings: findings.length, ...more },
    }),
  ];
}

async function writeTables(tables: Tables, write: WriteFile): Promise<IndexEntry[]> {
  const entries: IndexEntry[] = [];
  for (const name of REPORT_TABLES) {
    const { file } = TABLES[name];
    const [title, sentence] = [tableText(file, "(title)"), tableText(file, "(about)")];
    const path = `tables/${file}.csv`;
    await write(path, csvForMachines(TABLES[name], tables[name]));
    entries.push({ kind: "table", path, title, sentence });
  }
  return entries;
}
