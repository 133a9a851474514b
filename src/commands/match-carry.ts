import type { Language } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { type Succession, successions } from "../match/succession.ts";
import type { Themes } from "../tables/themes.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { reasonText } from "../words/match-reasons.ts";
import { joinTitles } from "../words/text.ts";
import type { Known } from "./match-accept.ts";
import { rowNames } from "./row-texts.ts";

/**
 * Shows for a plan that supersedes another how its rows go on with those before, and the measures to
 * carry over; a person writes the links and accepts the measures.
 * @throws UsageError where there is no such plan, or it supersedes none
 */
export function carryOver(
  plan: string,
  { project, matcher, rows, themes }: Known,
  lang: Language,
  terminal: Terminal,
): number {
  const file = project.plans.find((one) => one.file.id === plan)?.file;
  if (file?.supersedes === undefined) throw usageError("match.supersedesNone", { plan });
  const { id, supersedes } = file;
  const { found, without, ended } = successions(
    [...rows.values()],
    { id, supersedes },
    matcher,
    project.measures,
  );
  for (const line of found.flatMap((one) => lines(one, themes, lang))) terminal.out(line);
  const ids = without.map((row) => row.id).join(", ");
  if (ids !== "") terminal.out(commandText("match.carryWithout", lang, { n: without.length, ids }));
  const last = joinTitles(
    ended.map((row) => commandText("match.carryRow", lang, { ...rowNames(row, lang) })),
    lang,
  );
  if (last !== "") terminal.out(commandText("match.carryEnded", lang, { n: ended.length, last }));
  const linked = found.filter(({ isLinked }) => isLinked).length;
  const values = { rows: found.length + without.length, linked, near: found.length - linked };
  terminal.out(commandText("match.carrySummary", lang, values));
  return 0;
}

function lines(one: Succession, themes: Themes, lang: Language): string[] {
  const { row, before, isLinked, match, measures } = one;
  // What is linked and in its measures already needs nobody.
  if (isLinked && measures.length === 0) return [];
  const reasons = match.reasons
    .filter(({ speaks }) => speaks === "for")
    .map((reason) => reasonText(reason, themes, lang));
  return [
    commandText("match.row", lang, rowNames(row, lang)),
    commandText(isLinked ? "match.carryLinked" : "match.carryNear", lang, {
      ...rowNames(before, lang),
      reasons: joinTitles(reasons, lang),
    }),
    ...(isLinked ? [] : [`     - rows: [${row.id}, ${before.id}]`, "       reason: "]),
    ...measures.map(({ id }) => `     npm run match -- --accept ${id} ${row.id}`),
    "",
  ];
}
