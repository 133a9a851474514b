import type { Line } from "../document.ts";
import { candidateOf, type FoundRow, type Layout, rowOf, yearly } from "../rows.ts";
import { cleanText, compact, isProse } from "../text.ts";
import { EACH_YEAR, isAbsent, isFigure, isPeriod } from "../words.ts";

const RESULTS = /【実績値?】/u;
/** 【令和5年度末までの目標】: the year of all goals. */
const GOALS = /【([^【】]{2,20})までの(?:数値)?目標値?】/u;
const BEFORE_GOALS = /(?=【[^【】]{2,20}までの(?:数値)?目標値?】)/u;
const GOAL = /^([0-9]{1,2})> ?(\S.{1,80}?) 目標値:\s?(\S{1,40})(?: |$)/u;
const NONE = /設定しない|設けない|設定なし/u;

/**
 * Texts made to be read aloud, in one line: goals behind numbers in angle brackets, each with its key, then
 * under 【実績値】 the same numbers with a value for each year that the text names before them. What was
 * reached belongs to a goal of its number whose name is the same or ends in the same.
 */
export const angleRecords: Layout = (line, _, at) => {
  const sections = cleanText(line.text)
    .split(BEFORE_GOALS)
    .filter((text) => GOALS.test(text));
  const found = sections.flatMap((section) => readSection(line, section));
  const rows = found.flatMap(({ row }) => row ?? []);
  const left = found.flatMap(({ row, part }) => (row ? [] : [part]));
  const candidates = left.map((part) => candidateOf(line, part, "not-understood"));
  return rows.length > 0 ? { rows, candidates, next: at + 1 } : undefined;
};

/** The goals from one title of goals to the next, each with its row where it has one. */
function readSection(line: Line, section: string) {
  const [aimed = "", reached] = section.split(RESULTS);
  const [lead = "", ...records] = partsOf(reached ?? "");
  const years = lead.match(EACH_YEAR) ?? [];
  const results = records.flatMap((record) => reachedIn(record, years.length) ?? []);
  const due = GOALS.exec(aimed)?.[1] ?? "";
  const period = isPeriod(due) ? due : "";
  return partsOf(aimed)
    .slice(1)
    .map((part) => ({
      part: `<${part}`,
      row: rowIn(line, part, period, reached === undefined ? undefined : { years, results }),
    }));
}

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

/** What was reached year by year. */
interface Reached {
  years: string[];
  results: NonNullable<ReturnType<typeof reachedIn>>[];
}

/** The row of a goal, and of what was reached of it. */
function rowIn(line: Line, part: string, period: string, reached?: Reached): FoundRow | undefined {
  const [, number = "", label = "", goal = ""] = GOAL.exec(part) ?? [];
  if (isProse(label) || !(isFigure(goal) || (reached && NONE.test(goal)))) return undefined;
  const target = { role: "target" as const, value: NONE.test(goal) ? "" : goal, period };
  const [result, ...more] = reached?.results.filter((own) => own.number === number) ?? [];
  const named = result && result.label.length >= 3 && bare(label).endsWith(result.label);
  if (result && named && more.length === 0)
    return rowOf(line, label, [target, ...yearly("result", result.values, reached?.years ?? [])]);
  return isFigure(goal) ? rowOf(line, label, [target]) : undefined;
}
