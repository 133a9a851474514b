import type { Atom } from "../atoms.ts";
import { compact, endsCut, join, openBrackets, startsCut } from "../text.ts";
import { isCategory, isFigure, isUnit } from "../words.ts";
import { isComplete, type OpenRow } from "./open-row.ts";

const BOUND_WORD = /^(?:以上|以下|未満|程度|以内|を?上回る|を?下回る|台|増|減|増加|減少)$/;

/** Takes the text as the rest of the last value where it is one: a cut unit, 以上, a bracket's end. */
export function continueValue(row: OpenRow, text: string): boolean {
  const { slots } = row.current;
  const last = slots.at(-1);
  if (last === undefined) return false;
  const wordy = !isFigure(last);
  const fits =
    openBrackets(last) > 0 ||
    BOUND_WORD.test(compact(text)) ||
    (compact(text).length <= 4 &&
      isUnit(/[^0-9.,+-]{1,14}$/.exec(compact(last + text))?.[0] ?? "")) ||
    (wordy && compact(last).length >= 6 && startsCut(text) && !endsCut(row.label));
  if (fits) slots[slots.length - 1] = join(last, text);
  return fits;
}

/** Takes a line that holds the second lines of all cells side by side: `比較） 比較 ント 以上`. */
export function continueCells(
  row: OpenRow,
  head: string,
  atoms: readonly Atom[],
  size: number,
): boolean {
  if (!isComplete(row, size)) return false;
  const words = [...head.split(" "), ...atoms.map(({ text }) => text)].filter(
    (word) => word !== "",
  );
  const first = words[0] ?? "";
  if (openBrackets(row.label) === 0 || openBrackets(row.label + first) > 0) return false;
  const values = words.slice(1).filter((word) => !isCategory(word));
  row.label = join(row.label, first);
  row.categories.push(...words.slice(1).filter(isCategory));
  values.forEach((part, slot) => {
    row.current.slots[slot] = join(row.current.slots[slot] ?? "", part);
  });
  return true;
}
