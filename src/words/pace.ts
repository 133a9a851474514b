import type { Language, Translated } from "../lib/language.ts";
import type { Comparison } from "../tables/rows.ts";
import { formatNumber } from "./format.ts";

/** Words about how fast plans mean to change, and about plans whose period is over. */
export const paceTexts = {
  heading: { ja: "変化の速さだけを比べる量", en: "Compared by the pace of change alone" },
  caption: {
    ja: "それぞれの現状値から目標までの、1年あたりの変化",
    en: "Change a year from each baseline to its target",
  },
  note: {
    ja: "水準は定義が異なり、並べて比べない。各年に等しく変わるものとして計算した。",
    en: "Levels are defined differently and not compared. Equal steps each year are assumed.",
  },
  measure: { ja: "量", en: "Measure" },
  municipality: { ja: "市区町村", en: "Municipality" },
  years: { ja: "現状値の年～目標年", en: "From baseline to target" },
  change: { ja: "1年あたりの変化", en: "Change a year" },
  period: { ja: "計画期間の終わり", en: "End of the plan" },
} as const satisfies Record<string, Translated>;

/** −1.1 %, at least +4 %, a cut of at least 4 %: a bound of the target is one of the pace. */
export function paceText(row: Comparison, lang: Language): string {
  const { change_per_year: change, unit, target_type } = row;
  if (change === null) return "—";
  const points = unit.startsWith("ポイント");
  const name = points ? { ja: "ポイント", en: " points" }[lang] : "%";
  const amount = `${formatNumber(change, lang)}${name}`;
  if (target_type !== "at_least" && target_type !== "at_most") return amount;
  return boundedPace(lang === "en" && change > 0 ? `+${amount}` : amount, lang);
}

/** 2025年度（終了）; nothing but the year while the plan is in force. */
export function periodEnd(
  { period_end, in_force }: Pick<Comparison, "period_end" | "in_force">,
  lang: Language,
): string {
  if (in_force) return { ja: `${period_end}年度`, en: `FY${period_end}` }[lang];
  return { ja: `${period_end}年度（終了）`, en: `FY${period_end} (ended)` }[lang];
}

/** 「＋13%以上」, "at least +13%", "a cut of at least 4%". */
export function boundedPace(amount: string, lang: Language): string {
  if (lang === "ja") return `${amount}以上`;
  return amount.startsWith("−") ? `a cut of at least ${amount.slice(1)}` : `at least ${amount}`;
}
