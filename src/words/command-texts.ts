import { readFileSync } from "node:fs";
import { readNamed } from "../lib/csv-records.ts";
import { type Problem, UsageError } from "../lib/errors.ts";
import type { Language, Translated } from "../lib/language.ts";
import { fill, fillEach } from "./text.ts";

/** A table of texts beside this file, by their names. */
export function readTexts(file: string): ReadonlyMap<string, Translated> {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return new Map(readNamed<"name" | Language>(text).map(({ name, en, ja }) => [name, { en, ja }]));
}

/**
 * What commands say while they run, when they end, and of wrong calls and wrong results. Read at the
 * start, since what is to be said may be that nothing can be opened any more.
 */
export const COMMAND_TEXTS = readTexts("command-texts.csv");

type Values = Record<string, string | number>;

/** @throws Error for a name that the table lacks */
function textOf(name: string): Translated {
  const text = COMMAND_TEXTS.get(name);
  if (text === undefined) throw new Error(`command-texts.csv has no ${name}`);
  return text;
}

export function commandText(name: string, lang: Language = "en", values: Values = {}): string {
  return fill(textOf(name), lang, values);
}

/** What is wrong with a call, in both languages. */
export function usageError(name: string, values: Values = {}): UsageError {
  return new UsageError(fillEach(textOf(name), values));
}

/** What is wrong with a file, in both languages; the code is the name of its text, behind its command. */
export function problemOf(
  name: string,
  place: Pick<Problem, "file" | "line" | "column">,
  values: Values = {},
): Problem {
  const { en: message, ja } = fillEach(textOf(name), values);
  return { ...place, code: name.replace(/^\w+\./u, ""), message, ja };
}
