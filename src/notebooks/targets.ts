import { byMeasure, sharesAxis, sourceText } from "../briefings/figures.ts";
import { readingNotes } from "../briefings/sources.ts";
import { requiredPace } from "../charts/required-pace.ts";
import { targetKindBars } from "../charts/target-kind-bars.ts";
import { isDistinct } from "../compare/distinct.ts";
import { type Indicator, THEMES, VERDICTS } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { gradeNames, themeNames, verdictNames } from "../words/names.ts";
import { targetsView as texts } from "../words/notebook-views.ts";
import { columns, fields, frame } from "../words/notebooks.ts";
import { blocks } from "./blocks.ts";
import type { NotebookContext } from "./context.ts";
import { type Controls, controls, type Values } from "./controls.ts";
import { el } from "./dom.ts";
import { downloadButton } from "./download.ts";
import { chartWidth, figure } from "./figure.ts";
import { indicatorTable } from "./indicator-table.ts";
import { emptyNotice } from "./notice.ts";
import { placeOptions, themeOptions } from "./selection.ts";
import { table } from "./table.ts";

const GAPS = ["noNumber", "noBaseline", "noYear", "met"] as const;

function questions(context: NotebookContext) {
  const { lang } = context;
  return {
    theme: { kind: "several", legend: fields.theme[lang], options: themeOptions(context) },
    municipality: {
      kind: "several",
      legend: fields.municipalities[lang],
      options: placeOptions(context),
    },
    reason: {
      kind: "one",
      legend: fields.reason[lang],
      options: GAPS.map((value) => ({ value, label: texts[value][lang] })),
    },
  } as const;
}
type Questions = ReturnType<typeof questions>;
type Choice = Values<Questions>;

/** Themes, municipalities, and which gap to list. */
export function targetControls(context: NotebookContext): Controls<Questions> {
  return controls(questions(context), context.lang);
}

/** How measurable targets are, what change they ask for, what cannot be measured. */
export function targetView(choice: Choice, context: NotebookContext): HTMLElement {
  const { lang, tables } = context;
  const chosen = (row: { theme: Indicator["theme"]; municipality_code: string }) =>
    choice.theme.includes(row.theme) && choice.municipality.includes(row.municipality_code);
  const rows = tables.indicators.filter(chosen);
  if (rows.length === 0) return el("section", { class: "view" }, emptyNotice(lang));
  const municipalities = tables.municipalities.filter(({ code }) =>
    choice.municipality.includes(code),
  );
  const everyone = tables.municipalities;
  const width = chartWidth(context);
  const options = { ...context.chartOptions, municipalities, everyone, width };
  const gaps = rows.filter((row) => isDistinct(row) && hasGap(row, choice.reason, context));
  return el(
    "section",
    { class: "view" },
    el("h2", {}, texts.kinds[lang]),
    figure(targetKindBars(rows.filter(isDistinct), options, context.charts), context),
    qualityTable(choice, context),
    ...pacePart(choice, context),
    el("h2", {}, texts.progress[lang]),
    el("p", { class: "note" }, texts.progressNote[lang]),
    verdictTable(choice, context),
    el("h2", {}, `${texts.gaps[lang]}: ${texts[choice.reason][lang]}`),
    downloadButton("indicators", gaps, context),
    gaps.length === 0
      ? emptyNotice(lang)
      : indicatorTable(fill(frame.rows, lang, { count: gaps.length }), gaps, context, {
          theme: true,
        }),
    el("div", { class: "notes" }, ...blocks(readingNotes(context), context.lang)),
  );
}

function hasGap(row: Indicator, reason: Choice["reason"], { tables }: NotebookContext): boolean {
  if (reason === "noNumber") return row.target_value === null;
  if (reason === "noBaseline") return row.baseline_value === null;
  if (reason === "noYear") return row.target_year === null;
  return tables.findings.some(
    ({ rule, indicator_id }) => rule === "target-met-at-baseline" && indicator_id === row.id,
  );
}

/** The rows of target-quality.csv that are chosen, those without indicators left out. */
function qualityTable(choice: Choice, context: NotebookContext): HTMLElement {
  const { lang, tables } = context;
  const number = (name: keyof typeof columns) => ({ label: columns[name][lang], numeric: true });
  const heads = [
    { label: columns.municipality[lang] },
    { label: context.texts.columns.theme },
    number("indicators"),
    number("withNumber"),
    number("directionOnly"),
    number("benchmark"),
    number("noTarget"),
    number("noBaseline"),
  ];
  const rows = tables.targetQuality
    .filter(
      (row) =>
        row.indicators > 0 &&
        choice.theme.includes(row.theme) &&
        choice.municipality.includes(row.municipality_code),
    )
    .toSorted((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme))
    .map((row) => [
      context.place(row.municipality_code),
      themeNames[row.theme][lang],
      ...[
        row.indicators,
        row.with_number,
        row.direction_only,
        row.benchmark,
        row.no_target,
        row.no_baseline,
      ].map(String),
    ]);
  return table(texts.table[lang], heads, rows, lang);
}

function pacePart(choice: Choice, context: NotebookContext): HTMLElement[] {
  const { lang, tables } = context;
  const groups = byMeasure(
    tables.comparisons.filter(
      (row) =>
        sharesAxis(row) &&
        choice.theme.includes(row.theme) &&
        choice.municipality.includes(row.municipality_code),
    ),
  ).filter(
    (group) =>
      new Set(group.map(({ municipality_code }) => municipality_code)).size > 1 &&
      group.some(({ target_value }) => target_value !== null),
  );
  if (groups.length === 0) return [];
  const options = { ...context.chartOptions, width: chartWidth(context, 2) };
  return [
    el("h2", {}, texts.pace[lang]),
    el("p", { class: "note" }, texts.paceNote[lang]),
    el(
      "div",
      { class: "grid" },
      ...groups.map((group) => {
        const grade = group[0]?.grade ?? "same";
        return figure(requiredPace(group, options, context.charts), context, {
          source: sourceText(group, context),
          badge: el("span", { class: `badge ${grade}` }, gradeNames[grade][lang]),
        });
      }),
    ),
  ];
}

/** How many rows with a latest value were judged how, by municipality. */
function verdictTable(choice: Choice, context: NotebookContext): HTMLElement {
  const { lang, tables } = context;
  const judged = tables.progress.filter(
    (row) => row.latest_value !== null && choice.theme.includes(row.theme),
  );
  const heads = [
    { label: columns.municipality[lang] },
    ...VERDICTS.map((verdict) => ({ label: verdictNames[verdict][lang], numeric: true })),
  ];
  const rows = choice.municipality.map((code) => [
    context.place(code),
    ...VERDICTS.map((verdict) =>
      String(
        judged.filter((row) => row.municipality_code === code && row.verdict === verdict).length,
      ),
    ),
  ]);
  return table(texts.progress[lang], heads, rows, lang, { captionShown: false });
}
