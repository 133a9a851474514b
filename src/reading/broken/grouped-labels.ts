import { bisector } from "d3";
import type { Line } from "../document.ts";
import { seemsCut } from "../grid/part-labels.ts";
import type { FoundRow } from "../rows.ts";
import { compact } from "../text.ts";
import { NAMES_QUANTITY } from "../words.ts";
import type { Head } from "./table-head.ts";

/** Lines that a goal and a label may take together. */
const MOST_LINES = 12;
/** How a goal ends that is a sentence or says what the town is to be, as no name of a quantity does. */
const SENTENCE = /[ぁ-ん一-龠][るすむぐうくつ]$|(?:まち|社会)$/u;
/** Of whom a label says more before it: (凧を揚げる) 人の数. */
const NEEDS_MORE =
  /^[のをにでがへ]|^(?:[人者方子]|子ども|[市区町村県住]民|児童|生徒|世帯|職員|企業|団体)[のが]/u;

/**
 * Rows below a head that names a goal right before the indicator (基本目標 指標 …), with a cell or a part of
 * one on each line: a goal that is a sentence is no part of the label below it. Where the goal ends, its
 * last verb tells and no line.
 */
export function withoutGoals(rows: FoundRow[], lines: Line[], { columns }: Head): FoundRow[] {
  const [goal, named] = columns;
  if (goal?.role !== "code" || named?.role !== "label") return rows;
  return rows.map((row) => {
    const parts = partsOf(row, lines);
    const label = behindGoal(parts) || behindTitle(parts);
    return label === "" ? row : { ...row, label, doubts: [...row.doubts, "cell-order"] };
  });
}

const byLine = bisector(({ line }: Line) => line);

/** The texts of the lines that a label was put together of. */
function partsOf({ line, label }: FoundRow, lines: Line[]): string[] {
  const from = byLine.left(lines, line);
  const texts = lines.slice(from, from + MOST_LINES).map(({ text }) => compact(text));
  const whole = compact(label);
  const end = texts.findIndex((_, at) => texts.slice(0, at + 1).join("") === whole);
  return texts.slice(0, end + 1).filter((text) => text !== "");
}

/** The label behind the last line that ends a sentence, or nothing. */
function behindGoal(parts: string[]): string {
  const last = parts
    .slice(0, -1)
    .findLastIndex((part, at) => SENTENCE.test(part) && !NEEDS_MORE.test(parts[at + 1] ?? ""));
  return last < 0 ? "" : parts.slice(last + 1).join("");
}

/** The last line, where that names a quantity by itself and the one above is whole: しごとをつくる, 新規雇用者数. */
function behindTitle(parts: string[]): string {
  const [above, last] = parts.slice(-2);
  const names = above !== undefined && last !== undefined && NAMES_QUANTITY.test(last);
  return names &&
    (last.length >= SHORTEST || ALONE.test(last)) &&
    !NEEDS_MORE.test(last) &&
    !seemsCut(above, last)
    ? last
    : "";
}
/** A shorter name is of what is above it (割合, 会員数), but for those that need nothing. */
const SHORTEST = 4;
const ALONE = /^(?:総?人口|(?:出生|死亡|婚姻|世帯)[数率])$/u;
