import { splitPeriod } from "../cells.ts";
import { VALUES } from "../column.ts";
import type { Line } from "../document.ts";
import { isFigureCell, isValueCell } from "../grid/cell.ts";
import { withoutHeading } from "../grid/label.ts";
import { seemsCut } from "../grid/part-labels.ts";
import { isHeadText } from "../header.ts";
import { readHeading } from "../outline/headings.ts";
import { compact, isProse, join, LETTERED, withoutBullet } from "../text.ts";
import { EACH_YEAR, INDICATOR_NUMBER, isFigure, isValue, NAMES_QUANTITY, YEAR } from "../words.ts";
import { yearNumber } from "../years.ts";
import { isDate, isOfAnotherYear } from "./keyed-years.ts";
import { isGoal, isStart, type Keyed, keysOf } from "./keys.ts";

/** Lines of a label above its values at most. */
const MOST_LABEL = 4;
/** A longer text is no value of a key. */
const LONGEST = 60;
/** A shorter text may be a label though it ends in a full stop. */
const LONGEST_LABEL = 12;
const DATED = new RegExp(`(${YEAR})(?:の?実績値?)?[:：\\s]{1,9}([^\\s]{1,200})`, "gu");
/** 1 before a label counts it; 1 人当たり is a part of it. */
export const COUNT = "[0-9０-９]{1,2} (?![人日世時件回年月歳台戸km㎡])";
export const ORDINAL = new RegExp(`^${COUNT}`, "u");
/** (1), which elsewhere begins a heading. */
const COUNTED = /^[（(][0-9０-９]{1,2}[)）]\s?/u;
/** A short title of what follows (成果を表す指標), which is no part of the label below it. */
const TITLE = /^.{0,10}(?:指標|目標値?|KPI)(?:一覧)?$/u;
/** A text with its value (施設入所者数 120人), which is no part of the label below it. */
const ENDS_IN_VALUE = /[^\s0-9]{4}\s[0-9０-９][0-9０-９,，.．]{0,11}[^\s0-9０-９)）]{1,4}$/u;
/** A number in place of a label, with a name in brackets or without, which ends whatever stands above it. */
export const NUMBERED = new RegExp(`^(${INDICATOR_NUMBER})(?:\\s?[（(].{1,60})?$`, "u");
/** What a title calls a table behind its word for indicators: 重要目標達成指標（KGI・KPI）一覧. */
const LIST = /^の?(?:一覧表?|状況|設定|推移)$/u;
/** 指標② or 指標② and its name, with which another record begins. */
const BEGINS = new RegExp(`^(?:成果|評価)?${INDICATOR_NUMBER}(?=[\\s（(]|$)`, "u");
/** Why a result is what it is, between the goal and the result. */
const EXPLAINS = /^(?:目標値?と実績値?|に?差異?が(?:出|生じ)た要因)/u;
const BULLET = /^(?:[-*]\s|[・●○■◆※①-⑳【])/u;

/** A text of a record: a line, or one of its cells. */
export interface Piece {
  text: string;
  line: Line;
  /** Whether bars part it from its neighbours. */
  cell: boolean;
  /** Whether the next line names a start and a goal and no label. */
  above?: boolean;
  /** Whether it stands alone between two lines of keys. */
  between?: boolean;
  next: number;
}

/** A label with the values that words name, as far as it is read. */
export interface KeyedRecord {
  line: Line;
  label: string;
  /** Whether a word (指標：) introduces the label. */
  named: boolean;
  unit: string;
  keyed: Keyed[];
  /** The key that stood last, which may wait for its value. */
  last: Keyed | undefined;
  parts: number;
  /** Whether an empty line stands within the label. */
  spaced: boolean;
  /** Whether the label is of several lines. */
  joined: boolean;
  /** Whether the first line of the label may be a heading. */
  headed: boolean;
  /** Whether a sentence stands between the label and its values. */
  explained: boolean;
  /** Keys that say of which year the start or the goal is: 目標年度：令和10年度. */
  dates: Keyed[];
  /** What was reached of a goal, below it. */
  reached: Keyed[];
  /** Whether a value beside those that were taken may be of the record. */
  more: boolean;
}

