import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The lists of `vocabulary.yaml`; every entry is an expression over text without spaces. */
interface Lists {
  columns: Record<string, string>;
  english: Record<string, string>;
  [list: string]: string | Record<string, string>;
}
const lists: Lists = parse(readFileSync(new URL("vocabulary.yaml", import.meta.url), "utf8"));

const entries = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** The entries of a list, in its order. */
export function words(list: string): string[] {
  const text = lists[list];
  return typeof text === "string" ? entries(text) : [];
}

/** A list as the inside of one expression: any of its entries. */
export const anyOf = (list: string): string => `(?:${words(list).join("|")})`;

const longestFirst = (a: string, b: string): number => b.length - a.length;

/** What a column of a table can be called, by its role. */
export const COLUMN_WORDS: readonly [role: string, words: string][] = Object.entries(
  lists.columns,
).map(([role, text]) => [role, `(?:${entries(text).toSorted(longestFirst).join("|")})`]);

/** What the head of a column is called in English, by the word that stands for it. */
export const ENGLISH_WORDS: readonly [word: string, pattern: RegExp][] = Object.entries(
  lists.english,
).map(([word, english]) => [word, new RegExp(`^(?:${english})$`, "u")]);
