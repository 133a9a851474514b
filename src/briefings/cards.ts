import { municipalityScale } from "../charts/style.ts";
import type { Card, Inline } from "../lib/pdf/content.ts";
import type { Headline } from "../story/headline.ts";
import { newestValue, officialIn } from "../story/official-values.ts";
import { positionSentence, promiseOf } from "../story/sentences.ts";
import type { Indicator, Municipality, OfficialItem, OfficialValue } from "../tables/rows.ts";
import { cardFact } from "../words/card-fact.ts";
import { fill } from "../words/charts.ts";
import { pageYear } from "../words/era.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import { municipalityKindNames } from "../words/names.ts";
import { pageNumber } from "../words/page-number.ts";
import { story } from "../words/story.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { markScale } from "./marks.ts";
import { ownSentence } from "./own-words.ts";
import { valueSource } from "./promise-cells.ts";
import type { Positions } from "./promise-notes.ts";
import { voiceOf } from "./voice.ts";

/** A column a municipality: the figure behind the headline, its promise, where it stands now. */
export function cardsOf(
  shown: readonly Indicator[],
  positions: Positions,
  headline: Headline | null,
  context: BriefingContext,
): Card[] {
  const { tables, lang } = context;
  const styles = municipalityScale(tables.municipalities, lang);
  const marks = markScale(context);
  return tables.municipalities.map((place): Card => {
    const own = shown.filter((row) => row.municipality_code === place.code);
    const known = own.find(({ id }) => positions.get(id)) ?? own[0];
    const kind = municipalityKindNames[place.kind]?.[lang] ?? place.kind;
    return {
      title: nameOf(place, lang),
      mark: marks(place.code),
      note: kind.replace(/^an? /u, ""),
      facts: factsOf(place, headline, context),
      content:
        ownSentence(place.code, context) ??
        cardText(known, positions, headlineItem(headline, context), context),
      color: styles(place.code).colour,
    };
  });
}

/** The promise whose present position is known, else the first, and where it stands. */
function cardText(
  row: Indicator | undefined,
  positions: Positions,
  above: OfficialItem | undefined,
  context: BriefingContext,
): Inline[] {
  const { lang } = context;
  if (row === undefined) return [story.noPromise[lang]];
  const voice = voiceOf(context);
  const aim = row.in_force ? story.aims : story.aimed;
  const said = fill(aim, lang, { promise: promiseOf(row, voice) });
  const promise = fill(story.promised, lang, { promise: said });
  const position = positions.get(row.id);
  // Beside a figure of the same kind by another statistic a reader must see which is which.
  const other = position && above?.unit === position.item.unit;
  const source = other && above.item_id !== position.item.item_id;
  const named = position && source ? valueSource(position, lang) : "";
  return [
    { text: promise, bold: true },
    position ? positionSentence(position, row, voice, named) : story.unknown[lang],
  ];
}

/**
 * The newest value of the item that the headline is about, and its change over the chart's years;
 * nothing where the headline gives the values itself.
 */
function factsOf(
  place: Municipality,
  headline: Headline | null,
  context: BriefingContext,
): string[] {
  const item = headline?.rule === "level" ? undefined : headlineItem(headline, context);
  const newest = item && newestValue(item.item_id, place.code, context.tables);
  if (item === undefined || !newest) return [];
  const { lang, tables } = context;
  const yearly = item.date_basis === "fiscal_year" ? "fiscal_year" : "calendar_year";
  const amount = itemAmount(item, newest.value, lang);
  const named = headline !== null && headline.rule !== "outlook";
  const value = named
    ? amount
    : fill(cardFact.value, lang, { item: itemName(item, lang), value: amount });
  const date = fill(cardFact.date, lang, {
    date: pageYear(newest.year, yearly, lang),
    mark: newest.preliminary ? cardFact[preliminaryMark(item, newest, tables)][lang] : "",
  });
  const since = headline?.rule === "trend" ? headline.from : newest.year - 5;
  const before = officialIn(item.item_id, place.code, since, tables)?.value;
  if (!before || item.unit.startsWith("%") || item.unit === "指数") return [value, date];
  const change = pageNumber((newest.value / before - 1) * 100, 1, lang, true);
  const year = pageYear(since, yearly, lang);
  const text = fill(cardFact.since, lang, { year, change: `${change}%` });
  return [value, `${date}${text}`];
}

/** Whether it is the population of a rate that is preliminary, not what is counted. */
function preliminaryMark(
  { numerator }: OfficialItem,
  { year, municipality_code }: OfficialValue,
  { context }: BriefingContext["tables"],
): "preliminary" | "preliminaryBase" {
  const counted = context.some(
    (row) =>
      row.name === numerator &&
      row.year === year &&
      row.municipality_code === municipality_code &&
      !row.preliminary,
  );
  return counted ? "preliminaryBase" : "preliminary";
}

function headlineItem(
  headline: Headline | null,
  { tables }: BriefingContext,
): OfficialItem | undefined {
  if (headline === null) return undefined;
  if (headline.rule !== "outlook") return headline.item;
  return tables.contextItems.find(({ item_id }) => item_id === "pop_census");
}
