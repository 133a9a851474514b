import { progressStrip } from "../charts/progress-strip.ts";
import { seriesLines } from "../charts/series-lines.ts";
import { targetKindBars } from "../charts/target-kind-bars.ts";
import { isDistinct } from "../compare/distinct.ts";
import { TARGET_CLASSES } from "../compare/target-class.ts";
import type { Block, Briefing } from "../lib/pdf/content.ts";
import { EVALUATIONS, type Indicator, type Municipality } from "../tables/rows.ts";
import { masthead } from "../words/masthead.ts";
import { evaluationNames } from "../words/names.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { contextBlocks } from "./context-panel.ts";
import { placesText, sharesAxis, toFigure } from "./figures.ts";
import { frameOf } from "./frame.ts";
import { indicatorTable } from "./indicator-table.ts";
import { profileBlocks, profileTitle } from "./profile-blocks.ts";
import { questionBlocks } from "./questions.ts";
import { planTitle, readingNotes, sourceBlocks } from "./sources.ts";

/** As many strips as fit on a page with their heading. */
const STRIPS = 30;

/** One municipality: what its plans promise, how measurable it is, what the audit would ask. */
export function municipalityBriefing(place: Municipality, context: BriefingContext): Briefing {
  const { tables, texts, lang } = context;
  const rows = tables.indicators.filter((row) => row.municipality_code === place.code);
  const distinct = rows.filter(isDistinct);
  const plans = tables.plans.filter((plan) => plan.municipality_code === place.code);
  const name = nameOf(place, lang);
  const blocks: Block[] = [
    ...profileBlocks(place, context),
    ...progressBlocks(place, context),
    ...questionBlocks(place, context),
    ...measurability(place, distinct, context),
    {
      type: "paragraph",
      style: "note",
      content: [message(place, distinct, context).join(lang === "ja" ? "" : " ")],
    },
    ...seriesBlocks(place, context),
    ...plans.flatMap((plan): Block[] => {
      const own = rows.filter((row) => row.plan === plan.id);
      if (own.length === 0) return [];
      const caption = texts.tableCaption({ name: planTitle(plan, context), count: own.length });
      return [
        { type: "heading", level: 2, text: planTitle(plan, context) },
        indicatorTable(
          caption,
          own,
          (row) => (lang === "ja" ? row.section : row.section_en),
          context,
        ),
      ];
    }),
    ...contextBlocks(tables, "population", context.charts, { municipality: place.code }),
    ...readingNotes(context, [place]),
    ...sourceBlocks(plans, context),
  ];
  return {
    ...frameOf(context),
    kicker: masthead.place[lang],
    title: profileTitle(place, context),
    subtitle: texts.profileSubtitle(plans.map((plan) => planTitle(plan, context))),
    subject: name,
    blocks,
  };
}

function message(
  place: Municipality,
  distinct: readonly Indicator[],
  context: BriefingContext,
): string[] {
  const { tables, texts, lang } = context;
  const own = tables.indicators.filter((row) => row.municipality_code === place.code);
  const anchors = new Map(own.map((row) => [row.id, row.same_as ?? row.id]));
  const shared = tables.comparisons.filter(
    (row) => sharesAxis(row) && anchors.has(row.indicator_id),
  );
  const measured = own.filter((row) => row.latest_value !== null && !row.is_repeat);
  return texts.profileMessage({
    name: nameOf(place, lang),
    plans: tables.plans.filter((plan) => plan.municipality_code === place.code).length,
    indicators: distinct.length,
    headline: distinct.filter(({ kind }) => kind === "headline").length,
    kpi: distinct.filter(({ kind }) => kind === "kpi").length,
    withNumber: distinct.filter((row) => TARGET_CLASSES[row.target_type] === "with_number").length,
    noBaseline: distinct.filter(({ baseline_value }) => baseline_value === null).length,
    inMeasures: new Set(shared.map((row) => anchors.get(row.indicator_id))).size,
    measured: measured.length,
    evaluated: EVALUATIONS.map((evaluation) => ({
      word: evaluationNames[evaluation][lang],
      count: measured.filter((row) => row.evaluation_printed === evaluationNames[evaluation].ja)
        .length,
    })).filter(({ count }) => count > 0),
    findings: tables.findings.filter(({ municipality_code }) => municipality_code === place.code)
      .length,
  });
}

function measurability(
  place: Municipality,
  distinct: readonly Indicator[],
  context: BriefingContext,
): Block[] {
  if (distinct.length === 0) return [];
  const options = { ...context.chartOptions, municipalities: [place], by: "theme" as const };
  return [
    { type: "heading", level: 2, text: context.texts.headings.measurability },
    { type: "figure", ...toFigure(targetKindBars(distinct, options, context.charts)) },
  ];
}

function progressBlocks(place: Municipality, context: BriefingContext): Block[] {
  const { tables, texts, charts, chartOptions } = context;
  const latest = new Set(
    tables.indicators.flatMap((row) =>
      row.municipality_code === place.code && row.latest_value !== null && !row.is_repeat
        ? [row.id]
        : [],
    ),
  );
  const rows = tables.progress.filter(
    ({ indicator_id, progress }) => latest.has(indicator_id) && progress !== null,
  );
  if (rows.length === 0) return [];
  const shown = { shown: rows.length, total: latest.size };
  const parts = Math.ceil(rows.length / STRIPS);
  const size = Math.ceil(rows.length / parts);
  // The finding is about all rows; each part says which part it is.
  const { title } = progressStrip(rows, chartOptions, charts);
  return [
    { type: "heading", level: 2, text: texts.headings.progress },
    ...(shown.shown === shown.total
      ? []
      : [
          {
            type: "paragraph" as const,
            style: "note" as const,
            keepNext: true,
            content: [texts.stripsShown(shown)],
          },
        ]),
    ...Array.from({ length: parts }, (_, part): Block => {
      const some = rows.slice(part * size, (part + 1) * size);
      const options = { ...chartOptions, idPrefix: `progress-${place.code}-${part}` };
      const source = placesText(
        some.map(({ indicator_id }) => indicator_id),
        context,
      );
      const figure = toFigure(progressStrip(some, options, charts), source);
      const counted = parts > 1 ? `${title} (${part + 1}/${parts})` : title;
      return { type: "figure", ...figure, title: counted };
    }),
  ];
}

function seriesBlocks(place: Municipality, context: BriefingContext): Block[] {
  const { tables, texts, lang, charts, chartOptions } = context;
  const rows = tables.series.filter(({ municipality_code }) => municipality_code === place.code);
  if (rows.length === 0) return [];
  const places = new Set(rows.map(({ document, line }) => `${document} ${texts.line(line)}`));
  const source =
    lang === "ja"
      ? `${texts.columns.source}：${[...places].join("、")}。`
      : `${texts.columns.source}: ${[...places].join("; ")}.`;
  return [
    { type: "heading", level: 2, text: texts.headings.series },
    { type: "figure", ...toFigure(seriesLines(rows, chartOptions, charts), source) },
  ];
}
