import { sharesAxis, sourceText, standsApart } from "../briefings/figures.ts";
import { readingNotes } from "../briefings/sources.ts";
import { arrowDumbbell } from "../charts/arrow-dumbbell.ts";
import { isDistinct } from "../compare/distinct.ts";
import { type Comparison, GRADES, KINDS, THEMES, type Theme } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { context as contextTexts } from "../words/context.ts";
import { gradeNames, kindNames, themeNames } from "../words/names.ts";
import { themesView as texts } from "../words/notebook-views.ts";
import { fields, frame, notices } from "../words/notebooks.ts";
import { blocks } from "./blocks.ts";
import type { NotebookContext } from "./context.ts";
import { type Controls, controls, type Values } from "./controls.ts";
import { el } from "./dom.ts";
import { downloadButton } from "./download.ts";
import { chartWidth, figure } from "./figure.ts";
import { indicatorTable, rowButton } from "./indicator-table.ts";
import { emptyNotice, notice } from "./notice.ts";
import {
  besidePlans,
  officialBox,
  officialFigures,
  officialItems,
  officialTable,
} from "./official.ts";
import { paceList } from "./pace-list.ts";
import {
  type Measures,
  placeOptions,
  selectIndicators,
  selectMeasures,
  themeOptions,
} from "./selection.ts";
import { table } from "./table.ts";

function questions(context: NotebookContext) {
  const { lang } = context;
  return {
    theme: {
      kind: "one",
      legend: fields.theme[lang],
      options: themeOptions(context),
      initial: richest(context),
    },
    municipality: {
      kind: "several",
      legend: fields.municipalities[lang],
      options: placeOptions(context),
    },
    grade: {
      kind: "several",
      legend: fields.grade[lang],
      options: GRADES.map((value) => ({ value, label: gradeNames[value][lang] })),
    },
    kind: {
      kind: "several",
      legend: fields.kind[lang],
      options: KINDS.map((value) => ({ value, label: kindNames[value][lang] })),
    },
  } as const;
}
type Choice = Values<ReturnType<typeof questions>>;

/** Theme, municipalities, grades and kinds to choose from. */
export function themeControls(context: NotebookContext): Controls<ReturnType<typeof questions>> {
  return controls(questions(context), context.lang);
}

/** The chosen theme: what shares an axis, what is similar, what must not be compared, every row. */
export function themeView(choice: Choice, context: NotebookContext): HTMLElement {
  const { lang, tables, texts: shared } = context;
  const measures = selectMeasures(tables, choice);
  const rows = selectIndicators(tables, choice);
  const axis = measures.shown.filter((group) => group.every(sharesAxis));
  const similar = measures.shown.filter(standsApart);
  const apart = measures.shown.filter(([row]) => row?.grade === "not_comparable");
  const summary = fill(texts.count, lang, {
    theme: themeNames[choice.theme][lang],
    indicators: rows.filter(isDistinct).length,
    axis: axis.length,
    similar: similar.length,
    not: apart.length,
  });
  if (rows.length === 0)
    return el("section", { class: "view", "aria-live": "polite" }, emptyNotice(lang));
  return el(
    "section",
    { class: "view" },
    el("p", { class: "summary", role: "status" }, summary),
    ...singleNotice(measures, context),
    ...axisPart(axis, context),
    ...similarPart(similar, context),
    ...paceList(measures.shown, context),
    ...notComparablePart(apart, context),
    el("h2", {}, shared.headings.indicators),
    downloadButton("indicators", rows, context),
    indicatorTable(fill(frame.rows, lang, { count: rows.length }), rows, context),
    ...officialPart(choice, context),
    el("div", { class: "notes" }, ...blocks(readingNotes(context), context.lang)),
  );
}

/** What official statistics say of the theme, beside the plans and apart from them. */
function officialPart({ theme, municipality }: Choice, context: NotebookContext): HTMLElement[] {
  const { lang } = context;
  const official = { items: officialItems(context, theme, municipality), codes: municipality };
  const caption = fill(contextTexts.caption, lang, { theme: themeNames[theme][lang] });
  return officialBox(
    official,
    context,
    ...officialTable(caption, official, context),
    ...besidePlans([theme], municipality, context),
    ...officialFigures(theme, official, context),
  );
}

