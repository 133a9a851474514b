import { isNode, parseDocument } from "yaml";
import { readRecords } from "../lib/csv-records.ts";
import type { Change, DataText } from "./data-texts.ts";

export const TRANSLATIONS = "data/translations.csv";

/** Takes the lines of translations.csv whose Japanese stands in files that go and nowhere else. */
export function unusedTranslations(
  texts: readonly DataText[],
  changes: readonly Change[],
): Change[] {
  const own = texts.find(({ file }) => file === TRANSLATIONS);
  if (own === undefined) return [];
  const after = new Map(changes.map((change) => [change.file, change.after]));
  const gone = changes.filter((change) => change.after === null).map(({ text }) => text);
  const kept = texts
    .filter(({ file }) => file !== TRANSLATIONS)
    .map(({ file, text }) => (after.has(file) ? (after.get(file) ?? "") : text))
    .join("\n");
  const isUnused = (ja: string) => gone.some((text) => text.includes(ja)) && !kept.includes(ja);
  const text = withoutRows(own.text, ({ cells: [ja = ""] }) => isUnused(ja));
  return text === own.text ? [] : [{ ...own, after: text }];
}

/** A table without some of its rows, with the lines that they take. */
export function withoutRows(
  text: string,
  isGone: (row: { cells: readonly string[] }, header: readonly string[]) => boolean,
): string {
  const [header, ...rows] = readRecords(text, { relaxQuotes: true });
  if (header === undefined) return text;
  const gone = new Set(
    rows.flatMap((row, i) => {
      if (!isGone(row, header.cells)) return [];
      const first = (rows[i - 1]?.line ?? header.line) + 1;
      return Array.from({ length: row.line - first + 1 }, (_, at) => first + at);
    }),
  );
  return text
    .split("\n")
    .filter((_, i) => !gone.has(i + 1))
    .join("\n");
}

const CAVEATS = ["caveat", "caveat_en"];

/** The lines of the caveats of some measures, by their ids. */
export function caveatLines(text: string, ids: ReadonlySet<string>): number[] {
  const document = parseDocument(text);
  const list = (document.toJS() ?? []) as { id?: string }[];
  return list.flatMap(({ id = "" }, at) =>
    ids.has(id) ? CAVEATS.flatMap((key) => linesOf(document.getIn([at, key], true), text)) : [],
  );
}

function linesOf(node: unknown, text: string): number[] {
  if (!isNode(node)) return [];
  const [from = 0, to = 0] = node.range ?? [];
  const first = text.slice(0, from).split("\n").length;
  return text
    .slice(from, to)
    .split("\n")
    .flatMap((line, i) => (/[\p{L}\p{N}]/u.test(line) ? [first + i] : []));
}
