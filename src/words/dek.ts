import type { Language } from "../lib/language.ts";
import { fill, inSentence, joinNames } from "./text.ts";

/** Sentences under the headline of a theme. */
const dek = {
  same: {
    ja: "同じ基準で比較できる目標は{names}。",
    en: "Directly comparable targets: {names}.",
  },
  pace: {
    ja: "{names}は、1年当たりの変化だけを比較できる。",
    en: "Only the pace can be compared: {names}.",
  },
  neither: {
    ja: "同じ基準で比較できる目標は、対象の計画に見当たらない。",
    en: "No target read can be compared directly.",
  },
  projection: {
    ja: "推計は{source}による。{date}の国勢調査{mark}は、{sides}。",
    en: "Projection: {source}. The census of {date}{mark} counted {sides}.",
  },
  mark: { ja: "（速報）", en: " (preliminary)" },
  above: { ja: "{names}で推計より多い", en: "more than projected in {names}" },
  below: { ja: "{names}で推計より少ない", en: "fewer than projected in {names}" },
  both: {
    ja: "{above}で推計より多く、{below}で少ない",
    en: "more than projected in {above} and fewer in {below}",
  },
} as const;

/** What can be compared at all, by name. */
export function comparableSentence(
  { same, pace }: { same: readonly string[]; pace: readonly string[] },
  lang: Language,
): string {
  const name = (names: readonly string[]) =>
    joinNames(lang === "en" ? names.map(inSentence) : names, lang);
  const parts = [
    ...(same.length > 0 ? [fill(dek.same, lang, { names: name(same) })] : []),
    ...(pace.length > 0 ? [fill(dek.pace, lang, { names: name(pace) })] : []),
  ];
  return parts.length === 0 ? dek.neither[lang] : parts.join({ ja: "", en: " " }[lang]);
}

/** On which side of the projection each city's newest census lies. */
export function projectionSentence(
  words: {
    source: string;
    date: string;
    preliminary: boolean;
    above: readonly string[];
    below: readonly string[];
  },
  lang: Language,
): string {
  const [above, below] = [words.above, words.below].map((names) => joinNames(names, lang));
  const both = words.above.length > 0 && words.below.length > 0;
  const one = words.above.length > 0 ? dek.above : dek.below;
  const sides = both
    ? fill(dek.both, lang, { above: above ?? "", below: below ?? "" })
    : fill(one, lang, { names: above || below || "" });
  return fill(dek.projection, lang, {
    source: words.source,
    date: words.date,
    mark: words.preliminary ? dek.mark[lang] : "",
    sides,
  });
}
