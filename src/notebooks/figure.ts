import type { Chart } from "../charts/chart.ts";
import { joinSentences } from "../charts/values.ts";
import { fill } from "../words/charts.ts";
import { frame } from "../words/notebooks.ts";
import type { NotebookContext } from "./context.ts";
import { button, type Child, el } from "./dom.ts";
import { openProvenance } from "./provenance.ts";

/** How much larger than in print a chart is shown: its smallest type is then 10 px. */
const ENLARGED = 1.4;
/** Beyond this a chart only gets emptier. */
const WIDEST = 640;

/**
 * Width in which to draw a chart so that it fills `columns` side by side on this page and stays
 * readable; narrow pages show one chart a row.
 */
export function chartWidth({ width }: NotebookContext, columns = 1): number {
  const beside = width < 700 ? 1 : columns;
  const room = (width - (beside - 1) * 28) / beside;
  return Math.min(WIDEST, Math.max(230, room / ENLARGED));
}

/**
 * A chart with the words around it. Every row is a button over its marks that opens where the row
 * comes from; `source` names the documents and lines.
 */
export function figure(
  chart: Chart,
  context: NotebookContext,
  { source = "", badge, level = 3 }: { source?: string; badge?: Child; level?: 3 | 4 } = {},
): HTMLElement {
  const height = Number(chart.svg.getAttribute("height") ?? 1);
  const width = Number(chart.svg.getAttribute("width") ?? 1);
  const hits = (chart.rows ?? []).map((row) => hit(row.indicator_id, row, height, context));
  return el(
    "figure",
    {},
    el(level === 3 ? "h3" : "h4", {}, chart.title, " ", badge),
    chart.subtitle === "" ? null : el("p", { class: "subtitle" }, chart.subtitle),
    el(
      "div",
      { class: "picture", style: `max-width:${Math.round(width * ENLARGED)}px` },
      chart.svg,
      ...hits,
    ),
    el("figcaption", {}, joinSentences(chart.notes, context.lang), " ", source),
  );
}

function hit(
  id: string,
  { top, height }: { top: number; height: number },
  whole: number,
  context: NotebookContext,
): HTMLElement {
  const row = context.indicator(id);
  const name = [
    row === undefined ? "" : context.place(row.municipality_code),
    context.chartOptions.labels?.get(id) ?? id,
  ].join(" ");
  const percent = (value: number) => `${((value / whole) * 100).toFixed(2)}%`;
  return button(
    {
      class: "hit",
      "data-row": id,
      "aria-label": fill(frame.openSource, context.lang, { name }),
      style: `top:${percent(top)};height:${percent(height)}`,
    },
    () => openProvenance(id, context),
  );
}
