import type { Language } from "../lib/language.ts";
import { formatNumber } from "./format.ts";

export interface ProfileWords {
  name: string;
  /** Change of the population since the census before, −0.004; null where it is not known. */
  change: number | null;
  years: number;
  reached: string[];
  away: string[];
}

/** What has become of a city's promises; only its population where nothing more is known. */
export function profileHeadline(
  { name, change, years, reached, away }: ProfileWords,
  lang: Language,
): string {
  const size = change === null ? "" : formatNumber(Math.abs(change) * 100, lang, 1);
  if (lang === "en") {
    const people =
      change === null ? "" : `population ${change < 0 ? "down" : "up"} ${size}% in ${years} years`;
    const parts = [
      people,
      reached.length > 0 ? `${first(reached, "en")} at the level of the target` : "",
      away.length > 0 ? `${first(away, "en")} farther from it` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? name : `${name}: ${parts.join(", ")}`;
  }
  const ends = reached.length + away.length === 0;
  const verb = (change ?? 0) < 0 ? (ends ? "減った" : "減り") : ends ? "増えた" : "増え";
  const people = change === null ? "" : `人口は${years}年間に${size}%${verb}`;
  const parts = [
    people,
    reached.length > 0
      ? `${first(reached, "ja")}は目標の水準${away.length > 0 ? "に届き" : "に届いた"}`
      : "",
    away.length > 0 ? `${first(away, "ja")}は目標から離れた` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? name : `${name}：${parts.join("、")}`;
}

function first(labels: readonly string[], lang: Language): string {
  const [label = "", ...others] = labels;
  if (others.length === 0) return lang === "ja" ? label : `“${label}”`;
  return lang === "ja"
    ? `${label}など${labels.length}項目`
    : `“${label}” and ${others.length} more`;
}

/** Headings over the promises of a profile, by where they stand. */
export const standings: Record<string, { ja: string; en: string }> = {
  reached: { ja: "目標の水準にある", en: "At the level of the target" },
  towards: { ja: "目標に近づいた", en: "Nearer to the target" },
  unchanged: { ja: "現状値からほとんど動いていない", en: "Hardly moved from the baseline" },
  away: { ja: "目標から離れた", en: "Farther from the target" },
  known: {
    ja: "今の値はあるが、数え方が計画と異なる可能性がある",
    en: "A present figure, perhaps counted otherwise",
  },
  none: { ja: "今の値を収録していない", en: "No present figure in the data" },
};

export const profile = {
  census: { ja: "人口（{year}年国勢調査{mark}）", en: "Population ({year} census{mark})" },
  preliminary: { ja: "速報", en: ", preliminary" },
  since: { ja: "{year}年から{change}", en: "{change} since {year}" },
  note: {
    ja: "公的統計による位置であり、計画の達成を判定するものではない。",
    en: "Positions by official statistics; they do not judge the plan.",
  },
} as const;
