import { type Line, textAt } from "../document.ts";
import { readHeading } from "../outline/headings.ts";
import { isProse } from "../text.ts";
import { beginsNote } from "../words.ts";
import { isGap, leadsToValue, textAhead } from "./ahead.ts";
import type { RowBuilder } from "./row-builder.ts";
import { readHead } from "./table-head.ts";

/** Lines on either side within which a table is looked over. */
const NEAR = 30;

/**
 * Whether a counted line is the name of a group of rows: behind it and each other counted line near by
 * stands a text without brackets, which is then the label.
 */
export function namesGroup(lines: Line[], index: number): boolean {
  const counted = (at: number) => /^[①-⑳]/u.test(textAt(lines, at));
  if (!counted(index)) return false;
  const from = Math.max(0, index - NEAR);
  const places = lines.slice(from, index + NEAR).map((_, at) => from + at);
  const others = places.filter(counted);
  const named = (at: number) =>
    textAhead(lines, at) === "text" && !/^[（(]/u.test(textAt(lines, at + 1));
  return others.length > 1 && others.every(named);
}

export function endsTable(lines: Line[], index: number, builder: RowBuilder): boolean {
  const text = textAt(lines, index);
  const heading = readHeading(lines[index]?.text ?? "");
  if (heading && heading.type !== "topic") {
    if (heading.strong) return !(builder.pending && /^[（(]/u.test(text));
    if (!builder.pending && !leadsToValue(lines, index, builder.slots)) return true;
  }
  if (!builder.halfway && MEETINGS.test(text)) return true;
  const short = text.length <= 40 || !/[0-9]/u.test(text);
  const inCell = builder.trailing && short && !isGap(lines, index);
  if (isProse(text) && !beginsNote(text) && !inCell && !namesPolicy(lines, index, builder.slots))
    return true;
  return /^[・●○◆▶➢]/u.test(text) && text.length > 60;
}

/** When and how a value was counted, below it: H28 3月 住民基本台帳人口. */
export const saysWhen = (text: string): boolean =>
  /^(?:[HR]|令和|平成)[0-9元]{1,2}年? ?[0-9]{1,2}月 ?[^0-9]{2,20}$/u.test(text);
/** The title of a list of meetings. */
const MEETINGS = /会議?の開催(?:状況|経過)$/u;

/** Whether a sentence without an end may name a policy above a row: 凧を増やします. */
function namesPolicy(lines: Line[], index: number, slots: number): boolean {
  const text = textAt(lines, index);
  return text.length <= 40 && !/。/u.test(text) && leadsToValue(lines, index, slots);
}

/** Whether a line says of what kind the rows of the next head are: KPI, 数値目標. */
export const namesTable = (lines: Line[], index: number): boolean =>
  readHeading(lines[index]?.text ?? "")?.type === "kind" &&
  readHead(lines, index + 1) !== undefined;
