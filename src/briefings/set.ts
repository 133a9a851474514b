import { isDistinct } from "../compare/distinct.ts";
import type { Briefing } from "../lib/pdf/content.ts";
import { followedPlans } from "../story/progress-kpi.ts";
import { type Rows, THEMES, type Theme } from "../tables/rows.ts";
import type { BriefingContext } from "./context.ts";
import { methodBriefing } from "./method.ts";
import { municipalityBriefing } from "./municipality.ts";
import { overviewBriefing } from "./overview.ts";
import { progressBriefing } from "./progress.ts";
import { themeBriefing } from "./theme.ts";

export interface NamedBriefing {
  /** File name without extension. */
  name: string;
  briefing: Briefing;
}

/**
 * The briefings of a run. With `themes`, the theme briefings of those alone; otherwise overview,
 * the five themes, the remainder, every municipality with indicators, and the method.
 */
export function briefingSet(context: BriefingContext, themes?: readonly Theme[]): NamedBriefing[] {
  const { tables } = context;
  const theme = (id: Theme) => ({ name: `theme-${id}`, briefing: themeBriefing(id, context) });
  if (themes !== undefined) return themes.map(theme);
  const covered = new Set(tables.indicators.filter(isDistinct).map((row) => row.municipality_code));
  return [
    { name: "overview", briefing: overviewBriefing(context) },
    ...THEMES.map(theme),
    ...tables.municipalities
      .filter(({ code }) => covered.has(code))
      .map((place) => ({
        name: `municipality-${place.code}`,
        briefing: municipalityBriefing(place, context),
      })),
    ...followedPlans(tables).map((plan) => ({
      name: `progress-${plan.id}`,
      briefing: progressBriefing(plan, context),
    })),
    { name: "method", briefing: methodBriefing(context) },
  ];
}

/** The names of every briefing that a run without options builds. */
export function briefingNames(
  tables: Pick<Rows, "municipalities" | "plans" | "results">,
): string[] {
  return [
    "overview",
    ...THEMES.map((theme) => `theme-${theme}`),
    ...tables.municipalities.map(({ code }) => `municipality-${code}`),
    ...followedPlans(tables).map(({ id }) => `progress-${id}`),
    "method",
  ];
}

/** The markup of a briefing's first chart, which stands for it on the index page. */
export function firstFigure({ blocks }: Briefing): string | null {
  for (const block of blocks) {
    const figure =
      block.type === "figure" ? block : block.type === "figures" ? block.figures[0] : null;
    if (figure) return typeof figure.svg === "string" ? figure.svg : figure.svg.outerHTML;
  }
  return null;
}
