import * as Plot from "@observablehq/plot";
import { ticks } from "d3";
import { AXIS, amountAxis } from "./axes.ts";
import type { Chart, ChartContext, PageChartOptions } from "./chart.ts";
import { cityMarks } from "./city-marks.ts";
import { draw } from "./frame.ts";
import { at, heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { GRID, type MunicipalityStyle, stylesOf, TYPE } from "./style.ts";

/** What share of a city's indicators, or policies, belongs to a theme. */
export interface ThemeShare {
  theme: string;
  style: MunicipalityStyle;
  /** Per cent. */
  share: number;
}

const ROW = 17;
/** From this width on there is room for a figure above a mark between the smallest and the largest. */
const WIDE = 400;
const HIGH = 27;
/** The share of the width that names take at most. */
const NAMES = 0.34;

/** Themes in rows, a mark a city on one axis; the ends are printed, others where there is room. */
export function themeShares(
  shares: readonly ThemeShare[],
  { width, id, words }: PageChartOptions,
  context: ChartContext,
): Chart {
  const themes = [...new Set(shares.map(({ theme }) => theme))];
  // One name of two lines would make every row as high.
  const widest = Math.max(...themes.map((theme) => context.measureText(theme, TYPE.label)));
  const room = Math.min(width * NAMES, Math.max(width * 0.26, widest + 1));
  const names = themes.map((theme) => wrapped(theme, room, context));
  const left = room + 22;
  const most = Math.max(10, ...shares.map(({ share }) => share));
  const row = Math.max(width < WIDE ? ROW : HIGH, ...names.map((name) => heightOf(name) + 6));
  const height = themes.length * row + AXIS;
  const x = (share: number) => left + (share / most) * (width - left - 26);
  const y = (theme: string) => (themes.indexOf(theme) + 0.5) * row;
  const spans = themes.flatMap((theme) => {
    const own = shares.filter((one) => one.theme === theme).map(({ share }) => share);
    return own.length === 0 ? [] : [{ theme, low: Math.min(...own), high: Math.max(...own) }];
  });
  const labels = spans.flatMap(({ theme, low, high }): Label[] => [
    { text: names[themes.indexOf(theme)] ?? theme, x: 0, y: y(theme) },
    { text: low.toFixed(0), x: x(low) - 8, y: y(theme), anchor: "end" },
    ...(Math.round(low) === Math.round(high)
      ? []
      : [{ text: high.toFixed(0), x: x(high) + 8, y: y(theme) }]),
  ]);
  const placed = apart(shares, x, y);
  const middle = width < WIDE ? [] : between(placed, spans);
  type Span = (typeof spans)[number];
  const marks = [
    ...amountAxis(ticks(0, most, 3), (share) => (share === 0 ? "0" : `${share}%`)),
    Plot.link(spans, {
      x1: "low",
      x2: "high",
      y1: at(({ theme }: Span) => y(theme)),
      y2: at(({ theme }: Span) => y(theme)),
      stroke: GRID,
      strokeWidth: 2,
    }),
    ...cityMarks(placed, { x: at(({ px }) => px), y: at(({ py }) => py) }),
    ...labelMarks([...labels, ...middle], context),
  ];
  const panel = {
    width,
    height,
    marginLeft: left,
    marginRight: 26,
    marginBottom: AXIS,
    x: { domain: [0, most] },
    y: { domain: [0, height], range: [0, height] },
    marks,
  };
  return draw({ width, id, panels: [panel] }, { ...words, places: stylesOf(shares) }, context);
}

/** Figures above the marks that lie apart from the smallest and the largest, and from each other. */
function between(
  placed: readonly { theme: string; share: number; px: number; py: number }[],
  spans: readonly { theme: string; low: number; high: number }[],
): Label[] {
  const told: { theme: string; px: number }[] = [];
  return placed.flatMap(({ theme, share, px, py }): Label[] => {
    const span = spans.find((one) => one.theme === theme);
    const text = share.toFixed(0);
    const known = [span?.low, span?.high].some((end) => end?.toFixed(0) === text);
    if (known || told.some((one) => one.theme === theme && Math.abs(one.px - px) < 16)) return [];
    told.push({ theme, px });
    return [{ text, x: px, y: py - 9, anchor: "middle" }];
  });
}

const STEPS = [0, 6, -6, 3, -3];

/** Marks that would hide each other stand one under the other. */
function apart(
  shares: readonly ThemeShare[],
  x: (share: number) => number,
  y: (theme: string) => number,
) {
  const set: (ThemeShare & { px: number; py: number })[] = [];
  for (const one of shares) {
    const px = x(one.share);
    const near = set.filter((other) => other.theme === one.theme && Math.abs(other.px - px) < 6);
    set.push({ ...one, px, py: y(one.theme) + (STEPS[near.length % STEPS.length] ?? 0) });
  }
  return set;
}
