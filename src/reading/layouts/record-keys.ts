import { splitPeriod } from "../cells.ts";
import { withoutHeading } from "../grid/label.ts";
import { isHeadText } from "../header.ts";
import { compact, isProse } from "../text.ts";
import { EACH_YEAR, isValue, NAMES_QUANTITY, YEAR } from "../words.ts";
import { isDate, isOfAnotherYear } from "./keyed-years.ts";
import { isGoal, isStart, type Keyed } from "./keys.ts";
import { isAlone, isWhole, type KeyedRecord, ORDINAL, type Piece } from "./record.ts";
import { takeText } from "./record-texts.ts";

const DATED = new RegExp(`(${YEAR})(?:の?実績値?)?[:：\\s]{1,9}([^\\s]{1,200})`, "gu");
/** What a title calls a table behind its word for indicators: 重要目標達成指標（KGI・KPI）一覧. */
const LIST = /^の?(?:一覧表?|状況|設定|推移)$/u;

/** 以下は、令和4年度の実績: what says how lines below are to be read. */
const BELOW = /^(?:以下|次)[はの]/u;

/** Takes the keys of a piece into the record; false where another record begins. */
export function takeKeys(
  record: KeyedRecord,
  piece: Piece,
  before: string,
  keyed: Keyed[],
): boolean {
  const values = keyed.filter(({ role }) => role !== "unit" && role !== "note" && role !== "label");
  const name = keyed.find(({ role }) => role === "label");
  // 乗合バスの利用者数（単位：千人）: a label with its unit.
  if (before !== "" && keyed.every(({ role }) => role === "unit")) {
    record.unit ||= keyed[0]?.value ?? "";
    return takeText(record, { ...piece, text: before });
  }
  // A word for values before a sentence about the lines below.
  if (!piece.cell && before === "" && values.some(({ value }) => BELOW.test(value))) return false;
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
    if (WORD_BESIDE.test(compact(piece.text)) && isOpen(record)) return true;
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
    const alone = isAlone(keyed) && !/[→⇒]|[0-9]%/u.test(before);
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
    else if (key.role === "note") record.keyed.push(...startOf(key, record));
    else if (key.role !== "label") addValue(record, key);
  }
  record.last = keyed.at(-1);
  return true;
}

/** 目標値の考え方：令和元年度実績(116人)の1.27倍以上: what a goal starts from, where its reason says it. */
function startOf({ value }: Keyed, { keyed }: KeyedRecord): Keyed[] {
  const [, period = "", start = ""] = STARTS_FROM.exec(compact(value)) ?? [];
  const lacks = keyed.some(isGoal) && !keyed.some(isStart) && isValue(start);
  return lacks ? [{ role: "start", title: "", period, value: start }] : [];
}
const STARTS_FROM = new RegExp(
  `^(${YEAR})の?(?:実績|現状)値?[（(]([^（）()]{1,12})[)）]の[0-9.]{1,6}(?:倍|%|割)`,
  "u",
);

/** A word that is beside a group of records, printed between a label and its values. */
const WORD_BESIDE = /^(?:評価|成果|管理)指標$/u;

/** Whether a record has the name of a quantity and no value yet. */
const isOpen = ({ keyed, named, label }: KeyedRecord): boolean =>
  keyed.length === 0 && !named && NAMES_QUANTITY.test(compact(label));

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

const isSame = (a: Keyed, b: Keyed): boolean =>
  a.role === b.role &&
  !isOfAnotherYear(a, b) &&
  (compact(a.period) === compact(b.period) || a.value === b.value);
