import { parseArgs } from "node:util";
import { type ColumnTable, op } from "arquero";
import { filterRows, lift } from "../lib/arquero.ts";
import { byPlace, InputError, type Problem } from "../lib/errors.ts";
import type { Language } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { themeProposals } from "../match/themes.ts";
import { OFFICIAL_FILES } from "../official/schemas.ts";
import { type OpenProject, openProject } from "../open.ts";
import type { Run } from "../pipeline.ts";
import { checkFile } from "../plans/check-file.ts";
import { glyphsOf } from "../plans/check-glyphs.ts";
import { readMunicipalities } from "../plans/named-places.ts";
import { type Finding, type Indicator, SEVERITIES } from "../tables/rows.ts";
import { rowsIn, type Tables } from "../tables/table.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { severityNames } from "../words/names.ts";
import { textOf } from "../words/text.ts";
import { COMMON, readChoice, readLanguage } from "./options.ts";
import { problemText } from "./problem-text.ts";
import { themeText } from "./row-texts.ts";
import { soundRun } from "./sound-run.ts";

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      plan: { type: "string" },
      municipality: { type: "string" },
      ...COMMON,
    },
  });
  const lang = readLanguage(values.lang, terminal);
  if (positionals.length > 0) {
    for (const option of ["plan", "municipality"] as const)
      if (values[option] !== undefined) throw usageError("optionWithFile", { option });
    return checkFiles(positionals, terminal);
  }
  const project = await openProject(values.data);
  const piped = await soundRun(values.data, project);
  const { tables } = piped;
  const shown = chosenPlans(piped, project, values);
  const isShown = ({ file }: Problem) => shown.all || shown.plans.has(file.split("/")[2] ?? "");
  for (const note of piped.notes.filter(isShown).toSorted(byPlace))
    terminal.err(problemText(note, terminal.lang));
  const findings = tables.findings.filter(
    lift<Finding>(({ plan }) => shown.all || shown.plans.has(plan)),
  );
  for (const line of findingLines(findings, lang)) terminal.out(line);
  const unread = piped.unread.filter(isShown);
  const doubts = piped.doubts.filter(isShown);
  const proposals = themeProposals(rowsIn("indicators", tables.indicators));
  for (const proposal of proposals)
    if (shown.plans.has(proposal.row.plan)) terminal.out(themeText(proposal, lang));
  const rows = filterRows<Indicator>(tables.indicators, ({ plan }) => shown.plans.has(plan));
  if (!shown.all) sayMissing(rowsIn("indicators", rows), tables, terminal);
  terminal.out(
    commandText("checked", terminal.lang, {
      plans: shown.plans.size,
      rows: rows.numRows(),
      unread: unread.length,
      doubts: doubtsText(doubts.length, terminal),
      findings: findings.numRows(),
    }),
  );
  return 0;
}

/** What rows still lack before they stand in every page: an English label, a measure. */
function sayMissing(
  rows: readonly Indicator[],
  { measureMembers }: Tables,
  terminal: Terminal,
): void {
  const compared = new Set(measureMembers.array("indicator_id"));
  const own = rows.filter(({ is_repeat }) => !is_repeat);
  const labels = new Set(own.flatMap((row) => (row.label_en === "" ? [row.label] : [])));
  const apart = own.filter(({ id }) => !compared.has(id)).length;
  if (labels.size > 0)
    terminal.out(
      commandText("noEnglish", terminal.lang, { n: labels.size, labels: [...labels].join(" / ") }),
    );
  if (apart > 0) terminal.out(commandText("noMeasure", terminal.lang, { n: apart }));
}

/** The plans asked for, and the municipalities that they are of. */
interface Shown {
  all: boolean;
  plans: ReadonlySet<string>;
}

/** @throws UsageError where there is no such plan or municipality */
function chosenPlans(
  { plans }: Run,
  project: OpenProject,
  { plan, municipality }: { plan?: string; municipality?: string },
): Shown {
  const files = plans.map(({ file }) => file);
  const ids = files.map(({ id }) => id);
  if (plan !== undefined) readChoice("plan", plan, ids);
  const [code] = municipality === undefined ? [] : readMunicipalities([municipality], project);
  const chosen = files.filter(
    (file) =>
      (plan === undefined || file.id === plan) &&
      (code === undefined || file.municipality === code),
  );
  return {
    all: plan === undefined && code === undefined,
    plans: new Set(chosen.map(({ id }) => id)),
  };
}

/** How many values are to be compared with their documents, where there are any. */
function doubtsText(n: number, { lang }: Terminal): string {
  return n === 0 ? "" : commandText("doubts", lang, { n });
}

/** Every file by itself; the problems of all of them are thrown together. */
async function checkFiles(paths: readonly string[], terminal: Terminal): Promise<number> {
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const valid: string[] = [];
  for (const path of paths) {
    const file = await checkFile(path, OFFICIAL_FILES);
    const glyphs = await glyphsOf(path, path);
    notes.push(...file.repairs, ...file.unread, ...file.doubts, ...glyphs);
    problems.push(...file.problems);
    if (file.problems.length > 0) continue;
    const { kind } = file;
    const rows = file.rows > 0 ? commandText("rowsOf", terminal.lang, { n: file.rows }) : "";
    const doubts = doubtsText(file.doubts.length, terminal);
    const counts = { repairs: file.repairs.length, unread: file.unread.length, doubts };
    valid.push(commandText("checkedFile", terminal.lang, { path, kind, rows, ...counts }));
  }
  const refused = problems.length > 0 ? new InputError(problems, notes) : null;
  if (refused === null)
    for (const note of notes.toSorted(byPlace)) terminal.err(problemText(note, terminal.lang));
  for (const line of valid) terminal.out(line);
  if (refused !== null) throw refused;
  return 0;
}

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
    const { rule, severity, count, place, indicator_id, plan } = row;
    const title = `${rule} (${severityNames[severity][lang]}, ${count})`;
    const line = `  ${indicator_id || plan}: ${textOf(row, "message", lang)}`;
    return place === 1 ? [title, line] : [line];
  });
}
