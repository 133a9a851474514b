import { followedPlans } from "../story/progress-kpi.ts";
import { type Rows, THEMES } from "../tables/rows.ts";

/** What the names of the briefings follow from. */
export type BriefingTables = Pick<Rows, "municipalities" | "plans" | "results">;

/** The names of every briefing that a run without options builds. */
export function briefingNames(tables: BriefingTables): string[] {
  return [
    "overview",
    ...THEMES.map((theme) => `theme-${theme}`),
    ...tables.municipalities.map(({ code }) => `municipality-${code}`),
    ...followedPlans(tables).map(({ id }) => `progress-${id}`),
    "method",
  ];
}
