import * as Plot from "@observablehq/plot";
import type { Chart } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { plainMarks } from "./plain-svg.ts";
import { FONT, INK, TYPE } from "./style.ts";

const NAMESPACE = "http://www.w3.org/2000/svg";

/**
 * One Plot in the picture; sizes and margins in pt, its corner at `left` and `top`. Without scales
 * of its own both count in pt from that corner.
 */
export interface Panel extends Plot.PlotOptions {
  width: number;
  height: number;
  left?: number;
  top?: number;
}

export interface Picture {
  width: number;
  height: number;
  /** Several where quantities have unlike scales; positions of labels count inside each. */
  panels: readonly Panel[];
  /** Start of every id in the SVG; unique per page. */
  id: string;
}

export type ChartWords = Omit<Chart, "svg">;

/**
 * Draws a chart with Plot: no margin and no axis but those that the panels give, type and ink of
 * the pages, one element a mark and a line of text with all its attributes on itself, so that PDF
 * and raster agree. Sizes are pt.
 * @throws Error where Plot warns, or a mark or a text has no place or no width
 */
export function draw(picture: Picture, words: ChartWords, context: ChartContext): Chart {
  const { width, height, id } = picture;
  const svg = element("svg", context);
  const attributes = {
    xmlns: NAMESPACE,
    width: rounded(width),
    height: rounded(height),
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    color: INK,
    "font-family": FONT,
    role: "img",
    lang: context.lang,
    "aria-labelledby": `${id}-title ${id}-desc`,
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  svg.append(
    element("title", context, { id: `${id}-title` }, words.title),
    element("desc", context, { id: `${id}-desc` }, words.alt),
  );
  for (const panel of picture.panels) svg.append(...panelMarks(panel, id, context));
  return { ...words, svg };
}

function panelMarks(panel: Panel, id: string, context: ChartContext): SVGElement[] {
  const { left = 0, top = 0, ...options } = panel;
  const plot = Plot.plot({
    margin: 0,
    axis: null,
    x: { domain: [0, options.width], range: [0, options.width] },
    y: { domain: [0, options.height], range: [0, options.height] },
    ...options,
    document: context.document,
    style: { fontFamily: FONT, fontSize: `${TYPE.label}px`, color: INK },
  });
  if (plot.localName !== "svg") throw new Error(`chart ${id} is no plain SVG`);
  const marks = plainMarks(plot, { left, top, size: TYPE.label }, context);
  for (const mark of marks) refuse(mark, id, context);
  return marks;
}

/** What would vanish or mislead in silence. */
function refuse(mark: SVGElement, id: string, { measureText }: ChartContext): void {
  const found = /⚠|="[^"]*(?:currentColor|NaN|Infinity|undefined)/u.exec(mark.outerHTML)?.[0];
  if (found) throw new Error(`chart ${id} contains ${found}`);
  const text = mark.localName === "text" ? (mark.textContent ?? "") : "";
  const bold = mark.getAttribute("font-weight") === "bold";
  if (text !== "" && !(measureText(text, TYPE.label, bold) > 0))
    throw new Error(`chart ${id}: no width for ${text}`);
}

function element(
  name: string,
  { document }: ChartContext,
  attributes: Readonly<Record<string, string>> = {},
  text?: string,
): SVGElement {
  const node = document.createElementNS(NAMESPACE, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== undefined) node.textContent = text;
  return node;
}

const rounded = (value: number) => Math.round(value * 100) / 100;
