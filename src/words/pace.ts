import type { Language } from "../lib/language.ts";
import type { Comparison } from "../tables/rows.ts";
import { changeDigits, cut, isBounded } from "./bound.ts";
import { formatNumber } from "./format.ts";

/** Decimals of the paces in notebooks. */
const PRINTED = 2;

/**
 * −1.1 %, at least +4 %, a cut of at least 4 %: a bound of the target is one of the pace.
 * @public Used by notebooks/, whose cells stand in HTML.
 */
export function paceText(row: Comparison, lang: Language): string {
  const { change_per_year: change, unit } = row;
  if (change === null) return "—";
  const points = unit.startsWith("ポイント");
  const name = points ? { ja: "ポイント", en: " points" }[lang] : "%";
  const bound = isBounded(row, change);
  const digits = bound ? Math.max(PRINTED, changeDigits([row, change], PRINTED)) : PRINTED;
  const amount = `${formatNumber(bound ? cut(change, digits) : change, lang, digits)}${name}`;
  if (!bound) return amount;
  return boundedPace(lang === "en" && change > 0 ? `+${amount}` : amount, lang);
}

/**
 * 2025年度（終了）; nothing but the year while the plan is in force.
 * @public Used by notebooks/, whose cells stand in HTML.
 */
export function periodEnd(
  { period_end, in_force }: Pick<Comparison, "period_end" | "in_force">,
  lang: Language,
): string {
  if (in_force) return { ja: `${period_end}年度`, en: `FY${period_end}` }[lang];
  return { ja: `${period_end}年度（終了）`, en: `FY${period_end} (ended)` }[lang];
}

/** 「＋13%以上」, 「4%以上の削減」, "at least +13%", "a cut of at least 4%". */
export function boundedPace(amount: string, lang: Language): string {
  if (lang === "ja")
    return /^[△−]/u.test(amount) ? `${amount.slice(1)}以上の削減` : `${amount}以上`;
  return amount.startsWith("−")
    ? `a cut of at least ${amount.replaceAll("−", "")}`
    : `at least ${amount}`;
}