/** A record that begins at a line. */
export const newRecord = (line: Line): KeyedRecord => ({
  line,
  label: "",
  named: false,
  unit: "",
  keyed: [],
  last: undefined,
  parts: 0,
  spaced: false,
  joined: false,
  headed: false,
  explained: false,
  dates: [],
  reached: [],
  more: false,
});

/** Takes a text into the record; false where another record begins. */
export function take(record: KeyedRecord, piece: Piece): boolean {
  const { before, keyed: shared } = keysOf(piece.text);
  const aimed = shared.some(isGoal);
  const keyed = shared.map((key) => ({ ...key, ...(aimed ? {} : aimOf(key, record)) }));
  if (keyed.length === 0 && beginsAnother(record, piece)) return false;
  return keyed.length > 0 ? takeKeys(record, piece, before, keyed) : takeText(record, piece);
}

/**
 * Whether a text without keys names what follows and no part of the record: a title of the source below
 * another one or a whole record, a text below such a title, or the label of the next record right
 * below a note.
 */
function beginsAnother(record: KeyedRecord, { line, cell, between }: Piece): boolean {
  if (line.title) return isWhole(record) || (record.keyed.length === 0 && record.line !== line);
  if (record.line.title && record.last === undefined) return true;
  return !cell && between === true && record.last?.role === "note" && isWhole(record);
}

/** 数値目標 below a label is the goal, elsewhere a word for what is measured. */
function aimOf(key: Keyed, { named, keyed, label }: KeyedRecord): Partial<Keyed> {
  const below = named ? keyed.some(isStart) : label !== "" && keyed.length === 0;
  const aim = key.role === "label" && /^数値目標/u.test(key.title) && below;
  return aim ? { role: "target" } : {};
}

/** Takes the keys of a piece into the record; false where another record begins. */
function takeKeys(record: KeyedRecord, piece: Piece, before: string, keyed: Keyed[]): boolean {
  const values = keyed.filter(({ role }) => role !== "unit" && role !== "note" && role !== "label");
  const name = keyed.find(({ role }) => role === "label");
  // 乗合バスの利用者数（単位：千人）: a label with its unit.
  if (before !== "" && keyed.every(({ role }) => role === "unit")) {
    record.unit ||= keyed[0]?.value ?? "";
    return takeText(record, { ...piece, text: before });
  }
  // Words for values without any are a head.
  if (
    !piece.cell &&
    values.length > 1 &&
    (values.every(isHeadWord) ||
      (before !== "" && values.some(isHeadWord) && !values.some(isFilled)))
  )
    return false;
  if (name) {
    if (LIST.test(name.value)) return false;
    if (piece.cell && !/[:：]/u.test(piece.text)) return !isWhole(record);
    if (record.keyed.length > 0 || record.named || (record.label !== "" && !piece.cell))
      return false;
    if (before !== "" && !piece.cell) return false;
    record.named = true;
    // KPI2 年間出生数: the number is that of the word, and no part of what is behind it.
    const counted = keyed.length === 1 && !withoutHeading(piece.text).endsWith(name.value);
    record.label = counted ? withoutHeading(piece.text) : name.value.replace(ORDINAL, "");
    record.line = piece.line;
  } else if (before !== "" && !piece.cell) {
    const inline = record.label === "" && !record.named && record.keyed.length === 0;
    const alone = isAlone(keyed) && !/[→⇒]|[0-9][%％]/u.test(before);
    if (!inline || (values.length < 2 && !alone) || isProse(piece.text)) return false;
    record.label = before;
  } else if (before !== "" && values.some(isStart) && values.some(isGoal)) {
    // 凧の数 [実績値 3枚→目標値 9枚]: a cell that holds a whole row.
    record.label = before;
  } else if (record.label === "" && !record.named) return piece.cell;
  if (isWhole(record) && !piece.cell && isTwice(record, values)) {
    record.more ||= before === "";
    return false;
  }
  for (const key of keyed) {
    if (isDate(key)) record.dates.push(key);
    else if (key.role === "unit") record.unit ||= key.value;
    else if (key.role !== "note" && key.role !== "label") addValue(record, key);
  }
  record.last = keyed.at(-1);
  return true;
}

