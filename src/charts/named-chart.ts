import type { Chart } from "./chart.ts";

/** What a chart is drawn from, for its source line. */
export interface Behind {
  /** Id of the theme or code of the municipality that the chart is about; none where it is about all. */
  about?: string;
  /** Indicators behind the chart. */
  rows?: readonly string[];
  /** Plans other than those of these indicators, by their ids. */
  plans?: readonly string[];
  /** Statistics and papers other than plans, by their names. */
  sources?: readonly string[];
  /** The last days of the time that official values and results in the chart are of. */
  days?: readonly string[];
}

export interface NamedChart extends Behind {
  /** File name without extension. */
  name: string;
  /** Drawn anew whenever it is read: there are dozens, and few callers want them all at once. */
  readonly chart: Chart;
}

/** A chart, not yet drawn, with what its source line is made from. */
export function named(name: string, draw: () => Chart, behind: Behind = {}): NamedChart {
  return {
    name,
    ...behind,
    get chart() {
      return draw();
    },
  };
}

/** The same where anything is behind it: a chart that would be empty is none. */
export function ofSome(name: string, draw: () => Chart, behind: Behind): NamedChart[] {
  const { rows = [], plans = [], sources = [] } = behind;
  return rows.length + plans.length + sources.length === 0 ? [] : [named(name, draw, behind)];
}
