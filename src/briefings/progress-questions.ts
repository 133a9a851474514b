import type { Block } from "../lib/pdf/content.ts";
import { datedNow } from "../story/now-amount.ts";
import { presentPosition } from "../story/position.ts";
import { isMet, isWorse, needsAttention } from "../story/progress-attention.ts";
import type { Kpi } from "../story/progress-kpi.ts";
import type { PlanRow } from "../tables/rows.ts";
import { nameSome } from "../words/label-lists.ts";
import { nounOf, shortOf } from "../words/row-names.ts";
import { capital, common, joinTitles, textOf } from "../words/text.ts";
import { headedList, heading, note } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { sourcesParagraph } from "./sources.ts";

/** More names are a list for the annex. */
const MOST_SILENT = 12;

/** Questions that the results raise, what has no result, and where the figures are from. */
export function questionPage(
  plan: PlanRow,
  kpis: readonly Kpi[],
  context: BriefingContext,
): Block[] {
  const { lang, say } = context;
  const items = questionsOf(kpis, context);
  const silent = kpis.filter(({ newest }) => newest === null);
  const sources = new Set([
    { ja: plan.title, en: plan.title_en }[lang],
    ...kpis.flatMap(({ newest }) =>
      newest === null ? [] : [textOf(newest.result, "source", lang)],
    ),
  ]);
  return [
    ...headedList(say("progress.questions"), items),
    ...(silent.length === 0
      ? []
      : [heading(say("progress.noResult")), note(silentText(silent, kpis.length, context))]),
    sourcesParagraph(joinTitles([...sources], lang), context),
  ];
}

/** Their names, or how many they are; and what statistics know of them. */
function silentText(silent: readonly Kpi[], total: number, context: BriefingContext) {
  const { tables, lang, say } = context;
  const names = silent.map(({ row }) => shortOf(row, lang));
  if (silent.length <= MOST_SILENT) return joinTitles(names, lang);
  const known = silent.flatMap(({ row }) => {
    const position = presentPosition(row, tables);
    const name = shortOf(row, lang) + common.blank[lang];
    return position === null ? [] : [name + datedNow(position, row, context)];
  });
  const values = joinTitles(known, lang);
  const official = values === "" ? "" : say("progress.silentOfficial", { values });
  return say("progress.manySilent", { count: silent.length, total }) + official;
}

/** One question a rule, in the order in which a council would ask; each names its indicators. */
function questionsOf(kpis: readonly Kpi[], { lang, say }: BriefingContext): string[] {
  const failed = kpis.filter(needsAttention);
  const silent = kpis.filter(({ newest }) => newest === null);
  const doubtful = kpis.filter(({ newest }) => newest !== null && newest.result.review !== "");
  const unexplained = failed.filter((kpi) => isWorse(kpi) && kpi.newest?.result.reason === "");
  const unanswered = failed.filter(({ newest }) => newest?.result.response === "");
  const dropped = failed.filter((kpi) => kpi.next === null && hasNext(kpis));
  const passed = kpis.filter(
    (kpi) => isMet(kpi) && kpi.row.in_force && kpi.newest?.result.review === "",
  );
  const questions = [
    ["progress.cause", unexplained],
    ["progress.response", hasNext(kpis) ? [] : unanswered],
    ["progress.next", dropped],
    ["progress.same", doubtful],
    ["progress.missing", silent],
    ["progress.passed", passed],
  ] as const;
  return questions.flatMap(([key, some]) => {
    if (some.length === 0) return [];
    const nouns = some.map(({ row }) => nounOf(row, lang));
    const labels = nameSome(nouns, lang, key === "progress.missing" ? 30 : 60);
    const values = { labels, total: kpis.length, count: some.length, review: "" };
    return [capital(say(key, values).trim())];
  });
}

/** Whether a later plan carries anything on: without one, nothing was dropped. */
const hasNext = (kpis: readonly Kpi[]) => kpis.some(({ next }) => next !== null);
