import { chartOptionsOf } from "../charts/options.ts";
import type { Language } from "../lib/language.ts";
import { datedAmount, latestAmount } from "../story/amounts.ts";
import type { Indicator, Rows } from "../tables/rows.ts";
import * as names from "../words/names.ts";
import { placeInDocument } from "../words/place-in-document.ts";
import { textOf } from "../words/text.ts";
import { fileOf, NOTEBOOK_TABLES, type NotebookData, tableOf } from "./tables-file.ts";

/** What the codes of a row are called, in the language of the page. */
interface Names {
  municipality: string;
  plan_title: string;
  theme_name: string;
  subtheme_name: string;
  kind_name: string;
  grade_name: string;
  verdict_name: string;
  severity_name: string;
  /** The indicator or policy that the row is or speaks of. */
  what: string;
  /** The plan with its page or line. */
  source: string;
}

export type NamedTables = {
  [Name in keyof Rows]: (Rows[Name][number] &
    Partial<Names> &
    (Name extends "indicators" ? ReturnType<ReturnType<typeof texts>> & Names : object))[];
};

/** Every table with names for its codes; one of a file that is not open says so when asked for. */
export function named(
  data: NotebookData,
  lang: Language,
  options: Options = chartOptionsOf(data.tables, lang, data.units),
): NamedTables {
  const known = namers(data, lang, options);
  const result = {} as NamedTables;
  for (const name of NOTEBOOK_TABLES) {
    const more = name === "indicators" ? texts(lang, options) : () => ({});
    const rows = data.tables[name] as Coded[] | undefined;
    const made = rows?.map((row) => ({ ...row, ...known(row), ...more(row) }));
    Object.defineProperty(result, name, {
      get() {
        if (made !== undefined) return made;
        throw new Error(`tables.${name}: open FileAttachment("data/${fileOf(name)}.bin") too`);
      },
    });
  }
  return result;
}

type Options = ReturnType<typeof chartOptionsOf>;
type Coded = Partial<Record<string, string>> & Indicator;

/** The names of the codes that a row has. */
function namers(data: NotebookData, lang: Language, { labels, themes }: Options) {
  const rows = <K extends (typeof NOTEBOOK_TABLES)[number]>(name: K) => tableOf(data, name);
  const cities = new Map(
    rows("municipalities").map((row) => [row.code, textOf(row, "name", lang)]),
  );
  const plans = new Map(rows("plans").map((row) => [row.id, textOf(row, "title", lang)]));
  const policies = new Map(rows("policies").map((row) => [row.id, textOf(row, "title", lang)]));
  const translated =
    (list: Readonly<Record<string, { ja: string; en: string }>>) => (code: string) =>
      list[code]?.[lang] ?? code;
  const what = (id: string) => labels.get(id) ?? policies.get(id) ?? id;
  const of: Record<string, [keyof Names, (code: string) => string]> = {
    municipality_code: ["municipality", (code) => cities.get(code) ?? code],
    plan: ["plan_title", (id) => plans.get(id) ?? id],
    theme: ["theme_name", (id) => themes.name(id)[lang]],
    subtheme: ["subtheme_name", (id) => themes.subtheme(id)[lang]],
    kind: ["kind_name", translated(names.kindNames)],
    grade: ["grade_name", translated(names.gradeNames)],
    verdict: ["verdict_name", translated(names.verdictNames)],
    severity: ["severity_name", translated(names.severityNames)],
    id: ["what", what],
    indicator_id: ["what", what],
  };
  const indicators = new Map(rows("indicators").map((row) => [row.id, row]));
  const source = (row: Coded) => {
    // A result and an official value say themselves where they are from.
    if (row.source !== undefined) return {};
    const at = row.line === undefined ? indicators.get(row.indicator_id ?? "") : row;
    const title = plans.get(at?.plan ?? row.plan);
    if (title === undefined) return {};
    return { source: at === undefined ? title : `${title} ${placeInDocument(at, lang)}` };
  };
  return (row: Coded) => ({
    ...source(row),
    ...Object.fromEntries(
      Object.entries(of).flatMap(([column, [name, say]]) => {
        const code = row[column];
        return typeof code === "string" ? [[name, say(code)]] : [];
      }),
    ),
  });
}

/** The figures of an indicator as the front pages of the PDFs write them. */
function texts(lang: Language, { unitName }: Options) {
  const words = { lang, unitName };
  return (row: Indicator) => ({
    from: datedAmount(row, "baseline", words),
    to: datedAmount(row, "target", words),
    now: latestAmount(row, words),
    target_kind: names.targetTypeNames[row.target_type][lang],
    unit_name: unitName(row.unit),
  });
}
