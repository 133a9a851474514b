import { splitPeriod } from "../cells.ts";
import { VALUES } from "../column.ts";
import { isFigureCell, isValueCell } from "../grid/cell.ts";
import { readHeading } from "../outline/headings.ts";
import { isProse, join } from "../text.ts";
import { INDICATOR_NUMBER, isFigure } from "../words.ts";
import { yearNumber } from "../years.ts";
import type { Keyed } from "./keys.ts";
import type { KeyedRecord, Piece } from "./record.ts";
import { BULLET, ENDS_IN_VALUE, takePart } from "./record-label.ts";

/** A longer text is no value of a key. */
const LONGEST = 60;
/** A shorter text may be a label though it ends in a full stop. */
const LONGEST_LABEL = 12;
/** 指標② or 指標② and its name, with which another record begins. */
const BEGINS = new RegExp(`^(?:成果|評価)?${INDICATOR_NUMBER}(?=[\\s（(]|$)`, "u");
/** <2>凧の数, (2)凧の数: the next of a list, which no remark goes on with. */
const LISTED = /^(?:[<(（][0-9]{1,2}[>)）]|[①-⑳])\s?\p{L}/u;
/** Why a result is what it is, between the goal and the result. */
const EXPLAINS = /^(?:目標値?と実績値?|に?差異?が(?:出|生じ)た要因)/u;

/** Takes a text without keys: the value of the key before it, or a part of the label. */
export function takeText(record: KeyedRecord, { text, cell, line, above }: Piece): boolean {
  const { last } = record;
  if (last && (BEGINS.test(text) || (last.role === "note" && LISTED.test(text)))) return false;
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

/** Whether a text can be what a key waits for: a value, or any short text for a label or a unit. */
function fitsKey({ role }: Keyed, text: string): boolean {
  if (isProse(text) || text.length > LONGEST) return false;
  return role === "label" || role === "unit" || isValueCell(splitPeriod(text).value);
}

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
