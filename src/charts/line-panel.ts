import * as Plot from "@observablehq/plot";
import { fitting, yearAxis } from "./axes.ts";
import type { ChartContext } from "./chart.ts";
import { cityMarks, MARK } from "./city-marks.ts";
import { bottomOf, type Panel } from "./frame.ts";
import { at, heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { type LinePanel, valueLabels } from "./line-labels.ts";
import { GRID, INK, SOFT } from "./style.ts";
import { runsOf } from "./year-runs.ts";
import { yearScales } from "./year-scales.ts";

const PLOT = 62;
const AXIS = 14;
const SIDE = 14;

/** The space that the head of a panel takes. */
export function headOf({ head }: LinePanel, width: number, context: ChartContext): string {
  return wrapped(head, width - 2 * MARK - 6, context, true);
}

/**
 * One series as a line of its municipality under its head: values at the first and last point and at
 * the peak and trough between them where they have room. A line stops before a value that does not join; a year without a value is a gap.
 */
export function linePanel(
  panel: LinePanel,
  box: { left: number; top: number; width: number; head: number },
  context: ChartContext,
): Panel {
  const { style, points } = panel;
  const { left, top, width, head } = box;
  const height = head + PLOT + AXIS;
  const { x, y, point } = yearScales(
    {
      years: panel.years ?? points.map(({ year }) => year),
      values: panel.values ?? points.map(({ value }) => value),
    },
    { left: SIDE, right: width - SIDE, top: head + 14, bottom: head + PLOT - 10 },
  );
  const bounds = { left: 0, right: width, top: head, bottom: head + PLOT };
  const labels = valueLabels(panel, point, bounds, context);
  const text = headOf(panel, width, context);
  const title: Label = { text, x: 2 * MARK + 5, y: heightOf(text) / 2, bold: true };
  const years = [...new Set(points.map(({ year }) => year))].toSorted((a, b) => a - b);
  const ends = [years[0] ?? 0, years.at(-1) ?? 0];
  return {
    left,
    top,
    width,
    height,
    marginBottom: AXIS,
    x,
    y,
    marks: [
      Plot.frame({ anchor: "bottom", stroke: GRID }),
      ...yearAxis(fitting([...ends, ...years], x.apply, String, context)),
      ...seriesMarks(panel, y.domain ?? []),
      ...cityMarks([{ style }], { x: at(() => MARK + 1), y: at(() => 5.4) }),
      ...labelMarks([title, ...labels], context),
    ],
  };
}

/** Line, points, zero, and a dashed rule where the line stops. */
function seriesMarks(
  { style, points }: LinePanel,
  [bottom = 0, ceiling = 0]: Iterable<number>,
): Plot.Markish[] {
  const runs = runsOf(points);
  const dots = points.map((one) => ({ ...one, style, hollow: one.preliminary === true }));
  const breaks = runs.flatMap(([first]) => (first?.broken ? [first.year - 0.5] : []));
  return [
    ...(bottom < 0 && ceiling > 0 ? [Plot.ruleY([0], { stroke: INK, strokeWidth: 0.7 })] : []),
    Plot.ruleX(breaks, {
      y1: bottom,
      y2: ceiling,
      stroke: SOFT,
      strokeWidth: 0.8,
      strokeDasharray: "2 2",
    }),
    ...runs.map((run) =>
      Plot.line(run, { x: "year", y: "value", stroke: style.colour, strokeWidth: 1.7 }),
    ),
    ...cityMarks(dots, { x: "year", y: "value", r: 2.7 }),
  ];
}

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
