import * as Plot from "@observablehq/plot";
import { extent } from "d3";
import type { Point } from "./apart.ts";
import type { Box } from "./labels.ts";
import type { YearValue } from "./year-runs.ts";

/** Plot's scales of values over years within an area, and the place of a value, for labels. */
export function yearScales(
  { years, values }: { years: readonly number[]; values: readonly number[] },
  { left, right, top, bottom }: Box,
) {
  const x = Plot.scale({ x: { domain: spanOf(years), range: [left, right] } });
  const y = Plot.scale({ y: { domain: spanOf(values), range: [bottom, top] } });
  const point = ({ year, value }: YearValue): Point => ({ x: x.apply(year), y: y.apply(value) });
  return { x, y, point };
}

/** The lowest and the highest; around a single one a span of its own. */
function spanOf(values: readonly number[]): [number, number] {
  const [low = 0, high = 0] = extent(values);
  const half = Math.max(1, Math.abs(low) * 0.1);
  return low === high ? [low - half, high + half] : [low, high];
}
