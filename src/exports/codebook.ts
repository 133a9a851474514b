import type { Language } from "../lib/language.ts";
import type { NamedColumn } from "../tables/define.ts";
import { GRADES } from "../tables/rows.ts";
import { common } from "../words/text.ts";
import type { ExportTable } from "./export-table.ts";
import { exportNotes, exportText } from "./texts.ts";
import { gradeText, valueName } from "./value-names.ts";

export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string; id: string }
  | { kind: "paragraph"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "table"; head: string[]; rows: string[][] };

/** What every table and column holds, made from the list of columns. */
export function codebook(tables: readonly ExportTable[], lang: Language, version: string): Block[] {
  const say = (word: string) => exportText(`codebook.${word}`)[lang];
  const grades = GRADES.map((grade) => `${grade} — ${gradeText(grade)[lang]}`);
  return [
    { kind: "heading", level: 1, text: say("title"), id: lang },
    { kind: "paragraph", text: `${say("version")} ${version}` },
    { kind: "heading", level: 2, text: say("reading"), id: `${lang}-reading` },
    { kind: "list", items: exportNotes().map((note) => note[lang]) },
    { kind: "heading", level: 2, text: say("grades"), id: `${lang}-grades` },
    { kind: "list", items: grades },
    { kind: "heading", level: 2, text: say("tables"), id: `${lang}-tables` },
    ...tables.flatMap((table) => tableBlocks(table, lang)),
  ];
}

function tableBlocks(table: ExportTable, lang: Language): Block[] {
  const { file: name, columns, data, foreign } = table;
  const key = [...table.primary, ...table.unique];
  const textOf = (column: string) => table.textOf(column)[lang];
  const say = (word: string) => exportText(`codebook.${word}`)[lang];
  const points = foreign.map(({ column, table: other, to }) => `${column} → ${other}.${to}`);
  const items = [
    ...(key.length > 0 ? [`${say("key")}: ${key.join(", ")}`] : []),
    ...(points.length > 0 ? [`${say("points")}: ${points.join(", ")}`] : []),
  ];
  return [
    { kind: "heading", level: 3, text: `${name} — ${textOf("(title)")}`, id: `${lang}-${name}` },
    { kind: "paragraph", text: `${textOf("(about)")} (${data.numRows()} ${say("rows")})` },
    ...(items.length > 0 ? [{ kind: "list" as const, items }] : []),
    {
      kind: "table",
      head: [say("column"), say("type"), say("unit"), say("text")],
      rows: columns.map((column) => [
        column.name,
        `${exportText(`type.${column.type}`)[lang]}${column.nullable ? ` (${say("empty")})` : ""}`,
        unitOf(column),
        `${textOf(column.name)}${valuesOf(column, lang)}`,
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
  const list = values.map((value) => {
    const text = valueName(values, value)?.[lang];
    return text === undefined ? value : `${value} = ${text}`;
  });
  return common.stop[lang] + list.join(common.semicolon[lang]);
}
