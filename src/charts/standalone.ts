import { type Chart, DEFAULT_WIDTH } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { INK, SOFT } from "./style.ts";
import { element, Pen, px, type TextStyle } from "./svg.ts";
import { wrapText } from "./wrap.ts";

const PAD = 12;
const TITLE: TextStyle = { size: 13, bold: true, fill: INK };
const SUBTITLE: TextStyle = { size: 9, fill: SOFT };
const NOTE: TextStyle = { size: 7.5, fill: SOFT };

/** The chart as a file of its own: title, subtitle and notes are drawn around the picture. */
export function standalone(chart: Chart, source: string, context: ChartContext): string {
  const inner = Number(chart.svg.getAttribute("width") ?? DEFAULT_WIDTH);
  const height = Number(chart.svg.getAttribute("height") ?? 0);
  const pen = new Pen(context);
  let y = PAD;
  const write = (text: string, style: TextStyle) => {
    for (const line of wrapText(text, inner, style.size, context, style.bold)) {
      pen.text(line, PAD, y + style.size * 0.7, style);
      y += style.size * 1.45;
    }
  };
  write(chart.title, TITLE);
  if (chart.subtitle !== "") write(chart.subtitle, SUBTITLE);
  y += 6;
  const picture = chart.svg.cloneNode(true) as SVGElement;
  picture.setAttribute("x", String(PAD));
  picture.setAttribute("y", String(px(y)));
  for (const name of ["role", "aria-labelledby"]) picture.removeAttribute(name);
  for (const node of picture.querySelectorAll(":scope > title, :scope > desc")) node.remove();
  pen.root.append(picture);
  y += height + 8;
  for (const note of [...chart.notes, source]) if (note !== "") write(note, NOTE);
  const width = inner + 2 * PAD;
  for (const [name, value] of Object.entries({
    width: px(width),
    height: px(y + PAD / 2),
    viewBox: `0 0 ${px(width)} ${px(y + PAD / 2)}`,
    role: "img",
    lang: context.lang,
    "aria-labelledby": "chart-title chart-desc",
  }))
    pen.root.setAttribute(name, String(value));
  pen.root.prepend(
    element(context, "title", { id: "chart-title" }, chart.title),
    element(context, "desc", { id: "chart-desc" }, chart.alt),
    element(context, "rect", { width, height: px(y + PAD / 2), fill: "#ffffff" }),
  );
  return `${pen.root.outerHTML}\n`;
}
