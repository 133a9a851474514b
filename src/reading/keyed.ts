import { splitPeriod } from "./cells.ts";
import type { Line } from "./document.ts";
import { barCells, isBar } from "./grid/bars.ts";
import { holdsValue, kindOf } from "./grid/cell.ts";
import { readHeading } from "./headings.ts";
import { isGoal, isStart, type Keyed, keysOf } from "./keys.ts";
import { type Doubt, type Layout, type Reading, rowOf } from "./rows.ts";
import { goalsBeside } from "./sdg-goals.ts";
import { cleanText, closeGaps, compact, isProse, join, withoutBullet } from "./text.ts";
import { isFigure, YEAR } from "./words.ts";

/** Lines of a label above its values, and empty lines within a record, at most. */
const MOST_LABEL = 4;
const MOST_GAPS = 3;
/** A longer text is no value of a key. */
const LONGEST = 60;

/**
 * Values that words name, wherever they stand: 現状値：… ／ 目標値（R7）… beside or below a label,
 * 指標名：… with 単位, 基準値 and 目標値 on lines of their own, keys in the cells of a table.
 */
export const keyed: Layout = {
  name: "keyed",
  read(lines, at) {
    const line = lines[at];
    if (!line || line.text.trim() === "" || line.text.length > 1000) return undefined;
    return readRecord(lines, at);
  },
};

/** A text of a record: a line, or one of its cells. */
interface Piece {
  text: string;
  line: Line;
  /** Whether bars part it from its neighbours. */
  cell: boolean;
  next: number;
}

const DATED = new RegExp(`(${YEAR})[:：\\s]{1,9}([^\\s]{1,200})`, "gu");
/** 1 before a label counts it; 1 人当たり is a part of it. */
const ORDINAL = /^[0-9０-９]{1,2} (?![人日世時件回年月歳台戸km㎡])/u;
/** A short title of what follows (成果を表す指標), which is no part of the label below it. */
const TITLE = /^.{0,10}(?:指標|目標値?|KPI)(?:一覧)?$/u;
/** A text with its value (施設入所者数 120人), which is no part of the label below it. */
const ENDS_IN_VALUE = /[^\s0-9]{4}\s[0-9０-９][0-9０-９,，.．]{0,11}[^\s0-9０-９]{1,4}$/u;
const BULLET = /^(?:[-*]\s|[・●○■◆※①-⑳【])/u;

function* pieces(lines: Line[], from: number): Generator<Piece> {
  const bars = isBar(lines[from]);
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line || bars !== isBar(line)) return;
    const cell = bars || line.text.includes("\t");
    const cells = bars ? barCells(line.text) : line.text.split("\t");
    for (const text of cells) yield { text: cleanText(text), line, cell, next: at + 1 };
  }
}

interface Record {
  line: Line | undefined;
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
}

function readRecord(lines: Line[], at: number): Reading | undefined {
  const record: Record = {
    line: lines[at],
    label: "",
    named: false,
    unit: "",
    keyed: [],
    last: undefined,
    parts: 0,
    spaced: false,
  };
  let next = at;
  let gaps = 0;
  for (const piece of pieces(lines, at)) {
    if (piece.text === "") {
      if (!piece.cell && gaps++ >= MOST_GAPS) break;
      continue;
    }
    const { before, keyed: shared } = keysOf(piece.text);
    if (gaps > 0 && shared.length === 0) record.spaced = true;
    const keyed = shared.map((key) => ({ ...key, ...aimOf(key, record) }));
    const took =
      keyed.length > 0 ? takeKeys(record, piece, before, keyed) : takeText(record, piece);
    if (!took) {
      if (piece.cell) next = Math.max(at + 1, piece.next - 1);
      break;
    }
    if (piece.cell && !record.named && piece.next > at + 1) return undefined;
    next = piece.next;
    gaps = 0;
  }
  return finished(record, lines, at, next);
}

/** 数値目標 below a label of its own and a start is the goal, elsewhere a word for what is measured. */
function aimOf(key: Keyed, { named, keyed }: Record): Partial<Keyed> {
  const aim = key.role === "label" && /^数値目標/u.test(key.title) && named && keyed.some(isStart);
  return aim ? { role: "target" } : {};
}

