import { sort } from "d3";
import type { Language } from "../lib/language.ts";
import type { Indicator, Municipality } from "../tables/rows.ts";
import type { CellWords } from "../words/cell-text.ts";
import { bothYears, pageYear } from "../words/era.ts";
import { pageNumber } from "../words/page-number.ts";
import { pandemic } from "../words/pandemic.ts";
import { censusSentence, populationHeadline, profilePage as words } from "../words/profile-page.ts";
import { shortOf } from "../words/row-names.ts";
import { story } from "../words/story.ts";
import { ended as closed, fill, runOn, textOf } from "../words/text.ts";
import type { RowContext } from "./amounts.ts";
import { crossingText } from "./crossings.ts";
import { presentText, roomFor } from "./present-headline.ts";
import { censusChange, endedIn, type PlacePromises, surveyRows } from "./profile.ts";
import { placeCrossings } from "./profile-trends.ts";
import { valueSource } from "./promise-cells.ts";
import { aimOf, positionSentence } from "./sentences.ts";
import { commonRows, isSure, type PlacedPromise, placeIn } from "./telling.ts";

/** Promises that the lead tells. */
const TOLD = 1;

/** A longer label is no part of a title or of a lead. */
const LONGEST = { ja: 60, en: 120 };

/** What has become of the city's promises, or of its population; its name where nothing is known. */
export function profileTitle(
  place: Municipality,
  promises: PlacePromises,
  context: RowContext,
): string {
  const { lang, tables } = context;
  const news = newsOf(promises, context);
  if (news.length > 0) return presentText(news, context);
  const promised = promisedInTitle(promises, lang);
  if (promised !== null) return aimOf(promised, context);
  const census = censusChange(place.code, tables);
  const years = census === null ? 0 : census.to - census.from;
  const title = populationHeadline({ change: census?.change ?? null, years }, lang);
  return title === "" ? textOf(place, "name", lang) : title;
}

/** The rows that the title tells of. */
export function titledRows(promises: PlacePromises, context: RowContext): Indicator[] {
  const news = newsOf(promises, context);
  const promised = news.length > 0 ? null : promisedInTitle(promises, context.lang);
  return promised === null ? news.map(({ row }) => row) : [promised];
}

/** The most telling promises, one that may be judged before any that is to be confirmed. */
function newsOf({ telling }: PlacePromises, context: RowContext): PlacedPromise[] {
  const { lang } = context;
  const short = telling.filter(({ row }) => shortOf(row, lang).length <= LONGEST[lang]);
  const sure = short.filter(isSure).slice(0, 1);
  return roomFor([...new Set([...sure, ...short])], context);
}

/** The first promise, where no present figure can be judged. */
function promisedInTitle(
  { known, open }: Pick<PlacePromises, "known" | "open">,
  lang: Language,
): Indicator | null {
  const first = known[0]?.row ?? open[0];
  if (first === undefined || known.some(isSure)) return null;
  return shortOf(first, lang).length <= LONGEST[lang] ? first : null;
}

/** Headline targets first; what moved before the plan began last. */
const rank = ({ row, position }: PlacedPromise) =>
  Number(row.kind !== "headline") + 2 * Number(position.standing === "early");

/** Promises that the title does not tell: common headline targets first, then those of which there is news. */
function untoldOf(promises: PlacePromises, context: RowContext): PlacedPromise[] {
  const { known, telling } = promises;
  const { lang, tables } = context;
  const titled = newsOf(promises, context);
  const common = commonRows(tables);
  const short = known.filter(
    (one) => !titled.includes(one) && shortOf(one.row, lang).length <= LONGEST[lang],
  );
  const sure = short.filter(isSure);
  // Where no present figure can be judged, the first promise is told with its doubt, or alone.
  return sort(
    sure.length > 0 ? sure : short.slice(0, 1),
    ({ row }) => Number(!common.has(row.id) || row.kind !== "headline"),
    placeIn(telling),
    rank,
  );
}

/** Until when its plans ran, how its population moved, its first promises, its residents' view. */
export function profileLead(
  place: Municipality,
  promises: PlacePromises,
  context: RowContext,
): string {
  const { lang, tables } = context;
  const { open } = promises;
  const ended = endedIn(place.code, tables);
  const census = censusChange(place.code, tables);
  const titled = newsOf(promises, context).length > 0 ? null : promisedInTitle(promises, lang);
  const told = untoldOf(promises, context)
    .slice(0, TOLD)
    .map(({ row, position }) => {
      // Beside the census another count of people must be seen to be one.
      const other = census !== null && !position.reported && position.item.unit === "人";
      const source = other ? valueSource(position, lang) : "";
      const now = positionSentence(position, row, context, source);
      const said =
        row === titled ? fill(words.againstTitle, lang, { now }) : planSentence(row, context) + now;
      return said + (row.pandemic_base ? pandemic.sentence[lang] : "");
    });
  const untold = open.slice(0, 1).filter((row) => row !== titled);
  const sentences = [
    ended === null
      ? ""
      : fill(words.ended, lang, {
          name: textOf(place, "name", lang),
          year: { ja: bothYears(ended), en: ended }[lang],
        }),
    census === null ? "" : censusText(census, context),
    closed(crossingText(placeCrossings(place, tables), lang), lang),
    ...(told.length > 0 ? told : untold.map((row) => planSentence(row, context))),
    rangeText(place, context),
  ];
  return runOn(sentences.filter(Boolean), lang);
}

/** 「…を…から…に減らす目標だった。」 */
function planSentence(row: Indicator, context: CellWords): string {
  return fill(story.promised, context.lang, { promise: aimOf(row, context, "plan") });
}

function censusText(
  census: NonNullable<ReturnType<typeof censusChange>>,
  { lang }: RowContext,
): string {
  const { from, to, value, change, preliminary } = census;
  const people = `${pageNumber(value, 0, lang)}${{ ja: "人", en: " people" }[lang]}`;
  const year = pageYear(to, "calendar_year", lang);
  return censusSentence({ year, preliminary, people, change, years: to - from }, lang);
}

function rangeText(place: Municipality, { tables, lang }: RowContext): string {
  const rows = surveyRows(place.code, tables);
  const [any] = rows;
  const years = new Set(rows.map(({ baseline_year }) => baseline_year));
  if (any?.baseline_year == null || years.size > 1) return "";
  const values = rows.map(({ baseline_value }) => baseline_value ?? 0);
  return fill(words.range, lang, {
    year: pageYear(any.baseline_year, "fiscal_year", lang),
    question: questionOf(textOf(any, "label", lang)),
    low: Math.min(...values).toFixed(1),
    high: Math.max(...values).toFixed(1),
  });
}

/** The question without 「…と感じる人の割合」, which the sentence around it says. */
export function questionOf(label: string): string {
  return label.replace(/と(感じる|思う|感じている|思っている)(人|市民)の割合$/u, "");
}
