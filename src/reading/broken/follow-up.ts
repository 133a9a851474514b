import { figureIn } from "../candidates.ts";
import { type Line, linesAbove } from "../document.ts";
import { candidateOf, type FoundRow, type Layout, rowOf } from "../rows.ts";
import { cleanText, compact } from "../text.ts";
import { isFigure, isUnit } from "../words.ts";

/** Lines from the head to a record, at most. */
const MOST_BACK = 41;
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
  const [before = "", ...records] = ` ${cleanText(line.text)}`.split(RECORD);
  if (records.length === 0 || !hasHead(lines, at)) return undefined;
  const rows = records.flatMap((text) => readRecord(line, text) ?? []);
  const unread = records.filter((text) => readRecord(line, text) === undefined);
  const candidates = [
    ...figureIn({ ...line, text: before }),
    ...unread.map((text) => candidateOf(line, text, "not-understood")),
  ];
  return rows.length > 0 ? { rows, candidates, next: at + 1 } : undefined;
};

/** Whether the head of the form stands above, no empty line between. */
function hasHead(lines: Line[], at: number): boolean {
  const above = linesAbove(lines, at + 1, MOST_BACK).map(({ text }) => compact(text));
  return above.slice(above.lastIndexOf("") + 1).some((text) => HEAD.test(text));
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
