import * as Plot from "@observablehq/plot";
import { sum } from "d3";
import type { ChartContext } from "./chart.ts";
import { cityMarks, MARK } from "./city-marks.ts";
import type { Panel } from "./frame.ts";
import { type Label, labelMarks, wrapped } from "./labels.ts";
import { spread } from "./spread.ts";
import { FRAME, type MunicipalityStyle, SOFT, TYPE, textOn } from "./style.ts";

/** One whole, divided into its parts. */
export interface SharedBar {
  head: string;
  style?: MunicipalityStyle;
  /** How many the parts are together, as it stands behind the head. */
  total: string;
  parts: readonly { name: string; fill: string; count: number }[];
}

const HEAD = 12;
const BAR = 13;
const GAP = 4;

/** Bars of 100 % under their heads, the counts on their parts, or below those that are too narrow. */
export function sharedBars(
  bars: readonly SharedBar[],
  { width }: { width: number },
  context: ChartContext,
): Panel {
  let y = 2;
  const labels: Label[] = [];
  const drawn = bars.map((bar) => {
    const top = y + HEAD;
    const left = bar.style ? 2 * MARK + 5 : 0;
    const room = width - left;
    const head = wrapped(`${bar.head}　${bar.total}`, room, context, true).split("\n", 1).join("");
    labels.push({ text: head, x: left, y: y + 6, bold: true });
    const parts = partsOf(bar, width, top + BAR / 2);
    const counts = parts.map((part) => countLabel(part, context));
    const below = counts.filter(({ inside }) => !inside).map(({ label }) => label);
    labels.push(...counts.filter(({ inside }) => inside).map(({ label }) => label));
    labels.push(...belowBar(below, top + BAR + 5, width, context));
    const mark = y + 6;
    y = top + BAR + (below.length > 0 ? 11 : 0) + GAP;
    return { ...bar, parts, top, mark };
  });
  const marked = drawn.flatMap(({ style, mark }) => (style ? [{ style, mark }] : []));
  const empty = drawn.filter(({ parts }) => parts.length === 0);
  const box = {
    y1: "top",
    y2: ({ top }: { top: number }) => top + BAR,
    stroke: FRAME,
    strokeWidth: 0.5,
  };
  return {
    width,
    height: y,
    marks: [
      Plot.rect(empty, { ...box, x1: 0.5, x2: width - 0.5, strokeDasharray: "2 2", fill: "none" }),
      Plot.rect(
        drawn.flatMap(({ parts, top }) => parts.map((part) => ({ ...part, top }))),
        { ...box, x1: "x1", x2: "x2", fill: "fill" },
      ),
      ...cityMarks(marked, { x: () => MARK + 1, y: "mark" }),
      ...labelMarks(labels, context),
    ],
  };
}

function partsOf({ parts }: SharedBar, width: number, y: number) {
  const total = sum(parts, ({ count }) => count);
  let x = 0;
  return parts.map((part) => {
    const x1 = x;
    x += (width * part.count) / total;
    return { ...part, x1, x2: x, y };
  });
}

function countLabel(
  { x1, x2, y, fill, count }: ReturnType<typeof partsOf>[number],
  context: ChartContext,
) {
  const text = String(count);
  const label: Label = { text, x: (x1 + x2) / 2, y, anchor: "middle", fill: textOn(fill) };
  return { label, inside: context.measureText(text, TYPE.label) + 3 <= x2 - x1 };
}

/** Counts below their parts, moved apart. */
function belowBar(
  labels: readonly Label[],
  y: number,
  width: number,
  context: ChartContext,
): Label[] {
  const spans = labels.map(({ text, x }) => ({
    centre: x,
    width: context.measureText(text, TYPE.small),
  }));
  const centres = spread(spans, 0, width, 3) ?? labels.map(({ x }) => x);
  return labels.map((label, i) => ({
    ...label,
    x: centres[i] ?? label.x,
    y,
    size: TYPE.small,
    fill: SOFT,
  }));
}
