import type { Language } from "../lib/language.ts";
import { pageText } from "./page-texts.ts";
import { joinNames } from "./text.ts";

/** The sentence of a difference; lists are joined. */
export function differenceText(
  text: string,
  values: Readonly<Record<string, string | readonly string[]>>,
  lang: Language,
): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? value : joinNames(value, lang),
  ]);
  return pageText(text, lang, Object.fromEntries(said));
}
