import type { ColumnTable } from "arquero";
import { csvLine } from "../lib/csv.ts";
import { inEach, LANGUAGES, type Translated } from "../lib/language.ts";
import { REPORT_TABLES, TABLES, type TableName } from "../tables/list.ts";
import type { Rows } from "../tables/rows.ts";
import type { Tables } from "../tables/table.ts";
import {
  figureText,
  type RevisionWords,
  revisionHeads,
  revisionNames,
} from "../words/revisions.ts";
import { common, fill } from "../words/text.ts";
import { asTexts, type Difference, differences } from "./differences.ts";
import type { EarlierReport } from "./earlier-report.ts";
import { firstWords } from "./heads.ts";
import { tableText } from "./texts.ts";
import { valueName } from "./value-names.ts";

/** A difference with the names that readers know. */
export type Revision = Difference & RevisionWords;

/** What differs from an earlier report of the same municipalities, and the tables that it lacks. */
export function revisionsSince(
  earlier: EarlierReport,
  tables: Tables,
  rows: Rows,
): { revisions: Revision[]; lacking: string[] } {
  const codes = new Set(rows.municipalities.map(({ code }) => code));
  const compared = REPORT_TABLES.filter((name) => earlier.tables.has(name));
  const found = compared.flatMap((name) => {
    const old = ofPlaces(earlier.tables.get(name) as ColumnTable, tables[name], codes);
    return differences(name, old, asTexts(name, tables[name]));
  });
  const known = names(rows);
  const lacking = REPORT_TABLES.filter((name) => !earlier.tables.has(name));
  return {
    revisions: found.map((difference) => named(difference, known)),
    lacking: lacking.map((name) => TABLES[name].file),
  };
}

/** The rows of municipalities that this report, or this table of it, has too. */
function ofPlaces(rows: ColumnTable, now: ColumnTable, codes: ReadonlySet<string>): ColumnTable {
  const column = ["municipality_code", "code"].find((name) => rows.columnNames().includes(name));
  if (column === undefined || now.column(column) === undefined) return rows;
  const known = new Set(["", ...codes, ...(now.array(column) as string[])]);
  const own = rows.array(column) as string[];
  return rows.reify(own.flatMap((code, row) => (known.has(code) ? [row] : [])));
}

/** What the rows of each table are called by `id`, which tables share, and what other keys name. */
interface Names {
  own: Partial<Record<TableName, ReadonlyMap<string, Translated>>>;
  others: ReadonlyMap<string, Translated>;
}

function names(rows: Rows): Names {
  const of = <Row>(list: readonly Row[], say: (row: Row) => readonly [string, string, string]) =>
    list.map((row) => {
      const [id, ja, en] = say(row);
      return [id, { ja, en: en || ja }] as const;
    });
  const indicators = of(rows.indicators, (row) => [
    row.id,
    row.short || row.label,
    row.short_en || row.label_en,
  ]);
  const policies = of(rows.policies, ({ id, title, title_en }) => [id, title, title_en]);
  return {
    own: {
      indicators: new Map(indicators),
      policies: new Map(policies),
      series: new Map(of(rows.series, ({ id, name, name_en }) => [id, name, name_en])),
      facts: new Map(of(rows.facts, ({ id, subject, subject_en }) => [id, subject, subject_en])),
    },
    others: new Map([
      ...policies,
      ...indicators,
      ...of(rows.contextItems, ({ item_id, name, name_en }) => [item_id, name, name_en]),
      ...of(rows.measures, ({ measure, name, name_en }) => [measure, name, name_en]),
      ...of(rows.municipalities, ({ code, name, name_en }) => [code, name, name_en]),
    ]),
  };
}

const ABOUT = ["indicator_id", "row_id", "id", "item_id", "measure"];

function whatOf({ table, row }: Difference, { own, others }: Names): Translated | undefined {
  const found = ABOUT.map((key) => (key === "id" ? own[table] : others)?.get(row[key] ?? ""));
  return found.find((name) => name !== undefined);
}

function named(difference: Difference, known: Names): Revision {
  const { table, column, row, id } = difference;
  const { file, columns, primary, unique } = TABLES[table];
  const title = tableText(file, "(title)");
  const about = columns.find(({ name }) => name === column);
  const what = whatOf(difference, known);
  const text = (value: string) => inEach((lang) => figureText(value, about, valueName, lang));
  return {
    ...difference,
    place: known.others.get(row.municipality_code ?? row.code ?? "") ?? { ja: "", en: "" },
    what: inEach((lang) => {
      const name = what?.[lang];
      if (name === undefined) return `${title[lang]} ${id}`;
      return [...primary, ...unique].includes("year")
        ? fill(common.valueYear, lang, { value: name, year: row.year ?? "" })
        : name;
    }),
    columnName: inEach((lang) => (about ? firstWords(tableText(file, column)[lang]) : "")),
    tableName: table === "indicators" ? { ja: "", en: "" } : title,
    oldText: text(difference.old),
    newText: text(difference.new),
  };
}

/** The list as CSV, with names in both languages. */
export function revisionsCsv(revisions: readonly Revision[]): string {
  const lines = revisions.map((one) => [
    TABLES[one.table].file,
    one.id,
    one.column,
    one.change,
    one.old,
    one.new,
    ...LANGUAGES.flatMap((lang) => [
      one.place[lang],
      one.what[lang],
      one.columnName[lang],
      revisionNames[one.change][lang],
    ]),
  ]);
  return [revisionHeads, ...lines].map((cells) => `${csvLine(cells)}\n`).join("");
}

/** Without cells as printed whose numbers are listed too: a sentence says both at once. */
export function saidOnce(revisions: readonly Revision[]): Revision[] {
  const key = ({ table, id, column }: Revision) => `${table} ${id} ${column}`;
  const there = new Set(revisions.map(key));
  return revisions.filter(
    (one) =>
      !there.has(key({ ...one, column: one.column.replace(/_raw$/u, "_value") })) ||
      !one.column.endsWith("_raw"),
  );
}

/** Those that a briefing speaks of, by the name of its file. */
export function revisionsOf(briefing: string, revisions: readonly Revision[]): Revision[] {
  const [, kind = "", id = ""] = /^(theme|municipality|progress)-(.+)$/u.exec(briefing) ?? [];
  const column = { theme: "theme", municipality: "municipality_code", progress: "plan" }[kind];
  if (column === undefined) return [...revisions];
  return revisions.filter(({ row, table }) =>
    column === "municipality_code" && table === "municipalities"
      ? row.code === id
      : row[column] === id,
  );
}
