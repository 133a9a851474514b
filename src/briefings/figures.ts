import type { Chart } from "../charts/chart.ts";
import { LANGUAGES } from "../lib/language.ts";
import type { Figure } from "../lib/pdf/content.ts";
import type { Comparison } from "../tables/rows.ts";
import { common } from "../words/charts.ts";
import { textOf } from "../words/text-of.ts";
import type { BriefingContext } from "./context.ts";

/** Six of the twelve columns of the page, in pt as are charts. */
export const HALF_WIDTH = 252;
/** The text's width. */
export const FULL_WIDTH = 515;

/** A chart with its words as a figure of a briefing; `source` follows the chart's own notes. */
export function toFigure(chart: Chart, source = ""): Figure {
  const lang = LANGUAGES.find((one) => one === chart.svg.getAttribute("lang")) ?? "en";
  const stop = common.stop[lang];
  const notes = chart.notes.map((note) => `${note.replace(/[。.]$/u, "")}${stop}`).join("");
  const caption = `${notes}${source}`.trim();
  return {
    title: chart.title,
    subtitle: chart.subtitle,
    svg: chart.svg,
    alt: chart.alt,
    ...(caption === "" ? {} : { caption }),
  };
}

/**
 * Documents and lines of the rows behind a figure of a measure.
 * @public Used by notebooks/, whose cells stand in HTML.
 */
export function sourceText(rows: readonly Comparison[], context: BriefingContext): string {
  return placesText(
    rows.map(({ indicator_id }) => indicator_id),
    context,
  );
}

/** The plans that indicators are from, as readers call them; tables name line and file. */
function placesText(ids: readonly string[], context: BriefingContext): string {
  const { tables, texts, lang } = context;
  const byId = new Map(tables.indicators.map((row) => [row.id, row]));
  const plans = new Set(ids.map((id) => byId.get(id)?.plan));
  const places = tables.plans
    .filter(({ id }) => plans.has(id))
    .map((plan) => textOf(plan, "title", lang));
  const named = texts.columns.source + common.colon[lang] + places.join(common.semicolon[lang]);
  return (named + common.stop[lang]).trim();
}

/** Comparison rows by measure, in their order. */
export function byMeasure(rows: readonly Comparison[]): Comparison[][] {
  const groups = new Map<string, Comparison[]>();
  for (const row of rows) {
    const group = groups.get(row.measure);
    if (group === undefined) groups.set(row.measure, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/**
 * Whether the rows of a measure may share an axis: one definition, values and not the pace of their
 * change alone, and none of a plan that a later one has taken the place of.
 * @public Used by notebooks/, whose cells stand in HTML.
 */
export function sharesAxis({ grade, form, superseded }: Comparison): boolean {
  return (grade === "same" || grade === "convertible") && form === "level" && !superseded;
}

/**
 * Whether the rows of a measure stand side by side, each on an axis of its own.
 * @public Used by notebooks/, whose cells stand in HTML.
 */
export function standsApart(rows: readonly Comparison[]): boolean {
  return (
    rows.every(({ grade, form }) => grade !== "not_comparable" && form === "level") &&
    !rows.every(sharesAxis)
  );
}
