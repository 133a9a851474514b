import type { Language, Translated } from "../lib/language.ts";
import { convertUnit, normalizeUnit } from "../notation/unit.ts";

/** Units that a conversion makes and that read oddly as a fraction of the same unit. */
const WORDED: Readonly<Record<string, Translated>> = {
  "人/人": { ja: "人（住民1人当たり）", en: "people per resident" },
};

/** A unit as readers call it, by its English `names`; subscripts, which fonts lack, become plain. */
export function unitText(unit: string, lang: Language, names: ReadonlyMap<string, string>): string {
  const worded = WORDED[normalizeUnit(unit)];
  const text = worded?.[lang] ?? (lang === "ja" ? unit : (names.get(normalizeUnit(unit)) ?? unit));
  return text.replace(/[₀-₉]/gu, (digit) => digit.normalize("NFKC"));
}

/** Words whose singular no ending tells. */
const SINGULAR: Readonly<Record<string, string>> = { people: "person", premises: "premises" };

const singular = (word: string): string =>
  SINGULAR[word] ??
  word.replace(/(?:ies|(?<=ss)es|s)$/u, (ending) => (ending === "ies" ? "y" : ""));

/**
 * The unit behind a value, given as `unitText` names it: 1 person, 2 people. Japanese has one form.
 * 件 counts whatever the label names; in English that needs no word.
 */
export function countedUnit(value: number, unit: string, lang: Language): string {
  if (lang === "en" && unit === "cases") return "";
  if (lang === "ja" || value !== 1) return unit;
  return unit.replace(/^[a-z]+/u, singular);
}

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
