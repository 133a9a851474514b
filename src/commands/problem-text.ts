import { readFileSync } from "node:fs";
import { readNamed } from "../lib/csv-records.ts";
import { byPlace, formatProblem, type InputError, type Problem } from "../lib/errors.ts";
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
 * `file:line column code: sentence`, the form that editors can jump to. In Japanese a problem without a
 * sentence of its own says that of its code, with the offending text of the English one behind it.
 */
export function problemText(problem: Problem, lang: Language = "en"): string {
  const { message, column, entries } = problem;
  const known = japanese.get(problem.code);
  const ja = problem.ja ?? (known === undefined ? message : known + quotedIn(message));
  const place = /\.(?:ya?ml|md)$/u.test(problem.file) ? keyText(column, entries, lang) : column;
  return formatProblem({ ...problem, column: place, message: { ja, en: message }[lang] });
}

/** Problems and warnings by file and line, so that a reader goes through each file once. */
export function problemLines({ problems, warnings }: InputError, lang: Language): string[] {
  return [...problems, ...warnings].toSorted(byPlace).map((one) => problemText(one, lang));
}

/** What a sentence quotes: 「…」（…）. */
function quotedIn(message: string): string {
  const quoted = [...message.matchAll(/"([^"]+)"|“([^”]+)”/gu)].map(([, a, b]) => `「${a ?? b}」`);
  return quoted.length === 0 ? "" : `（${quoted.join("、")}）`;
}

/** The path of a key in words: 9.members.2.row is the 10th entry, the 3rd of its members, the row. */
function keyText(path: string, entries: readonly string[] = [], lang: Language): string {
  if (!/(?:^|\.)\d/u.test(path)) return path;
  const names = [...entries];
  const parts = path.split(".").map((key) => {
    if (!/^\d+$/u.test(key)) return key;
    const name = names.shift() ?? "";
    const n = Number(key) + 1;
    return { ja: `${n}番目${name && `「${name}」`}`, en: `no. ${n}${name && ` "${name}"`}` }[lang];
  });
  return parts.join({ ja: "の", en: ", " }[lang]);
}
