import { splitPeriod } from "../cells.ts";
import { isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import type { Doubt } from "../doubts.ts";
import { barCells, isBar } from "../grid/bars.ts";
import { isValueCell } from "../grid/cell.ts";
import { namesIndicators } from "../grid/column-words.ts";
import { gapCells } from "../grid/gaps.ts";
import { withoutHeading } from "../grid/label.ts";
import { columnsOfCells, isHeadText } from "../header.ts";
import { readHeading } from "../outline/headings.ts";
import { goalsBeside } from "../outline/sdg-goals.ts";
import { type Layout, type Reading, rowOf } from "../rows.ts";
import { cleanText, closeGaps, IN_CHARGE, isProse, withoutBullet } from "../text.ts";
import { NAMES_QUANTITY } from "../words.ts";
import { dateValue, withReached } from "./keyed-years.ts";
import { isGoal, isStart, type Keyed, keysOf } from "./keys.ts";
import { isAlone, isWhole, type KeyedRecord, NUMBERED, newRecord, type Piece } from "./record.ts";
import { take } from "./record-pieces.ts";
import { isReason } from "./record-texts.ts";
import { indicatorAbove, isValueHeading } from "./value-heading.ts";

/** Empty lines within a record at most. */
const MOST_GAPS = 3;
/** A longer line is no record, and a longer text behind a key no value. */
const LONGEST = 1000;
const LONGEST_VALUE = 200;

/**
 * Values that words name, wherever they stand: 現状値：… ／ 目標値（R7）… beside or below a label,
 * 指標名：… with 単位, 基準値 and 目標値 on lines of their own, keys in the cells of a table.
 */
export const keyed: Layout = (line, lines, at) => {
  if (line.text.length > LONGEST) return undefined;
  const record = newRecord(line);
  let next = at;
  let gaps = 0;
  for (const piece of pieces(lines, at)) {
    if (piece.text === "") {
      if (!piece.cell && gaps++ >= MOST_GAPS) break;
      continue;
    }
    if (piece.cell && !record.named && piece.next > at + 1 && isWhole(record)) break;
    if (!take(record, piece)) {
      if (piece.cell) next = Math.max(at + 1, piece.next - 1);
      break;
    }
    if (piece.cell && !record.named && piece.next > at + 1) return undefined;
    if (gaps > 0 && keysOf(piece.text).keyed.length === 0 && !isReason(piece.text))
      record.spaced ||= record.keyed.length === 0;
    next = piece.next;
    gaps = 0;
  }
  return finished(record, lines, at, next);
};

function* pieces(lines: Line[], from: number): Generator<Piece> {
  const bars = isBar(lines[from]);
  const inTable = lines[from]?.cells !== undefined;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line || bars !== isBar(line) || inTable !== (line.cells !== undefined)) return;
    // Words for start and goal with their values, set apart on a page, are one line below a label.
    const apart = line.spans !== undefined && at > from && isFramed(spaced(line));
    const cell = bars || (line.text.includes("\t") && !apart);
    const cells = bars ? barCells(line.text) : apart ? [spaced(line).text] : line.text.split("\t");
    // The head of a table below.
    if (at > from && cell && !bars && namesIndicators(cells.map(cleanText))) return;
    const below = lines[at + 1];
    if (at > from && !line.cells && isTurned(line, below)) return;
    const above = !cell && isFramed(below && spaced(below));
    const between = !cell && isValued(lines[at - 1]) && isValued(lines[at + 1]);
    for (const text of cells)
      yield { text: cleanText(text), line, cell, above, between, next: at + 1 };
  }
}

/** Whether a line names quantities that the values of the next are of, each in a column of its own, below no label. */
function isTurned(line: Line, below: Line | undefined): boolean {
  const [names = [], values = []] = [line, below].map((own) => own && gapCells(own.text));
  const [key = "", ...figures] = values;
  const even = names.length === values.length && figures.length > 1;
  const named =
    even &&
    columnsOfCells([key]).some(isSlot) &&
    names.slice(1).every((name) => NAMES_QUANTITY.test(name));
  return named && figures.every(isValueCell);
}

/** A line with blanks in place of what parts its words on the page. */
const spaced = (line: Line): Line => ({ ...line, text: line.text.replaceAll("\t", " ") });

/** Whether a line begins with a word for its value and holds one. */
function isValued(line: Line | undefined): boolean {
  const { before, keyed } = keysOf(line?.text ?? "");
  return before === "" && keyed.some(({ value }) => value !== "") && !keyed.some(isNamed);
}

