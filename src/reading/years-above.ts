import { textAt } from "./document.ts";
import { isFigureCell, kindOf } from "./grid/cell.ts";
import { type Layout, rowOf } from "./rows.ts";
import { isProse } from "./text.ts";
import { yearNumber } from "./years.ts";

/** A label is shorter. */
const LONGEST = 90;

/**
 * A start and a goal in a line of their own, their years in the line above and the label above these,
 * as pages print cells with a year over each value. No word says which is which: their years do.
 */
export const yearsAbove: Layout = (_, lines, at) => {
  const [label, years, values] = [0, 1, 2].map((ahead) => lines[at + ahead]);
  const text = textAt(lines, at);
  if (!label || !years || !values || isProse(text) || text.length > LONGEST) return undefined;
  const [from = "", to = "", ...more] = cellsOf(years.text);
  const [start = "", goal = "", ...rest] = cellsOf(values.text);
  const dated =
    [from, to].every((year) => /^[^、。]{2,24}年度?$/u.test(year)) &&
    yearNumber(from) < yearNumber(to);
  const whole = dated && more.length + rest.length === 0;
  if (!whole || kindOf(text) !== "text" || ![start, goal].every((value) => isFigureCell(value)))
    return undefined;
  const cells = [
    { role: "start" as const, value: start, period: first(from) },
    { role: "target" as const, value: goal, period: first(to) },
  ];
  return { rows: [rowOf(label, text, cells, { doubts: ["guessed-order"] })], next: at + 3 };
};

const cellsOf = (text: string): string[] => text.trim().split(/\s{2,40}|\t/u);
/** 令和元年度・2019 年度: one year in two eras. */
const first = (years: string): string => years.split("・")[0] ?? "";
