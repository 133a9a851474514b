import type { Line } from "../document.ts";
import { isName } from "../grid/cell.ts";
import { isHeadText } from "../header.ts";
import { compact, join } from "../text.ts";
import { QUANTITY } from "../words.ts";

export type Wrapped = NonNullable<ReturnType<typeof wrapped>>;

const NUMBERED = /^指標(?:[0-9]{1,2}|[①-⑳])$/u;
/** What evaluation sheets name beside values, and what they let be chosen. */
const ASIDE =
  /^(?:(?:数値|モニタリング|評価値|目標|達成度|達成見込み|1年以内の){1,4}|[●○◎△×-]|あり|なし)$/u;
/** The last line of a label names a quantity. */
const NAMES_QUANTITY = new RegExp(`${QUANTITY}$`, "u");
/** Lines of a label, at most. */
const MOST_LINES = 4;

/** The label between the number of an indicator and its values. */
export function ownLabel(before: Line[]) {
  const number = before.findLastIndex(({ text }) => NUMBERED.test(compact(text)));
  return number < 0 ? undefined : wrapped(before.slice(number + 1));
}

/**
 * Labels that stand one after another among the words of a head: the name of a quantity ends each. They
 * must be as many as there are indicators.
 */
export function labelsAbove(lines: Line[], count: number) {
  const texts = lines.filter(({ text }) => isText(compact(text)));
  const ends = texts.flatMap(({ text }, at) =>
    NAMES_QUANTITY.test(compact(text)) ? [at + 1] : [],
  );
  if (ends.length !== count || ends.at(-1) !== texts.length) return undefined;
  const labels = ends.map((end, index) => wrapped(texts.slice(ends[index - 1] ?? 0, end)));
  return labels.every((label) => label !== undefined) ? labels : undefined;
}

const isText = (text: string): boolean =>
  !NUMBERED.test(text) && !ASIDE.test(text) && !isHeadText(text);

/** A label and how many lines it was broken over. */
function wrapped(lines: Line[]) {
  const [line] = lines;
  const fits = lines.every(({ text }) => isName(text));
  if (!line || lines.length > MOST_LINES || !fits) return undefined;
  return { line, text: lines.map(({ text }) => text).reduce(join), lines: lines.length };
}