/** Whether a record has values like these, of the same year or without one: another may begin. */
const isTwice = ({ keyed }: KeyedRecord, values: Keyed[]): boolean =>
  !values.some(({ role }) => role === "actual") &&
  values.some(
    (key) =>
      !isDate(key) &&
      keyed.some((known) => known.role === key.role && !isOfAnotherYear(known, key)),
  );

/** Whether a key has no value behind it but the next word of a head, or a year. */
const isHeadWord = ({ value }: Keyed): boolean => value === "" || isHeadText(value);

/** Whether a key has a value behind it, or near it a figure that is no year. */
const isFilled = ({ value }: Keyed): boolean =>
  isValue(value) || /^[^0-9]{0,6}[0-9]/u.test(compact(value).replace(EACH_YEAR, ""));

/** Whether a record has a start and a goal. */
export const isWhole = ({ keyed }: KeyedRecord): boolean =>
  keyed.some(isStart) && keyed.some(isGoal);

/**
 * A cell that several places repeat counts once. A row of years (実績 R3 20 R4 18) is a value each, and so is the one
 * in front of them that the key names: 策定時（H30）7枚 R4 8枚 R5 9枚.
 */
function addValue(record: KeyedRecord, key: Keyed): void {
  const { keyed } = record;
  const pairs = isStart(key) ? [...key.value.matchAll(DATED)] : [];
  const own = splitPeriod(key.value.slice(0, pairs[0]?.index ?? 0).trim());
  const led = key.period + own.period !== "" && isValue(own.value);
  if (pairs.length > (led ? 0 : 1)) {
    if (led) keyed.push({ ...key, ...own, period: key.period || own.period });
    else record.more ||= own.value !== "";
    for (const [, period = "", value = ""] of pairs)
      keyed.push({ role: "actual", title: "", period, value });
  } else if (!keyed.some((known) => isSame(known, key))) keyed.push(key);
  else record.more ||= keyed.every(({ value }) => compact(value) !== compact(key.value));
}

/** Whether a text can be what a key waits for: a value, or any short text for a label or a unit. */
function fitsKey({ role }: Keyed, text: string): boolean {
  if (isProse(text) || text.length > LONGEST) return false;
  return role === "label" || role === "unit" || isValueCell(splitPeriod(text).value);
}

const isSame = (a: Keyed, b: Keyed): boolean =>
  a.role === b.role &&
  !isOfAnotherYear(a, b) &&
  (compact(a.period) === compact(b.period) || a.value === b.value);

/** Takes a text without keys: the value of the key before it, or a part of the label. */
function takeText(record: KeyedRecord, { text, cell, line, above }: Piece): boolean {
  const { last } = record;
  if (last && BEGINS.test(text)) return false;
  const reached = cell ? undefined : reachedIn(text, last);
  if (reached) {
    (reached.role === "result" ? record.reached : record.keyed).push(reached);
    return true;
  }
  if (last && last.value !== "" && EXPLAINS.test(text)) {
    record.last = { role: "note", title: "", period: "", value: "" };
    return true;
  }
  if (last && last.value === "" && fitsKey(last, text)) {
    if (last.role === "label" && BULLET.test(text)) return false;
    last.value = text.replace(/[／/→\s]{1,9}$/u, "");
    if (last.role === "label") record.label = text;
    if (last.role === "unit") record.unit = text;
    return true;
  }
  if (cell && !last) record.label = text;
  // Of several values behind one word none is known to be its own.
  if (cell && last && VALUES.includes(last.role) && text !== last.value && isFigureCell(text))
    record.more = true;
  if (cell || last?.role === "note") return true;
  if (!line.cells && isExplanation(record, text)) {
    record.explained = true;
    return true;
  }
  if (record.explained && last?.role === "label") return false;
  if (record.named && last?.role === "label" && record.label.length <= LONGEST) {
    if (isProse(text) || readHeading(text)?.strong) return false;
    if (holdsNamedValue(text)) {
      record.more = true;
      return true;
    }
    record.label = join(record.label, text);
    return true;
  }
  return !last && !line.cells && !record.explained && takePart(record, text, above === true);
}

