import type { Line } from "../document.ts";
import { type FoundRow, type Layout, rowOf } from "../rows.ts";
import { cleanText, compact } from "../text.ts";
import { isFigure, isUnit } from "../words.ts";
import { readRecords } from "./runs.ts";

/** Lines back to the head, at most. */
const MOST_BACK = 40;
/** The columns of the form, in their order. */
const HEAD = /従前値.{0,40}目標値.{0,40}評価値.{0,80}確定値/u;
const RECORD = / (?=指標[0-9]{1,2} )/u;
/** What is chosen or judged between the value estimated and the one that was confirmed. */
const CHOICE = /^(?:[●○◎△▲×■□-]|見込み|確定|あり|なし)$/u;
/** When a value was measured, which ends the row's values. */
const DATE = /^(?:(?:令和|平成|[RH])[0-9元]{1,2}|20[0-9]{2})(?:[年.]|$)/u;

/**
 * The follow-up form of the plans for renewing towns, whose cells run on in lines: 指標1, label, unit,
 * start, goal, the value at the evaluation, the choices, the value confirmed, the date.
 */
export const followUp: Layout = (line, lines, at) => {
  const parts = ` ${cleanText(line.text)}`.split(RECORD);
  if (parts.length < 2 || !hasHead(lines, at)) return undefined;
  const part = readRecords(line, parts, (text) => readRecord(line, text));
  return part && { ...part, next: at + 1 };
};

/** Whether the head of the form stands above, no empty line between. */
function hasHead(lines: Line[], at: number): boolean {
  for (let above = at; above >= Math.max(0, at - MOST_BACK); above--) {
    const text = compact(lines[above]?.text ?? "");
    if (text === "") return false;
    if (HEAD.test(text)) return true;
  }
  return false;
}

/** The row of a record that has all its values in the order of the form. */
function readRecord(line: Line, text: string): FoundRow | undefined {
  const [, ...words] = text.split(" ");
  const from = words.findIndex((word, index) => index > 0 && isFigure(word));
  const unit = words[from - 1] ?? "";
  const [start = "", target = "", estimate = "", ...rest] = words.slice(Math.max(from, 0));
  const chosen = rest.findIndex((word) => !CHOICE.test(word));
  const [latest = "", date = ""] = rest.slice(chosen);
  const values = [start, target, estimate, latest];
  if (from < 2 || chosen < 2 || !isUnit(unit) || !values.every(isFigure) || !DATE.test(date))
    return undefined;
  const label = words.slice(0, from - 1).join("");
  const valued = [
    { role: "start" as const, value: start },
    { role: "target" as const, value: target },
    { role: "now" as const, value: latest, period: date },
  ];
  return rowOf(line, label, valued, { layout: "broken-cells", unit });
}
