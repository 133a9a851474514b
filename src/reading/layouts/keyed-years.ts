import { splitPeriod } from "../cells.ts";
import { compact } from "../text.ts";
import { isBarePeriod } from "../words.ts";
import { isGoal, isStart, type Keyed } from "./keys.ts";

/** The year of a key, which may stand behind its value. */
const periodOf = ({ period, value }: Keyed): string => compact(period || splitPeriod(value).period);

/** Whether a key has a value of another year than one that is known. */
export function isOfAnotherYear(known: Keyed, key: Keyed): boolean {
  const [year, other] = [periodOf(known), periodOf(key)];
  return key.value !== "" && year !== "" && other !== "" && year !== other;
}

/** Whether a key gives the year of a value that another key names: 目標年度：令和10年度. */
export const isDate = ({ title, value }: Keyed): boolean =>
  /年[度次]?$/u.test(title) && isBarePeriod(value);

/** Gives the start or the goal, where it has no year, that of such a key. */
export function dateValue(keyed: Keyed[], { role, value }: Keyed): void {
  const named = keyed.filter((key) => key.role === role);
  const dated = named.length > 0 || role === "target" ? named : keyed.filter(isStart);
  for (const key of dated.filter((key) => periodOf(key) === "")) key.period = value;
}

/** The values with those of the year of a goal as what was reached of it: 目標値（R5） ／ 実績値（R5） ／ 目標値（R6）. */
export function withReached(keyed: Keyed[]): Keyed[] {
  const goals = keyed.filter(isGoal).map(periodOf);
  if (goals.length < 2) return keyed;
  const isReached = (key: Keyed) => RESULT.test(key.title) && goals.includes(periodOf(key));
  return keyed.map((key) => ({
    ...key,
    ...(key.period === "" ? splitPeriod(key.value) : {}),
    ...(isStart(key) && isReached(key) ? { role: "result" } : {}),
  }));
}
const RESULT = /実績|達成|結果/u;
