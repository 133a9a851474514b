import type { Card, Inline } from "../lib/pdf/content.ts";
import { rowAmount, rowYear } from "../story/amounts.ts";
import type { Headline, OfficialHeadline } from "../story/headline.ts";
import { CENSUS, joinedSeries, newestValue, officialItem } from "../story/official-values.ts";
import { presentPosition } from "../story/position.ts";
import { valueSource } from "../story/promise-cells.ts";
import { aimOf, positionSentence } from "../story/sentences.ts";
import { leadingPromise } from "../story/theme.ts";
import type { Indicator, Municipality, OfficialItem, OfficialValue } from "../tables/rows.ts";
import { pageYear } from "../words/era.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import { municipalityKindNames } from "../words/names.ts";
import { pageNumber } from "../words/page-number.ts";
import { story } from "../words/story.ts";
import { common, fill } from "../words/text.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { ownSentence } from "./own-words.ts";

/** What the cards of a page rest on. */
export interface CardStory {
  shown: readonly Indicator[];
  /** The municipalities that have a promise, shown or not. */
  holders: ReadonlySet<string>;
  headline: Headline | null;
  /** Whose values stand under the names. */
  official: OfficialHeadline | null;
}

/** A column a municipality: an official figure, its promise, where it stands now. */
export function cardsOf(story: CardStory, context: BriefingContext): Card[] {
  const { tables, lang, styles, marks } = context;
  return tables.municipalities.map((place): Card => {
    const kind = municipalityKindNames[place.kind]?.[lang] ?? place.kind;
    return {
      title: nameOf(place, lang),
      mark: marks(place.code),
      note: kind.replace(/^an? /u, ""),
      facts: factsOf(place, story, context),
      content: ownSentence(place.code, context) ?? cardText(place, story, context),
      color: styles(place.code).colour,
    };
  });
}

/** A promise, and where it stands. */
function cardText(place: Municipality, cards: CardStory, context: BriefingContext): Inline[] {
  const { lang, say } = context;
  const row = leadingPromise(place.code, cards.shown, cards.headline, context.tables);
  if (row === undefined)
    return [say(cards.holders.has(place.code) ? "card.notShown" : "card.noPromise")];
  const promise = fill(story.promised, lang, { promise: aimOf(row, context) });
  const position = presentPosition(row, context.tables);
  // Beside a figure of the same kind by another statistic a reader must see which is which.
  const above = itemOf(cards.official, context);
  const other = position && above?.unit === position.item.unit;
  const source = other && above.item_id !== position.item.item_id;
  const named = position && source ? valueSource(position, lang) : "";
  return [
    { text: promise, bold: true },
    position ? positionSentence(position, row, context, named) : say("card.unknown"),
  ];
}

/** The newest official value and its change; nothing where the headline gives the values itself. */
function factsOf(
  place: Municipality,
  { headline, official }: CardStory,
  context: BriefingContext,
): string[] {
  const item = headline?.rule === "level" ? undefined : itemOf(official, context);
  const newest = item && newestValue(item.item_id, place.code, context.tables);
  if (item === undefined || !newest) return [];
  const { lang, say, tables } = context;
  const yearly = item.date_basis === "fiscal_year" ? "fiscal_year" : "calendar_year";
  const value = say("card.value", {
    item: itemName(item, lang),
    value: itemAmount(item, newest.value, lang),
  });
  const date = say("card.date", {
    date: pageYear(newest.year, yearly, lang),
    mark: newest.preliminary ? say(preliminaryMark(item, newest, tables)) : "",
  });
  const since = official?.rule === "trend" ? official.from : newest.year - 5;
  const other = otherCount(item, place, context);
  const joined = joinedSeries(item.item_id, place.code, tables);
  const before = joined.find(({ year }) => year === since)?.value;
  if (!before || item.unit.startsWith("%") || item.unit === "指数") return [value, date, ...other];
  const change = pageNumber((newest.value / before - 1) * 100, 1, lang, true);
  const year = pageYear(since, yearly, lang);
  const text = say("card.since", { year, change: `${change}%` });
  return [value, `${date}${text}`, ...other];
}

/** The baseline of a plan that is another number than the item's in the same year. */
function otherCount(
  { item_id }: OfficialItem,
  { code }: Municipality,
  context: BriefingContext,
): string[] {
  const { contextPlans, indicators } = context.tables;
  const link = contextPlans.find(
    (one) =>
      one.item_id === item_id &&
      one.municipality_code === code &&
      one.field === "baseline" &&
      one.verdict === "beyond",
  );
  const row = indicators.find(({ id }) => id === link?.row_id);
  if (row === undefined) return [];
  const amount = rowAmount(row, "baseline", context).replace(/\/.*$/u, "");
  const year = fill(common.bracket, context.lang, { text: rowYear(row, "baseline", context) });
  return [context.say("card.otherCount", { value: amount + year })];
}

/** The mark of a preliminary value: whether it is the population of a rate, not what is counted. */
function preliminaryMark(
  { numerator }: OfficialItem,
  { year, municipality_code }: OfficialValue,
  { context }: BriefingContext["tables"],
): string {
  const counted = context.some(
    (row) =>
      row.name === numerator &&
      row.year === year &&
      row.municipality_code === municipality_code &&
      !row.preliminary,
  );
  return counted ? "card.preliminaryBase" : "card.preliminary";
}

function itemOf(
  official: OfficialHeadline | null,
  { tables }: BriefingContext,
): OfficialItem | undefined {
  if (official === null) return undefined;
  if (official.rule !== "outlook") return official.item;
  return officialItem(CENSUS, tables);
}
