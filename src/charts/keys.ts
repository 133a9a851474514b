import * as Plot from "@observablehq/plot";
import type { Point } from "./apart.ts";
import type { ChartContext } from "./chart.ts";
import { cityMarks } from "./city-marks.ts";
import type { Panel } from "./frame.ts";
import { at, labelMarks } from "./labels.ts";
import { FRAME, type MunicipalityStyle, TYPE } from "./style.ts";

/** Height of a line of a key in pt, and room of a mark before its text. */
const LINE = 13;
const MARK = 12;

/** Which municipality each mark stands for: the key of a picture that stands without its page. */
export function cityKey(
  places: readonly MunicipalityStyle[],
  width: number,
  context: ChartContext,
): Panel {
  const named = places.map((style) => ({ style, text: style.name }));
  const { items, height, labels } = inLines(named, width, context);
  const spot = { x: at(({ x }: Point) => x + 4), y: at(({ y }: Point) => y) };
  return { width, height, marks: [...cityMarks(items, spot), ...labels] };
}

/** What the fills of a chart mean, in lines from `top` on. */
export function swatchKey(
  swatches: readonly { text: string; fill: string }[],
  { top, width }: { top: number; width: number },
  context: ChartContext,
): Panel {
  const { items, height, labels } = inLines(swatches, width, context);
  const box = Plot.rect(items, {
    x1: "x",
    x2: ({ x }: Point) => x + 9,
    y1: ({ y }: Point) => y - 3.5,
    y2: ({ y }: Point) => y + 3.5,
    fill: "fill",
    stroke: FRAME,
    strokeWidth: 0.5,
  });
  return { top, width, height, marks: [box, ...labels] };
}

/** Marks with their texts beside each other, on as many lines as they need. */
function inLines<T extends { text: string }>(
  entries: readonly T[],
  width: number,
  context: ChartContext,
) {
  let [x, y] = [0, LINE / 2];
  const items = entries.map((item): T & Point => {
    const wide = MARK + context.measureText(item.text, TYPE.label);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const placed = { ...item, x, y };
    x += wide + 12;
    return placed;
  });
  const labels = items.map((item) => ({ text: item.text, x: item.x + MARK, y: item.y }));
  const height = items.length === 0 ? 0 : y + LINE / 2;
  return { items, height, labels: labelMarks(labels, context) };
}
