import { followedPlans } from "../story/progress-kpi.ts";
import type { Rows } from "../tables/rows.ts";
import { rowsIn, type Tables } from "../tables/table.ts";

/** What the names of the briefings follow from. */
export type BriefingTables = Pick<Rows, "themes" | "municipalities" | "plans" | "results">;

/** These tables as rows; of a whole run, also where only some briefings are built. */
export function namingTables(tables: Tables): BriefingTables {
  return {
    themes: rowsIn("themes", tables.themes),
    municipalities: rowsIn("municipalities", tables.municipalities),
    plans: rowsIn("plans", tables.plans),
    results: rowsIn("results", tables.results),
  };
}

/** The names of every briefing that a run without options builds. */
export function briefingNames(tables: BriefingTables): string[] {
  return [
    "overview",
    ...tables.themes.map(({ id }) => `theme-${id}`),
    ...tables.municipalities.map(({ code }) => `municipality-${code}`),
    ...followedPlans(tables).map(({ id }) => `progress-${id}`),
    "method",
  ];
}
