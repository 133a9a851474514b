import { LANGUAGES, type Language } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { usageError } from "../words/command-texts.ts";

/** The value of --lang, else the language that the terminal speaks. @throws UsageError for any other. */
export function readLanguage(
  value: string | undefined,
  { lang = "en" }: Pick<Terminal, "lang">,
): Language {
  const language = LANGUAGES.find((known) => known === (value ?? lang));
  if (language === undefined)
    throw usageError("langForm", { known: LANGUAGES.join(" or "), value: value ?? "" });
  return language;
}
