import type { Problem } from "../lib/errors.ts";
import type { CommentaryFile } from "../plans/commentary.ts";
import type { Settings } from "../plans/settings.ts";
import { followedPlans } from "../story/progress-kpi.ts";
import type { Rows } from "../tables/rows.ts";
import { rowsIn, type Tables } from "../tables/table.ts";
import { problemOf } from "../words/command-texts.ts";
import { parseCommentary } from "./commentary.ts";
import { headProblems } from "./own-words.ts";

/**
 * What `check` can say of settings and commentary without building a page: names, heads, Markdown.
 * Whether a link to a plan's source leads anywhere in its own briefing is known when it is built.
 */
export function wordProblems(
  tables: BriefingTables,
  settings: Pick<Settings, "briefings">,
  commentary: readonly CommentaryFile[],
): Problem[] {
  const anchors = new Set(tables.plans.map(({ id }) => `source-${id}`));
  return [
    ...nameProblems(tables, settings, commentary),
    ...commentary.flatMap(
      ({ file, markdown }) => parseCommentary(file, markdown, anchors).problems,
    ),
  ];
}

/** Heads of commentaries, and names of briefings in settings and commentary, that name nothing. */
export function nameProblems(
  tables: BriefingTables,
  settings: Pick<Settings, "briefings">,
  commentary: readonly CommentaryFile[],
): Problem[] {
  return [
    ...headProblems(commentary, tables.municipalities),
    ...unknownBriefings(briefingNames(tables), settings, commentary),
  ];
}

/** Names of briefings that settings or commentary mention and that no run builds. */
function unknownBriefings(
  known: readonly string[],
  settings: Pick<Settings, "briefings">,
  commentary: readonly CommentaryFile[],
): Problem[] {
  const all = { en: known.join(", "), ja: known.join("、") };
  const place = { file: "data/settings.yaml", line: 0, column: "briefings" };
  const inSettings = settings.briefings
    .filter((name) => !known.includes(name))
    .map((name) => problemOf("briefing-unknown.settings", place, { name, known: all }));
  const inCommentary = commentary
    .filter(({ briefing, lang }) => !known.includes(briefing) || !["ja", "en"].includes(lang))
    .map(({ file }) =>
      problemOf("briefing-unknown.file", { file, line: 0, column: "" }, { known: all }),
    );
  return [...inSettings, ...inCommentary];
}

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
