import { indexOfRole } from "../column.ts";
import type { Doubt } from "../doubts.ts";
import type { FoundRow } from "../rows.ts";
import { isOfOthers } from "./no-goal.ts";
import { isOfParts } from "./partial-label.ts";
import { YEARS } from "./subject.ts";

/** The rows of a sentence with what the whole of it leaves open, which none of its clauses tells. */
export function withDoubtsOf(sentence: string, rows: FoundRow[]): FoundRow[] {
  const shared: Doubt[] = [];
  if (rows.length > 1 && isOfOthers(sentence)) shared.push("goal-sentence");
  if (rows.length > 1 && isOfParts(sentence)) shared.push("odd-label");
  return rows.map((row) => {
    const undated = isUndated(row) && YEAR.test(sentence) && !isDatedBehind(row);
    const own: Doubt[] = undated ? [...shared, "goal-sentence"] : shared;
    return own.length === 0 ? row : { ...row, doubts: [...row.doubts, ...own] };
  });
}

/** Whether neither a start nor a goal has a year, though the sentence gives one: it may be theirs. */
const isUndated = ({ columns }: FoundRow): boolean => columns.every(({ period }) => period === "");
const isDatedBehind = ({ columns, cells }: FoundRow): boolean =>
  YEAR.test(cells[indexOfRole(columns, "target")] ?? "");
const YEAR = new RegExp(YEARS, "u");
