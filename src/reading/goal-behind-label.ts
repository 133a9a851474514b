import { type Line, textAt } from "./document.ts";
import { isFigureCell, isPeriodCell, kindOf } from "./grid/cell.ts";
import { columnsOfCells } from "./header.ts";
import { type FoundRow, type Layout, rowOf, yearly } from "./rows.ts";
import { cleanText, compact, isProse } from "./text.ts";
import { isAbsent } from "./words.ts";

/** Lines of a head and of its rows, empty ones too, at most. */
const MOST_LINES = 60;
const MOST_GAPS = 3;
/** 28年度 の状況, の実績: what all years say behind them. */
const SUFFIX = /の?(?:状況|実績値?|数?値)$/u;
/** 1 割合:25%以上 16.1% …: a name, and behind it the goal and what was reached. */
const NAMED = /^(?:[0-9０-９]{1,2}[ .．])?\s?([^:：]{2,60})[:：]\s?(\S.{0,200})$/u;

/**
 * Rows that name their goal behind the label and a colon, and then a value for each year of a head that
 * begins with 目標 and may be spread over lines. No line parts the goal from the values.
 */
export const goalBehindLabel: Layout = (line, lines, at) => {
  const [first = ""] = cleanText(line.text).split(" ");
  const [column] = first === "" ? [] : columnsOfCells([first]);
  if (column?.role !== "target" || column.period !== "" || compact(column.title) !== first)
    return undefined;
  const { years, next: from } = yearsFrom(lines, at);
  const rows: FoundRow[] = [];
  let next = from;
  for (let row = rowAt(lines, next, years); row; row = rowAt(lines, next, years)) {
    rows.push(row);
    next++;
  }
  return years.length > 1 && rows.length > 0 ? { rows, next } : undefined;
};

/** The years of a head, each in one or more words, and where its rows begin. */
function yearsFrom(lines: Line[], at: number): { years: string[]; next: number } {
  const years: string[] = [];
  let gaps = 0;
  for (let next = at; next < Math.min(lines.length, at + MOST_LINES); next++) {
    const text = textAt(lines, next);
    const words = text.split(" ").slice(next === at ? 1 : 0);
    const own = words
      .map((word) => compact(word).replace(SUFFIX, ""))
      .filter((word) => word !== "");
    gaps = text === "" ? gaps + 1 : 0;
    if (gaps > MOST_GAPS) break;
    if (!own.every(isPeriodCell)) return { years, next };
    years.push(...own);
  }
  return { years: [], next: at };
}

/** The row at a line, where it has a goal and a value for each year. */
function rowAt(lines: Line[], at: number, years: string[]): FoundRow | undefined {
  const [line, text] = [lines[at], textAt(lines, at)];
  const [, label = "", rest = ""] = NAMED.exec(text) ?? [];
  const [goal = "", ...values] = rest.split(" ");
  const whole = values.length === years.length && values.every(isResult);
  if (!line || !whole || !isFigureCell(goal) || isProse(label) || kindOf(label) !== "text")
    return undefined;
  const target = { role: "target" as const, value: goal };
  return rowOf(line, label.trim(), [target, ...yearly("result", values, years)]);
}

const isResult = (text: string): boolean => isFigureCell(text) || isAbsent(text);
