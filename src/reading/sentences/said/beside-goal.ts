import type { Valued } from "../../rows.ts";
import type { Fact } from "./facts.ts";

/** Whether a fact is a goal, be it told of or newly stated. */
export const isGoal = ({ role }: Fact): boolean => role === "goal" || role === "aim";

/**
 * What facts say of one quantity beside its goal, or nothing where of two values nothing tells which counts. The only
 * value before a goal that is newly stated is where that starts; of a goal that stands, values are what was reached.
 */
export function besideGoal(facts: Fact[], all: Fact[]): Valued[] | undefined {
  const starts = facts.filter(({ role }) => role === "start");
  const reached = facts.filter((fact) => !isGoal(fact) && fact.role !== "start");
  const years = new Set(reached.flatMap(({ period }) => period || []));
  if (starts.length > 1 || (reached.length > 1 && years.size < reached.length)) return undefined;
  const goal = all.find(isGoal);
  const [first] = reached;
  const fresh = goal?.role === "aim" && first && all.indexOf(first) < all.indexOf(goal);
  const isStart = fresh && reached.length === 1 && first.role === "now";
  return [
    ...starts.map((fact): Valued => ({ ...printedOf(fact), role: "start" })),
    ...reached.map((fact): Valued => ({ ...printedOf(fact), role: isStart ? "now" : "result" })),
  ];
}

const printedOf = ({ value, period }: Fact) => ({ value, period });
