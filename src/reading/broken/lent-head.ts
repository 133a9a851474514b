import { type Line, lineAbove, textAt } from "../document.ts";
import { isHeadText } from "../header.ts";
import { readHeading } from "../outline/headings.ts";
import type { Reading } from "../rows.ts";
import { isProse } from "../text.ts";
import { leadsToValue } from "./ahead.ts";
import { type Head, isYearHead, readHead } from "./table-head.ts";
import { readRows } from "./table-rows.ts";

/** A head of which the first word is one that no list knows: 具体例 基準値 現状値 目標値. */
const OWN_WORD = /^[^\s0-9]{2,10}\s(?=\S)/u;

/** Rows under a head that calls its labels by a word of its own; each must have its label and all its values. */
export function belowOwnWord(lines: Line[], at: number): Reading | undefined {
  const text = textAt(lines, at);
  const rest = text.replace(OWN_WORD, "");
  if (rest === text || !isHeadText(rest)) return undefined;
  const head = readHead([{ line: at, text: rest }], 0);
  if (!head || isYearHead(head.columns) || lines[at]?.cells) return undefined;
  const found = readRows(lines, { ...head, next: at + 1 });
  const whole = found.rows.every(({ label, doubts }) => label !== "" && doubts.length === 0);
  return found.rows.length > 1 && whole ? found : undefined;
}

/** Values beside one another that show a row, whatever is behind them. */
const LEAST_SLOTS = 2;
/** Lines back to a head that holds below another heading, at most. */
const MOST_BACK = 200;

/** Rows that a heading parts from those above it: the head of these holds for them too. */
export function belowHeading(lines: Line[], at: number): Reading | undefined {
  const parts = readHeading(lineAbove(lines, at, 2)?.text ?? "");
  if (!parts?.strong || parts.type === "kind" || lines[at]?.cells) return undefined;
  if (!leadsToValue(lines, at - 1, LEAST_SLOTS)) return undefined;
  for (let above = at - 1; above >= Math.max(0, at - MOST_BACK); above--) {
    if (isProse(textAt(lines, above))) return undefined;
    const head = headAround(lines, above);
    if (head === undefined) continue;
    const found = readRows(lines, { ...head, next: at });
    const whole = found.rows.every(({ doubts }) => !doubts.includes("fewer-values"));
    return found.rows.length > 0 && whole ? found : undefined;
  }
  return undefined;
}

/** The head that a line ends, from its first line on: a line of years alone would be one too. */
function headAround(lines: Line[], at: number): Head | undefined {
  const last = readHead(lines, at);
  if (last === undefined) return undefined;
  const longer = [at - 2, at - 1].map((above) => above >= 0 && readHead(lines, above));
  return longer.find((head) => head !== false && head?.next === last.next) || last;
}
