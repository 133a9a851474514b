import type { Line } from "../document.ts";
import type { Doubt } from "../doubts.ts";
import { type FoundRow, type Layout, rowOf, yearly } from "../rows.ts";
import { compact, isProse } from "../text.ts";
import { isBarePeriod, isDirection, isFigure } from "../words.ts";
import { filledLines } from "./filled-lines.ts";

const FIRST = /^(?:成果)?指標名?$/u;
/** Other words of the head. */
const HEAD = /^(?:(?:基準|現状)値?(?:\((?:時期|年度)\))?|指標名?|区分)$/u;
/** What begins the values of an indicator, one a year. */
const BLOCK = /^(?:(?<goal>目標|計画)|(?<result>実績)|達成)[値率度]?$/u;

/** What an indicator has one below the other, and what the whole sheet has. */
interface Indicator {
  line: Line;
  label: string;
  /** The start with its year in brackets. */
  start: string;
}
interface Sheet {
  indicators: Indicator[];
  years: string[];
  goals: string[][];
  results: string[][];
  /** Index behind its last line. */
  end: number;
}

/**
 * Evaluation sheets with a cell on each line and the values of every year in blocks of their own: 目標値 with a value
 * for each year, then 実績値, then 達成率. The names stand before the blocks of each indicator, or all of them above.
 */
export const yearlyBlocks: Layout = (line, lines, at) => {
  if (!FIRST.test(compact(line.text))) return undefined;
  const filled = filledLines(lines, at);
  const { indicators, years, goals, results, end } = sheetOf(filled);
  const fits = [goals, results].every(({ length }) => length === indicators.length);
  if (
    !fits ||
    indicators.length === 0 ||
    years.length < 2 ||
    !goals.every(({ length }) => length === years.length)
  )
    return undefined;
  const rows = indicators.map((own, index) =>
    rowOfYears(own, years, goals[index] ?? [], results[index] ?? []),
  );
  const last = filled[end - 1]?.line;
  return { rows, next: lines.findIndex((own) => own.line === last) + 1 };
};

/** Goals of the last year and of those before it, and what was reached; fewer results are of the first years. */
function rowOfYears(own: Indicator, years: string[], goals: string[], results: string[]): FoundRow {
  const aims = yearly("interim", goals, years);
  const doubts: Doubt[] = results.length < years.length ? ["fewer-values"] : [];
  const values = [
    { role: "start" as const, value: own.start },
    ...aims.slice(0, -1),
    ...aims.slice(-1).map((aim) => ({ ...aim, role: "target" as const })),
    ...yearly("result", results, years),
  ];
  return rowOf(own.line, own.label, values, { layout: "form", doubts });
}

/** What the lines of a sheet hold, as far as they are of one. */
function sheetOf(lines: Line[]): Sheet {
  const sheet: Sheet = { indicators: [], years: [], goals: [], results: [], end: 0 };
  let block: string[] | undefined;
  let label: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const text = compact(line.text);
    const begins = BLOCK.exec(text)?.groups;
    if (begins) {
      block = [];
      if (begins.goal) sheet.goals.push(block);
      if (begins.result) sheet.results.push(block);
    } else if (isBarePeriod(text)) sheet.years.push(text);
    else if (isFigure(text) && label.length > 0) {
      sheet.indicators.push({ ...named(label), start: text });
      label = [];
    } else if (isFigure(text) && block) block.push(text);
    else if (isProse(text)) break;
    else if (at > 0 && !HEAD.test(text) && !isDirection(text)) label.push(line);
    sheet.end = label.length === 0 ? at + 1 : sheet.end;
  }
  return sheet;
}

const named = (lines: Line[]): Pick<Indicator, "line" | "label"> => ({
  line: lines[0] as Line,
  label: lines.map(({ text }) => compact(text)).join(""),
});
