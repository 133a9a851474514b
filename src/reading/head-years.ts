import { type Column, VALUES } from "./column.ts";
import { isOpen, type Segment } from "./head-words.ts";
import { yearNumber } from "./years.ts";

/** Years that stand beside value words are the periods of those words, not columns of their own. */
export function mergeYears(found: Segment[]): Column[] {
  const dated = datedBySpan(found);
  if (dated) return dated;
  const years = found.filter(({ year }) => year);
  if (found.filter(isOpen).length < years.length) return found;
  if (datedInTurn(found) || datedBehind(found)) return found.filter(({ year }) => !year);
  for (const year of years) {
    const [before, after] = [-1, 1].map((step) => found[found.indexOf(year) + step]);
    const beside = isOpen(after) && before?.role !== "label" ? after : found.find(isOpen);
    const column = isOpen(before) ? before : beside;
    if (column) column.period = year.title;
  }
  return found.filter(({ year }) => !year);
}

/** 現状値 目標値 (H28) (H34): as many years behind the words for values date these in their order. */
function datedInTurn(found: Segment[]): boolean {
  const open = found.filter(isOpen);
  const first = found.findIndex(({ year }) => year);
  const behind = found.slice(first).every(({ year }) => year);
  if (first < 0 || !behind || open.length !== found.length - first) return false;
  for (const [at, column] of open.entries()) column.period = found[first + at]?.title ?? "";
  return true;
}

/**
 * 現状値R4年度目標値R15年度: where the first word for values has no year before it and the last year no word
 * behind it, each year is of the word before it, though 令和4年度目標値 reads as one.
 */
function datedBehind(found: Segment[]): boolean {
  const values = found.filter((part) => part.year || VALUES.includes(part.role));
  const years = values.slice(1).map(({ period, title, year }) => (year ? title : period));
  const [first, last] = [values[0], values.at(-1)];
  const between = values.slice(1, -1);
  const led = between.every(({ title, period }) => period !== "" && title.startsWith(period));
  if (between.length === 0 || !isOpen(first) || !last?.year || !led) return false;
  for (const [at, column] of values.slice(0, -1).entries()) column.period = years[at] ?? "";
  return true;
}

/**
 * 数値目標 H27 H31 H28 実績値: years that go back are no columns. The first two are the span of the goal that the word
 * before them names, and the third is that of the word behind.
 */
function datedBySpan(found: Segment[]): Segment[] | undefined {
  const at = found.findIndex(({ year }) => year);
  const [named, first, last, own, result] = found.slice(Math.max(0, at - 1), at + 4);
  if (named?.title !== "数値目標" || !first?.year || !last?.year || !own?.year) return undefined;
  const end = yearNumber(last.title);
  if (!result || !isOpen(result) || yearNumber(first.title) >= end || yearNumber(own.title) >= end)
    return undefined;
  const goal: Segment = { role: "target", title: named.title, period: last.title };
  result.period = own.title;
  return found.toSpliced(at, 3, goal);
}
