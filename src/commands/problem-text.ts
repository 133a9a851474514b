import { readFileSync } from "node:fs";
import { readNamed } from "../lib/csv-records.ts";
import { formatProblem, type Problem } from "../lib/errors.ts";
import type { Language } from "../lib/language.ts";

/** What a code means and what to do about it; docs/errors.md is made from these. */
export interface CodeTexts {
  /** Heading of docs/errors.md under which it stands. */
  group: string;
  code: string;
  en: string;
  ja: string;
}

const file = new URL("../words/problem-texts.csv", import.meta.url);
// Read at the start, since a problem may be that nothing can be opened any more.
export const CODE_TEXTS: readonly CodeTexts[] = readNamed<keyof CodeTexts>(
  readFileSync(file, "utf8"),
);
const japanese = new Map(CODE_TEXTS.map(({ code, ja }) => [code, ja]));

/**
 * `file:line column code: sentence`, the form that editors can jump to. A problem that has no Japanese
 * sentence of its own says that of its code, with its English sentence behind it, which holds the
 * offending text.
 */
export function problemText(problem: Problem, lang: Language = "en"): string {
  const known = japanese.get(problem.code);
  const { message } = problem;
  const ja = problem.ja ?? (known === undefined ? message : `${known}（${message}）`);
  return formatProblem({ ...problem, message: { ja, en: message }[lang] });
}
