import { figureIn } from "../candidates.ts";
import { type Line, linesAbove } from "../document.ts";
import { candidateOf, type FoundRow, type Layout, rowOf } from "../rows.ts";
import { cleanText, compact } from "../text.ts";
import { isFigure, isUnit } from "../words.ts";

/** Lines from the head to a record, at most. */
const MOST_BACK = 41;
/** The columns of the form, in their order. */
const HEAD = /従前値.{0,40}目標値.{0,40}評価値/u;
const RECORD = / (?=指標[0-9]{1,2} )/u;
/** What is chosen or judged beside the values. */
const CHOICE = /^(?:[●○◎△▲×■□-]|見込み|確定|あり|なし)$/u;
/** A value that was confirmed, with the date when it was measured. */
const CONFIRMED =
  /(?<= )([0-9][0-9,.]{0,11}) ((?:(?:令和|平成|[RH])[0-9元]{1,2}|20[0-9]{2})(?:[年.][^ ]*)?)(?= |$)/gu;

interface Confirmed {
  value: string;
  period: string;
}

/** A row of the form as far as its goal, and the words behind that. */
interface FormRecord {
  label: string;
  unit: string;
  start: string;
  target: string;
  rest: string[];
}

/**
 * The follow-up form of the plans for renewing towns, whose cells run on in lines: 指標1, label, unit,
 * start, goal, the value at the evaluation, the choices, the value confirmed, the date. Where cells of
 * one record are behind the next one, the confirmed values are in the order of the records all the same.
 */
export const followUp: Layout = (line, lines, at) => {
  const [before = "", ...parts] = ` ${cleanText(line.text)}`.split(RECORD);
  if (parts.length === 0 || !hasHead(lines, at)) return undefined;
  const form = parts.slice(0, lengthOfForm(parts));
  const records = form.flatMap(recordsOf);
  const inOrder = confirmedIn(form, records);
  const rows = records.flatMap((record, index) => rowOfRecord(line, record, inOrder[index]) ?? []);
  const unread = parts.filter((part) => recordsOf(part).length === 0 && /[0-9]{2}/u.test(part));
  const candidates = [
    ...figureIn({ ...line, text: before }),
    ...unread.map((text) => candidateOf(line, text, "not-understood")),
  ];
  return rows.length > 0 ? { rows, candidates, next: at + 1 } : undefined;
};

/** The values confirmed, with their dates where these stand behind them, if they are as many as the records. */
function confirmedIn(form: string[], records: FormRecord[]): Confirmed[] {
  const dated = [...form.join(" ").matchAll(CONFIRMED)].map(([, value = "", period = ""]) => ({
    value,
    period,
  }));
  // Behind the value of the evaluation of each record.
  const later = records.flatMap(({ rest }) => rest.filter((word) => isFigure(word)).slice(1));
  const undated = later.map((value) => ({ value, period: "" }));
  return [dated, undated].find(({ length }) => length === records.length) ?? [];
}

/** Whether the head of the form is above, no empty line between. */
function hasHead(lines: Line[], at: number): boolean {
  const above = linesAbove(lines, at + 1, MOST_BACK).map(({ text }) => compact(text));
  return above.slice(above.lastIndexOf("") + 1).some((text) => HEAD.test(text));
}

/** How many parts are of the form: those as far as a number that is there again, where the reasons are told. */
function lengthOfForm(parts: string[]): number {
  const numbers = parts.map((part) => part.split(" ", 1)[0]);
  const again = numbers.findIndex((number, index) => numbers.indexOf(number) < index);
  return again < 0 ? parts.length : again;
}

/** The records of a part: one where a unit, a start and a goal follow one another; the number of a record may be lost. */
function recordsOf(part: string): FormRecord[] {
  const [, ...words] = part.split(" ");
  const begins = (at: number): boolean =>
    isUnit(words[at] ?? "") && isFigure(words[at + 1] ?? "") && isFigure(words[at + 2] ?? "");
  return words.flatMap((unit, at) => {
    const label = begins(at) ? labelBefore(words.slice(0, at)) : "";
    const [start = "", target = "", ...rest] = words.slice(at + 1);
    return label === "" ? [] : [{ label, unit, start, target, rest }];
  });
}

/** The label at the end of words, behind the choices and figures of the record before, without the choices right behind it. */
function labelBefore(words: string[]): string {
  const last = words.findLastIndex((word) => !CHOICE.test(word));
  const named = words.slice(0, last + 1);
  const before = named.findLastIndex((word) => CHOICE.test(word) || isFigure(word));
  return named.slice(before + 1).join("");
}

/** The row of a record, whose last value is the one confirmed, else that of the evaluation. */
function rowOfRecord(
  line: Line,
  { label, unit, start, target, rest }: FormRecord,
  confirmed: Confirmed | undefined,
): FoundRow | undefined {
  const period = confirmed?.period ?? "";
  const value = confirmed?.value ?? rest.slice(0, 2).find((word) => isFigure(word));
  if (value === undefined) return undefined;
  const valued = [
    { role: "start" as const, value: start },
    { role: "target" as const, value: target },
    { role: "now" as const, value, period },
  ];
  return rowOf(line, label, valued, { layout: "broken-cells", unit });
}
