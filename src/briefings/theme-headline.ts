import { populationProjection, projectionCheck } from "../story/outlook.ts";
import { planPeaks } from "../story/plan-peaks.ts";
import { shortStatistic } from "../story/promise-cells.ts";
import { headlineText } from "../story/sentences.ts";
import type { ThemeStory } from "../story/theme.ts";
import { comparableSentence, projectionSentence } from "../words/dek.ts";
import { pageYear } from "../words/era.ts";
import { listPlaces } from "../words/places.ts";
import { peakSentence } from "../words/plan-peak.ts";
import { paceName } from "../words/side-by-side.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { measureName } from "./measure-text.ts";

/** A fact about the municipalities, or the theme alone, and the sentences under it. */
export function themeTitles(
  story: ThemeStory,
  context: BriefingContext,
): { title: string; subtitle: string } {
  const { lang, say, names } = context;
  const theme = context.themes.name(story.theme)[lang];
  const plain = say("annex.themeSubtitle", {
    places: listPlaces(names, lang),
  });
  if (story.promises.total === 0) return { title: say("theme.empty", { theme }), subtitle: plain };
  const join = { ja: "", en: " " }[lang];
  const comparable = comparableText(story, context);
  if (story.headline === null)
    return { title: theme, subtitle: [ended(plain, lang), comparable].join(join) };
  const title = headlineText(story.headline, context);
  const first = firstSentence(story, context);
  return { title, subtitle: [first, comparable].filter((text) => text !== "").join(join) };
}

/** The projection behind an outlook; under a headline of promises what official statistics say. */
function firstSentence({ headline, official }: ThemeStory, context: BriefingContext): string {
  if (headline?.rule === "outlook")
    return [projectionText(context), ...peakTexts(context)].join({ ja: "", en: " " }[context.lang]);
  if (headline?.rule !== "promise" || official === null) return "";
  return ended(headlineText(official, context), context.lang);
}

/** What the plans expect themselves where it is not the year of the projection. */
function peakTexts(context: BriefingContext): string[] {
  const { tables, lang } = context;
  return planPeaks(tables).map((peak) =>
    ended(peakSentence({ ...peak, place: nameOf(peak.place, lang), people: null }, lang), lang),
  );
}

function ended(text: string, lang: BriefingContext["lang"]): string {
  return text === "" ? "" : `${text}${{ ja: "。", en: "." }[lang]}`;
}

/** Measures of plans that no later one has taken the place of. */
function comparableText({ sides }: ThemeStory, { tables, lang }: BriefingContext): string {
  if (tables.municipalities.length < 2) return "";
  const named = (kind: string) =>
    sides.filter((one) => one.kind === kind).map(({ rows }) => measureName(rows, lang));
  const pace = named("pace").map((name) => paceName(name, lang));
  return comparableSentence({ same: named("together"), pace }, lang);
}

function projectionText(context: BriefingContext): string {
  const { tables, lang } = context;
  const projection = populationProjection(tables);
  const check = projection && projectionCheck(projection, tables);
  if (projection === undefined || !check) return "";
  const names = (sign: 1 | -1) =>
    check.gaps.filter(({ gap }) => Math.sign(gap) === sign).map(({ place }) => nameOf(place, lang));
  return projectionSentence(
    {
      source: shortStatistic(projection, lang),
      date: pageYear(check.year, "calendar_year", lang),
      preliminary: check.preliminary,
      above: names(1),
      below: names(-1),
    },
    lang,
  );
}
