import { byMeasure, sharesAxis } from "../briefings/figures.ts";
import { planTitle, readingNotes, sourceBlocks } from "../briefings/sources.ts";
import { coverageMatrix } from "../charts/coverage-matrix.ts";
import { progressStrip } from "../charts/progress-strip.ts";
import { sdgMatrix } from "../charts/sdg-matrix.ts";
import { seriesLines } from "../charts/series-lines.ts";
import { titledPolicies } from "../charts/set.ts";
import { targetKindBars } from "../charts/target-kind-bars.ts";
import { isDistinct } from "../compare/distinct.ts";
import { type Municipality, SEVERITIES, THEMES } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { context as contextTexts } from "../words/context.ts";
import { severityNames, themeNames } from "../words/names.ts";
import { provenance, municipalityView as texts } from "../words/notebook-views.ts";
import { fields, frame } from "../words/notebooks.ts";
import { percent } from "../words/percent.ts";
import { blocks } from "./blocks.ts";
import type { NotebookContext } from "./context.ts";
import { type Controls, controls, type Values } from "./controls.ts";
import { button, el } from "./dom.ts";
import { chartWidth, figure } from "./figure.ts";
import { indicatorTable } from "./indicator-table.ts";
import { emptyNotice } from "./notice.ts";
import {
  besidePlans,
  officialBox,
  officialFigures,
  officialItems,
  officialTable,
} from "./official.ts";
import { policyTree } from "./policy-tree.ts";
import { openProvenance } from "./provenance.ts";
import { placeOptions } from "./selection.ts";

/** As many strips as stay readable in one picture. */
const STRIPS = 12;

function questions(context: NotebookContext) {
  const legend = fields.municipality[context.lang];
  return { municipality: { kind: "one", legend, options: placeOptions(context) } } as const;
}
type Questions = ReturnType<typeof questions>;

/** The municipality to look at. */
export function municipalityControls(context: NotebookContext): Controls<Questions> {
  return controls(questions(context), context.lang);
}

/** One municipality: coverage, targets, progress, findings, policies, SDG links, every row. */
export function municipalityView(
  { municipality }: Values<Questions>,
  context: NotebookContext,
): HTMLElement {
  const place = context.tables.municipalities.find(({ code }) => code === municipality);
  if (place === undefined) return emptyNotice(context.lang);
  const plans = context.tables.plans.filter((plan) => plan.municipality_code === place.code);
  return el(
    "section",
    { class: "view" },
    tiles(place, context),
    ...charts(place, context),
    ...progressPart(place, context),
    ...findingsPart(place, context),
    ...policiesPart(place, context),
    el("h2", {}, texts.tables[context.lang]),
    ...plans.map((plan, index) => {
      const rows = context.tables.indicators.filter((row) => row.plan === plan.id);
      const caption = fill(frame.rows, context.lang, { count: rows.length });
      return el(
        "details",
        { open: index === 0 },
        el("summary", {}, planTitle(plan, context)),
        indicatorTable(caption, rows, context, { theme: true, place: false }),
      );
    }),
    ...officialPart(place, context),
    el(
      "div",
      { class: "notes" },
      ...blocks(readingNotes(context), context.lang),
      ...blocks(sourceBlocks(plans, context), context.lang),
    ),
  );
}

/** Official statistics of every theme, beside the plans and apart from them. */
function officialPart({ code }: Municipality, context: NotebookContext): HTMLElement[] {
  const { lang } = context;
  const themes = THEMES.map((theme) => ({ theme, items: officialItems(context, theme, [code]) }));
  return officialBox(
    { items: themes.flatMap(({ items }) => items), codes: [code] },
    context,
    ...themes
      .filter(({ items }) => items.length > 0)
      .map(({ theme, items }) => {
        const official = { items, codes: [code] };
        const words = { place: context.place(code), theme: themeNames[theme][lang] };
        return el(
          "details",
          {},
          el("summary", {}, themeNames[theme][lang]),
          ...officialTable(fill(contextTexts.captionOne, lang, words), official, context),
          ...besidePlans([theme], [code], context),
          ...officialFigures(theme, official, context),
        );
      }),
  );
}

/** Key figures, each counted from the table that the report has for it. */
function tiles({ code }: Municipality, { tables, lang }: NotebookContext): HTMLElement {
  const own = <T extends { municipality_code: string }>(rows: readonly T[]) =>
    rows.filter(({ municipality_code }) => municipality_code === code);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const coverage = own(tables.coverage);
  const indicators = sum(coverage.map((row) => row.indicators));
  const withNumber = sum(own(tables.targetQuality).map(({ with_number }) => with_number));
  const shared = byMeasure(own(tables.comparisons).filter(sharesAxis)).length;
  const latest = own(tables.indicators).filter(
    (row) => row.latest_value !== null && !row.is_repeat,
  ).length;
  const rows = sum(coverage.map((row) => row.rows));
  const share = percent(withNumber, indicators);
  const content = [
    [texts.indicators, indicators, fill(texts.indicatorsNote, lang, { rows })],
    [texts.withNumber, withNumber, fill(texts.withNumberNote, lang, { percent: share })],
    [texts.shared, shared, texts.sharedNote[lang]],
    [texts.latest, latest, texts.latestNote[lang]],
    [texts.findings, own(tables.findings).length, texts.findingsNote[lang]],
  ] as const;
  return el(
    "div",
    { class: "tiles" },
    ...content.map(([name, count, note]) =>
      el("div", { class: "tile" }, name[lang], el("b", {}, String(count)), el("small", {}, note)),
    ),
  );
}

