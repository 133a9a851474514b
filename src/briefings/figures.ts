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

/** The same as a block of its own. */
export function figureBlocks(chart: Chart, source = ""): Block[] {
  return [{ type: "figure", ...toFigure(chart, source) }];
}

/** The chart of the first figure, with its words. @throws Error where there is none */
export function drawnIn(blocks: readonly Block[]): Chart {
  const figure = blocks.find((block) => block.type === "figure");
  if (figure === undefined) throw new Error("no chart is drawn");
  const { title, subtitle = "", alt, caption, picture } = figure;
  return { ...(picture as Chart), title, subtitle, alt, notes: caption ? [caption] : [] };
}
