import { type FontName, settable } from "./fonts.ts";
import { rgb } from "./operators.ts";
import type { Pen } from "./pen.ts";

type Attributes = Readonly<Record<string, string>>;

export interface PlainSvg {
  texts: string[];
  /** In px, from the upper left corner of the picture. */
  draws: ((pen: Pen) => void)[];
}

interface Kind {
  /** What is read of such an element beside what passes to the elements within it. */
  own: readonly string[];
  read(attributes: Attributes, picture: PlainSvg, element: Element): void;
}

const PASSED = [
  ...["color", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"],
  ...["stroke-dasharray", "font-family", "font-size", "font-weight", "text-anchor"],
];
const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    svg: {
      own: ["xmlns", "width", "height", "viewBox", "role", "lang", "aria-labelledby"],
      read: readChildren,
    },
    g: { own: ["transform"], read: readGroup },
    line: { own: ["x1", "y1", "x2", "y2"], read: readLine },
    rect: { own: ["x", "y", "width", "height"], read: readRect },
    path: { own: ["d"], read: readPath },
    text: { own: ["x", "y"], read: readText },
  }),
);
const UNDRAWN = new Set(["title", "desc"]);

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };
const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
const BLACK = "#000000";

/** Something in a picture that only the general converter draws. */
class NotPlain extends Error {}

/**
 * Reads a picture made of lines, rectangles, paths, one-line texts and shifted groups in plain
 * colours, as the charts draw them, straight from its elements. Anything else gives undefined.
 */
export function readPlainSvg(svg: Element): PlainSvg | undefined {
  const picture: PlainSvg = { texts: [], draws: [] };
  try {
    readElement(svg, {}, picture);
    return picture;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

function readElement(element: Element, passed: Attributes, picture: PlainSvg): void {
  if (UNDRAWN.has(element.localName)) return;
  const { own, read } = KINDS.get(element.localName) ?? refuse();
  const attributes = { ...passed };
  for (const name of element.getAttributeNames()) {
    if (!PASSED.includes(name) && !own.includes(name)) refuse();
    attributes[name] = element.getAttribute(name) ?? "";
  }
  read(attributes, picture, element);
}

function readChildren(attributes: Attributes, picture: PlainSvg, element: Element): void {
  const passed = Object.fromEntries(
    Object.entries(attributes).filter(([name]) => PASSED.includes(name)),
  );
  for (const child of element.children) readElement(child, passed, picture);
}

function readGroup(attributes: Attributes, picture: PlainSvg, element: Element): void {
  const { transform = "translate(0,0)" } = attributes;
  const [, x, y] = /^translate\(([\d.-]+),([\d.-]+)\)$/.exec(transform) ?? refuse();
  picture.draws.push(({ operators }) => operators.write(`q 1 0 0 1 ${x} ${y} cm`));
  readChildren(attributes, picture, element);
  picture.draws.push(({ operators }) => operators.write("Q"));
}

function readLine({ x1, y1, x2, y2, ...style }: Attributes, { draws }: PlainSvg): void {
  // A line has no inside.
  const [begin, end] = painting({ ...style, fill: "none" });
  const shape = `${px(x1)} ${px(y1)} m ${px(x2)} ${px(y2)} l`;
  draws.push(({ operators }) => operators.write(`${begin} ${shape} ${end}`));
}

function readRect({ x, y, width, height, ...style }: Attributes, { draws }: PlainSvg): void {
  if (px(width) <= 0 || px(height) <= 0) return;
  const [begin, end] = painting(style);
  const shape = `${px(x)} ${px(y)} ${px(width)} ${px(height)} re`;
  draws.push(({ operators }) => operators.write(`${begin} ${shape} ${end}`));
}

function readPath({ d = "", ...style }: Attributes, { draws }: PlainSvg): void {
  const [begin, end] = painting(style);
  draws.push(({ doc, operators }) => {
    operators.write(begin);
    doc.path(d);
    operators.write(end);
  });
}

function readText(attributes: Attributes, { texts, draws }: PlainSvg, element: Element): void {
  if (element.children.length > 0) refuse();
  const text = settable(element.textContent ?? "").trim();
  if (text === "") return;
  texts.push(text);
  const { fill = BLACK, stroke = "none", "font-weight": weight = "normal" } = attributes;
  if (stroke !== "none" || !/^(normal|bold)$/.test(weight)) refuse();
  const color = plainColor(fill);
  const font = fontOf(attributes["font-family"] ?? "", weight === "bold");
  const [size, x, y] = [px(attributes["font-size"]), px(attributes.x), px(attributes.y)];
  const shift = ANCHORS[attributes["text-anchor"] ?? "start"] ?? refuse();
  draws.push(({ operators, fonts }) => {
    const left = x - shift * fonts.width(font, text, size);
    operators.text(font, size, color, text, left, y);
  });
}

/** Operators before and after a shape. */
function painting(style: Attributes): [begin: string, end: string] {
  const { fill = BLACK, stroke = "none" } = style;
  const inside = fill === "none" ? "" : ` ${rgb(plainColor(fill))} rg`;
  if (stroke === "none") return [`q${inside}`, inside === "" ? "n Q" : "f Q"];
  const dash = (style["stroke-dasharray"] ?? "").split(/[\s,]+/).filter((part) => part !== "");
  const cap = CAPS[style["stroke-linecap"] ?? "butt"] ?? refuse();
  const join = JOINS[style["stroke-linejoin"] ?? "miter"] ?? refuse();
  const line = `${px(style["stroke-width"] ?? "1")} w ${cap} J ${join} j 4 M`;
  return [
    `q${inside} ${rgb(plainColor(stroke))} RG ${line} [${dash.map(px).join(" ")}] 0 d`,
    inside === "" ? "S Q" : "B Q",
  ];
}

/** The font of the briefings that stands for a font of a chart. */
export function fontOf(family: string, bold: boolean): FontName {
  if (/UDGothic|monospace/.test(family)) return bold ? "figuresBold" : "figures";
  return bold ? "bold" : "text";
}

function plainColor(color: string): string {
  return /^#[\da-f]{6}$/i.test(color) ? color : refuse();
}

function px(text = "0"): number {
  return /^-?\d*\.?\d+$/.test(text) ? Number(text) : refuse();
}

function refuse(): never {
  throw new NotPlain();
}
