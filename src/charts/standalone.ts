import type { Chart, ChartContext } from "./chart.ts";
import { draw } from "./frame.ts";
import { cityKey } from "./keys.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { FONT, PAPER, SOFT, TYPE } from "./style.ts";

/** A page width in Word and on paper; a slide of 16:9, ten inches wide. Sizes in pt. */
interface Sheet {
  pad: number;
  title: number;
  subtitle: number;
  print: number;
  /** Of the whole; without one the sheet is as large as its chart. */
  size?: { width: number; height: number };
}

const PAGE: Sheet = { pad: 12, title: 12, subtitle: TYPE.label, print: TYPE.small };
const SLIDE: Sheet = {
  pad: 22,
  title: 16.5,
  subtitle: 10.5,
  print: 7.5,
  size: { width: 720, height: 405 },
};
/** The slide fills a screen, so its letters may be this much smaller than on paper. */
const SMALLEST = 0.72;

/** For programs that lack the font of the pages. */
const FONTS = `'${FONT}', 'Yu Gothic UI', Meiryo, 'Noto Sans CJK JP', sans-serif`;

/** The chart as a file of its own: title and subtitle above, notes and source below. */
export function standalone(chart: Chart, source: string, context: ChartContext): string {
  return sheet(chart, source, PAGE, context).svg;
}

/**
 * The chart as a slide of 16:9, as large as there is room.
 * @returns null for a chart so long that its labels would be too small to read
 */
export function slide(chart: Chart, source: string, context: ChartContext): string | null {
  const { svg, scale } = sheet(chart, source, SLIDE, context);
  return scale < SMALLEST ? null : svg;
}

function sheet(chart: Chart, source: string, look: Sheet, context: ChartContext) {
  const { width: inner, height: tall } = chart;
  const { pad, size } = look;
  const width = size?.width ?? inner + 2 * pad;
  const room = width - 2 * pad;
  const head = stack(
    [
      { text: chart.title, size: look.title, bold: true },
      { text: chart.subtitle, size: look.subtitle, fill: SOFT },
    ],
    room,
    context,
  );
  const print = [...chart.notes, source].map((text) => ({ text, size: look.print, fill: SOFT }));
  const foot = stack(print, room, context);
  const key = { ...cityKey(chart.places ?? [], room, context), left: pad };
  const keyTop = pad + head.height + 4;
  const top = pad + head.height + 8 + key.height;
  const free = (size?.height ?? 0) - top - foot.height - pad - 8;
  const scale = size ? Math.min(room / inner, free / Math.max(1, tall)) : 1;
  const height = size?.height ?? top + tall + 8 + foot.height + pad / 2;
  const footTop = size ? height - pad - foot.height : top + tall + 8;
  const moved = (labels: readonly Label[], y: number) =>
    labels.map((label) => ({ ...label, x: pad, y: label.y + y }));
  const labels = [...moved(head.labels, pad), ...moved(foot.labels, footTop)];
  const panel = { width, height, marks: labelMarks(labels, context) };
  const svg = draw(
    { id: "chart", width, panels: [panel, { ...key, top: keyTop }] },
    chart,
    context,
  ).svg();
  const paper = context.document.createElementNS(svg.namespaceURI, "rect");
  for (const [name, value] of Object.entries({ width, height, fill: PAPER }))
    paper.setAttribute(name, String(value));
  svg.querySelector("desc")?.after(paper);
  svg.append(inside(chart, { x: pad, y: top, width: inner * scale, height: tall * scale }));
  svg.setAttribute("font-family", FONTS);
  return { svg: `${svg.outerHTML}\n`, scale };
}

/** Texts below each other in lines of this width, without the empty ones. */
function stack(
  texts: readonly (Pick<Label, "text" | "bold" | "fill"> & { size: number })[],
  width: number,
  context: ChartContext,
) {
  let y = 0;
  const labels = texts
    .filter(({ text }) => text !== "")
    .map((label): Label => {
      const text = wrapped(label.text, width, context, label.bold, label.size);
      const height = heightOf(text, label.size) + 2;
      y += height;
      return { ...label, text, x: 0, y: y - height / 2 };
    });
  return { labels, height: y };
}

/** The picture at its place and size; what it says to those who do not see it stands outside. */
function inside(chart: Chart, box: Readonly<Record<string, number>>): SVGElement {
  const picture = chart.svg().cloneNode(true) as SVGElement;
  for (const [name, value] of Object.entries(box))
    picture.setAttribute(name, String(Math.round(value * 100) / 100));
  for (const name of ["role", "lang", "aria-labelledby", "font-family"])
    picture.removeAttribute(name);
  for (const node of picture.querySelectorAll("title, desc")) node.remove();
  return picture;
}
