import { crossingsOf, crossingText } from "../story/crossings.ts";
import { isOfficial } from "../story/headline.ts";
import { populationProjection, projectionCheck } from "../story/outlook.ts";
import { presentText, roomFor } from "../story/present-headline.ts";
import { shortStatistic } from "../story/promise-cells.ts";
import { placedPromises } from "../story/promises.ts";
import { headlineText } from "../story/sentences.ts";
import { tellingOf } from "../story/telling.ts";
import type { ThemeStory } from "../story/theme.ts";
import { pageYear } from "../words/era.ts";
import { listPlaces } from "../words/places.ts";
import { common, ended } from "../words/text.ts";
import { type BriefingContext, nameOf } from "./context.ts";

/** Promises under a headline. */
const MOST = 2;

/** A fact about the municipalities, or the theme alone, and the sentences under it. */
export function themeTitles(
  story: ThemeStory,
  context: BriefingContext,
): { title: string; subtitle: string } {
  const { lang, say, names, tables } = context;
  const theme = context.themes.name(story.theme)[lang];
  const plain = say("annex.themeSubtitle", { places: listPlaces(names, lang) });
  if (story.promises.total === 0) return { title: say("theme.empty", { theme }), subtitle: plain };
  if (story.headline === null) return { title: theme, subtitle: ended(plain, lang) };
  const title = headlineText(story.headline, context, tables.municipalities);
  const sentences = [withoutText(story, context), ...sentencesUnder(story, context)].filter(
    Boolean,
  );
  return { title, subtitle: sentences.join(common.space[lang]) };
}

/** Whose figures the headline does not hold, whether or not the page has room for its chart. */
function withoutText({ headline }: ThemeStory, { lang, say }: BriefingContext): string {
  const names = isOfficial(headline) ? headline.without.map((place) => nameOf(place, lang)) : [];
  return names.length === 0 ? "" : say("theme.without", { places: listPlaces(names, lang) });
}

/** The projection behind an outlook and what has been observed; else what has become of promises. */
function sentencesUnder(story: ThemeStory, context: BriefingContext): string[] {
  const { lang } = context;
  const { headline, official, observed } = story;
  const say = (one: typeof official) => (one === null ? "" : headlineText(one, context));
  if (headline?.rule === "outlook")
    return [projectionText(context), ended(observedText(observed, context) || say(observed), lang)];
  const news = newsUnder(story, context);
  if (news.length > 0) return news;
  // The cards give the values of a level one by one.
  return headline === official || official?.rule !== "trend" ? [] : [ended(say(official), lang)];
}

/** Whose figures crossed zero, which says more than those of one year; empty where none did. */
function observedText(observed: ThemeStory["observed"], { tables, lang }: BriefingContext): string {
  if (observed === null || !("item" in observed)) return "";
  return crossingText(crossingsOf(observed.item, tables.municipalities, tables), lang);
}

/** The most telling promises of the page that the headline does not tell. */
function newsUnder({ headline, promises }: ThemeStory, context: BriefingContext): string[] {
  const { tables } = context;
  const places = tables.municipalities;
  const placed = placedPromises(promises.shown, tables);
  const told = headline?.rule === "present" ? roomFor(headline.told, context, places) : [];
  const rest = tellingOf(placed, tables).filter(
    ({ row }) => !told.some((one) => one.row.id === row.id),
  );
  const said = rest.slice(0, MOST).map((one) => presentText([one], context, places));
  return said.map((text) => ended(text, context.lang));
}

/** On which side of the projection each city's newest census lies. */
function projectionText({ tables, lang, say }: BriefingContext): string {
  const projection = populationProjection(tables);
  const check = projection && projectionCheck(projection, tables);
  if (projection === undefined || !check) return "";
  const names = (sign: 1 | -1) =>
    check.gaps.filter(({ gap }) => Math.sign(gap) === sign).map(({ place }) => nameOf(place, lang));
  const [above, below] = [names(1), names(-1)];
  const only = above.length > 0 ? "dek.above" : "dek.below";
  const side = above.length > 0 && below.length > 0 ? "dek.both" : only;
  return say("dek.projection", {
    source: shortStatistic(projection, lang),
    date: pageYear(check.year, "calendar_year", lang),
    mark: check.preliminary ? say("dek.mark") : "",
    sides: say(side, { above, below }),
  });
}
