import { fileProblem, keyProblem, type Problem } from "../lib/errors.ts";
import type { CommentaryFile } from "../plans/commentary.ts";
import type { Settings } from "../plans/settings.ts";
import { followedPlans } from "../story/progress-kpi.ts";
import type { Rows } from "../tables/rows.ts";
import { rowsIn, type Tables } from "../tables/table.ts";
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
  const advice = `Use one of ${known.join(", ")}.`;
  const adviceJa = `${known.join("、")}のどれかにする。`;
  const inSettings = settings.briefings
    .filter((name) => !known.includes(name))
    .map((name) => {
      const message = `There is no briefing "${name}". ${advice}`;
      const ja = `「${name}」という資料はない。${adviceJa}`;
      return { ...keyProblem("data/settings.yaml", "briefings", "briefing-unknown", message), ja };
    });
  const inCommentary = commentary
    .filter(({ briefing, lang }) => !known.includes(briefing) || !["ja", "en"].includes(lang))
    .map(({ file }) => {
      const message = `The file's name is not <briefing>.<ja or en>.md of a briefing. ${advice}`;
      const ja = `ファイル名が、資料の名前に .ja.md か .en.md を付けたものでない。資料の名前は${adviceJa}`;
      return { ...fileProblem(file, "briefing-unknown", message), ja };
    });
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