/** Whether a line names a start and a goal and nothing else. */
function isFramed(line: Line | undefined): boolean {
  const { before, keyed } = keysOf(line?.text ?? "");
  return before === "" && keyed.some(isStart) && keyed.some(isGoal) && !keyed.some(isNamed);
}
const isNamed = ({ role }: Keyed): boolean => role === "label";

function finished(
  record: KeyedRecord,
  lines: Line[],
  at: number,
  next: number,
): Reading | undefined {
  const said = takeSaid(record);
  const titledOnly = !record.named && isValueHeading(record.label);
  if (titledOnly) record.label = indicatorAbove(lines, at);
  const { keyed, label, named, line, unit } = record;
  for (const date of record.dates) dateValue(keyed, date);
  aimAtLast(keyed);
  const filled = keyed.filter(({ value }) => value !== "");
  if (filled.some(({ value }) => value.length > LONGEST_VALUE)) return undefined;
  const cell = isBar(lines[at]);
  // A text above an empty line may be a title, of which the goal below says nothing.
  const alone = !cell && isAlone(keyed) && !record.spaced;
  const enough = cell ? keyed.length > 0 : keyed.some(isStart) && keyed.some(isGoal);
  if (!canNameMeasure(label) || !(enough || alone) || (filled.length === 0 && !cell))
    return undefined;
  const goals = cell ? goalsBeside(lines, lines.indexOf(line, at)) : "";
  if (cell) for (const key of keyed) key.value = closeGaps(key.value);
  const own = cell ? closeGaps(label) : named ? label : ownName(label);
  const doubts: Doubt[] = enough && !said ? [] : ["goal-sentence"];
  // What stands above an empty line or a sentence is the label, a part of it, or the title of a group.
  const parted = (record.explained && !named) || (record.spaced && record.joined) || record.headed;
  const titled = !named && !line.title && isLabelToo(lines[lines.indexOf(line, at) - 1]);
  if (!cell && (parted || titled || titledOnly)) doubts.push("wrapped-line");
  // Beside words set apart on a page another column may have its text.
  const apart = lines.slice(at + 1, next).some(({ text, spans }) => spans && text.includes("\t"));
  if (!cell && apart) doubts.push("cell-order");
  if (record.more) doubts.push("more-values");
  const code = NUMBERED.exec(own)?.[1] ?? "";
  return {
    rows: [
      rowOf(line, own, [...withReached(keyed), ...record.reached], { unit, goals, doubts, code }),
    ],
    next,
  };
}

/** A label without its number and without who is in charge of it. */
const ownName = (label: string): string =>
  withoutHeading(withoutBullet(label)).replace(IN_CHARGE, "");

/** Whether a title of the source may itself be the label of which the text below it says more: it has no number. */
const isLabelToo = (above: Line | undefined): boolean =>
  above?.title === true && readHeading(above.text) === undefined;

/** Whether a text can name what is measured: words, no sentence and no word of heads at its end. */
const canNameMeasure = (text: string): boolean =>
  /[\p{L}]{2}/u.test(text) &&
  !isProse(text) &&
  ![text, LAST_WORD.exec(text)?.[1] ?? ""].some(isHeadText);
const LAST_WORD = / (\p{L}{1,20})$/u;

/** 数値目標：凧の会の数を5年間で30会以上とする: a goal that names itself, below the title of a group. */
const SAID =
  /^([^0-9。]{3,60}?(?:[（(][^（）()]{1,20}[)）])?)を([^。を]{1,60}?)(?:とする|にする|とします|にします)。?$/u;

/** Takes what a goal says it is of for the label, which no key names; whether there is such a goal. */
function takeSaid(record: KeyedRecord): boolean {
  const goal = record.keyed.find(({ role }) => role === "target");
  const [, said, value] = SAID.exec(goal?.value ?? "") ?? [];
  if (!goal || record.named || !said || !value || !/[0-9]/u.test(value)) return false;
  const { value: label, period } = splitPeriod(said);
  Object.assign(goal, { value, period: goal.period || period });
  record.label = label;
  return true;
}

/** Without a word for the goal, the last year behind a present value is it. */
function aimAtLast(keyed: Keyed[]): void {
  const last = keyed.at(-1);
  if (last?.role !== "actual" || keyed.some(isGoal)) return;
  if (keyed.some(({ role }) => role === "now" || role === "start")) last.role = "target";
}
