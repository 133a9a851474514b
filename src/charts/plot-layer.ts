import * as Plot from "@observablehq/plot";
import type { ChartContext } from "./context.ts";
import { FONT, INK } from "./style.ts";
import { element, px } from "./svg.ts";

export interface PlotLayer {
  /** Plot's marks as plain SVG in one group, without its style sheet and classes. */
  group: SVGElement;
  /** Where Plot put a value, in px inside the group. */
  x: (value: number) => number;
  y: (value: number) => number;
}

/**
 * Draws marks with Plot and makes them fit to stand in a larger SVG. Texts and axes stay outside,
 * where labels can be measured: give `axis: null`.
 */
export function plotLayer(
  options: Plot.PlotOptions,
  context: ChartContext,
  left: number,
  top: number,
): PlotLayer {
  const plot = Plot.plot({ ...options, document: context.document, style: { color: INK } });
  const scale = (name: "x" | "y") => {
    const found = plot.scale(name);
    if (!found) throw new Error(`plot has no scale: ${name}`);
    return (value: number) => Number(found.apply(value));
  };
  const group = element(context, "g", {
    transform: `translate(${px(left)},${px(top)})`,
    "font-family": FONT,
  });
  for (const child of [...plot.children]) {
    if (child.localName !== "style") group.append(child);
  }
  for (const node of group.querySelectorAll("*")) {
    for (const { name, value } of [...node.attributes]) {
      if (name === "class" || name.startsWith("aria-")) node.removeAttribute(name);
      else node.setAttribute(name, plain(value));
    }
  }
  return { group, x: scale("x"), y: scale("y") };
}

function plain(value: string): string {
  return value
    .replace("currentColor", INK)
    .replace(/-?\d+\.\d{3,}/g, (number) => String(px(Number(number))));
}
