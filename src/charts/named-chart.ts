import type { Chart } from "./chart.ts";

/** A chart with the name of its file. */
export interface NamedChart {
  /** File name without extension. */
  name: string;
  /** Drawn anew whenever it is read: there are dozens, and few callers want them all at once. */
  readonly chart: Chart;
  /** Indicators behind the chart, for its source line. */
  rows: readonly string[];
  /** Sources other than the plans of these indicators, by their names. */
  sources?: readonly string[];
}

/** A chart, not yet drawn, with what its source line is made from. */
export function named(
  name: string,
  draw: () => Chart,
  rows: readonly string[] = [],
  sources: readonly string[] = [],
): NamedChart {
  return {
    name,
    rows,
    sources,
    get chart() {
      return draw();
    },
  };
}
