import type { Block } from "../lib/pdf/content.ts";
import { CENSUS, rateBase } from "../story/official-values.ts";
import { planPeaks } from "../story/plan-peaks.ts";
import { shortStatistic, valueSource } from "../story/promise-cells.ts";
import { placedPromises } from "../story/promises.ts";
import type { ThemeStory } from "../story/theme.ts";
import type { Indicator, PlanRow } from "../tables/rows.ts";
import { pageYear } from "../words/era.ts";
import { itemName } from "../words/item-amount.ts";
import { listPlaces, MOST_NAMED } from "../words/places.ts";
import { common, joinTitles, textOf } from "../words/text.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { planTitle, sourcesParagraph } from "./sources.ts";

/** Plans and statistics behind what the pages show, by the names that readers know, in a few lines. */
export function themeSources(story: ThemeStory, context: BriefingContext): Block[] {
  const { lang, say, tables } = context;
  const rows = [
    ...story.promises.shown,
    ...tables.indicators.filter(({ id }) =>
      story.sides.some(({ rows: own }) => own.some(({ indicator_id }) => indicator_id === id)),
    ),
  ];
  const plans = tables.plans.filter(({ id }) => rows.some(({ plan }) => plan === id));
  if (plans.length === 0) return [];
  const quoted = quotedPlans(story, context);
  const statistics = statisticsOf(story, context);
  const official = say("theme.sourcesStatistics", {
    statistics: joinTitles(statistics, lang),
  });
  const parts = [
    plansText([...new Set([...plans, ...quoted])], rows, context),
    statistics.length === 0 ? "" : official + baseText(story, context),
    say("theme.sourcesLimit"),
    missingText(plans, context),
  ];
  return [sourcesParagraph(parts.join("").trim(), context)];
}

/** Plans whose own outlook stands beside the projection. */
export function quotedPlans({ headline }: ThemeStory, { tables }: BriefingContext): PlanRow[] {
  const peaks = headline?.rule === "outlook" ? planPeaks(tables) : [];
  return tables.plans.filter((one) => peaks.some(({ plan }) => plan === one.id));
}

/** Which population the rates of the sentence from official statistics are worked out with, in their newest year. */
function baseText({ official }: ThemeStory, { tables, lang, say }: BriefingContext): string {
  if (official === null || official.rule === "outlook") return "";
  const { item, to } = official;
  const base = rateBase(item, to, tables);
  if (base === undefined) return "";
  return say("theme.sourcesBase", {
    item: itemName(item, lang),
    year: pageYear(to, "calendar_year", lang),
    base: textOf(base, "note", lang),
    mark: base.preliminary ? say("theme.preliminary") : "",
  });
}

/** The plans by name, or their number where there are many. */
function plansText(
  plans: readonly PlanRow[],
  rows: readonly Indicator[],
  context: BriefingContext,
): string {
  const { lang, say, tables } = context;
  if (plans.length <= MOST_NAMED) {
    const named = plans.map((plan) => planText(plan, rows, context));
    return say("theme.sourcesPlans", { plans: joinTitles(named, lang) });
  }
  const codes = new Set(plans.map((plan) => plan.municipality_code));
  const places = tables.municipalities.filter(({ code }) => codes.has(code));
  const names = places.map((place) => nameOf(place, lang));
  return say("theme.sourcesMany", {
    places: listPlaces(names, lang),
    count: plans.length,
  });
}

/** What belongs to the plans and was not at hand. */
function missingText(plans: readonly PlanRow[], { lang, say }: BriefingContext): string {
  const missing = plans
    .map((plan) => ({ ja: plan.missing, en: plan.missing_en })[lang])
    .filter((text) => text !== "");
  if (missing.length === 0) return "";
  return plans.length > MOST_NAMED
    ? say("theme.sourcesMissingMany", { count: missing.length })
    : say("theme.sourcesMissing", { missing: joinTitles([...new Set(missing)], lang) });
}

/** The plan's title, and the parts of it that the rows stand in. */
function planText(plan: PlanRow, rows: readonly Indicator[], context: BriefingContext): string {
  const { lang, say } = context;
  const heads = rows
    .filter((row) => row.plan === plan.id)
    .map((row) => headOf({ ja: row.section, en: row.section_en }[lang]));
  const sections = [...new Set(heads)].filter((head) => head !== "").join(common.dot[lang]);
  const title = planTitle(plan, context);
  return sections === "" ? title : say("theme.section", { title, sections });
}

/** 「基本目標1」 of 「基本目標1 市内…をつくる > 施策2 …」. */
function headOf(section: string): string {
  const [first = ""] = section.split(" > ");
  return first
    .split(/[ 　:]/u)
    .slice(0, /^[A-Z][a-z]+ \d/u.test(first) ? 2 : 1)
    .join(" ");
}

function statisticsOf(story: ThemeStory, { tables, lang }: BriefingContext): string[] {
  const { official } = story;
  const placed = placedPromises(story.promises.shown, tables);
  const ids = new Set([
    ...placed.map(({ position }) => position.item.item_id),
    ...story.peers.map(({ item }) => item.item_id),
    ...story.trends.map(({ item }) => item.item_id),
    ...story.differences.flatMap((one) => ("item" in one ? [one.item.item_id] : [])),
    ...(official?.rule === "outlook" ? [CENSUS] : official ? [official.item.item_id] : []),
  ]);
  const items = tables.contextItems.filter(
    (item) => ids.has(item.item_id) || (official?.rule === "outlook" && item.projection),
  );
  // A value that is not from the official file itself is named with where it is from.
  const secondary = placed.flatMap(({ position }) =>
    position.value.quality === "C" ? [valueSource(position, lang)] : [],
  );
  return [...new Set([...items.map((item) => shortStatistic(item, lang)), ...secondary])];
}
