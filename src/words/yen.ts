import type { Language } from "../lib/language.ts";
import { formatNumber } from "./format.ts";

/** Whether a unit counts yen, which no official item adjusts for prices. */
export const isMoney = (unit: string): boolean => /^[千万億百]*円/u.test(unit);

/** "+¥14 billion": a change of millions of yen in English; null for any other amount or language. */
export function yenPace(
  { value, unit }: { value: number; unit: string },
  lang: Language,
): string | null {
  if (lang === "ja" || unit !== "百万円") return null;
  return `${value < 0 ? "" : "+"}${yenText(value, Math.abs(value) < 1 ? 2 : 3)}`;
}

/** "¥1.51365 trillion": millions of yen in English; null for any other amount or language. */
export function yenAmount(
  { value, unit }: { value: number; unit: string },
  lang: Language,
  figures: number,
): string | null {
  return lang === "en" && unit === "百万円" ? yenText(value, figures) : null;
}

/** Steps by which English counts yen, in millions. */
const STEPS: readonly [number, string][] = [
  [1_000_000, "trillion"],
  [1_000, "billion"],
  [1, "million"],
];

/**
 * Millions of yen as English says them, with the digits that there are: "¥1.4007 trillion",
 * "¥4.315 million", "¥9,700". `figures` rounds a computed amount to so many significant digits.
 */
export function yenText(millions: number, figures = 12): string {
  const value = Number(millions.toPrecision(figures));
  const size = Math.abs(value);
  const [step = 1e-6, name = ""] = STEPS.find(([least]) => size >= least) ?? [];
  const shown = formatNumber(size / step, "en", name === "" ? 0 : 6);
  return `${value < 0 ? "−" : ""}¥${shown}${name === "" ? "" : ` ${name}`}`;
}
