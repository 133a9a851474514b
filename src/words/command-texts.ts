import { type Problem, UsageError } from "../lib/errors.ts";
import type { Language, Translated } from "../lib/language.ts";
import { TextTable } from "../lib/text-table.ts";
import { fill, fillEach } from "./text.ts";

/**
 * What commands say while they run, when they end, and of wrong calls, files and results. Read at the
 * start, since what is to be said may be that nothing can be opened any more.
 */
export const COMMAND_TEXTS = new TextTable(new URL("command-texts.csv", import.meta.url));

type Values = Record<string, string | number>;

export function commandText(name: string, lang: Language = "en", values: Values = {}): string {
  return fill(COMMAND_TEXTS.text(name), lang, values);
}

/** A text in both languages, filled by values that may differ with them. */
export function bothTexts(
  name: string,
  values: Readonly<Record<string, string | number | Translated>> = {},
): Translated {
  return fillEach(COMMAND_TEXTS.text(name), values);
}

/** What is wrong with a call, in both languages. */
export function usageError(name: string, values: Values = {}): UsageError {
  return new UsageError(bothTexts(name, values));
}

/** What is wrong with a file, in both languages; the code is the part of the text's name with a hyphen. */
export function problemOf(
  name: string,
  place: Pick<Problem, "file" | "line" | "column">,
  values: Parameters<typeof bothTexts>[1] = {},
): Problem {
  const { en: message, ja } = bothTexts(name, values);
  const code = name.split(".").find((part) => part.includes("-")) ?? name;
  return { ...place, code, message, ja };
}
