import * as Plot from "@observablehq/plot";
import type { ChartContext } from "./context.ts";
import type { Panel } from "./frame.ts";
import { KEY_MARK, keyLines } from "./key-lines.ts";
import { labelMarks } from "./labels.ts";
import { FRAME } from "./style.ts";

interface Swatch {
  text: string;
  fill: string;
}

/** What the fills of a chart mean, in lines from `top` on. */
export function swatchKey(
  swatches: readonly Swatch[],
  { top, width }: { top: number; width: number },
  context: ChartContext,
): Panel {
  const { items, height } = keyLines(swatches, width, context);
  const names = items.map(({ text, x, y }) => ({ text, x: x + KEY_MARK, y }));
  const box = Plot.rect(items, {
    x1: "x",
    x2: ({ x }: { x: number }) => x + 9,
    y1: ({ y }: { y: number }) => y - 3.5,
    y2: ({ y }: { y: number }) => y + 3.5,
    fill: "fill",
    stroke: FRAME,
    strokeWidth: 0.5,
  });
  return { top, width, height, marks: [box, ...labelMarks(names, context)] };
}
