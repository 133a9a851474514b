import type { ChartContext } from "./chart.ts";
import { INK } from "./style.ts";

/** What a mark takes over from the groups around it. */
const INHERITED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "opacity",
] as const;
const OF_TEXT = ["text-anchor", "font-size", "font-weight"] as const;

interface Origin {
  left: number;
  top: number;
  /** Font size where none is given. */
  size: number;
}

type Look = ReadonlyMap<string, string>;

/**
 * The marks of a plot without groups, classes and styles: one element a shape, one a line of text,
 * in the plot's order, each with its own place, paint and type. Numbers have two decimals.
 * @throws Error on what would not survive: a rotated mark, a clip path
 */
export function plainMarks(plot: Element, origin: Origin, context: ChartContext): SVGElement[] {
  const look = new Map([["font-size", String(origin.size)]]);
  return [...plot.children].flatMap((child) =>
    marksOf(child, look, { x: origin.left, y: origin.top }, context),
  );
}

function marksOf(
  node: Element,
  around: Look,
  at: { x: number; y: number },
  context: ChartContext,
): SVGElement[] {
  if (["style", "title", "defs"].includes(node.localName)) return [];
  if (node.hasAttribute("clip-path")) throw new Error("a clipped mark cannot be drawn");
  const look = lookOf(node, around);
  const [dx, dy] = shiftOf(node);
  const moved = { x: at.x + dx, y: at.y + dy };
  if (node.localName === "g")
    return [...node.children].flatMap((child) => marksOf(child, look, moved, context));
  if (node.localName === "text") return linesOf(node, look, moved, context);
  return [shapeOf(node, look, moved, context)];
}

function lookOf(node: Element, around: Look): Look {
  const own = [...INHERITED, ...OF_TEXT].flatMap((name): [string, string][] => {
    const value = node.getAttribute(name);
    return value === null ? [] : [[name, value === "currentColor" ? INK : value]];
  });
  return new Map([...around, ...own]);
}

function shiftOf(node: Element): [number, number] {
  const transform = node.getAttribute("transform");
  if (transform === null) return [0, 0];
  const [, x = "", y = "0"] = /^translate\(([^,)]+)(?:,([^)]+))?\)$/u.exec(transform) ?? [];
  if (x === "") throw new Error(`a mark cannot be drawn with ${transform}`);
  return [Number(x), Number(y)];
}

const SHAPE = ["d", "x", "y", "width", "height", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx"];

function shapeOf(
  node: Element,
  look: Look,
  { x, y }: { x: number; y: number },
  { document }: ChartContext,
): SVGElement {
  const mark = document.createElementNS(node.namespaceURI, node.localName) as SVGElement;
  if (x !== 0 || y !== 0) mark.setAttribute("transform", `translate(${short(x)},${short(y)})`);
  for (const name of SHAPE) {
    const value = node.getAttribute(name);
    if (value !== null) mark.setAttribute(name, shortened(value));
  }
  for (const name of INHERITED) {
    const value = look.get(name);
    if (value !== undefined) mark.setAttribute(name, value);
  }
  return mark;
}

/** Each line of a text as a text of its own; offsets in em become pt. */
function linesOf(
  node: Element,
  look: Look,
  at: { x: number; y: number },
  { document }: ChartContext,
): SVGElement[] {
  const size = Number(look.get("font-size"));
  const em = (value: string | null) => Number.parseFloat(value ?? "0") * size;
  const spans = [...node.children].filter(({ localName }) => localName === "tspan");
  let y = at.y + em(node.getAttribute("y")) + em(node.getAttribute("dy"));
  return (spans.length > 0 ? spans : [node]).flatMap((span) => {
    if (span !== node) y += em(span.getAttribute("y")) + em(span.getAttribute("dy"));
    const text = span.textContent ?? "";
    if (text.trim() === "") return [];
    const line = document.createElementNS(node.namespaceURI, "text") as SVGElement;
    const anchor = look.get("text-anchor") ?? "middle";
    const attributes = {
      x: short(at.x),
      y: short(y),
      "font-size": String(size),
      ...(Number(look.get("font-weight")) >= 600 ? { "font-weight": "bold" } : {}),
      ...(anchor === "start" ? {} : { "text-anchor": anchor }),
      fill: look.get("fill") ?? INK,
    };
    for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, value);
    line.textContent = text;
    return [line];
  });
}

const short = (value: number) => String(Math.round(value * 100) / 100 + 0);
const shortened = (value: string) =>
  value.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/gu, (number) => short(Number(number)));
