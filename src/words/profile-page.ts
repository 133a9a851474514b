import type { Language, Translated } from "../lib/language.ts";
import { nameSome } from "./label-lists.ts";
import { pageNumber } from "./page-number.ts";

/** Sentences and labels of a municipality's profile. */

/** How the population moved between two censuses, −0.004 for a fall of 0.4 %; empty where it is not known. */
export function populationHeadline(
  { change, years }: { change: number | null; years: number },
  lang: Language,
): string {
  if (change === null) return "";
  const size = pageNumber(Math.abs(change) * 100, 1, lang);
  if (lang === "en") return `Population ${change < 0 ? "down" : "up"} ${size}% in ${years} years`;
  return `人口は${years}年間に${size}％${change < 0 ? "減った" : "増えた"}`;
}

/** 「令和7年国勢調査（速報）の人口は59万2,007人で、5年間に0.4％減った。」 */
export function censusSentence(
  words: { year: string; preliminary: boolean; people: string; change: number; years: number },
  lang: Language,
): string {
  const { year, preliminary, people, change, years } = words;
  const size = pageNumber(Math.abs(change) * 100, 1, lang);
  if (lang === "en")
    return `The ${year} census${preliminary ? " (preliminary)" : ""} counted ${people}, ${size}% ${change < 0 ? "fewer" : "more"} than ${years} years before.`;
  const verb = change < 0 ? "減った" : "増えた";
  return `${year}国勢調査${preliminary ? "（速報）" : ""}の人口は${people}で、${years}年間に${size}％${verb}。`;
}

/**
 * The projection's end; beside a target what the last two censuses counted, and that the target
 * counts otherwise: the projection goes on from the census, which may lie below the register that a
 * plan counts by more than what is missing.
 */
export function populationTitle(
  words: {
    target: string | null;
    census: { from: number; to: number; change: number } | null;
    last: number;
    change: number | null;
  },
  lang: Language,
): string {
  const { target, census, last, change } = words;
  if (target !== null && census !== null) return countedTitle(target, census, lang);
  if (change === null) return lang === "ja" ? "人口の推移" : "Population";
  const size = pageNumber(Math.abs(change) * 100, 0, lang);
  return lang === "ja"
    ? `人口は推計で${last}年に2020年より${size}％${change < 0 ? "少ない" : "多い"}`
    : `Population projected for ${last}: ${size}% ${change < 0 ? "below" : "above"} 2020`;
}

function countedTitle(
  target: string,
  { from, to, change }: { from: number; to: number; change: number },
  lang: Language,
): string {
  const size = pageNumber(Math.abs(change) * 100, 1, lang);
  return lang === "ja"
    ? `国勢調査の人口は${from}年から${to}年に${size}％${change < 0 ? "減った" : "増えた"}。目標${target}は住民基本台帳の数え方`
    : `Census ${change < 0 ? "down" : "up"} ${size}%, ${from}–${to}; the target of ${target} counts the register`;
}

/** Which figures lie in an outer tenth of the peers `among` which they are; of `few`, outside the quartiles. */
export function peerTitle(
  words: { among: string; few: boolean; low: readonly string[]; high: readonly string[] },
  lang: Language,
): string {
  const { among: peers, few, low, high } = words;
  const ends = peerSides[few ? "few" : "many"];
  const side = (names: readonly string[], ja: string, en: string) =>
    names.length === 0
      ? []
      : [
          lang === "ja"
            ? `${nameSome(names, "ja", 34)}が${ja}`
            : `${en}: ${nameSome(names, "en", 34)}`,
        ];
  const parts = [
    ...side(low, ends.low.ja, `in ${ends.low.en}`),
    ...side(high, ends.high.ja, `in ${ends.high.en}`),
  ];
  if (lang === "ja") {
    const among = `${peers}の中で`;
    return parts.length === 0 ? `${among}の位置` : `${among}、${parts.join("、")}にある`;
  }
  const among = `Among ${peers}`;
  return parts.length === 0 ? among : `${among}, ${parts.join("; ")}`;
}

