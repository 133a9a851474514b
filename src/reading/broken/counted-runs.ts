import { splitLine } from "../atoms.ts";
import { figureIn } from "../candidates.ts";
import type { Line } from "../document.ts";
import type { FoundRow, Part } from "../rows.ts";
import { compact } from "../text.ts";
import { isUnit, NAMES_QUANTITY } from "../words.ts";
import { END, type Run, valuesOf } from "./runs.ts";

/** Numbers that follow one another, from which on they count rows. */
const LEAST = 4;

/**
 * Where the rows of a text begin that are counted one by one, whose labels go on behind their values: at the first
 * number that three others follow, else at the end.
 */
export function countedFrom(words: string[]): number {
  const counts = words.flatMap((_, at) => (isCount(words, at) ? [at] : []));
  const found = counts.find((first) => startsOf(words, first).length >= LEAST);
  return found ?? words.length;
}

const isCount = (words: string[], at: number): boolean =>
  /^[0-9]{1,2}$/u.test(words[at] ?? "") && !isUnit(words[at + 1] ?? "");

/** The places of the numbers that follow one another from one on. */
function startsOf(words: string[], from: number): number[] {
  let next = Number(words[from]);
  return words.flatMap((word, at) => {
    if (at < from || !isCount(words, at) || Number(word) !== next) return [];
    next++;
    return [at];
  });
}

/**
 * The rows of words that begin with a number, each as far as the next number: 4 凧を知る人の 48% 53% 割合. One with
 * other values than a head has columns is for a person.
 */
export function readCounted(
  line: Line,
  words: string[],
  size: number,
  read: (run: Run) => FoundRow | undefined,
): Part {
  const part: Part = { rows: [], candidates: [] };
  const starts = startsOf(words, 0);
  for (const [at, from] of starts.entries()) {
    const text = words.slice(from + 1, starts[at + 1]).join(" ");
    const run = runOf(text, size);
    const row = run && read(run);
    if (row) part.rows.push(row);
    else part.candidates.push(...figureIn({ ...line, text }));
  }
  return part;
}

/** The only run of a row, with the whole label before it, or nothing. */
function runOf(text: string, size: number): Run | undefined {
  const { head: before, atoms, tail } = splitLine(`${text}${END}`, size);
  const behind = tail.slice(0, -END.length);
  const values = valuesOf(atoms);
  if (values.length !== size || /[0-9]/u.test(behind)) return undefined;
  if (behind === "") return { before, values, behind };
  const whole = compact(before + behind);
  const isCut = !NAMES_QUANTITY.test(compact(before)) && NAMES_QUANTITY.test(whole);
  return isCut ? { before: whole, values, behind: "" } : undefined;
}
