import type { Line } from "../document.ts";
import type { Doubt } from "../doubts.ts";
import { type FoundRow, type Layout, rowOf, yearly } from "../rows.ts";
import { compact, isProse } from "../text.ts";
import { isBarePeriod, isDirection, isFigure, isValue } from "../words.ts";
import { type Indicator, indicatorsOf } from "./block-labels.ts";
import { filledLines } from "./filled-lines.ts";

const FIRST = /^(?:成果|評価)?指標名?$/u;
/** Other words of the head. */
const HEAD =
  /^(?:(?:基準|現状)値?(?:\((?:時期|年度)\))?|指標名?|区分|単位|最終目標値?|目標年度?)$/u;
/** What begins the values of an indicator, one a year. */
const BLOCK = /^(?:(?<goal>目標|計画)|(?<result>実績)|達成)[値率度]?$/u;

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
  const rows = goals.map((goal, index) =>
    rowOfYears(indicators[index] as Indicator, years, goal, results[index] as Block),
  );
  const last = filled[end - 1]?.line;
  return { rows, next: lines.findIndex((own) => own.line === last) + 1 };
};

/** Whether indicators have their results, and a goal for each year and perhaps a last one; a cut text lacks those of the last. */
function isWhole({ indicators, years, goals, results }: Sheet): boolean {
  const each = goals.length === results.length && goals.length <= indicators.length;
  const isYearly = ({ values, due }: Block) =>
    values.length === years.length + (due === "" ? 0 : 1);
  const reached = results.every(({ values }) => values.length <= years.length);
  return each && reached && goals.length > 0 && years.length > 1 && goals.every(isYearly);
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
  let starts: string[] = [];
  const named = () => {
    sheet.indicators.push(...indicatorsOf(label, starts));
    [label, starts] = [[], []];
  };
  for (const [at, line] of lines.entries()) {
    const text = compact(line.text);
    const begins = BLOCK.exec(text)?.groups;
    if (begins) {
      named();
      block = { values: [], due: "" };
      if (begins.goal) sheet.goals.push(block);
      if (begins.result) sheet.results.push(block);
    } else if (isBarePeriod(text)) {
      if (block) block.due = text;
      else sheet.years.push(text);
    } else if (isFigure(text) && label.length > 0) starts.push(text);
    else if (block && label.length === 0 && isValue(text)) block.values.push(text);
    else if (NOTED.test(text)) {
      if (label.length === 0) block?.values.push("");
    } else if (isProse(text)) break;
    else if (at > 0 && !HEAD.test(text) && !isDirection(text)) {
      if (starts.length > 0) named();
      label.push(line);
    }
    if (label.length === 0 || starts.length > 0) sheet.end = at + 1;
  }
  return sheet;
}

/** The mark of a note, in place of a value or behind a label. */
const NOTED = /^※[0-9]{0,2}$/u;
