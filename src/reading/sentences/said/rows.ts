import type { Line } from "../../document.ts";
import { numbersIn } from "../../figures.ts";
import { type FoundRow, rowOf, type Valued } from "../../rows.ts";
import { yearNumber } from "../../years.ts";
import { besideGoal } from "./beside-goal.ts";
import { areAlike, type Fact } from "./facts.ts";
import { isGoal } from "./role.ts";

/** Rows of the quantities of which facts state one goal and another value, apart from goals that other steps have read. */
export function rowsOfFacts(facts: Fact[], line: Line, known: FoundRow[]): FoundRow[] {
  const goals = new Set(known.flatMap(goalsOf));
  const isKnown = (fact: Fact) => isGoal(fact) && goals.has(figureOf(fact.value));
  const names = [...new Set(facts.map(({ label }) => wholeName(label, facts)))];
  return names.flatMap((label) => {
    const own = facts.filter((fact) => wholeName(fact.label, facts) === label);
    const values = own.some(isKnown) ? undefined : rowValues(own);
    const more: Partial<FoundRow> = { layout: "flow", doubts: ["goal-sentence"] };
    return values ? [rowOf(line, label, values, more)] : [];
  });
}

/** The name that a text shortens afterwards, where it is only one: 駅前の歩行者数, then 歩行者数. */
function wholeName(label: string, facts: Fact[]): string {
  const names = facts.map((fact) => fact.label).filter((name) => name.endsWith(label));
  const longer = new Set(names.filter((name) => name !== label));
  return longer.size === 1 ? ([...longer][0] ?? label) : label;
}

/** The figures of a row's goals. */
const goalsOf = ({ columns, cells }: FoundRow): string[] =>
  cells.filter((_, at) => columns[at]?.role === "target").map(figureOf);
const figureOf = (value: string): string => numbersIn(value).join(" ");

/** The values of one quantity as a row has them, or nothing where it has not one goal for a year and more beside that. */
function rowValues(facts: Fact[]): Valued[] | undefined {
  const goals = goalsByYear(facts.filter(isGoal));
  const last = goals.at(-1);
  if (!last || !areAlike(facts.map(({ value }) => value))) return undefined;
  const beside = besideGoal(facts, facts) ?? [];
  return beside.length > 0 || last.role === "met"
    ? [...beside, ...goals.map(({ value, period }): Valued => ({ role: "target", value, period }))]
    : undefined;
}

/** Goals in the order of their years, one said twice once; none where two are of one year or of none. */
function goalsByYear(goals: Fact[]): Fact[] {
  const values = [...new Set(goals.map(({ value }) => value))];
  const each = values.flatMap((value) => {
    const same = goals.filter((goal) => goal.value === value);
    return same.find(({ period }) => period !== "") ?? same[0] ?? [];
  });
  const years = each.map(({ period }) => yearNumber(period));
  if (each.length > 1 && new Set(years.filter(Boolean)).size < each.length) return [];
  return each.toSorted((a, b) => yearNumber(a.period) - yearNumber(b.period));
}
