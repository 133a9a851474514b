import { cellText } from "../briefings/cells.ts";
import { type BriefingContext, nameOf } from "../briefings/context.ts";
import { planTitle } from "../briefings/sources.ts";
import type { Indicator, Rows } from "../tables/rows.ts";
import * as names from "../words/names.ts";
import { placeInDocument } from "../words/place-in-document.ts";

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
}

/** The cells of an indicator as the PDFs print them, and the plan with its line. */
interface Texts {
  from: string;
  to: string;
  now: string;
  target_kind: string;
  unit_name: string;
  source: string;
}

export type NamedTables = {
  [Name in keyof Rows]: (Rows[Name][number] &
    Partial<Names> &
    (Name extends "indicators" ? Texts : object))[];
};

/** Every table of a run with the names of its codes as further columns. */
export function named(context: BriefingContext): NamedTables {
  const { tables } = context;
  const known = namers(context);
  const entries = Object.entries(tables).map(([name, rows]) => {
    const more = name === "indicators" ? texts(context) : () => ({});
    return [name, (rows as Coded[]).map((row) => ({ ...row, ...known(row), ...more(row) }))];
  });
  return Object.fromEntries(entries) as NamedTables;
}

type Coded = Partial<Record<string, string>> & Indicator;

/** The names of the codes that a row has. */
function namers(context: BriefingContext) {
  const { tables, lang, chartOptions, themes } = context;
  const cities = new Map(tables.municipalities.map((row) => [row.code, nameOf(row, lang)]));
  const plans = new Map(tables.plans.map((row) => [row.id, planTitle(row, context)]));
  const title = ({ ja: "title", en: "title_en" } as const)[lang];
  const policies = new Map(tables.policies.map((row) => [row.id, row[title] || row.title]));
  const translated =
    (list: Readonly<Record<string, { ja: string; en: string }>>) => (code: string) =>
      list[code]?.[lang] ?? code;
  const what = (id: string) => chartOptions.labels?.get(id) ?? policies.get(id) ?? id;
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
  return (row: Coded) =>
    Object.fromEntries(
      Object.entries(of).flatMap(([column, [name, say]]) => {
        const code = row[column];
        return typeof code === "string" ? [[name, say(code)]] : [];
      }),
    );
}

function texts(context: BriefingContext): (row: Indicator) => Texts {
  const { tables, lang, unitName } = context;
  const plans = new Map(tables.plans.map((plan) => [plan.id, plan]));
  return (row) => {
    const plan = plans.get(row.plan);
    const title = plan === undefined ? row.plan : planTitle(plan, context);
    return {
      from: cellText(row, "baseline", context),
      to: cellText(row, "target", context),
      now: cellText(row, "latest", context),
      target_kind: names.targetTypeNames[row.target_type][lang],
      unit_name: unitName(row.unit),
      source: `${title} ${placeInDocument(row, lang)}`,
    };
  };
}
