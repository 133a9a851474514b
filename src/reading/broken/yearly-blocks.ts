import type { Doubt } from "../doubts.ts";
import { type FoundRow, type Layout, rowOf, yearly } from "../rows.ts";
import { compact } from "../text.ts";
import type { Indicator } from "./block-labels.ts";
import { type Block, type Sheet, sheetOf } from "./block-sheet.ts";
import { filledLines } from "./filled-lines.ts";

const FIRST = /^(?:成果|評価)?指標名?$/u;

/**
 * Evaluation sheets with a cell on each line and the values of every year in blocks of their own: 目標値 with a value
 * for each year, then 実績値, then 達成率. The names stand before the blocks of each indicator, or all of them above.
 */
export const yearlyBlocks: Layout = (line, lines, at) => {
  if (!FIRST.test(compact(line.text))) return undefined;
  const filled = filledLines(lines, at);
  const sheet = withStarts(sheetOf(filled));
  if (!isWhole(sheet)) return undefined;
  const { indicators, years, goals, results, end } = sheet;
  const rows = goals.map((goal, index) =>
    rowOfYears(indicators[index] as Indicator, years, goal, results[index] as Block),
  );
  const last = filled[end - 1]?.line;
  return { rows, next: lines.findIndex((own) => own.line === last) + 1 };
};

/** A sheet that names a start, with those that stand behind the yearly goals of an indicator as its start. */
function withStarts(sheet: Sheet): Sheet {
  const { indicators, goals, years } = sheet;
  if (!sheet.namesStart) return sheet;
  const starts = goals.map(({ values, due }, index) =>
    due === "" && values.length === years.length + 1 && indicators[index]?.start === ""
      ? values.at(-1)
      : undefined,
  );
  return {
    ...sheet,
    indicators: indicators.map((own, index) => ({ ...own, start: starts[index] ?? own.start })),
    goals: goals.map((goal, index) =>
      starts[index] === undefined ? goal : { ...goal, values: goal.values.slice(0, -1) },
    ),
  };
}

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
