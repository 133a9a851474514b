import { LANGUAGES, type Language } from "../lib/language.ts";
import { readOne } from "./state.ts";

export const LANGUAGE_CHOICE = { key: "lang", options: LANGUAGES } as const;

/** The language that the address names; Japanese where it names none. */
export function readLanguage(): Language {
  return readOne(LANGUAGE_CHOICE, "ja");
}
