import * as Plot from "@observablehq/plot";
import { type MunicipalityStyle, PAPER } from "./style.ts";
import { symbolOf } from "./symbols.ts";

export interface CityMark {
  style: MunicipalityStyle;
  /** Hollow: projected, preliminary or aimed at. */
  hollow?: boolean;
}

/** Radius of a city's mark in pt. */
export const MARK = 3.6;

/** A mark a row in its municipality's look, hollow where the row says so, at channels `x` and `y`. */
export function cityMarks<T extends CityMark>(
  rows: readonly T[],
  { x, y, r = MARK }: { x: Plot.ChannelValueSpec; y: Plot.ChannelValueSpec; r?: number },
): Plot.Markish[] {
  const symbol = ({ style }: T) => symbolOf(style.shape);
  const colour = ({ style }: T) => style.colour;
  const filled = rows.filter(({ hollow }) => !hollow);
  const open = rows.filter(({ hollow }) => hollow);
  return [
    Plot.dot(open, {
      x,
      y,
      r: r - 0.4,
      symbol,
      stroke: colour,
      fill: PAPER,
      strokeWidth: 1.4,
    }),
    Plot.dot(filled, { x, y, r, symbol, fill: colour, stroke: PAPER, strokeWidth: 0.8 }),
  ];
}
