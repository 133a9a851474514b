import { joinSentences } from "../words/chart-labels.ts";
import { type Chart, type ChartContext, type ChartOptions, DEFAULT_WIDTH } from "./chart.ts";
import { draw, type Panel } from "./frame.ts";

/** What a chart of a table says; `sentences` say its rows to those who do not see it. */
interface TableWords extends Pick<Chart, "title" | "subtitle" | "notes"> {
  sentences: readonly string[];
}

/** Draws a chart of a table, as wide as the options say, under its own name if they give none. */
export function drawTable(
  name: string,
  panels: readonly Panel[],
  { sentences, ...words }: TableWords,
  { idPrefix: id = name, width = DEFAULT_WIDTH }: Pick<ChartOptions, "idPrefix" | "width">,
  context: ChartContext,
): Chart {
  const alt = joinSentences([words.subtitle, ...sentences, ...words.notes], context.lang);
  return draw({ id, width, panels }, { ...words, alt }, context);
}
