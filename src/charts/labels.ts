import * as Plot from "@observablehq/plot";
import type { ChartContext } from "./chart.ts";
import { INK, PAPER, TYPE } from "./style.ts";
import { wrapText } from "./wrap.ts";

/** A text at a place in the panel, in pt from its upper left corner; `y` is its middle. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
  bold?: boolean;
  fill?: string;
  size?: number;
  /** A white plate below, so that a line does not run through the text. */
  plate?: boolean;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Lines of one label lie this many times the size apart. */
const LEADING = 1.2;

/** The space that a label takes, by the font's own widths. */
export function boxOf(label: Label, { measureText }: ChartContext): Box {
  const { text, x, y, anchor = "start", bold = false, size = TYPE.label } = label;
  const lines = text.split("\n");
  const width = Math.max(...lines.map((line) => measureText(line, size, bold)));
  const height = size * (0.95 + LEADING * (lines.length - 1));
  const left = x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** The text in lines no wider than `width` pt, as one label takes it. */
export function wrapped(
  text: string,
  width: number,
  context: ChartContext,
  bold = false,
  size: number = TYPE.label,
): string {
  return wrapText(text, width, size, context, bold).join("\n");
}

/** Height of a wrapped text in pt, with the space between rows. */
export const heightOf = (text: string, size: number = TYPE.label): number =>
  text === "" ? 0 : size * LEADING * text.split("\n").length;

/** Labels with a text as marks, whatever the scales are: one mark a run of the same look. */
export function labelMarks(labels: readonly Label[], context: ChartContext): Plot.Markish[] {
  return runs(labels.filter(({ text }) => text !== "")).flatMap((run) => {
    const plates = run.filter(({ plate }) => plate).map((label) => boxOf(label, context));
    return [...(plates.length > 0 ? [plateMark(plates)] : []), textMark(run)];
  });
}

/** Labels of one look that follow each other; a mark costs as much as many texts of it. */
function runs(labels: readonly Label[]): Label[][] {
  const found: Label[][] = [];
  const lookOf = ({ anchor, bold, fill, size }: Label) => [anchor, bold, fill, size].join(" ");
  for (const label of labels) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && lookOf(last[0]) === lookOf(label)) last.push(label);
    else found.push([label]);
  }
  return found;
}

function textMark(run: readonly Label[]): Plot.Markish {
  const { anchor = "start", bold = false, fill = INK, size = TYPE.label } = run[0] ?? {};
  return Plot.text(run, {
    x: at(({ x }) => x),
    y: at(({ y }) => y),
    text: "text",
    textAnchor: anchor,
    fontWeight: bold ? 700 : 400,
    fontSize: size,
    lineHeight: LEADING,
    fill,
  });
}

function plateMark(boxes: readonly Box[]): Plot.Markish {
  return Plot.rect(boxes, {
    x1: at(({ left }) => left - 1),
    x2: at(({ right }) => right + 1),
    y1: at(({ top }) => top),
    y2: at(({ bottom }) => bottom),
    fill: PAPER,
  });
}

/** A channel in pt of the panel, past the scale. */
export const at = <T>(value: (row: T) => number) => ({ value, scale: null });