/** Takes the keys of a piece into the record; false where another record begins. */
function takeKeys(record: Record, piece: Piece, before: string, keyed: Keyed[]): boolean {
  const values = keyed.filter(({ role }) => role !== "unit" && role !== "note" && role !== "label");
  const name = keyed.find(({ role }) => role === "label");
  // Words for values without any are a head.
  if (!piece.cell && values.length > 1 && values.every(({ value }) => value === "")) return false;
  if (name) {
    if (piece.cell && !/[:：]/u.test(piece.text)) return !isWhole(record);
    if (record.keyed.length > 0 || record.named || (record.label !== "" && !piece.cell))
      return false;
    if (before !== "" && !piece.cell) return false;
    record.named = true;
    record.label = name.value;
    record.line = piece.line;
  } else if (before !== "" && !piece.cell) {
    const inline = record.label === "" && !record.named && record.keyed.length === 0;
    const alone = isAlone(keyed) && !/[→⇒]|[0-9][%％]/u.test(before);
    if (!inline || (values.length < 2 && !alone) || isProse(piece.text)) return false;
    record.label = before;
  } else if (record.label === "" && !record.named) return piece.cell;
  const twice = values.some(({ role }) => record.keyed.some((known) => known.role === role));
  if (isWhole(record) && twice && !piece.cell && !values.some(({ role }) => role === "actual"))
    return false;
  for (const key of keyed) {
    if (key.role === "unit") record.unit ||= key.value;
    else if (key.role !== "note" && key.role !== "label") addValue(record.keyed, key);
  }
  record.last = keyed.at(-1);
  return true;
}

const isWhole = ({ keyed }: Record): boolean => keyed.some(isStart) && keyed.some(isGoal);

/** A cell that several places repeat counts once. A row of years (実績 R3 20 R4 18) is a value each. */
function addValue(keyed: Keyed[], key: Keyed): void {
  const pairs = [...key.value.matchAll(DATED)];
  if (isStart(key) && pairs.length > 1)
    for (const [, period = "", value = ""] of pairs)
      keyed.push({ role: "actual", title: "", period, value });
  else if (!keyed.some((known) => isSame(known, key))) keyed.push(key);
}

/** Whether a text can be what a key waits for: a value, or any short text for a label or a unit. */
function fitsKey({ role }: Keyed, text: string): boolean {
  if (isProse(text) || text.length > LONGEST) return false;
  return role === "label" || role === "unit" || holdsValue(kindOf(splitPeriod(text).value));
}

const isSame = (a: Keyed, b: Keyed): boolean =>
  a.role === b.role && (compact(a.period) === compact(b.period) || a.value === b.value);

/** Takes a text without keys: the value of the key before it, or a part of the label. */
function takeText(record: Record, { text, cell, line }: Piece): boolean {
  const { last } = record;
  if (last && last.value === "" && fitsKey(last, text)) {
    if (last.role === "label" && BULLET.test(text)) return false;
    last.value = text.replace(/[／/→\s]{1,9}$/u, "");
    if (last.role === "label") record.label = text;
    if (last.role === "unit") record.unit = text;
    return true;
  }
  if (cell && !last) record.label = text;
  if (cell || last?.role === "note") return true;
  if (record.named && last?.role === "label" && record.label.length <= LONGEST) {
    if (isProse(text) || readHeading(text)?.strong) return false;
    record.label = join(record.label, text);
    return true;
  }
  if (last || line.cells || isProse(text) || readHeading(text)?.strong) return false;
  if (record.parts > 0 && BULLET.test(text)) return false;
  if (ENDS_IN_VALUE.test(text)) return false;
  if (record.parts++ >= MOST_LABEL || line.text.includes("\t")) return false;
  const own = withoutBullet(text).replace(ORDINAL, "");
  record.label = TITLE.test(record.label) ? own : join(record.label, own);
  return true;
}

function finished(record: Record, lines: Line[], at: number, next: number): Reading | undefined {
  const { keyed, label, named, line, unit } = record;
  aimAtLast(keyed);
  const filled = keyed.filter(({ value }) => value !== "");
  const cell = isBar(lines[at]);
  // A text above an empty line may be a title, of which the goal below says nothing.
  const alone = !cell && isAlone(keyed) && !record.spaced;
  const enough = cell ? keyed.length > 0 : keyed.some(isStart) && keyed.some(isGoal);
  if (!line || !isName(label) || !(enough || alone) || (filled.length === 0 && !cell))
    return undefined;
  const goals = cell ? goalsBeside(lines, lines.indexOf(line, at)) : "";
  if (cell) for (const key of keyed) key.value = closeGaps(key.value);
  const own = cell ? closeGaps(label) : named ? label : withoutBullet(label);
  const doubts: Doubt[] = enough ? [] : ["goal-sentence"];
  return { rows: [rowOf(line, own, keyed, { unit, goals, doubts })], next };
}

/** Whether keys give nothing but one goal, which is a figure. */
const isAlone = ([key, ...more]: Keyed[]): boolean =>
  key !== undefined &&
  more.length === 0 &&
  isGoal(key) &&
  isFigure(key.value) &&
  !/^[0-9]+$/u.test(key.value);

/** Whether a text can name what is measured: words, no figure and no sentence. */
const isName = (text: string): boolean => /[\p{L}]{2}/u.test(text) && !isProse(text);

/** Without a word for the goal, the last year behind a present value is it. */
function aimAtLast(keyed: Keyed[]): void {
  const last = keyed.at(-1);
  if (last?.role !== "actual" || keyed.some(isGoal)) return;
  if (keyed.some(({ role }) => role === "now" || role === "start")) last.role = "target";
}
