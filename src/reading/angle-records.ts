import type { Line } from "./document.ts";
import { candidateOf, type FoundRow, type Layout, rowOf, yearly } from "./rows.ts";
import { cleanText, compact, isProse } from "./text.ts";
import { isAbsent, isFigure, isPeriod, YEARS } from "./words.ts";

const RESULTS = /【実績値?】/u;
/** 【令和5年度末までの目標】: the year of all goals. */
const GOALS = /【([^【】]{2,20})までの(?:数値)?目標値?】/u;
const GOAL = /^([0-9]{1,2})> ?(\S.{1,80}?) 目標値:\s?(\S{1,40})(?: |$)/u;
const NONE = /設定しない|設けない|設定なし/u;

/**
 * Texts made to be read aloud, in one line: goals behind numbers in angle brackets, each with its key, then
 * under 【実績値】 the same numbers with a value for each year that the text names before them. A row needs
 * both, and one name in both places.
 */
export const angleRecords: Layout = (line, _, at) => {
  const [aimed = "", reached, more] = cleanText(line.text).split(RESULTS);
  if (reached === undefined || more !== undefined || !GOALS.test(aimed)) return undefined;
  const [lead = "", ...records] = partsOf(reached);
  const years = lead.match(YEARS) ?? [];
  const results = records.flatMap((record) => reachedIn(record, years.length) ?? []);
  const period = GOALS.exec(aimed)?.[1] ?? "";
  const parts = partsOf(aimed).slice(1);
  const rows = parts.map((part) =>
    rowIn(line, part, isPeriod(period) ? period : "", years, results),
  );
  const found = rows.filter((row) => row !== undefined);
  const left = parts.filter((_, index) => rows[index] === undefined);
  const candidates = left.map((part) => candidateOf(line, part, "not-understood"));
  return found.length > 0 ? { rows: found, candidates, next: at + 1 } : undefined;
};

const partsOf = (text: string): string[] => text.split(/<(?=[0-9]{1,2}>)/u);

/** What was reached of a numbered indicator: as many values as there are years and no more. */
function reachedIn(record: string, size: number) {
  const [, number = "", text = ""] = /^([0-9]{1,2})> ?(\S.{2,300})$/u.exec(record.trim()) ?? [];
  const words = text.replace(/\)(?=[0-9])/gu, ") ").split(" ");
  const from = words.findIndex(isResult);
  const values = words.slice(from, from + size);
  const whole = from > 0 && values.length === size && values.every(isResult);
  if (size === 0 || !whole || isResult(words[from + size] ?? "")) return undefined;
  return { number, label: bare(words.slice(0, from).join("")), values };
}

/** A label without the bracket behind it. */
const bare = (label: string): string => compact(label).replace(/\([^()]{1,40}\)$/u, "");

const isResult = (word: string): boolean => isFigure(word) || isAbsent(word);

/** The row of a goal whose number has results under the same name, or under the end of its name. */
function rowIn(
  line: Line,
  part: string,
  period: string,
  years: string[],
  results: NonNullable<ReturnType<typeof reachedIn>>[],
): FoundRow | undefined {
  const [, number = "", label = "", goal = ""] = GOAL.exec(part) ?? [];
  const own = results.filter((result) => result.number === number);
  const [result] = own;
  if (!result || own.length > 1 || result.label.length < 3 || isProse(label)) return undefined;
  if (!bare(label).endsWith(result.label)) return undefined;
  if (!isFigure(goal) && !NONE.test(goal)) return undefined;
  const target = { role: "target" as const, value: NONE.test(goal) ? "" : goal, period };
  return rowOf(line, label, [target, ...yearly("result", result.values, years)]);
}
