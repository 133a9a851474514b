import { withoutHeading } from "../grid/label.ts";
import { seemsCut } from "../grid/part-labels.ts";
import { readHeading } from "../outline/headings.ts";
import { compact, isProse, join, LETTERED, withoutBullet } from "../text.ts";
import { NAMES_QUANTITY } from "../words.ts";
import { type KeyedRecord, NUMBERED, ORDINAL } from "./record.ts";

/** Lines of a label above its values at most. */
const MOST_LABEL = 4;
/** (1), which elsewhere begins a heading. */
const COUNTED = /^[（(][0-9]{1,2}[)）]\s?/u;
/** A short title of what follows (成果を表す指標), which is no part of the label below it. */
const TITLE = /^.{0,10}(?:指標|目標値?|KPI)(?:一覧)?$/u;
/** A text with its value (施設入所者数 120人), which is no part of the label below it. */
export const ENDS_IN_VALUE = /[^\s0-9]{4}\s[0-9][0-9,，.．]{0,11}[^\s0-9)）]{1,4}$/u;
export const BULLET = /^(?:[-*]\s|[・●○■◆※①-⑳【])/u;

/** Takes a text as a part of the label. */
export function takePart(record: KeyedRecord, text: string, above: boolean): boolean {
  if (isProse(text) || text.includes("\t")) return false;
  const counted = above && COUNTED.test(text);
  if (readHeading(text)?.strong && !counted) return false;
  if (record.parts > 0 && BULLET.test(text)) return false;
  if (ENDS_IN_VALUE.test(text)) return false;
  if (record.parts++ >= MOST_LABEL) return false;
  const plain = withoutBullet(text);
  const own = withoutHeading(plain).replace(ORDINAL, "").replace(COUNTED, "");
  // What is above a heading or a numbered indicator is another heading.
  const marked = withoutHeading(plain) !== plain;
  if (marked || counted || NUMBERED.test(own) || TITLE.test(record.label)) record.label = "";
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
