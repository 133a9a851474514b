import type { Block, Inline } from "../lib/pdf/content.ts";
import { datedNow } from "../story/now-amount.ts";
import { presentPosition } from "../story/position.ts";
import { isMet, isWorse, needsAttention } from "../story/progress-attention.ts";
import type { Kpi } from "../story/progress-kpi.ts";
import type { PlanRow } from "../tables/rows.ts";
import { nameSome } from "../words/name-some.ts";
import { progressQuestions as asked } from "../words/page-texts.ts";
import { progressPage as words } from "../words/progress-page.ts";
import { nounOf, shortOf } from "../words/row-names.ts";
import { capital, common, fill, joinTitles, textOf } from "../words/text.ts";
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
  const { lang } = context;
  const items = questionsOf(kpis, context);
  const silent = kpis.filter(({ newest }) => newest === null);
  const sources = new Set([
    { ja: plan.title, en: plan.title_en }[lang],
    ...kpis.flatMap(({ newest }) =>
      newest === null ? [] : [textOf(newest.result, "source", lang)],
    ),
  ]);
  return [
    ...headedList(words.questions[lang], items),
    ...(silent.length === 0
      ? []
      : [heading(words.noResult[lang]), note(silentText(silent, kpis.length, context))]),
    sourcesParagraph(joinTitles([...sources], lang), context),
  ];
}

/** Their names, or how many they are; and what statistics know of them. */
function silentText(silent: readonly Kpi[], total: number, context: BriefingContext) {
  const { tables, lang } = context;
  if (silent.length <= MOST_SILENT)
    return joinTitles(
      silent.map(({ row }) => shortOf(row, lang)),
      lang,
    );
  const values = silent.flatMap(({ row }) => {
    const position = presentPosition(row, tables);
    return position === null
      ? []
      : [shortOf(row, lang) + common.blank[lang] + datedNow(position, row, context)];
  });
  const official =
    values.length === 0
      ? ""
      : fill(words.silentOfficial, lang, { values: joinTitles(values, lang) });
  return fill(words.manySilent, lang, { count: silent.length, total }) + official;
}

/** One question a rule, in the order in which a council would ask; each names its indicators. */
function questionsOf(kpis: readonly Kpi[], context: BriefingContext): Inline[][] {
  const { lang } = context;
  const name = (some: readonly Kpi[], room = 60) =>
    nameSome(
      some.map(({ row }) => nounOf(row, lang)),
      lang,
      room,
    );
  const failed = kpis.filter(needsAttention);
  const silent = kpis.filter(({ newest }) => newest === null);
  const doubtful = kpis.filter(({ newest }) => newest !== null && newest.result.review !== "");
  const unexplained = failed.filter((kpi) => isWorse(kpi) && kpi.newest?.result.reason === "");
  const unanswered = failed.filter(({ newest }) => newest?.result.response === "");
  const dropped = failed.filter((kpi) => kpi.next === null && hasNext(kpis));
  const passed = kpis.filter(
    (kpi) => isMet(kpi) && kpi.row.in_force && kpi.newest?.result.review === "",
  );
  return [
    ask(unexplained, (some) => fill(asked.cause, lang, { labels: name(some) })),
    ask(hasNext(kpis) ? [] : unanswered, (some) =>
      fill(asked.response, lang, { labels: name(some) }),
    ),
    ask(dropped, (some) => fill(asked.next, lang, { labels: name(some) })),
    ask(doubtful, (some) => fill(asked.same, lang, { labels: name(some), review: "" })),
    ask(silent, (some) =>
      fill(asked.missing, lang, { labels: name(some, 30), total: kpis.length, count: some.length }),
    ),
    ask(passed, (some) => fill(asked.passed, lang, { labels: name(some) })),
  ].flat();
}

/** Whether a later plan carries anything on: without one, nothing was dropped. */
const hasNext = (kpis: readonly Kpi[]) => kpis.some(({ next }) => next !== null);

function ask(some: readonly Kpi[], text: (some: readonly Kpi[]) => string): Inline[][] {
  return some.length === 0 ? [] : [[capital(text(some).trim())]];
}
