import type { Language } from "../lib/language.ts";
import type { RowContext } from "../story/amounts.ts";
import type { Rows } from "../tables/rows.ts";
import { themesOf } from "../tables/themes.ts";
import { printedDecimals } from "../words/chart-labels.ts";
import { labelOf } from "../words/row-names.ts";
import { unitText } from "../words/units.ts";
import type { ChartContext, ThemedOptions } from "./chart.ts";

/** What a chart takes that finds its rows in the tables of a run. */
export interface PlanContext extends RowContext {
  charts: ChartContext;
  chartOptions: ThemedOptions;
}

/** What all charts of a run take: its municipalities and themes, names of rows and units in a language. */
export function chartOptionsOf(
  tables: Pick<Rows, "municipalities" | "indicators" | "themes" | "subthemes"> &
    Partial<Pick<Rows, "results">>,
  lang: Language,
  units: ReadonlyMap<string, string>,
) {
  const { municipalities, indicators, results = [] } = tables;
  const toCheck = results.filter(({ newest, review }) => newest && review !== "");
  return {
    municipalities,
    themes: themesOf(tables),
    unitName: (unit: string) => unitText(unit, lang, units),
    labels: new Map(indicators.map((row) => [row.id, labelOf(row, lang)])),
    decimals: printedDecimals(indicators),
    toCheck: new Set(toCheck.map(({ indicator_id }) => indicator_id)),
    pandemic: new Set(indicators.filter((row) => row.pandemic_base).map(({ id }) => id)),
  } satisfies ThemedOptions;
}