function charts(place: Municipality, context: NotebookContext): HTMLElement[] {
  const { tables, lang } = context;
  const width = chartWidth(context, 2);
  const everyone = tables.municipalities;
  const options = { ...context.chartOptions, municipalities: [place], everyone, width };
  const coverage = tables.coverage.filter((row) => row.municipality_code === place.code);
  const distinct = tables.indicators.filter(
    (row) => row.municipality_code === place.code && isDistinct(row),
  );
  return [
    el(
      "div",
      { class: "grid" },
      el(
        "div",
        {},
        el("h2", {}, texts.coverage[lang]),
        figure(coverageMatrix(coverage, options, context.charts), context),
      ),
      el(
        "div",
        {},
        el("h2", {}, texts.targets[lang]),
        figure(targetKindBars(distinct, { ...options, by: "theme" }, context.charts), context),
      ),
    ),
  ];
}

function progressPart(place: Municipality, context: NotebookContext): HTMLElement[] {
  const { tables, lang, texts: shared } = context;
  const rows = tables.progress.filter(
    (row) =>
      row.municipality_code === place.code && row.progress !== null && row.latest_value !== null,
  );
  const series = tables.series.filter((row) => row.municipality_code === place.code);
  const parts = Math.ceil(rows.length / STRIPS);
  const size = Math.ceil(rows.length / Math.max(1, parts));
  const width = chartWidth(context);
  return [
    el("h2", {}, shared.headings.progress),
    ...(rows.length === 0 ? [el("p", { class: "note" }, texts.noLatest[lang])] : []),
    ...Array.from({ length: parts }, (_, part) => {
      const some = rows.slice(part * size, (part + 1) * size);
      const options = { ...context.chartOptions, width, idPrefix: `progress-${part}` };
      return figure(progressStrip(some, options, context.charts), context);
    }),
    ...(series.length === 0
      ? []
      : [
          el("h2", {}, shared.headings.series),
          figure(seriesLines(series, { ...context.chartOptions, width }, context.charts), context),
        ]),
  ];
}

function findingsPart(place: Municipality, context: NotebookContext): HTMLElement[] {
  const { tables, lang } = context;
  const rows = tables.findings
    .filter((row) => row.municipality_code === place.code)
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const items = rows.map((row) => {
    const message = lang === "ja" ? row.message : row.message_en;
    const known = context.indicator(row.indicator_id) !== undefined;
    const name = context.chartOptions.labels?.get(row.indicator_id) ?? row.indicator_id;
    return el(
      "li",
      {},
      el("span", { class: `badge ${row.severity}` }, severityNames[row.severity][lang]),
      ` ${message} `,
      known
        ? button(
            {
              class: "row",
              "data-row": row.indicator_id,
              "aria-label": fill(frame.openSource, lang, { name }),
            },
            () => openProvenance(row.indicator_id, context),
            provenance.kicker[lang],
          )
        : null,
    );
  });
  const urgent = items.filter((_, index) => rows[index]?.severity !== "note");
  const others = items.filter((_, index) => rows[index]?.severity === "note");
  const fold = () =>
    el(
      "details",
      { open: urgent.length === 0 },
      el("summary", {}, `${severityNames.note[lang]} (${others.length})`),
      el("ul", {}, ...others),
    );
  return [
    el("h2", {}, context.texts.headings.questions),
    ...(rows.length === 0 ? [el("p", { class: "note" }, texts.noFindings[lang])] : []),
    ...(urgent.length === 0 ? [] : [el("ul", {}, ...urgent)]),
    ...(others.length === 0 ? [] : [fold()]),
  ];
}

function policiesPart(place: Municipality, context: NotebookContext): HTMLElement[] {
  const { tables, lang } = context;
  const policies = titledPolicies(tables).filter(
    (row) => row.municipality_code === place.code && row.sdg_targets !== "",
  );
  const options = { ...context.chartOptions, width: chartWidth(context) };
  return [
    el("h2", {}, texts.policies[lang]),
    policyTree(place.code, context),
    el("h2", {}, texts.sdg[lang]),
    policies.length === 0
      ? el("p", { class: "note" }, texts.noSdg[lang])
      : figure(sdgMatrix(policies, options, context.charts), context),
  ];
}
