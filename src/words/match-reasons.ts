import type { Language } from "../lib/language.ts";
import type { TargetType } from "../tables/rows.ts";
import type { Themes } from "../tables/themes.ts";
import { COMMAND_TEXTS, commandText } from "./command-texts.ts";
import { targetTypeNames } from "./names.ts";

/** What speaks for and against two rows being one quantity, and what a person settles. */

/** What is compared of two rows. */
export type MatchAspect =
  | "label"
  | "words"
  | "unit"
  | "sort"
  | "denominator"
  | "span"
  | "direction"
  | "subtheme"
  | "theme"
  | "target"
  | "part"
  | "standing";

/** What a person settles before a grade holds. */
export type MatchQuestion =
  | "definition"
  | "quantity"
  | "survey"
  | "direction"
  | "span"
  | "units"
  | "size"
  | "denominator";

/** One thing that speaks for or against two rows being one quantity; what says neither is left out. */
export interface MatchReason {
  aspect: MatchAspect;
  speaks: "for" | "against";
  own: string;
  other: string;
}

/** A reason in words, with the names of themes, sorts and kinds of targets. */
export function reasonText(
  { aspect, speaks, own, other }: MatchReason,
  themes: Themes,
  lang: Language,
): string {
  const named = (value: string) => nameOf(aspect, value, themes, lang);
  const values = { own: named(own), other: named(other) };
  return commandText(`reason.${aspect}.${speaks}`, lang, values);
}

function nameOf(aspect: MatchAspect, value: string, themes: Themes, lang: Language): string {
  switch (aspect) {
    case "sort":
    case "span":
      return COMMAND_TEXTS.get(`${aspect}.${value}`)?.[lang] ?? value;
    case "theme":
      return themes.name(value)[lang];
    case "subtheme":
      return themes.subtheme(value)[lang];
    case "target":
      return targetTypeNames[value as TargetType][lang];
    default:
      return value || { ja: "なし", en: "none" }[lang];
  }
}

export function questionText(question: MatchQuestion, lang: Language): string {
  return commandText(`settle.${question}`, lang);
}
