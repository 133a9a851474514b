import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { csvLine } from "../lib/csv.ts";
import { InputError } from "../lib/errors.ts";
import { type WorkFolder, workAlone } from "../lib/files/work-folder.ts";
import type { Terminal } from "../lib/terminal.ts";
import { type OfficialData, valueKey } from "../official/data.ts";
import { importEstat } from "../official/import/estat.ts";
import { importJapan, isJapanTable } from "../official/import/japan.ts";
import { isOlderEdition, statisticsRecords } from "../official/import/records.ts";
import { rollOver, superseded } from "../official/import/roll-over.ts";
import type { ValueRow } from "../official/import/row.ts";
import { valueLine } from "../official/schemas.ts";
import { openProject } from "../open.ts";
import { QUALITIES } from "../tables/rows.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { COMMON, readChoice } from "./options.ts";

const OPTIONS = {
  item: { type: "string" },
  column: { type: "string" },
  source: { type: "string" },
  quality: { type: "string", default: "A" },
  shift: { type: "string", default: "0" },
  "dry-run": { type: "boolean", default: false },
  force: { type: "boolean", default: false },
  ...COMMON,
} as const;
type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"];

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values: options, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: OPTIONS,
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw usageError("oneFile");
  if (!existsSync(path)) throw usageError("noFile", { path });
  const folder = join(options.data, "context");
  // Nobody else may change the files between the reading and the writing.
  if (options["dry-run"] || !existsSync(folder)) return take(path, options, terminal, null);
  return workAlone(resolve(folder), folder, (work) => take(path, options, terminal, work));
}

interface Desk {
  file: { path: string; bytes: Buffer; records: string[][] };
  options: Options;
  official: OfficialData;
  /** Codes of data/municipalities.csv. */
  codes: string[];
  terminal: Terminal;
  /** Where the files are written; null when nothing is to be written. */
  work: WorkFolder | null;
}

async function take(
  path: string,
  options: Options,
  terminal: Terminal,
  work: WorkFolder | null,
): Promise<number> {
  const project = await openProject(options.data);
  const bytes = await readFile(path);
  const records = await statisticsRecords(basename(path), bytes);
  // An item of a column that is not held yet is what the published file is taken for.
  const problems = isJapanTable(records)
    ? project.reading.problems.filter(({ code }) => code !== "context-column-unknown")
    : project.reading.problems;
  if (problems.length > 0) throw new InputError(problems);
  const { official } = project;
  if (official.definitions.items.length === 0) throw usageError("noItems", { data: options.data });
  const codes = project.municipalities.map(({ code }) => code);
  const desk = { file: { path, bytes, records }, options, official, codes, terminal, work };
  return isJapanTable(records) ? takeJapan(desk) : takeEstat(desk);
}

async function takeEstat(desk: Desk): Promise<number> {
  const { file, options, official, codes, terminal, work } = desk;
  if (options.item === undefined) throw usageError("itemNone", { name: basename(file.path) });
  const { item, source, quality, shift } = readOptions(options, official);
  const taken = importEstat(file.records, basename(file.path), {
    item,
    ...(options.column === undefined ? {} : { column: options.column }),
    source,
    quality,
    shift,
    municipalities: codes,
    known: new Set(official.values.map(({ row }) => valueKey(row))),
  });
  if (taken.problems.length > 0) throw new InputError(taken.problems);
  replace(desk, { "values.csv": await appended(desk, taken.rows) });
  const counts = { n: taken.rows.length, item: item.id, kept: taken.kept };
  terminal.out(commandText(work === null ? "wouldAdd" : "added", terminal.lang, counts));
  return 0;
}

/** @throws UsageError for an option that names nothing. */
function readOptions(options: Options, { definitions }: OfficialData) {
  const quality = readChoice("quality", options.quality, QUALITIES);
  const item = definitions.items.find(({ id }) => id === options.item);
  if (item === undefined) throw usageError("itemForm", { item: options.item ?? "" });
  const { source, shift } = options;
  if (source === undefined || !Object.hasOwn(definitions.sources, source))
    throw usageError("sourceForm", { source: source ?? "" });
  if (!/^-?\d$/u.test(shift)) throw usageError("shiftForm", { shift });
  return { item, source, quality, shift: Number(shift) };
}

async function takeJapan(desk: Desk): Promise<number> {
  const { file, official, codes, terminal, work } = desk;
  const { items, sources } = official.definitions;
  const wanted = [...new Set(items.flatMap(({ ssdse }) => ssdse?.column ?? []))].sort();
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const next = importJapan(file.records, wanted, basename(file.path), sha256);
  // That a file is of an older edition says why it lacks columns.
  const held = official.japan?.file.edition;
  if (isOlderEdition(next.file.edition, held) && !desk.options.force)
    throw usageError("olderEdition", {
      next: next.file.edition,
      held: held ?? "",
      path: file.path,
    });
  if (next.problems.length > 0) throw new InputError(next.problems);
  const moved = rollOver(official, next.file, codes);
  const replaced = superseded(official, next.file, codes);
  // The edition's file is named by japan.yaml alone, which comes last.
  replace(desk, {
    [next.file.file]: next.csv,
    "values.csv": await appended(desk, moved, replaced),
    "japan.yaml": next.yaml,
  });
  const counts = {
    edition: next.file.edition,
    places: next.municipalities,
    columns: wanted.length,
    moved: moved.length,
    before: held ?? commandText("noEdition", terminal.lang),
    replaced: replaced.length,
  };
  terminal.out(commandText(work === null ? "wouldTake" : "taken", terminal.lang, counts));
  if (!Object.hasOwn(sources, next.file.source))
    terminal.out(commandText("addSource", terminal.lang, { source: next.file.source }));
  return 0;
}

/** values.csv with rows added and lines taken out of it, counted from 1. */
async function appended(
  { options }: Desk,
  rows: readonly ValueRow[],
  without: readonly number[] = [],
): Promise<string> {
  const present = await readFile(join(options.data, "context", "values.csv"), "utf8");
  const text = present
    .split(/(?<=\n)/u)
    .filter((_, index) => !without.includes(index + 1))
    .join("");
  const keys = Object.keys(valueLine.shape) as (keyof ValueRow)[];
  const lines = rows.map((row) => `${csvLine(keys.map((key) => row[key]))}\n`);
  // A run that was killed between two files may have added them already.
  const added = lines.filter((line) => !text.includes(`\n${line}`));
  return (text.endsWith("\n") ? text : `${text}\n`) + added.join("");
}

/** All files are written beside the folder and put in place in one go, in this order. */
function replace({ options, work }: Desk, files: Record<string, string>): void {
  if (work === null) return;
  for (const [name, text] of Object.entries(files)) work.write(name, text);
  work.moveInto(join(options.data, "context"));
}
