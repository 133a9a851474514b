import * as Plot from "@observablehq/plot";
import { extent, scaleLinear } from "d3";
import type { Point } from "./apart.ts";
import { fitting, yearAxis } from "./axes.ts";
import type { ChartContext } from "./chart.ts";
import { cityMarks, MARK } from "./city-marks.ts";
import { bottomOf, type Panel } from "./frame.ts";
import { at, heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { type LinePanel, valueLabels } from "./line-labels.ts";
import { GRID, INK, SOFT } from "./style.ts";
import { runsOf, type YearValue } from "./year-runs.ts";

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
  const x = scaleLinear(spanOf(panel.years ?? points.map(({ year }) => year), 1), [
    SIDE,
    width - SIDE,
  ]);
  const [low, high] = extent(panel.values ?? points.map(({ value }) => value));
  const y = scaleLinear(spanOf([low ?? 0, high ?? 0], Math.max(1, Math.abs(low ?? 0) * 0.1)), [
    head + PLOT - 10,
    head + 14,
  ]);
  const point = ({ year, value }: YearValue): Point => ({ x: x(year), y: y(value) });
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
    x: { domain: x.domain(), range: x.range() },
    y: { domain: y.domain(), range: y.range() },
    marks: [
      Plot.frame({ anchor: "bottom", stroke: GRID }),
      ...yearAxis(fitting([...ends, ...years], x, String, context)),
      ...seriesMarks(panel, x, y.domain()),
      ...cityMarks([{ style }], { x: at(() => MARK + 1), y: at(() => 5.4) }),
      ...labelMarks([title, ...labels], context),
    ],
  };
}

/** Line, points, zero, and a dashed rule where the line stops. */
function seriesMarks(
  { style, points }: LinePanel,
  x: (year: number) => number,
  [bottom = 0, ceiling = 0]: readonly number[],
): Plot.Markish[] {
  const runs = runsOf(points);
  const dots = points.map((one) => ({ ...one, style, hollow: one.preliminary === true }));
  const breaks = runs.flatMap(([first]) => (first?.broken ? [x(first.year - 0.5)] : []));
  return [
    ...(bottom < 0 && ceiling > 0 ? [Plot.ruleY([0], { stroke: INK, strokeWidth: 0.7 })] : []),
    Plot.ruleX(breaks, {
      x: at((place: number) => place),
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

/** The lowest and the highest; around a single one a span of its own. */
function spanOf(values: readonly number[], half: number): [number, number] {
  const [low = 0, high = 0] = extent(values);
  return low === high ? [low - half, high + half] : [low, high];
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
