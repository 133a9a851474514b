import type { Language } from "../lib/language.ts";
import type { NamedColumn } from "../tables/define.ts";
import { GRADES } from "../tables/rows.ts";
import {
  columnTypeNames,
  exportNotes,
  gradeLines,
  codebookWords as words,
} from "../words/exports.ts";
import type { ExportTable } from "./export-table.ts";
import { valueNames } from "./value-names.ts";

/** A block of the codebook, in one language. */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string; id: string }
  | { kind: "paragraph"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "table"; head: string[]; rows: string[][] };

/** What every table and column holds, made from the list of columns. */
export function codebook(tables: readonly ExportTable[], lang: Language, version: string): Block[] {
  const say = (word: keyof typeof words) => words[word][lang];
  return [
    { kind: "heading", level: 1, text: say("title"), id: lang },
    { kind: "paragraph", text: `${say("version")} ${version}` },
    { kind: "heading", level: 2, text: say("reading"), id: `${lang}-reading` },
    { kind: "list", items: exportNotes.map((note) => note[lang]) },
    { kind: "heading", level: 2, text: say("grades"), id: `${lang}-grades` },
    { kind: "list", items: GRADES.map((grade) => `${grade} — ${gradeLines[grade][lang]}`) },
    { kind: "heading", level: 2, text: say("tables"), id: `${lang}-tables` },
    ...tables.flatMap((table) => tableBlocks(table, lang)),
  ];
}

function tableBlocks(table: ExportTable, lang: Language): Block[] {
  const { file: name, title, about, columns, data, foreign } = table;
  const key = [...table.primary, ...table.unique];
  const say = (word: keyof typeof words) => words[word][lang];
  const points = foreign.map(({ column, table: other, to }) => `${column} → ${other}.${to}`);
  return [
    { kind: "heading", level: 3, text: `${name} — ${title[lang]}`, id: `${lang}-${name}` },
    { kind: "paragraph", text: `${about[lang]} (${data.numRows()} ${say("rows")})` },
    ...(key.length + points.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            items: [
              ...(key.length > 0 ? [`${say("key")}: ${key.join(", ")}`] : []),
              ...(points.length > 0 ? [`${say("points")}: ${points.join(", ")}`] : []),
            ],
          },
        ]),
    {
      kind: "table",
      head: [say("column"), say("type"), say("unit"), say("text")],
      rows: columns.map((column) => [
        column.name,
        `${columnTypeNames[column.type][lang]}${column.nullable ? ` (${say("empty")})` : ""}`,
        unitOf(column),
        `${column.text[lang]}${valuesOf(column, lang)}`,
      ]),
    },
  ];
}

/** `@unit` stands for the column of that name. */
function unitOf({ unit = "" }: NamedColumn): string {
  return unit.startsWith("@") ? `→ ${unit.slice(1)}` : unit;
}

function valuesOf({ values }: NamedColumn, lang: Language): string {
  if (values === null) return "";
  const texts = valueNames(values);
  const list = values.map((value) => {
    const text = texts?.[value]?.[lang];
    return text === undefined ? value : `${value} = ${text}`;
  });
  return `${words.stop[lang]}${list.join(words.comma[lang])}`;
}
