import type { Line } from "../document.ts";
import type { Doubt } from "../doubts.ts";
import { type FoundRow, type Layout, rowOf, yearly } from "../rows.ts";
import { compact, isProse } from "../text.ts";
import { isBarePeriod, isDirection, isFigure, isUnit } from "../words.ts";
import { filledLines } from "./filled-lines.ts";

const FIRST = /^(?:成果|評価)?指標名?$/u;
/** Other words of the head. */
const HEAD =
  /^(?:(?:基準|現状)値?(?:\((?:時期|年度)\))?|指標名?|区分|単位|最終目標値?|目標年度?)$/u;
/** What begins the values of an indicator, one a year. */
const BLOCK = /^(?:(?<goal>目標|計画)|(?<result>実績)|達成)[値率度]?$/u;

/** What an indicator has before its values: its name, and its start and unit where the sheet has them. */
interface Indicator {
  line: Line;
  label: string;
  start: string;
  unit: string;
}
/** Values of each year, and perhaps a last goal with its year. */
interface Block {
  values: string[];
  due: string;
}
interface Sheet {
  indicators: Indicator[];
  years: string[];
  goals: Block[];
  results: Block[];
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
  const sheet = sheetOf(filled);
  if (!isWhole(sheet)) return undefined;
  const { indicators, years, goals, results, end } = sheet;
  const rows = indicators.map((own, index) =>
    rowOfYears(own, years, goals[index] as Block, results[index] as Block),
  );
  const last = filled[end - 1]?.line;
  return { rows, next: lines.findIndex((own) => own.line === last) + 1 };
};

/** Whether every indicator has its results, and a goal for each year and perhaps a last one. */
function isWhole({ indicators, years, goals, results }: Sheet): boolean {
  const each = [goals, results].every(({ length }) => length === indicators.length);
  const isYearly = ({ values, due }: Block) =>
    values.length === years.length + (due === "" ? 0 : 1);
  const reached = results.every(({ values }) => values.length <= years.length);
  return each && reached && indicators.length > 0 && years.length > 1 && goals.every(isYearly);
}

/** Goals of the last year and of those before it, and what was reached; fewer results are of the first years. */
function rowOfYears(own: Indicator, years: string[], goals: Block, results: Block): FoundRow {
  const aims = yearly("interim", goals.values, [...years, goals.due].filter(Boolean));
  const doubts: Doubt[] = results.values.length < years.length ? ["fewer-values"] : [];
  const values = [
    { role: "start" as const, value: own.start },
    ...aims.slice(0, -1),
    ...aims.slice(-1).map((aim) => ({ ...aim, role: "target" as const })),
    ...yearly("result", results.values, years),
  ];
  return rowOf(own.line, own.label, values, { layout: "form", unit: own.unit, doubts });
}

/** What the lines of a sheet hold, as far as they are of one. */
function sheetOf(lines: Line[]): Sheet {
  const sheet: Sheet = { indicators: [], years: [], goals: [], results: [], end: 0 };
  let block: Block | undefined;
  let label: Line[] = [];
  const named = (start: string) => {
    if (label.length > 0) sheet.indicators.push(indicatorOf(label, start));
    label = [];
  };
  for (const [at, line] of lines.entries()) {
    const text = compact(line.text);
    const begins = BLOCK.exec(text)?.groups;
    if (begins) {
      named("");
      block = { values: [], due: "" };
      if (begins.goal) sheet.goals.push(block);
      if (begins.result) sheet.results.push(block);
    } else if (isBarePeriod(text)) {
      if (block) block.due = text;
      else sheet.years.push(text);
    } else if (isFigure(text) && label.length > 0) named(text);
    else if (isFigure(text) && block) block.values.push(text);
    else if (isProse(text)) break;
    else if (at > 0 && !HEAD.test(text) && !isDirection(text)) label.push(line);
    if (label.length === 0) sheet.end = at + 1;
  }
  return sheet;
}

/** An indicator with the lines of its name, the last of which may be its unit. */
function indicatorOf(lines: Line[], start: string): Indicator {
  const texts = lines.map(({ text }) => compact(text));
  const unit = texts.length > 1 && isUnit(texts.at(-1) ?? "") ? (texts.pop() ?? "") : "";
  return { line: lines[0] as Line, label: texts.join(""), start, unit };
}
