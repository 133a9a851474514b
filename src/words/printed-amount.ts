import type { Language } from "../lib/language.ts";
import { foldWidth } from "../notation/text.ts";
import type { Indicator } from "../tables/rows.ts";
import { isCut } from "./bound.ts";
import { englishAmount } from "./english-amount.ts";
import { decimalsOf, formatNumber } from "./format.ts";
import { pageSigns } from "./page-number.ts";
import { scaledAmount } from "./page-scale.ts";
import { spokenAmount } from "./spoken-amount.ts";

/** The printed figure without its period; in English value and unit. Words stay as printed. */
export function printedAmount(
  row: Indicator,
  moment: "baseline" | "target",
  { lang, unitName }: { lang: Language; unitName(unit: string): string },
): string {
  const raw = row[`${moment}_raw`];
  const value = row[`${moment}_value`];
  const scaled = scaledAmount(row, moment, lang);
  if (scaled !== null) return scaled;
  if (lang === "ja") {
    const [first = ""] = raw.split("（");
    // 「3, 908 件」, 「2,620億円¹」: blanks and marks of notes are of the document's setting.
    const printed = foldWidth(first.replace(/[¹²³]/gu, ""))
      .replace(/\s+/gu, "")
      .replace(/m2/gu, "㎡");
    const whole = /^[−△▲-]?[\d.,]+$/u.test(printed) ? `${printed}${row.unit}` : printed;
    const shown = spokenAmount(pageSigns(whole, lang));
    // △50%以上 may be read as a rise to more than −50.
    return moment === "target" && isCut(row) ? `${shown.replace(/^△/u, "")}の削減` : shown;
  }
  if (value === null) return (moment === "target" && row.target_en) || raw;
  return englishAmount({ value, unit: row.unit, raw, label: row.label_en }, unitName);
}

/**
 * A Japanese amount in the digits of those that it stands beside: 283,344人 where the plan prints
 * 615,136人, 28万3,344人 where it prints none so long, or counts by ten thousands.
 */
export function besidePrinted(
  text: string,
  { baseline_raw, target_raw, unit }: Pick<Indicator, "baseline_raw" | "target_raw" | "unit">,
): string {
  const raws = foldWidth(baseline_raw + target_raw);
  if (!/\d{2},?\d{3}/u.test(raws) || /[千万億]/u.test(raws + unit) || text.includes("億"))
    return text;
  return text.replace(/(\d+)万([\d,]*)/gu, (_, tens: string, ones: string) =>
    formatNumber(Number(tens) * 10_000 + Number(ones.replaceAll(",", "")), "ja"),
  );
}

const FIGURE = /([+＋]?)(\d[\d,]*(?:\.(\d+))?)/gu;

/** How a value is printed in a cell: its decimals, 2 in 「2.00 件」, and its plus; where it is not in the cell, as few as it needs. */
export function printedDigits(raw: string, value: number): { digits: number; plus: boolean } {
  const size = Math.abs(value);
  for (const [, sign, figure = "", decimals = ""] of foldWidth(raw).matchAll(FIGURE))
    if (Number(figure.replaceAll(",", "")) === size)
      return { digits: decimals.length, plus: sign !== "" };
  return { digits: decimalsOf(value), plus: false };
}
