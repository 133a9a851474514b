import type { Language } from "../lib/language.ts";
import type { Chart, ChartWords } from "./chart.ts";

/** A picture that Observable Plot drew elsewhere as a chart with its words. */
export function plotted(svg: Element, words: ChartWords, lang: Language): Chart {
  // An image has one name: Plot also labels its groups, which no reader of the image can reach.
  for (const group of svg.querySelectorAll("[aria-label]")) group.removeAttribute("aria-label");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `${words.title}. ${words.alt}`);
  const [width = 1, height = 1] = ["width", "height"].map((name) => Number(svg.getAttribute(name)));
  return { ...words, width, height, lang, svg: () => svg as SVGElement };
}
