import { type Problem, UsageError } from "../lib/errors.ts";
import type { Language } from "../lib/language.ts";
import { fill, fillEach } from "./text.ts";
import { TextTable } from "./text-table.ts";

/**
 * What commands say while they run, when they end, and of wrong calls and wrong results. Read at the
 * start, since what is to be said may be that nothing can be opened any more.
 */
export const COMMAND_TEXTS = new TextTable("command-texts.csv");

type Values = Record<string, string | number>;

export function commandText(name: string, lang: Language = "en", values: Values = {}): string {
  return fill(COMMAND_TEXTS.text(name), lang, values);
}

/** What is wrong with a call, in both languages. */
export function usageError(name: string, values: Values = {}): UsageError {
  return new UsageError(fillEach(COMMAND_TEXTS.text(name), values));
}

/** What is wrong with a file, in both languages; the code is the name of its text, behind its command. */
export function problemOf(
  name: string,
  place: Pick<Problem, "file" | "line" | "column">,
  values: Values = {},
): Problem {
  const { en: message, ja } = fillEach(COMMAND_TEXTS.text(name), values);
  return { ...place, code: name.replace(/^\w+\./u, ""), message, ja };
}
