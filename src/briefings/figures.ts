import type { Chart } from "../charts/chart.ts";
import type { Block, Figure } from "../lib/pdf/content.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { common } from "../words/charts.ts";
import { textOf } from "../words/text-of.ts";
import type { BriefingContext } from "./context.ts";

/** Six of the twelve columns of the page, in pt as are charts. */
export const HALF_WIDTH = 252;
/** The text's width. */
export const FULL_WIDTH = 515;

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

/** The chart of the first figure, with its words. @throws Error where there is none */
export function chartIn(blocks: readonly Block[]): Chart {
  const figure = blocks.find((block) => block.type === "figure");
  if (figure === undefined) throw new Error("no chart is drawn");
  const { title, subtitle = "", alt, caption, picture } = figure;
  return { ...(picture as Chart), title, subtitle, alt, notes: caption ? [caption] : [] };
}

/** What is from a statistic that has a name. */
export type Named = Pick<OfficialItem, "statistic" | "statistic_en">;

/** The statistics of these items by name, each once. */
export function statistics(
  items: readonly Named[],
  { lang }: Pick<BriefingContext, "lang">,
): string[] {
  return [...new Set(items.map((item) => textOf(item, "statistic", lang)))];
}
