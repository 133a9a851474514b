import type { RowContext } from "../story/amounts.ts";
import type { ChartContext, ThemedOptions } from "./chart.ts";

/** What a chart takes that finds its rows in the tables of a run. */
export interface PlanContext extends RowContext {
  charts: ChartContext;
  chartOptions: ThemedOptions;
}
