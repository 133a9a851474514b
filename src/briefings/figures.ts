import type { Chart } from "../charts/chart.ts";
import { LANGUAGES } from "../lib/language.ts";
import type { Figure } from "../lib/pdf/content.ts";
import { common } from "../words/charts.ts";

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
