import type { Language } from "../lib/language.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { Indicator } from "../tables/rows.ts";
import { formatNumber } from "./format.ts";
import { spacedUnit } from "./page-number.ts";

type Scaled = Pick<
  Indicator,
  "unit" | "target_type" | "baseline_value" | "target_value" | "baseline_raw" | "target_raw"
>;

interface Scale {
  /** Printed in many units: tonnes and thousands of tonnes. */
  from: string;
  /** The largest printed unit, in `from`: km² keep theirs. */
  most: number;
  /** The least amount in `from` for which the page's own unit reads better. */
  least: number;
  to: Record<Language, { name: string; factor: number }>;
  /** Decimals, more of which only the annex gives. */
  digits: number;
}

/** Amounts that plans print in unlike units, so that readers could not set one beside the other. */
const SCALES: readonly Scale[] = [
  {
    from: "t-CO2",
    most: 1000,
    least: 10_000,
    to: { ja: { name: "万t-CO2", factor: 1e-4 }, en: { name: "kt CO2", factor: 1e-3 } },
    digits: 2,
  },
  {
    from: "㎡",
    most: 1,
    least: 10_000,
    to: { ja: { name: "ha", factor: 1e-4 }, en: { name: "ha", factor: 1e-4 } },
    digits: 1,
  },
];

/** The page's own unit of a row; null where it is that of the plan. */
function scaleOf(row: Scaled): { scale: Scale; factor: number } | null {
  for (const scale of SCALES) {
    const factor = unitFactor(row.unit, scale.from);
    if (factor === null || factor > scale.most || row.target_type !== "value") continue;
    const largest = Math.max(row.baseline_value ?? 0, row.target_value ?? 0) * factor;
    return largest >= scale.least ? { scale, factor } : null;
  }
  return null;
}

/**
 * 「27.2万t-CO2」 of 272,000t-CO2, 「18.5ha」 of 185,003.32㎡: baseline or target in the page's own
 * unit; null where the page keeps that of the plan.
 */
export function scaledAmount(
  row: Scaled,
  moment: "baseline" | "target",
  lang: Language,
): string | null {
  const value = row[`${moment}_value`];
  const found = scaleOf(row);
  if (found === null || value === null) return null;
  const { name, factor } = found.scale.to[lang];
  const shown = formatNumber(value * found.factor * factor, lang, found.scale.digits);
  const yearly = /[/／]年$/u.test(row[`${moment}_raw`]);
  const amount = shown + spacedUnit(name, lang);
  if (!yearly) return amount;
  return { ja: `年${amount}`, en: `${amount} a year` }[lang];
}

/** A change a year of such a row in the same unit; null as above. */
export function scaledChange(
  row: Scaled,
  change: number,
  lang: Language,
): { value: number; unit: string } | null {
  const found = scaleOf(row);
  if (found === null) return null;
  const { name, factor } = found.scale.to[lang];
  return { value: change * found.factor * factor, unit: name };
}
