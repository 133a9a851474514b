import type { Block } from "../lib/pdf/content.ts";
import { rowAmount } from "../story/amounts.ts";
import { newestPlans } from "../story/newest.ts";
import { nowAmount } from "../story/now-amount.ts";
import { CENSUS } from "../story/official-values.ts";
import type { PlacePeer } from "../story/place-peers.ts";
import type { PlacePromises } from "../story/profile.ts";
import { shortStatistic } from "../story/promise-cells.ts";
import { commonRows, type PlacedPromise } from "../story/telling.ts";
import type { Indicator, Municipality } from "../tables/rows.ts";
import { itemDay } from "../words/era.ts";
import { nameSome } from "../words/label-lists.ts";
import { nounOf } from "../words/row-names.ts";
import { capital, common } from "../words/text.ts";
import { headedList } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { factItems } from "./profile-facts.ts";
import { planTitle, sourcesParagraph } from "./sources.ts";

const MOST = 3;

/**
 * Three things to confirm: a promise that moved away, one that hardly moved, one that may be counted
 * otherwise, the promises without a present figure, one that is reached, one without a present figure.
 */
export function profileQuestions(promises: PlacePromises, context: BriefingContext): Block[] {
  const { lang, say, tables } = context;
  const { known, total, totalKnown, open } = promises;
  const first = (standing: string) => known.find(({ position }) => position.standing === standing);
  const about = (question: string, one: PlacedPromise | undefined) =>
    one === undefined ? "" : say(question, promiseWords(one, context));
  const nouns = open.map((row) => nounOf(row, lang));
  const labels = nameSome(nouns, lang, 30);
  const common = commonRows(tables);
  const asked = open.find(({ id }) => common.has(id)) ?? open[0];
  const missing = say("profile.open", { labels, count: total - totalKnown });
  const items = [
    about("profile.away", first("away")),
    about("profile.unchanged", first("unchanged")),
    about("profile.differs", first("known")),
    open.length === 0 ? "" : missing.replace("などなど", "など"),
    about("profile.reached", first("reached")),
    asked === undefined ? "" : say("profile.ended", rowWords(asked, context)),
  ];
  return headedList(say("profile.questions"), items.filter(Boolean).slice(0, MOST));
}

function rowWords(row: Indicator, context: BriefingContext) {
  const { lang } = context;
  return {
    label: nounOf(row, lang),
    Label: capital(nounOf(row, lang)),
    from: rowAmount(row, "baseline", context),
    target: rowAmount(row, "target", context),
  };
}

function promiseWords({ row, position }: PlacedPromise, context: BriefingContext) {
  const { lang } = context;
  const { item, value } = position;
  return {
    ...rowWords(row, context),
    now: nowAmount(position, row, context),
    date: itemDay(item, value.year, lang),
  };
}

/** Plans and statistics by the names that readers know. */
export function profileSources(
  place: Municipality,
  told: readonly Pick<PlacedPromise, "position">[],
  shown: readonly Pick<PlacePeer, "item">[],
  context: BriefingContext,
): Block[] {
  const { tables, lang, say } = context;
  const plans = newestPlans(tables).filter((plan) => plan.municipality_code === place.code);
  const items = [
    ...told.map(({ position }) => position.item),
    ...tables.contextItems.filter((item) => item.item_id === CENSUS || item.projection),
    ...shown.map(({ item }) => item),
    ...factItems(place, context),
  ];
  const join = common.semicolon[lang];
  const titles = plans.map((plan) => planTitle(plan, context)).join(join);
  const statistics = [...new Set(items.map((item) => shortStatistic(item, lang)))].join(join);
  const text =
    say("profile.sourcesPlans", { plans: titles }) +
    (items.length === 0 ? "" : say("profile.sourcesStatistics", { statistics }));
  return [sourcesParagraph(text, context)];
}
