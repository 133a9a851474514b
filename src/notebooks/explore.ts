import { foldWidth } from "../notation/text.ts";
import { type Indicator, KINDS, type Policy } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { kindNames, themeNames } from "../words/names.ts";
import { officialView, exploreView as texts } from "../words/notebook-views.ts";
import { columns, fields, frame } from "../words/notebooks.ts";
import type { NotebookContext } from "./context.ts";
import { type Controls, controls, type Values } from "./controls.ts";
import { type Child, el } from "./dom.ts";
import { downloadButton } from "./download.ts";
import { indicatorTable, rowButton } from "./indicator-table.ts";
import { emptyNotice } from "./notice.ts";
import { type Official, officialBox, officialTable } from "./official.ts";
import { placeOptions, themeOptions } from "./selection.ts";
import { table } from "./table.ts";

const LISTS = ["indicators", "policies", "official"] as const;

function questions(context: NotebookContext) {
  const { lang, tables } = context;
  const units = [...new Set(tables.indicators.map(({ unit }) => unit))]
    .filter((unit) => unit !== "")
    .toSorted();
  return {
    word: { kind: "text", legend: fields.word[lang], options: [] },
    theme: { kind: "several", legend: fields.theme[lang], options: themeOptions(context) },
    municipality: {
      kind: "several",
      legend: fields.municipalities[lang],
      options: placeOptions(context),
    },
    what: {
      kind: "several",
      legend: fields.what[lang],
      options: LISTS.map((value) => ({
        value,
        label: value === "official" ? officialView.lookIn[lang] : fields[value][lang],
      })),
    },
    kind: {
      kind: "several",
      legend: fields.kind[lang],
      options: KINDS.map((value) => ({ value, label: kindNames[value][lang] })),
    },
    unit: {
      kind: "list",
      legend: fields.unit[lang],
      options: units.map((value) => ({ value, label: context.unitName(value) })),
    },
  } as const;
}
type Questions = ReturnType<typeof questions>;
type Choice = Values<Questions>;

/** What the search found. */
export interface Found {
  indicators: Indicator[];
  policies: Policy[];
  official: Official;
}

/** Words, themes, municipalities, kinds and units to search by. */
export function searchControls(context: NotebookContext): Controls<Questions> {
  return controls(questions(context), context.lang);
}

/**
 * Indicators and policies that hold every word, in either language, whatever the width or case of
 * its letters. A unit is asked of indicators alone, so that it leaves no policy and no official
 * statistic; these are items whose names, definitions or questions hold the words.
 */
export function search(choice: Choice, { tables, units }: Searched): Found {
  const words = fold(choice.word).split(/\s+/u).filter(Boolean);
  const holds = (...cells: readonly string[]) => {
    const text = fold(cells.join(" "));
    return words.every((word) => text.includes(word));
  };
  const chosen = (row: Indicator | Policy) =>
    choice.theme.includes(row.theme) && choice.municipality.includes(row.municipality_code);
  return {
    indicators: !choice.what.includes("indicators")
      ? []
      : tables.indicators.filter(
          (row) =>
            chosen(row) &&
            choice.kind.includes(row.kind) &&
            (choice.unit === "" || row.unit === choice.unit) &&
            holds(
              row.label,
              row.label_en,
              row.series,
              row.series_en,
              row.section,
              row.unit,
              units(row.unit),
              row.baseline_raw,
              row.target_raw,
            ),
        ),
    policies:
      !choice.what.includes("policies") || choice.unit !== ""
        ? []
        : tables.policies.filter(
            (row) => chosen(row) && holds(row.title, row.title_en, row.code, row.sdg_targets),
          ),
    official: {
      codes: choice.municipality,
      items:
        !choice.what.includes("official") || choice.unit !== ""
          ? []
          : tables.contextItems.filter(
              (item) =>
                item.role === "shown" &&
                choice.theme.includes(item.theme) &&
                choice.municipality.length > 0 &&
                holds(
                  item.name,
                  item.name_en,
                  item.unit,
                  item.unit_en,
                  item.definition,
                  item.definition_en,
                  item.statistic,
                  item.statistic_en,
                  item.why,
                  item.why_en,
                ),
            ),
    },
  };
}

/** The part of a context that a search needs. */
export interface Searched {
  tables: Pick<NotebookContext["tables"], "indicators" | "policies" | "contextItems">;
  units(unit: string): string;
}

function fold(text: string): string {
  return foldWidth(text).normalize("NFKC").toLowerCase();
}

/** The found rows with their buttons to save them. */
export function searchView(found: Found, context: NotebookContext): HTMLElement {
  const { lang, tables } = context;
  const { indicators, policies, official } = found;
  const count = (shown: number, total: number) =>
    fill(frame.shownOf, lang, { count: shown, total });
  if (indicators.length + policies.length + official.items.length === 0)
    return el("section", { class: "view" }, emptyNotice(lang));
  return el(
    "section",
    { class: "view" },
    el("h2", {}, texts.found[lang]),
    el(
      "p",
      { class: "summary", role: "status" },
      count(indicators.length, tables.indicators.length),
    ),
    downloadButton("indicators", indicators, context),
    indicators.length === 0
      ? null
      : indicatorTable(fields.indicators[lang], indicators, context, { theme: true }),
    el("h2", {}, texts.foundPolicies[lang]),
    el("p", { class: "summary" }, count(policies.length, tables.policies.length)),
    downloadButton("policies", policies, context),
    policies.length === 0 ? null : policyTable(policies, context),
    ...officialBox(
      official,
      context,
      ...officialTable(officialView.lookIn[lang], official, context, { theme: true }),
    ),
  );
}

function policyTable(rows: readonly Policy[], context: NotebookContext): HTMLElement {
  const { lang } = context;
  const heads = [
    { label: columns.policy[lang] },
    { label: columns.municipality[lang] },
    { label: context.texts.columns.theme },
    { label: columns.level[lang], numeric: true },
    { label: context.texts.columns.source },
  ];
  const cells = rows.map((row): Child[] => [
    rowButton(row.id, lang === "ja" ? row.title : row.title_en || row.title, context),
    context.place(row.municipality_code),
    themeNames[row.theme][lang],
    String(row.level),
    el(
      "span",
      { class: "source" },
      fill(frame.line, lang, { line: row.line }),
      el("small", {}, row.document),
    ),
  ]);
  return table(fields.policies[lang], heads, cells, lang, { captionShown: false });
}
