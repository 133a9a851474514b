import { type Column, indexOfRole, type Role } from "../../column.ts";
import type { Doubt } from "../../doubts.ts";
import { type FoundRow, withValues } from "../../rows.ts";
import { compact } from "../../text.ts";
import { yearNumber } from "../../years.ts";
import { besideGoal } from "./beside-goal.ts";
import { areAlike, type Fact } from "./facts.ts";
import { isGoal } from "./role.ts";

/** Goals with what a text says elsewhere of the same quantity, whose name it may shorten; for review. */
export function withFacts(rows: FoundRow[], facts: Fact[], ...doubts: Doubt[]): FoundRow[] {
  return rows.map((row) => {
    const all = facts.filter((fact) => rowNamed(fact, rows) === row);
    const values = besideGoal(
      all.filter((fact) => isNew(fact, row)),
      all,
    );
    if (!values || values.length === 0) return row;
    return { ...withValues(row, ...values), doubts: [...row.doubts, "goal-sentence", ...doubts] };
  });
}

/** Whether a fact is what a row lacks: its start, or what has been reached of it since. */
function isNew(fact: Fact, { columns, cells }: FoundRow): boolean {
  const goal = cells[indexOfRole(columns, "target")] ?? "";
  const taken: Role[] = fact.role === "start" ? ["start", "now"] : ["result", "now", "actual"];
  const isTaken = ({ role, period }: Column) =>
    taken.includes(role) && !(yearNumber(fact.period) > yearNumber(period));
  const lacks = !isGoal(fact) && !columns.some(isTaken);
  const isCell = (cell: string) => cell.includes(fact.value) || fact.value.includes(cell || "。");
  return lacks && !cells.some(isCell) && areAlike([fact.value, goal]);
}

/** Whether a name is the end of a label, or leaves out some of its parts: 1人当たりの1か月の平均時間数, 1人当たりの平均時間数. */
export function shortens(name: string, label: string): boolean {
  if (label.endsWith(name)) return true;
  const parts = name.split("の");
  const left = label.split("の").filter((part) => parts.includes(part));
  return parts.length > 1 && left.join() === parts.join() && label.endsWith(parts.at(-1) ?? "");
}

/** The only row whose label ends as the name of a fact does. */
function rowNamed({ label }: Fact, rows: FoundRow[]): FoundRow | undefined {
  const named = rows.filter((row) => shortens(label, compact(row.label)));
  const same = named.find((row) => compact(row.label) === label);
  return same ?? (named.length === 1 ? named[0] : undefined);
}
