import { type Line, textAt } from "../document.ts";
import { isFigureCell, isName } from "../grid/cell.ts";
import { type Layout, rowOf, type Valued } from "../rows.ts";
import { compact, join, openBrackets, withoutBullet } from "../text.ts";
import { isWorded, YEAR } from "../words.ts";
import { yearNumber } from "../years.ts";

/** 【2022年度412件→2026年度までに1,000件】 on a line of its own, without white space. */
const BOX = /^【([^【】]{4,80})】$/u;
/** A value with its year before it: 2026年度までに1,000件. */
const DATED = new RegExp(`^(${YEAR})(まで)?[にの]?、?([^、。]{1,20})$`, "u");
/** Lines of a label at most. */
const MOST_LABEL = 3;

/**
 * A label above a bracket that holds its values and nothing else: ○label ／ 【2026年度までに1,000件】, with the start
 * before an arrow. Only where the goal says by when it is to be reached. No word is there for a start.
 */
export const boxedBelow: Layout = (line, lines, at) => {
  const { label, next } = labelAt(lines, at);
  const [, inside = ""] = BOX.exec(compact(lines[next]?.text ?? "")) ?? [];
  if (inside === "" || !isName(label) || openBrackets(label) > 0) return undefined;
  const values = valuesIn(inside);
  // A text without a bullet may be the end of a longer label.
  const whole = withoutBullet(line.text) !== textAt(lines, at);
  const doubts = whole ? [] : ["wrapped-line" as const];
  return values && { rows: [rowOf(line, label, values, { doubts })], next: next + 1 };
};

/** The label that begins at a line, with the lines below that close its bracket, and what follows it. */
function labelAt(lines: Line[], at: number): { label: string; next: number } {
  let label = withoutBullet(lines[at]?.text ?? "");
  let next = at + 1;
  for (; openBrackets(label) > 0 && next < at + MOST_LABEL; next++)
    label = join(label, textAt(lines, next));
  return { label, next };
}

function valuesIn(text: string): Valued[] | undefined {
  const sides = text.split(/[→⇒]/u).map((side) => DATED.exec(side) ?? []);
  const [, due = "", until, goal = ""] = sides.at(-1) ?? [];
  const [, since = "", early, start = ""] = (sides.length > 1 && sides[0]) || [];
  if (sides.length > 2 || until === undefined || !(isFigureCell(goal) || isWorded(goal)))
    return undefined;
  const target = { role: "target" as const, value: goal, period: due };
  if (sides.length === 1) return [target];
  const later = yearNumber(since) < yearNumber(due);
  return early === undefined && later && isFigureCell(start)
    ? [{ role: "start", value: start, period: since }, target]
    : undefined;
}
