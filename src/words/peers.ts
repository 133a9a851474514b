import type { Language } from "../lib/language.ts";
import { fill, joinNames } from "./charts.ts";

/** Words of the strip that shows a city among municipalities of similar size. */
export const peersWords = {
  plain: {
    ja: "人口規模の近い市区町村の中での位置",
    en: "Position among municipalities of similar size",
  },
  subtitle: {
    ja: "人口が半分から2倍までの市区町村（{counts}）の中での位置。帯は中央の半数が入る範囲",
    en: "Among municipalities of half to twice the population ({counts}). Shaded: the middle half",
  },
  low: { ja: "低い", en: "low" },
  middle: { ja: "同規模の中央", en: "middle of peers" },
  high: { ja: "高い", en: "high" },
  own: { ja: "市の値", en: "own" },
  median: { ja: "同規模の\n中央値", en: "peers’\nmedian" },
  national: { ja: "全国の値", en: "Japan" },
  alt: {
    ja: "{item}：{places}。全国{national}",
    en: "{item}: {places}. Japan {national}",
  },
  place: {
    ja: "{place}{own}（同規模の{percentile}％が下回る）",
    en: "{place} {own} (above {percentile}% of its peers)",
  },
  unit: { ja: "{unit}、{date}", en: "{unit}, {date}" },
  noNational: { ja: "―", en: "–" },
} as const;

export interface PeerClause {
  places: readonly string[];
  item: string;
  high: boolean;
}

/** 「同規模の中で、甲市は医師数が少なく、乙市は…」: never most, never a rank. */
export function peersTitle(clauses: readonly PeerClause[], lang: Language): string {
  if (clauses.length === 0) return peersWords.plain[lang];
  if (lang === "en") {
    const parts = clauses.map(({ places, item, high }) => {
      const verb = places.length === 1 ? "is" : "are";
      return `${joinNames(places, lang)} ${verb} ${high ? "high" : "low"} in ${item}`;
    });
    return `Among their peers, ${parts.join("; ")}`;
  }
  const parts = clauses.map(({ places, item, high }, i) => {
    const [last, on] = levels(item)[high ? 0 : 1];
    return `${places.join("・")}は${item}が${i === clauses.length - 1 ? last : on}`;
  });
  return `同規模の中で、${parts.join("、")}`;
}

type Ends = readonly [string, string];

/** A count is many or few, a share high or low. */
function levels(item: string): readonly [Ends, Ends] {
  const count = item.endsWith("数");
  return count
    ? [
        ["多い", "多く"],
        ["少ない", "少なく"],
      ]
    : [
        ["高い", "高く"],
        ["低い", "低く"],
      ];
}

/** The name without what it is divided by and without remarks: 「出生数」. */
export function shortItem(name: string, lang: Language): string {
  if (lang === "ja") return name.replace(/^.*?当たりの?/u, "").replace(/（[^）]*）/gu, "");
  const plain = name.replace(/\s*\([^)]*\)/gu, "").replace(/ per [\d,]+.*$/u, "");
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

/** 「人口千人当たり・人」: what the short name left out, and what is counted. */
export function baseUnit(name: string, unit: string, lang: Language): string {
  if (lang === "en") return unit;
  const base = /^(.*?当たり)/u.exec(name)?.[1];
  return base === undefined ? unit : `${base}・${unit.split("/")[0]}`;
}

export function peersSubtitle(
  counts: readonly { place: string; count: number }[],
  lang: Language,
): string {
  const text = counts.map(({ place, count }) => `${place}${{ ja: "", en: " " }[lang]}${count}`);
  return fill(peersWords.subtitle, lang, { counts: text.join({ ja: "、", en: ", " }[lang]) });
}