/** 25.3%（2022年度実績）, 198か所（2023年3月）: a value and when it was so. */
const REACHED = /^([^（()）]{1,24})[（(]([^（()）]{2,14}?)の?((?:実績|現状)値?)?[)）]$/u;

/** The value below a goal that holds nothing else and is of an earlier year: what was reached, or the start where it says so. */
function reachedIn(text: string, goal: Keyed | undefined): Keyed | undefined {
  const [, value = "", period = "", word = ""] = REACHED.exec(text) ?? [];
  const due = goal?.role === "target" ? goal.period || splitPeriod(goal.value).period : "";
  if (!isFigure(value) || !(yearNumber(period) < yearNumber(due))) return undefined;
  return { role: word.startsWith("現状") ? "now" : "result", title: word, period, value };
}

/** コロナ前（R1）：132万人: a name with its value, which is no part of a label. */
const holdsNamedValue = (text: string): boolean =>
  ENDS_IN_VALUE.test(text) || isFigure(splitPeriod(/[:：](.{1,40})$/u.exec(text)?.[1] ?? "").value);

/** Takes a text as a part of the label. */
function takePart(record: KeyedRecord, text: string, above: boolean): boolean {
  if (isProse(text) || text.includes("\t")) return false;
  const counted = above && COUNTED.test(text);
  if (readHeading(text)?.strong && !counted) return false;
  if (record.parts > 0 && BULLET.test(text)) return false;
  if (ENDS_IN_VALUE.test(text)) return false;
  if (record.parts++ >= MOST_LABEL) return false;
  const plain = withoutBullet(text);
  const own = withoutHeading(plain).replace(ORDINAL, "").replace(COUNTED, "");
  // What is above a heading or a numbered indicator is another heading.
  const headed = withoutHeading(plain) !== plain;
  if (headed || counted || NUMBERED.test(own) || TITLE.test(record.label)) record.label = "";
  if (record.label !== "" && isQuantityBelow(record.label, own)) {
    record.headed = true;
    if (GROUP.test(record.label)) record.label = "";
  }
  record.joined ||= record.label !== "";
  record.label = join(record.label, own);
  return true;
}

/** Whether a text names a quantity by itself, and the text above it may be a heading as well as its beginning. */
const isQuantityBelow = (over: string, text: string): boolean =>
  NAMES_QUANTITY.test(compact(text)) && !seemsCut(over, text);
/** ア 出会いの支援: a noun that a letter numbers is the heading of the quantities below it. */
const GROUP = new RegExp(`^${LETTERED}.*\\P{Script=Hiragana}$`, "u");

/** A sentence about the label so far, which is one line. */
function isExplanation({ label, named, parts, last, explained }: KeyedRecord, text: string) {
  const whole = label !== "" && (named ? last?.role === "label" : !last && parts === 1);
  const explains = isReason(text) || (text.length > LONGEST_LABEL && text.endsWith("。"));
  return whole && !explained && explains;
}

/** 町の見込みをもとに設定: how a goal was set, between its label and it. */
export const isReason = (text: string): boolean =>
  /^[^、]{4,60}(?:[もを]とに|基に|基づき|基づいて|踏まえて?、?|勘案して?)(?:設定|算出|推計)(?:して?います|した)?。?$/u.test(
    text,
  );

/** Whether keys give nothing but one goal, which is a figure. */
export const isAlone = ([key, ...more]: Keyed[]): boolean =>
  key !== undefined &&
  more.length === 0 &&
  isGoal(key) &&
  isFigure(key.value) &&
  !/^[0-9]+$/u.test(key.value);
