import type { Language } from "../lib/language.ts";
import { eraYear } from "./era.ts";
import { pageText } from "./page-texts.ts";
import { listPlaces, placesWord } from "./places.ts";
import { common, small } from "./text.ts";

/** Sentences of the overview. */

export interface OverviewHeadlineWords {
  names: readonly string[];
  /** Those whose newest plans are in force on the day of issue. */
  running: readonly string[];
  /** The fiscal years to which these plans run; of all plans where none is in force. */
  ends: readonly number[];
  cities?: boolean;
  /** Names by the sign of the change between the last two censuses. */
  grown: readonly string[];
  shrunk: readonly string[];
}

/** That the plans are over, or which of them run until when; and where people have become more or fewer. */
export function overviewHeadline(words: OverviewHeadlineWords, lang: Language): string {
  const { names, grown, shrunk } = words;
  const moved = grown.length + shrunk.length === names.length && names.length > 0;
  const people = moved ? populationSentence(words, lang) : "";
  const parts = [plansSentence(words, lang), people].filter((part) => part !== "");
  return parts.join(common.stop[lang]);
}

function plansSentence(
  { names, running, ends, cities }: OverviewHeadlineWords,
  lang: Language,
): string {
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const word = placesWord(names, lang, cities);
  const who = { ja: word, en: names.length === 1 ? "one municipality" : word }[lang];
  if (running.length === 0)
    return pageText(from === to ? "overview.ended" : "overview.over", lang, {
      who,
      year: { ja: eraYear(to + 1), en: to + 1 }[lang],
    });
  const years = yearsTo(from, to)[lang];
  const others = names.filter((name) => !running.includes(name));
  if (others.length === 0) return pageText("overview.running", lang, { who, years });
  const [live, past] = [listPlaces(running, lang), listPlaces(others, lang)];
  return pageText("overview.someRunning", lang, { live, past, years });
}

const yearsTo = (from: number, to: number) => ({
  ja: `${from === to ? "" : `${eraYear(from)}～`}${eraYear(to)}年度`,
  en: from === to ? `FY${to}` : `FY${from}–${to}`,
});

function populationSentence(
  { names, grown, shrunk }: OverviewHeadlineWords,
  lang: Language,
): string {
  const values = {
    all: names.length > 1 ? `${placesWord(names, lang)}とも` : "",
    grown: listPlaces(grown, lang),
    shrunk: listPlaces(shrunk, lang),
  };
  if (shrunk.length === 0) return pageText("overview.grew", lang, values);
  if (grown.length === 0) return pageText("overview.fell", lang, values);
  // All others fell, or grew: two lines hold no more.
  if (grown.length === 1 && shrunk.length > 1) return pageText("overview.grewOnly", lang, values);
  if (shrunk.length === 1 && grown.length > 1) return pageText("overview.fellOnly", lang, values);
  return pageText("overview.grewAndFell", lang, values);
}

/** In which theme a city's share exceeds the next city's by most; plain under five points. */
export function sharesTitle(
  lead: {
    theme: string;
    points: number;
    counts: readonly { place: string; count: number; total: number }[];
  } | null,
  lang: Language,
): string {
  if (lead === null || lead.points < 5 || lead.counts.length > MOST_TOLD)
    return pageText("overview.shares", lang);
  const counts = lead.counts.map(({ place, count, total }) =>
    pageText("overview.shareOf", lang, { place, count, total }),
  );
  const { theme } = lead;
  return pageText("overview.leading", lang, { theme, counts: counts.join(common.comma[lang]) });
}

/** So many municipalities have their counts in the title. */
const MOST_TOLD = 4;

/** How much can be compared at all. */
export function comparableSentence(
  counts: Record<"same" | "convertible" | "similar" | "not" | "all", number> & {
    who: string;
    /** Measures of all whose pace alone compares. */
    paces: readonly string[];
  },
  lang: Language,
): string {
  const { same, convertible, similar, not, all, who } = counts;
  const fit = same + convertible;
  const paces = { ja: counts.paces, en: counts.paces.map(small) }[lang];
  const some = all === 1 ? "overview.oneOfAll" : "overview.someOfAll";
  return pageText("overview.comparable", lang, {
    ...{ total: fit + similar + not, fit, similar, not },
    // How they came to compare is said where there are two ways.
    ways: same > 0 && convertible > 0 ? pageText("overview.ways", lang, { same, convertible }) : "",
    shared: pageText(all === 0 ? "overview.noneOfAll" : some, lang, { who, all }),
    paces: paces.length === 0 ? "" : pageText("overview.paces", lang, { paces }),
  });
}
