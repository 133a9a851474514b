import type { Language } from "../lib/language.ts";
import { listPlaces } from "./places.ts";

/** The overview: until when the plans run, and what they promise under each theme. */
export function overviewHeadline(
  { names, from, to }: { names: readonly string[]; from: number; to: number },
  lang: Language,
): string {
  const who = listPlaces(names, lang);
  if (lang === "en") {
    const span = from === to ? `to FY${to}` : `to between FY${from} and FY${to}`;
    return `What ${who} promised in ${names.length === 1 ? "its plan" : "plans"} that run ${span}`;
  }
  return `${who}が${from === to ? "" : `${from}〜`}${to}年度までの計画で約束したこと`;
}

export const overview = {
  heading: { ja: "分野ごとの主な約束", en: "The main promise under each theme" },
  caption: {
    ja: "各市の最も新しい計画から、各分野で最初に挙げられる目標（主要な数値目標、他市と並べられる指標、数値のある指標の順に選ぶ）",
    en: "From the newest plans of each city, chosen in this order: headline targets with a number, indicators that may stand beside another city’s, other numbers",
  },
  theme: { ja: "分野", en: "Theme" },
  cell: { ja: "{label}：{from}→{to}", en: "{label}: {from} → {to}" },
  cellNoBaseline: { ja: "{label}：{to}", en: "{label}: {to}" },
  none: { ja: "対象の計画に見当たらない", en: "None found in the plans read" },
} as const;
