import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { filesIn } from "../lib/files/files-in.ts";
import { type WorkFolder, workAlone } from "../lib/files/work-folder.ts";
import { writing } from "../lib/files/write-error.ts";
import type { Language } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { type Change, changedLines, readDataTexts } from "../plans/data-texts.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { COMMON, readLanguage } from "./options.ts";

/** What `rename` and `remove` are told alike: of what, whether to write, where. */
export const LIFE_OPTIONS = {
  plan: { type: "string" },
  municipality: { type: "string" },
  yes: { type: "boolean", default: false },
  ...COMMON,
} as const;

interface Asked {
  plan?: string | undefined;
  municipality?: string | undefined;
  lang?: string | undefined;
  data: string;
}

/**
 * The language of a call that names one plan or one municipality.
 * @throws UsageError where it names both or none, or a plan that there is not
 */
export function checkAsked(
  { plan, municipality, lang: asked, data }: Asked,
  terminal: Pick<Terminal, "lang">,
): Language {
  const lang = readLanguage(asked, terminal);
  if ((plan === undefined) === (municipality === undefined)) throw usageError("life.oneOf");
  const known = readdirSync(join(data, "plans")).sort();
  if (plan !== undefined && !known.includes(plan))
    throw usageError("life.planUnknown", { id: plan, known: known.join(", ") });
  return lang;
}

type Texts = Awaited<ReturnType<typeof readDataTexts>>;

interface Order {
  data: string;
  lang: Language;
  /** Without it the changes are shown alone. */
  yes: boolean;
  /** Names that are to be found nowhere else afterwards. */
  names: readonly string[];
  /** Folders of plans that move or go, by their ids, with the new id or null. */
  folders: ReadonlyMap<string, string | null>;
}

/**
 * Shows what changes, line by line, and writes it where the call says so. Everything is read after
 * the folder is held, so that of two runs at once one is refused.
 * @throws OutputError where another run writes to the data, or the system refuses
 */
export async function changeData(
  order: Order,
  make: (texts: Texts["texts"]) => Change[],
  terminal: Terminal,
): Promise<number> {
  const { data, lang, yes } = order;
  return workAlone(join(resolve(data), "change"), data, async (work) => {
    const { texts, workbooks } = await readDataTexts(data);
    const changes = make(texts);
    for (const line of changes.flatMap((change) => shown(change, lang))) terminal.out(line);
    const left = leftOver(texts, changes, order.names);
    if (left.length > 0) terminal.out(commandText("life.left", lang));
    for (const line of left) terminal.out(line);
    const reread = toReread(changes).filter((line) => !left.includes(line));
    if (reread.length > 0) terminal.out(commandText("life.reread", lang));
    for (const line of reread) terminal.out(line);
    const outside = workbooks.filter((file) => !order.folders.has(file.split("/")[2] ?? ""));
    if (outside.length > 0)
      terminal.out(commandText("life.workbooks", lang, { files: outside.join(", ") }));
    if (yes) write(work, changes, order);
    terminal.out(
      commandText(yes ? "life.written" : "life.waiting", lang, { files: changes.length }),
    );
    return 0;
  });
}

function shown(change: Change, lang: Language): string[] {
  const { file, after, to } = change;
  if (after === null) return [commandText("life.gone", lang, { file })];
  const lines = changedLines(change);
  return [
    ...(to === undefined ? [] : [commandText("life.moved", lang, { file, to })]),
    ...(lines.length === 0 ? [] : [commandText("life.lines", lang, { file, n: lines.length })]),
    ...lines.map((line) => commandText("life.line", lang, line)),
  ];
}

/** Where the names stand in what stays: comments, caveats, links of commentaries. */
function leftOver(
  texts: Texts["texts"],
  changes: readonly Change[],
  names: readonly string[],
): string[] {
  const after = new Map(changes.map((change) => [change.file, change.after]));
  return texts.flatMap(({ file, text }) => {
    const now = after.has(file) ? after.get(file) : text;
    return (now ?? "")
      .split("\n")
      .flatMap((line, i) =>
        names.some((name) => line.includes(name)) ? [shownLine(file, i + 1, line)] : [],
      );
  });
}

/** Lines in which a sentence may be about what goes without its name. */
function toReread(changes: readonly Change[]): string[] {
  return changes.flatMap(({ file, after, reread = [] }) => {
    const lines = (after ?? "").split("\n");
    return reread.map((line) => shownLine(file, line, lines[line - 1] ?? ""));
  });
}

function shownLine(file: string, line: number, text: string): string {
  return `  ${file}:${line}: ${text.trim()}`;
}

/** New files first, then what goes: a run that is killed between leaves both. */
function write(work: WorkFolder, changes: readonly Change[], { data, folders }: Order): void {
  const path = (file: string) => file.slice("data/".length);
  for (const { file, after, to } of changes)
    if (after !== null) work.write(path(to ?? file), after);
  const texts = new Set(changes.map(({ file }) => file));
  for (const [id, to] of folders)
    for (const name of to === null ? [] : filesIn(join(data, "plans", id)))
      if (!texts.has(`data/plans/${id}/${name}`))
        work.write(`plans/${to}/${name}`, readFileSync(join(data, "plans", id, name)));
  work.moveInto(data);
  writing(data, () => {
    for (const { file, after, to } of changes)
      if (after === null || to !== undefined) rmSync(join(data, path(file)), { force: true });
    for (const id of folders.keys())
      rmSync(join(data, "plans", id), { recursive: true, force: true });
  });
}
