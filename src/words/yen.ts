import { formatNumber } from "./format.ts";

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
