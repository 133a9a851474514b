import * as Plot from "@observablehq/plot";
import type { Chart, ChartContext, ChartWords } from "./chart.ts";
import { plainMarks } from "./plain-svg.ts";
import { FONT, INK, TYPE } from "./style.ts";

const NAMESPACE = "http://www.w3.org/2000/svg";

/** One Plot with its corner at `left` and `top`, in pt; so are its scales where it gives none. */
export interface Panel extends Plot.PlotOptions {
  width: number;
  height: number;
  left?: number;
  top?: number;
}

export interface Picture {
  width: number;
  /** Several where quantities have unlike scales; positions of labels count inside each. */
  panels: readonly Panel[];
  /** Start of every id in the SVG; unique per page. */
  id: string;
}

/** The height of panels that stand where they say. */
export const bottomOf = (panels: readonly Panel[]): number =>
  Math.max(0, ...panels.map(({ top = 0, height }) => top + height));

/**
 * Draws a chart with Plot, as high as its panels: no margin and no axis but those that the panels
 * give, type and ink of the pages, one element a mark and a line of text with all its attributes on
 * itself, so that PDF and raster agree. Sizes are pt.
 * Its `svg` throws where Plot warns, or a mark or a text has no place or no width.
 */
export function draw(picture: Picture, words: ChartWords, context: ChartContext): Chart {
  const [width, height] = [rounded(picture.width), rounded(bottomOf(picture.panels))];
  let drawn: SVGElement | undefined;
  const svg = () => {
    drawn ??= drawNow(picture, { width, height }, words, context);
    return drawn;
  };
  return { ...words, svg, width, height, lang: context.lang };
}

function drawNow(
  { id, panels }: Picture,
  { width, height }: Pick<Chart, "width" | "height">,
  { title, alt }: ChartWords,
  context: ChartContext,
): SVGElement {
  const svg = element("svg", context, {
    xmlns: NAMESPACE,
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    color: INK,
    "font-family": FONT,
    role: "img",
    lang: context.lang,
    "aria-labelledby": `${id}-title ${id}-desc`,
  });
  svg.append(
    element("title", context, { id: `${id}-title` }, title),
    element("desc", context, { id: `${id}-desc` }, alt),
  );
  for (const panel of panels) svg.append(...panelMarks(panel, id, context));
  return svg;
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
