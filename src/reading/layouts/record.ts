import type { Line } from "../document.ts";
import { INDICATOR_NUMBER, isFigure } from "../words.ts";
import { isGoal, isStart, type Keyed } from "./keys.ts";

/** 1 before a label counts it; 1 人当たり is a part of it. */
export const COUNT = "[0-9]{1,2} (?![人日世時件回年月歳台戸km㎡])";
export const ORDINAL = new RegExp(`^${COUNT}`, "u");
/** A number in place of a label, with a name in brackets or without, which ends whatever stands above it. */
export const NUMBERED = new RegExp(`^(${INDICATOR_NUMBER})(?:\\s?[（(].{1,60})?$`, "u");

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

/** Whether a record has a start and a goal. */
export const isWhole = ({ keyed }: KeyedRecord): boolean =>
  keyed.some(isStart) && keyed.some(isGoal);

/** Whether keys give nothing but one goal, which is a figure. */
export const isAlone = ([key, ...more]: Keyed[]): boolean =>
  key !== undefined &&
  more.length === 0 &&
  isGoal(key) &&
  isFigure(key.value) &&
  !/^[0-9]+$/u.test(key.value);
