import { readCell } from "../../notation/cell.ts";
import { readTarget } from "../../notation/target.ts";
import { compact } from "../text.ts";
import { isBarePeriod, isUnit } from "../words.ts";
import type { FinishedRow } from "./finish.ts";

/** A row put together from cells in an order that nothing in the text confirms. */
export function isGuess({ layout, label, doubts, section }: FinishedRow): boolean {
  if (layout !== "broken-cells") return false;
  const spaced = /(?:\S ){4}/u.test(label);
  const odd = ["guessed-slot", "fewer-values", "more-values", "no-target"].filter((doubt) =>
    doubts.includes(doubt as never),
  ).length;
  return (
    spaced ||
    isUnit(label) ||
    (label.match(/年度?/gu)?.length ?? 0) > 1 ||
    /^第[0-9一二三四五六七八九十]{1,3}[章節編部]/u.test(label) ||
    odd >= 2 ||
    (odd === 1 && section === "") ||
    /^(?:実績値|目標値|備考|[0-9]+年度)$/u.test(label)
  );
}

/** Whether a row has no label, or in its place a year, a share or the beginning of a bracket that holds its values: 【2022年度. */
export const lacksName = ({ label }: Pick<FinishedRow, "label">): boolean =>
  label === "" ||
  isBarePeriod(label) ||
  /^[0-9][0-9.]{0,5}%(?![以未超程のを])/u.test(label) ||
  /^[（(［[「『【〔〈《][^）)］\]」』】〕〉》]*$/u.test(label);

/** 4,0 and 3,0000 are cut off or misprinted: no figure, and none that a person could confirm. */
const BROKEN_NUMBER = /(?<![0-9.])[0-9]{1,3},(?:[0-9]{1,2}|[0-9]{4,12})(?![0-9,.])/u;

/** 6区域7区域10区域: the values of several columns. */
const RUN_ON = /^[0-9][0-9.,]{0,12}([^0-9.,、。()~〜～-]{1,6})[0-9][0-9.,]{0,12}\1(?:[0-9]|$)/u;

/** 3/9 and 6/9: how many of as many, which is kept as it is printed. */
const areParts = (start: string, goal: string): boolean =>
  /^[0-9]{1,4}(\/[0-9]{1,4}) [0-9]{1,4}\1$/u.test(`${compact(start)} ${goal}`);

/** A row whose goal is no whole number, or several values without a mark between them, or in which neither start nor goal is one. */
export function holdsNoGoal({ layout, baseline, target }: FinishedRow): boolean {
  const goal = compact(target);
  if (BROKEN_NUMBER.test(goal) && readTarget(goal, "").type === "none") return true;
  if (layout === "broken-cells" && RUN_ON.test(goal)) return true;
  return (
    layout === "flow" &&
    !areParts(baseline, goal) &&
    readCell(baseline, "").problem !== null &&
    readTarget(goal, "").problem !== null
  );
}
