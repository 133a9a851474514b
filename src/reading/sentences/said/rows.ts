import type { Line } from "../../document.ts";
import { numbersIn } from "../../figures.ts";
import { type FoundRow, rowOf, type Valued } from "../../rows.ts";
import { besideGoal } from "./beside-goal.ts";
import { areAlike, type Fact } from "./facts.ts";
import { isGoal } from "./role.ts";

/** Rows of the quantities of which facts state one goal and another value, apart from goals that other steps have read. */
export function rowsOfFacts(facts: Fact[], line: Line, known: FoundRow[]): FoundRow[] {
  const goals = new Set(known.flatMap(goalsOf));
  const isKnown = (fact: Fact) => isGoal(fact) && goals.has(figureOf(fact.value));
  return [...new Set(facts.map(({ label }) => label))].flatMap((label) => {
    const own = facts.filter((fact) => fact.label === label);
    const values = own.some(isKnown) ? undefined : rowValues(own);
    const more: Partial<FoundRow> = { layout: "flow", doubts: ["goal-sentence"] };
    return values ? [rowOf(line, label, values, more)] : [];
  });
}

/** The figures of a row's goals. */
const goalsOf = ({ columns, cells }: FoundRow): string[] =>
  cells.filter((_, at) => columns[at]?.role === "target").map(figureOf);
const figureOf = (value: string): string => numbersIn(value).join(" ");

/** The values of one quantity as a row has them, or nothing where it has not one goal and more beside that. */
function rowValues(facts: Fact[]): Valued[] | undefined {
  const goals = facts.filter(isGoal);
  const [goal] = goals;
  const values = facts.map(({ value }) => value);
  if (!goal || goals.some(({ value }) => value !== goal.value) || !areAlike(values))
    return undefined;
  const beside = besideGoal(facts, facts) ?? [];
  const { period } = goals.find(({ period }) => period !== "") ?? goal;
  return beside.length > 0 || goal.role === "met"
    ? [...beside, { role: "target", value: goal.value, period }]
    : undefined;
}
