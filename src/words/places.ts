import { rollups } from "d3";
import type { Language } from "../lib/language.ts";
import { joinNames } from "./text.ts";

/** So many municipalities are named one by one; beyond them their number, or a table, says more. */
export const MOST_NAMED = 6;

const SMALL = ["no", "one", "two", "three", "four", "five", "six"];

/** A count in running text: 3, or three. */
export function countWord(count: number, lang: Language): string {
  return { ja: String(count), en: SMALL[count] ?? String(count) }[lang];
}

/**
 * 「3市」, or 「12自治体」 where towns, villages or wards are among them; English names do not tell, so
 * that `cities` says whether all are cities.
 */
export function placesWord(names: readonly string[], lang: Language, cities = false): string {
  if (lang === "en" && cities && names.length > 1) return `${countWord(names.length, lang)} cities`;
  if (lang === "en")
    return `${names.length} ${names.length === 1 ? "municipality" : "municipalities"}`;
  return `${names.length}${names.every((name) => name.endsWith("市")) ? "市" : "自治体"}`;
}

/** The names, or their number where there are many. */
export function listPlaces(names: readonly string[], lang: Language): string {
  if (names.length > MOST_NAMED) return placesWord(names, lang);
  return { ja: names.join("・"), en: joinNames(names, "en") }[lang];
}

/** Each municipality with its kind, or how many there are of each kind. */
export function placesByKind(
  places: readonly { name: string; kind: string }[],
  lang: Language,
): string {
  if (places.length <= MOST_NAMED) {
    const parts = places.map(({ name, kind }) =>
      lang === "ja" ? `${name}は${kind}` : `${name} is ${kind}`,
    );
    return lang === "ja" ? parts.join("、") : listPlaces(parts, lang);
  }
  const counts = rollups(
    places,
    ({ length }) => length,
    ({ kind }) => kind,
  );
  const parts = counts.map(([kind, count]) =>
    lang === "ja" ? `${kind}${count}` : `${count} × ${kind.replace(/^an? /u, "")}`,
  );
  const names = places.map(({ name }) => name);
  const who = placesWord(names, lang);
  return { ja: `${who}の区分は${parts.join("、")}`, en: `Of the ${who}: ${parts.join(", ")}` }[
    lang
  ];
}
