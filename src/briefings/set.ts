import { isDistinct } from "../compare/distinct.ts";
import type { Translated } from "../lib/language.ts";
import type { Briefing } from "../lib/pdf/content.ts";
import { followedPlans } from "../story/progress-kpi.ts";
import type { BriefingContext } from "./context.ts";
import { methodBriefing } from "./method.ts";
import { municipalityBriefing } from "./municipality.ts";
import { overviewBriefing } from "./overview.ts";
import type { OwnWords } from "./own-words.ts";
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
 * @param ownWords the organisation's own headlines and sentences, by briefing
 * @param revisionOf what a reissued briefing says of its changes
 */
export function briefingSet(
  context: BriefingContext,
  themes?: readonly string[],
  ownWords: ReadonlyMap<string, OwnWords> = new Map(),
  revisionOf: (name: string) => Translated = () => context.revision,
): NamedBriefing[] {
  const { tables } = context;
  const named = (name: string, make: (context: BriefingContext) => Briefing) => {
    const own = ownWords.get(name) ?? context.own;
    const revision = revisionOf(name);
    const others = context.others.map((other) => ({ ...other, revision }));
    return { name, briefing: make({ ...context, own, revision, others }) };
  };
  const theme = (id: string) => named(`theme-${id}`, (own) => themeBriefing(id, own));
  if (themes !== undefined) return themes.map(theme);
  const covered = new Set(tables.indicators.filter(isDistinct).map((row) => row.municipality_code));
  return [
    named("overview", overviewBriefing),
    ...context.themes.ids.map(theme),
    ...tables.municipalities
      .filter(({ code }) => covered.has(code))
      .map((place) =>
        named(`municipality-${place.code}`, (own) => municipalityBriefing(place, own)),
      ),
    ...followedPlans(tables).map((plan) =>
      named(`progress-${plan.id}`, (own) => progressBriefing(plan, own)),
    ),
    named("method", methodBriefing),
  ];
}
