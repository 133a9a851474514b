import { type Problem, problemAt } from "../lib/errors.ts";
import type { Located } from "../lib/files/csv.ts";
import { ROW_PROBLEMS } from "../words/row-problems.ts";
import { fillEach } from "../words/text.ts";

/** Where a row stands in its file. */
export type Place = Omit<Located<unknown>, "row">;

export type RowText = keyof typeof ROW_PROBLEMS;

const CODES: Readonly<Record<RowText, string>> = {
  ended: "year-not-in-era",
  afterTarget: "years-reversed",
  afterEnd: "years-reversed",
  latestBefore: "years-reversed",
  beforeStart: "target-before-plan",
  beforeIssue: "target-before-plan",
  afterIssue: "baseline-after-issue",
  longAgo: "year-far-away",
  far: "year-far-away",
  overWhole: "share-over-100",
};

/** What is wrong, or looks wrong, at a cell of a row, in both languages. */
export function problemOfRow(
  place: Place,
  column: string,
  text: RowText,
  values: Record<string, string | number>,
): Problem {
  const { ja, en } = fillEach(ROW_PROBLEMS[text], values);
  return problemAt(place, column, CODES[text], en, ja);
}
