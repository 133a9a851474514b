import type { Language } from "../lib/language.ts";
import { convertUnit } from "../notation/unit.ts";

/** Counting by ten thousands is not English: people are counted singly, yen in millions. */
const ENGLISH_UNITS: readonly [RegExp, string][] = [
  [/^[千万]+人$/u, "人"],
  [/^(万|千万|億|百億)円$/u, "百万円"],
];

/** A value and its unit on the scale by which the language counts: 60.7 万人 is 607,000 people. */
export function plainAmount(
  value: number,
  unit: string,
  lang: Language,
): { value: number; unit: string } {
  if (lang === "ja") return { value, unit };
  const [, plain] = ENGLISH_UNITS.find(([scaled]) => scaled.test(unit)) ?? [];
  const converted = plain === undefined ? null : convertUnit(value, unit, plain);
  if (plain === undefined || converted === null) return { value, unit };
  return { value: Number(converted.toPrecision(12)), unit: plain };
}
