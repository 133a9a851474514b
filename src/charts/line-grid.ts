import type { ChartContext } from "./chart.ts";
import { bottomOf, type Panel } from "./frame.ts";
import { heightOf } from "./labels.ts";
import type { LinePanel } from "./line-labels.ts";
import { headOf, linePanel } from "./line-panel.ts";

const GUTTER = 16;
const WIDEST = 250;
const LEAST = 140;
const BETWEEN = 10;

/** Panels beside each other, as many as are readable, the heads of a row on one level. */
export function lineGrid(
  panels: readonly LinePanel[],
  { top, width, most = 3 }: { top: number; width: number; most?: number },
  context: ChartContext,
): Panel[] {
  const fit = Math.max(1, Math.floor((width + GUTTER) / (LEAST + GUTTER)));
  const columns = Math.min(most, fit, Math.max(1, panels.length));
  const wide = Math.min(WIDEST, (width - GUTTER * (columns - 1)) / columns);
  const drawn: Panel[] = [];
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const head = Math.max(...row.map((panel) => heightOf(headOf(panel, wide, context)))) + 2;
    const at = { top: first === 0 ? top : bottomOf(drawn) + BETWEEN, width: wide, head };
    drawn.push(
      ...row.map((panel, index) =>
        linePanel(panel, { ...at, left: index * (wide + GUTTER) }, context),
      ),
    );
  }
  return drawn;
}