/** The theme with the most measures on one axis, so that the first page is not an empty one. */
function richest({ tables }: NotebookContext): Theme {
  const count = (theme: Theme) =>
    new Set(
      tables.comparisons
        .filter((row) => row.theme === theme && sharesAxis(row))
        .map(({ measure }) => measure),
    ).size;
  return THEMES.toSorted((a, b) => count(b) - count(a))[0] ?? "population";
}

function nameOf([row]: readonly Comparison[], { lang }: NotebookContext): string {
  return (lang === "ja" ? row?.name : row?.name_en) ?? "";
}

function caveatOf([row]: readonly Comparison[], { lang }: NotebookContext): string {
  return (lang === "ja" ? row?.caveat : row?.caveat_en) ?? "";
}

function singleNotice({ single }: Measures, context: NotebookContext): HTMLElement[] {
  if (single.length === 0) return [];
  const names = single.map((group) => nameOf(group, context)).join(" / ");
  return [notice(fill(notices.single, context.lang, { names }))];
}

function badge([row]: readonly Comparison[], { lang }: NotebookContext): HTMLElement {
  const grade = row?.grade ?? "same";
  return el("span", { class: `badge ${grade}` }, gradeNames[grade][lang]);
}

function dumbbell(
  rows: readonly Comparison[],
  context: NotebookContext,
  level: 3 | 4,
): HTMLElement {
  const [first] = rows;
  const idPrefix = `${first?.measure}-${first?.indicator_id}`;
  const width = chartWidth(context, 2);
  const chart = arrowDumbbell(rows, { ...context.chartOptions, width, idPrefix }, context.charts);
  return figure(chart, context, {
    source: sourceText(rows, context),
    badge: level === 3 ? badge(rows, context) : null,
    level,
  });
}

function axisPart(axis: readonly Comparison[][], context: NotebookContext): HTMLElement[] {
  const { lang, texts: shared } = context;
  return [
    el("h2", {}, shared.headings.onAxis),
    ...(axis.length === 0 ? [el("p", { class: "note" }, texts.noAxis[lang])] : []),
    el(
      "div",
      { class: "grid" },
      ...axis.map((group) =>
        el(
          "article",
          { "data-measure": group[0]?.measure },
          dumbbell(group, context, 3),
          el("p", { class: "caveat" }, caveatOf(group, context)),
        ),
      ),
    ),
  ];
}

function similarPart(groups: readonly Comparison[][], context: NotebookContext): HTMLElement[] {
  if (groups.length === 0) return [];
  const { lang, texts: shared } = context;
  return [
    el("h2", {}, shared.headings.similar),
    el("p", { class: "note" }, texts.apart[lang]),
    ...groups.map((group) =>
      el(
        "article",
        { "data-measure": group[0]?.measure },
        el("h3", {}, nameOf(group, context), " ", badge(group, context)),
        el("p", { class: "caveat" }, caveatOf(group, context)),
        el("div", { class: "grid" }, ...group.map((row) => dumbbell([row], context, 4))),
      ),
    ),
  ];
}

function notComparablePart(
  groups: readonly Comparison[][],
  context: NotebookContext,
): HTMLElement[] {
  if (groups.length === 0) return [];
  const { lang, texts: shared } = context;
  const rows = groups.map((group) => [
    nameOf(group, context),
    el(
      "ul",
      {},
      ...group.map((row) => {
        const label = context.chartOptions.labels?.get(row.indicator_id) ?? row.indicator_id;
        const name = `${context.place(row.municipality_code)}: ${label}`;
        return el("li", {}, rowButton(row.indicator_id, name, context));
      }),
    ),
    caveatOf(group, context),
  ]);
  const heads = [
    { label: shared.columns.measure },
    { label: shared.columns.rows },
    { label: shared.columns.reason },
  ];
  return [
    el("h2", {}, shared.headings.notComparable),
    table(shared.headings.notComparable, heads, rows, lang, { captionShown: false }),
  ];
}
