import type { ChartContext } from "./context.ts";
import { type Shape, shapePath } from "./shapes.ts";
import { FONT, INK, PAPER } from "./style.ts";

const NAMESPACE = "http://www.w3.org/2000/svg";

export type Attributes = Record<string, string | number | undefined>;
export interface TextStyle {
  size: number;
  bold?: boolean;
  fill?: string;
  anchor?: "start" | "middle" | "end";
  /** A white plate behind, so that the text stays readable across a line. */
  halo?: boolean;
}

/** Rounds to hundredths of a px, so that the same data give the same bytes. */
export const px = (value: number): number => Math.round(value * 100) / 100 + 0;

/** An SVG element with plain attributes; numbers are rounded, undefined ones left out. */
export function element(
  context: ChartContext,
  name: string,
  attributes: Attributes = {},
  text?: string,
): SVGElement {
  const node = context.document.createElementNS(NAMESPACE, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === "") continue;
    node.setAttribute(key, String(typeof value === "number" ? px(value) : value));
  }
  if (text !== undefined) node.textContent = text;
  return node;
}

/** Draws plain shapes into one SVG element, in px from its upper left corner. */
export class Pen {
  readonly root: SVGElement;
  readonly context: ChartContext;
  constructor(context: ChartContext) {
    this.context = context;
    this.root = element(context, "svg", { xmlns: NAMESPACE, color: INK, "font-family": FONT });
  }

  line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): void {
    this.append("line", { x1, y1, x2, y2, ...attributes });
  }

  rect(x: number, y: number, width: number, height: number, attributes: Attributes): void {
    this.append("rect", { x, y, width, height, ...attributes });
  }

  path(d: string, attributes: Attributes): void {
    this.append("path", { d, ...attributes });
  }

  shape(shape: Shape, x: number, y: number, r: number, attributes: Attributes): void {
    this.path(shapePath(shape, x, y, r), attributes);
  }

  /** One line of text whose middle height is at `y`. */
  text(text: string, x: number, y: number, style: TextStyle): void {
    const attributes = {
      x,
      // Half the height of digits and kanji; dominant-baseline is not understood everywhere.
      y: y + style.size * 0.36,
      "font-family": FONT,
      "font-size": style.size,
      "font-weight": style.bold ? "bold" : undefined,
      "text-anchor": style.anchor === "start" ? undefined : style.anchor,
    };
    if (style.halo) this.backing(text, x, y, style);
    this.append("text", { ...attributes, fill: style.fill ?? INK }, text);
  }

  /** Lines of text with the block's middle height at `y`. */
  block(lines: readonly string[], x: number, y: number, style: TextStyle, leading = 1.3): void {
    const step = style.size * leading;
    lines.forEach((line, index) => {
      this.text(line, x, y + (index - (lines.length - 1) / 2) * step, style);
    });
  }

  /** A second text with a white stroke would be read twice from a PDF: a white plate is not. */
  private backing(text: string, x: number, y: number, style: TextStyle): void {
    const width = this.context.measureText(text, style.size, style.bold) + 2;
    const shift = style.anchor === "middle" ? width / 2 : style.anchor === "end" ? width - 1 : 1;
    this.rect(x - shift, y - style.size * 0.6, width, style.size * 1.2, { fill: PAPER });
  }

  private append(name: string, attributes: Attributes, text?: string): void {
    this.root.append(element(this.context, name, attributes, text));
  }
}

/** A filled arrow head with its tip at (x, y), pointing right (1) or left (-1). */
export function arrowHead(x: number, y: number, sign: number, size: number): string {
  const back = px(x - sign * size * 1.5);
  return `M${px(x)},${px(y)}L${back},${px(y - size * 0.85)}L${back},${px(y + size * 0.85)}Z`;
}

/**
 * Makes a drawn SVG ready to stand alone: size, role, title and description, ids with the chart's
 * own prefix. Refuses what would not survive: a library's warning sign, `currentColor`, styles.
 */
export function finish(
  svg: SVGElement,
  frame: { width: number; height: number; prefix: string; title: string; alt: string },
  context: ChartContext,
): SVGElement {
  const { width, height, prefix } = frame;
  svg.setAttribute("width", String(px(width)));
  svg.setAttribute("height", String(px(height)));
  svg.setAttribute("viewBox", `0 0 ${px(width)} ${px(height)}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("lang", context.lang);
  renumber(svg, prefix);
  svg.setAttribute("aria-labelledby", `${prefix}-title ${prefix}-desc`);
  svg.prepend(
    element(context, "title", { id: `${prefix}-title` }, frame.title),
    element(context, "desc", { id: `${prefix}-desc` }, frame.alt),
  );
  refuse(svg, prefix);
  return svg;
}

/** Gives generated ids, and every attribute that points to one, the prefix of the chart. */
function renumber(svg: SVGElement, prefix: string): void {
  const ids = new Map<string, string>();
  for (const node of svg.querySelectorAll("[id]")) {
    const id = `${prefix}-${ids.size + 1}`;
    ids.set(node.id, id);
    node.setAttribute("id", id);
  }
  if (ids.size === 0) return;
  for (const node of svg.querySelectorAll("*")) {
    for (const { name, value } of [...node.attributes]) {
      const id = ids.get(/^(?:url\(#(.*)\)|#(.*))$/.exec(value)?.slice(1).find(Boolean) ?? "");
      if (id) node.setAttribute(name, value.startsWith("url") ? `url(#${id})` : `#${id}`);
    }
  }
}

function refuse(svg: SVGElement, prefix: string): void {
  const found = /⚠|<style|="[^"]*(?:currentColor|NaN|Infinity)/.exec(svg.outerHTML)?.[0];
  if (found) throw new Error(`chart ${prefix} contains ${found}`);
}
