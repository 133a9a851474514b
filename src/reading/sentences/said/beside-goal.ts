import type { Valued } from "../../rows.ts";
import type { Fact } from "./facts.ts";
import { isGoal } from "./role.ts";

/**
 * What facts say of one quantity beside its goal, or nothing where of two values nothing tells which counts. Of a goal
 * that stands, values are what was reached.
 */
export function besideGoal(facts: Fact[], all: Fact[]): Valued[] | undefined {
  const starts = facts.filter(({ role }) => role === "start");
  const reached = facts.filter((fact) => !isGoal(fact) && fact.role !== "start");
  const years = new Set(reached.flatMap(({ period }) => period || []));
  if (starts.length > 1 || (reached.length > 1 && years.size < reached.length)) return undefined;
  const isStart = starts.length === 0 && reached.length === 1 && isStartOf(reached[0], all);
  return [
    ...starts.map((fact): Valued => ({ ...printedOf(fact), role: "start" })),
    ...reached.map((fact): Valued => ({ ...printedOf(fact), role: isStart ? "now" : "result" })),
  ];
}

/** Whether a value is where its goal starts: that is newly stated behind it, or told of in the sentence that says how it is. */
function isStartOf(fact: Fact | undefined, all: Fact[]): boolean {
  const goal = all.find(isGoal);
  if (!fact || !goal || all.indexOf(fact) > all.indexOf(goal)) return false;
  const told = fact.role === "now" && fact.sentence === goal.sentence;
  return goal.role === "aim" ? fact.role !== "result" : told;
}

const printedOf = ({ value, period }: Fact) => ({ value, period });
