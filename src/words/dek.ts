import type { Language } from "../lib/language.ts";
import { fill, joinNames } from "./charts.ts";

/** Sentences under the headline of a theme. */
const dek = {
  same: {
    ja: "同じ基準で比較できる目標は{names}。",
    en: "Targets that compare directly: {names}.",
  },
  pace: {
    ja: "{names}は、1年当たりの変化だけを比較できる。",
    en: "Only the yearly change compares for: {names}.",
  },
  neither: {
    ja: "同じ基準で比較できる目標は、対象の計画に見当たらない。",
    en: "No target in the plans read compares directly.",
  },
  projection: {
    ja: "推計は{source}。{date}の国勢調査{mark}は、{sides}。",
    en: "Projection: {source}. The census of {date}{mark} counted {sides}.",
  },
  mark: { ja: "（速報）", en: " (preliminary)" },
  above: { ja: "{names}が推計より多い", en: "more than projected in {names}" },
  below: { ja: "{names}が推計より少ない", en: "fewer in {names}" },
} as const;

/** What can be compared at all, by name. */
export function comparableSentence(
  { same, pace }: { same: readonly string[]; pace: readonly string[] },
  lang: Language,
): string {
  const name = (names: readonly string[]) => joinNames(names, lang);
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
  const side = (text: typeof dek.above | typeof dek.below, names: readonly string[]) =>
    names.length === 0 ? [] : [fill(text, lang, { names: joinNames(names, lang) })];
  const sides = [...side(dek.above, words.above), ...side(dek.below, words.below)];
  return fill(dek.projection, lang, {
    source: words.source,
    date: words.date,
    mark: words.preliminary ? dek.mark[lang] : "",
    sides: sides.join({ ja: "、", en: " and " }[lang]),
  });
}
