import type { Chart, ChartRow } from "../charts/chart.ts";
import { draw } from "../charts/frame.ts";
import { cityKey } from "../charts/keys.ts";
import type { Source } from "../story/documents.ts";
import { joinSentences } from "../words/chart-labels.ts";
import { frame, columns as names } from "../words/notebooks.ts";
import { fill } from "../words/text.ts";
import type { NotebookContext } from "./context.ts";
import { button, type Child, el } from "./dom.ts";
import { openProvenance } from "./provenance.ts";
import { plansOf, sourceNodes, sourceText } from "./sources.ts";
import { readText } from "./state.ts";
import type { TableRows } from "./table.ts";
import { takeMenu } from "./take.ts";

/** How much larger than in print a chart is shown: its smallest type is then 11 px. */
const ENLARGED = 1.4;
/** Beyond this a chart only gets emptier. */
const WIDEST = 640;

/** Width in which to draw a chart so that it fills one of `columns` on a page of this inner width. */
export function chartWidth(width: number, columns = 1): number {
  const beside = width < 700 ? 1 : columns;
  const room = (width - (beside - 1) * 28) / beside;
  return Math.min(WIDEST, Math.max(230, room / ENLARGED));
}

interface FigureOptions {
  /** The name of the figure in links and files; one on a page. */
  id: string;
  /** The rows that are drawn; by default those that the chart can lead to. */
  of?: readonly { indicator_id: string }[];
  /** What is behind the picture; by default the indicators of what is drawn. */
  rows?: TableRows;
  /** By default the plans of what is drawn. */
  sources?: readonly Source[];
  badge?: Child;
}

/** A chart with its words and what a reader may take; each row opens where it comes from. */
export function figure(
  chart: Chart,
  page: NotebookContext,
  { id, of = chart.rows ?? [], rows, sources, badge }: FigureOptions,
): HTMLElement {
  const { lang } = page;
  const indicators = indicatorsOf(of, page);
  const from = sources ?? plansOf(indicators, page);
  const { title, subtitle, notes, width } = chart;
  const hits = (chart.rows ?? []).map((row) => hit(row, chart, page));
  const node = el(
    "figure",
    { id },
    el("h3", {}, title, " ", badge),
    subtitle === "" ? null : el("p", { class: "subtitle" }, subtitle),
    keyOf(chart, page),
    el("div", pictureOf(width), chart.svg(), ...hits),
    el("figcaption", {}, joinSentences(notes, lang), " ", ...sourceNodes(from, lang)),
    takeMenu(
      id,
      chart,
      { rows: rows ?? named(indicators, page), source: sourceText(from, lang) },
      page,
    ),
  );
  arrive(node);
  return node;
}

/** Whose marks the picture shows. */
function keyOf({ places = [], width }: Chart, { charts }: NotebookContext): Child {
  if (places.length === 0) return null;
  const key = cityKey(places, width, charts);
  const words = { title: "", subtitle: "", alt: "", notes: [] };
  const svg = draw({ id: "key", width, panels: [key] }, words, charts).svg();
  svg.removeAttribute("aria-labelledby");
  svg.setAttribute("aria-label", places.map(({ name }) => name).join(", "));
  return el("div", pictureOf(width), svg);
}

const pictureOf = (width: number) => ({
  class: "picture",
  style: `max-width:${Math.round(width * ENLARGED)}px`,
});

/** A link may ask for one figure: the page scrolls to it, or shows nothing else. */
function arrive(node: HTMLElement): void {
  const isAlone = readText("embed") === node.id;
  if (isAlone) document.documentElement.classList.add("embed");
  node.classList.toggle("alone", isAlone);
  if (location.hash === `#${node.id}`) requestAnimationFrame(() => node.scrollIntoView());
}

function indicatorsOf(
  rows: readonly { indicator_id: string }[],
  { tables }: Pick<NotebookContext, "tables">,
) {
  const ids = new Set(rows.map(({ indicator_id }) => indicator_id));
  return tables.indicators.filter(({ id }) => ids.has(id));
}

function named(rows: ReturnType<typeof indicatorsOf>, { lang }: NotebookContext): object[] {
  return rows.map((row) => ({
    [names.indicator[lang]]: row.what,
    [names.municipality[lang]]: row.municipality,
    [names.baseline[lang]]: row.from,
    [names.target[lang]]: row.to,
    [names.latest[lang]]: row.now,
    [names.source[lang]]: row.source,
  }));
}

function hit(
  { indicator_id: id, top, height, left, width }: ChartRow,
  whole: { width: number; height: number },
  page: NotebookContext,
): HTMLElement {
  const row = page.indicator(id);
  const name = [
    row === undefined ? "" : page.place(row.municipality_code),
    page.chartOptions.labels?.get(id) ?? id,
  ].join(" ");
  const percent = (value: number, of: number) => `${((value / of) * 100).toFixed(2)}%`;
  const wide =
    left === undefined || width === undefined
      ? ""
      : `;left:${percent(left, whole.width)};width:${percent(width, whole.width)}`;
  return button(
    {
      class: "hit",
      "data-row": id,
      "aria-label": fill(frame.openSource, page.lang, { name }),
      style: `top:${percent(top, whole.height)};height:${percent(height, whole.height)}${wide}`,
    },
    () => openProvenance(id, page),
  );
}
