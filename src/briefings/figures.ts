import type { Chart } from "../charts/chart.ts";
import type { Block, Figure } from "../lib/pdf/content.ts";
import { common } from "../words/text.ts";

/** The text's width in pt, as are charts. */
export const FULL_WIDTH = 515;
/** Of a chart that is a file of its own. */
export const OWN_SIZE = { width: FULL_WIDTH, height: 170 };

/** A chart with its words as a figure of a briefing; `source` follows the chart's own notes. */
export function toFigure(chart: Chart, source = ""): Figure {
  const stop = common.stop[chart.lang];
  const notes = chart.notes.map((note) => `${note.replace(/[。.]$/u, "")}${stop}`).join("");
  const caption = `${notes}${source}`.trim();
  return {
    title: chart.title,
    subtitle: chart.subtitle,
    picture: chart,
    alt: chart.alt,
    ...(caption === "" ? {} : { caption }),
  };
}

/** The same as a block of its own; nothing for no chart. */
export function figureBlocks(chart: Chart | null, source = ""): Block[] {
  return chart === null ? [] : [{ type: "figure", ...toFigure(chart, source) }];
}

/** The chart of a page as a file of its own, its notes run together as on the page. @throws Error for none */
export function ownChart(chart: Chart | null): Chart {
  if (chart === null) throw new Error("no chart is drawn");
  const { caption } = toFigure(chart);
  return { ...chart, notes: caption === undefined ? [] : [caption] };
}
