import type { Language, Translated } from "../lib/language.ts";
import { VALUE_TEXTS } from "../tables/descriptions/index.ts";
import type { Column, ColumnType } from "./columns.ts";
import type { ExportTable } from "./export-table.ts";
import { GRADE_LINES, NOTES } from "./notes.ts";

const words = {
  title: { ja: "まちくらべ データの説明書", en: "machikurabe codebook" },
  version: { ja: "データの版", en: "Data version" },
  tables: { ja: "表", en: "Tables" },
  reading: { ja: "読み方", en: "How to read the tables" },
  grades: { ja: "比較できる度合い（grade）", en: "Grades" },
  column: { ja: "列", en: "Column" },
  type: { ja: "型", en: "Type" },
  unit: { ja: "単位", en: "Unit" },
  text: { ja: "説明", en: "What it holds" },
  key: { ja: "主キー", en: "Key" },
  points: { ja: "参照", en: "Points at" },
  rows: { ja: "行", en: "rows" },
  empty: { ja: "空も可", en: "may be empty" },
} as const satisfies Record<string, Translated>;

const types: Record<ColumnType, Translated> = {
  string: { ja: "文字列", en: "text" },
  integer: { ja: "整数", en: "whole number" },
  number: { ja: "数", en: "number" },
  boolean: { ja: "真偽", en: "true or false" },
};

/** A block of the codebook, in one language. */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string; id: string }
  | { kind: "paragraph"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "table"; head: string[]; rows: string[][] };

/** What every table and column holds, made from the schemas that the exports are written by. */
export function codebook(tables: readonly ExportTable[], lang: Language, version: string): Block[] {
  const say = (word: keyof typeof words) => words[word][lang];
  return [
    { kind: "heading", level: 1, text: say("title"), id: lang },
    { kind: "paragraph", text: `${say("version")} ${version}` },
    { kind: "heading", level: 2, text: say("reading"), id: `${lang}-reading` },
    { kind: "list", items: NOTES.map((note) => note[lang]) },
    { kind: "heading", level: 2, text: say("grades"), id: `${lang}-grades` },
    { kind: "list", items: GRADE_LINES.map(({ grade, text }) => `${grade} — ${text[lang]}`) },
    { kind: "heading", level: 2, text: say("tables"), id: `${lang}-tables` },
    ...tables.flatMap((table) => tableBlocks(table, lang)),
  ];
}

function tableBlocks(table: ExportTable, lang: Language): Block[] {
  const { name, title, about, columns, rows, foreign } = table;
  const key = [...table.primary, ...table.unique];
  const say = (word: keyof typeof words) => words[word][lang];
  const points = foreign.map(({ column, table: other, to }) => `${column} → ${other}.${to}`);
  return [
    { kind: "heading", level: 3, text: `${name} — ${title[lang]}`, id: `${lang}-${name}` },
    { kind: "paragraph", text: `${about[lang]} (${rows.length} ${say("rows")})` },
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
        `${types[column.type][lang]}${column.nullable ? ` (${say("empty")})` : ""}`,
        unitOf(column),
        `${column.text[lang]}${valuesOf(name, column, lang)}`,
      ]),
    },
  ];
}

/** `@unit` stands for the column of that name. */
function unitOf({ text: { unit = "" } }: Column): string {
  return unit.startsWith("@") ? `→ ${unit.slice(1)}` : unit;
}

function valuesOf(table: string, { name, values }: Column, lang: Language): string {
  if (values === null) return "";
  const texts = VALUE_TEXTS[`${table}.${name}`] ?? VALUE_TEXTS[name] ?? {};
  const list = values.map((value) => {
    const text = texts[value]?.[lang];
    return text === undefined ? value : `${value} = ${text}`;
  });
  return `${lang === "ja" ? "。" : ". "}${list.join(lang === "ja" ? "、" : "; ")}`;
}