/** How the targets are expressed. */
export function kindsSentence(
  words: Record<"total" | "number" | "direction" | "benchmark" | "unread" | "none", number>,
  lang: Language,
): string {
  const { total, number, direction, benchmark, unread, none } = words;
  const parts: [number, string, string][] = [
    [number, "数値の目標は", "a number"],
    [direction, "「増やす」など向きだけの目標は", "only a direction"],
    [benchmark, "全国・県内などと比べる目標は", "a comparison"],
    [unread, "数値として読めない目標は", "a target that was not understood"],
    [none, "目標の記載なしは", "no target"],
  ];
  const known = parts.filter(([count]) => count > 0);
  if (lang === "en")
    return `Of ${total} indicators, ${known.map(([count, , en], i) => `${count}${i > 0 ? "" : count === 1 ? " has" : " have"} ${en}`).join(", ")}.`;
  return `${total}指標のうち、${known.map(([count, ja]) => `${ja}${count}`).join("、")}。`;
}

export const profilePage = {
  /** Notebooks say it too, which read no table of texts. */
  kinds: { ja: "目標の示し方", en: "How the targets are expressed" },
  ended: {
    ja: "{name}の計画は{year}年度で期間を終えた。",
    en: "The plans of {name} ran to FY{year}.",
  },
  /** Where the title has told the promise. */
  againstTitle: { ja: "目標に対し、{now}", en: "Against this target, {now}" },
  range: {
    ja: "{year}に回答者が「{question}」と感じた割合は、施策によって{low}％から{high}％まで差がある。",
    en: "“{question}” ran from {low}% to {high}% by policy in {year}.",
  },
  waySubtitle: {
    ja: "横線は現状値0、目標1。矢印は数値のない目標など（目標の向きは右）。",
    en: "0 baseline, 1 target, to its right; arrow: no number. ",
  },
  wayCounts: {
    ja: "いまの値は{total}の目標のうち{known}にある{remark}",
    en: "Later figures: {known} of {total} targets{remark}",
  },
  open: { ja: "いまの値が見当たらない約束", en: "Promises without a present figure here" },
  shownOf: { ja: "（{all}のうち{shown}を示す）", en: " ({shown} of {all})" },
  /** Behind what had moved before the plan began, or was nearer to the target on the way. */
  earlier: { ja: "（{year}は{value}）", en: " ({year}: {value})" },
  perYear: { ja: "計画した変化 年{change}", en: "planned: {change} a year" },
  wayNote: {
    ja: "いまの値は公的統計や市の報告などによる。図は目標の達成を判定するものではない",
    en: "Figures: official statistics, city reports or named news; no verdict on targets",
  },
  toConfirm: { ja: "要確認{count}", en: "{count} to confirm" },
  known: { ja: "いまの値を目標と比べられる約束", en: "Promises with a present figure" },
  unsure: {
    ja: "いまの値はあるが、目標と比べる前に確かめたい約束",
    en: "Promises whose present figure is to be confirmed first",
  },
} as const satisfies Record<string, Translated>;

/** What is said of a promise by where it stands. */
export const standingHeads = {
  reached: { ja: "目標値に達する水準にある", en: "at target level" },
  towards: { ja: "目標に近づいた", en: "nearer" },
  behind: { ja: "計画の見込みを下回る", en: "behind schedule" },
  early: { ja: "計画前に動いた", en: "moved before the plan" },
  moved: { ja: "目標の向きに動いた", en: "as intended" },
  unchanged: { ja: "現状値と変わらない", en: "as the baseline" },
  rose: { ja: "わずかに増えた", en: "slightly up" },
  fell: { ja: "わずかに減った", en: "slightly down" },
  away: { ja: "目標から離れた", en: "moved away" },
  against: { ja: "目標と逆の向きに動いた", en: "moved the other way" },
  known: { ja: "", en: "" },
  differs: { ja: "要確認：数え方が異なる可能性", en: "counted alike?" },
  no_official: { ja: "要確認：計画と同じ数え方か", en: "counted alike?" },
  definition: { ja: "要確認", en: "to be confirmed" },
  review: { ja: "要確認", en: "to be confirmed" },
} as const satisfies Record<string, Translated>;

/** What lies far out among many peers, and among few. */
export const peerSides = {
  many: {
    low: { ja: "低い側の1割", en: "the lowest tenth" },
    high: { ja: "高い側の1割", en: "the highest tenth" },
  },
  few: {
    low: { ja: "低い側の4分の1", en: "the lowest quarter" },
    high: { ja: "高い側の4分の1", en: "the highest quarter" },
  },
} as const;
