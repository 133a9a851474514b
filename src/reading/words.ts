import { readCell } from "../notation/cell.ts";
import { readMissing } from "../notation/missing.ts";
import { readPeriod } from "../notation/period.ts";
import { readTarget } from "../notation/target.ts";
import { NEARED, plainGoal, plainValue } from "./goal.ts";
import { compact, openBrackets, unbracketed } from "./text.ts";
import { anyOf, words } from "./vocabulary.ts";

/**
 * The closed vocabularies of plan tables, as regular expressions over text whose width is folded
 * and whose spaces are gone (`compact`).
 */

const ERA = "(?:令和|平成|昭和|[RHS]\\.?)(?:元|[0-9]{1,2}(?![0-9]))";
/** Four digits of a longer number (120035人) are no year. */
const WESTERN = "(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])";
/** A year or fiscal year in any spelling, with the other calendar beside it in brackets. */
export const YEAR = `(?:${ERA}|${WESTERN})(?:[(／/](?:${ERA}|${WESTERN})(?:年度?)?[)]?)?(?:年度?)?末?`;

export const EACH_YEAR = new RegExp(YEAR, "gu");

/** A number in place of a name, which is then the row's code: 指標①. */
export const INDICATOR_NUMBER = "指標\\s?(?:[①-⑳]|[0-9０-９]{1,2})";

/** How the name of a quantity ends, as the inside of an expression. */
export const QUANTITY = "(?:[数率額量比]|割合|人口|面積|延長|密度|時間|満足度|認知度)";
/** The end of a label: what it counts, and what is said of it in brackets. */
export const NAMES_QUANTITY = new RegExp(`${QUANTITY}(?:[（(][^（()）]{1,30}[)）])?$`, "u");
/** 単位：人, a key with its value in one text. */
export const STATED_UNIT =
  /^[（(【〔[［]?単位[:：]\s?([^（()）【】〔〕[\]［］]{1,10})[)）】〕\]］]?$/u;
/** ※, *, ※1, *2, 注3), 4), ¹: the mark of a note in the word of a head, as the inside of an expression. */
export const NOTE_MARK =
  "(?:[※*注][0-9]{1,2}(?![0-9年])[)]?|[0-9]{1,2}[)]|[⁰¹²³⁴-⁹]{1,2}(?:・[⁰¹²³⁴-⁹]{1,2})?|[†‡]|※(?![0-9])|\\*{1,2}(?![0-9]))";
/** Whether letters make a word of heads that narrow columns set one below the other: 単 / 位. */
export const isUpright = (word: string): boolean =>
  /^(?:単位|番号|分野|区分|年度|評価|種別|担当|備考)$/u.test(word);
/** Whether a text explains a table or names its source: ※1 …, （注）…, ¹…, 資料：…. */
export const beginsNote = (text: string): boolean => NOTE.test(text);
const NOTE =
  /^[（(]?(?:[※＊*†‡¹²³⁴-⁹]|注(?=[:：)）0-9０-９\s]|$)|[^\s0-9:：]{0,8}(?:資料|出典)[:：])/u;
/** Which year of a plan a year is: 1年目（令和3年度）. */
export const YEAR_OF_PLAN = /^第?[0-9]{1,2}年[目次](?=[（(].*[0-9元])/u;

const PERIOD =
  /(?:令和|平成|昭和|[RHS]\.?)(?:元|[0-9]{1,2})(?![0-9])|(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|^[‘’'][0-9]{2}$|年度|時点|^[0-9]{1,2}年末?$|[過直][去近][0-9]{1,2}[年か]|元年|年平均|年間の?平均/;

/** A year with its value, R3:13, by itself and in a bracket. */
const OF_YEAR = `${YEAR}[:：][△▲+-]?[0-9]`;
const VALUE_OF_YEAR = new RegExp(`^${OF_YEAR}`, "u");
const IN_BRACKET = new RegExp(`[(]${OF_YEAR}`, "u");

/** Whether a bracket of a cell holds the value of another year: 12（R3：13）. */
export const holdsValueOfYear = (text: string): boolean => IN_BRACKET.test(compact(text));

/** Whether a bracket holds a date, a year, a span or an average over years. */
export function isPeriod(text: string): boolean {
  const word = compact(text).replace(/^[([]|[)\]]$/g, "");
  if (VALUE_OF_YEAR.test(word)) return false;
  if (/比|値[0-9]|以上|以下|目標|未満|増|減|[0-9]%/.test(word)) return false;
  return PERIOD.test(word);
}

/** Whether a text without brackets is a period and cannot be a figure: 令和元年度～5年度の平均. */
export function isBarePeriod(text: string): boolean {
  const word = compact(text);
  return /[^0-9]/u.test(word) && !/[-([]/u.test(word) && readPeriod(word)?.year != null;
}

const units = words("units").sort((a, b) => b.length - a.length);
const escapeWord = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const COUNTER = `[千万]?(?:${units.map(escapeWord).join("|")})`;
const PER = `(?:[/／・](?:[0-9]{0,6}[千万]?(?:${units.map(escapeWord).join("|")}|人口|期間|半期|当たり|あたり))){0,2}`;
/** A unit such as 件, 千t-CO2, g/人・日. */
const UNIT = `${COUNTER}${PER}`;
const UNIT_ONLY = new RegExp(`^${UNIT}$`);

/** Whether the text is nothing but a unit. */
export function isUnit(text: string): boolean {
  return UNIT_ONLY.test(compact(text));
}

const YEAR_ONLY = new RegExp(`^${YEAR}$`);
const RATIO = /^[0-9.]+[:：対][0-9.]+$/;
/** What names a quantity or a person at its end is no value: 25～39歳の転入者数. */
const LABEL_LIKE = /(?:寿命|割合|人口|児童|生徒|率|高齢者|歳児|号線|丁目|年生|数)$/;
export const endsAsLabel = (text: string): boolean => LABEL_LIKE.test(compact(text));

const NESTED = /\([^()]{0,40}\(/u;

/** Whether the text is one printed figure: number, unit, wording such as 約 or 以上, remark. */
export function isFigure(text: string): boolean {
  const word = compact(text);
  if (word.length > 60 || !/[0-9半割]/u.test(word) || /[、。]/u.test(word)) return false;
  if (LABEL_LIKE.test(word) || (YEAR_ONLY.test(word) && !/^[0-9]+$/.test(word))) return false;
  if (RATIO.test(word) || NESTED.test(word)) return RATIO.test(word);
  const plain = plainValue(text);
  const [cell, target] = [readCell(plain, ""), readTarget(plain, "")];
  if (cell.value === null && target.value === null && target.type !== "range") return false;
  const unit = (cell.value === null ? target.unit : cell.unit).replace(/\/[\s\S]*/u, "");
  return unit.length <= 3 || isUnit(unit);
}

/** A dash before the unit that the missing figure would have: `― 件/年`. */
const DASHED_UNIT = new RegExp(`^[-‐ー―—–−－─]{1,3}${UNIT}$`, "u");

/** Whether the cell says that there is no figure: a dash, 集計中, 未把握, なし … */
export function isAbsent(text: string): boolean {
  const word = unbracketed(text);
  return word !== "" && (readMissing(word) !== null || DASHED_UNIT.test(word));
}

const DIRECTION = /^[↗↘→↑↓⇗⇘⬆⬇⤴⤵➚➘⇧⇩⇒🡕🡖]+$/u;
/** Whether the text is the way in which a value is to go: behind a start the goal, before it a column of its own. */
export const isDirection = (text: string): boolean => DIRECTION.test(text);
const MOVES = new RegExp(`^${anyOf("moves")}${anyOf("moveEndings")}?$`, "u");
/** Kinds of goals that need no figure. */
const IN_WORDS = /^(?:(?:above|below)_baseline|increase|decrease|maintain|benchmark)$/u;

/** Whether the cell is a target in words: 増加, ↗, 現状値を上回る, 県平均以上, 半減 … */
export function isWorded(text: string): boolean {
  const word = compact(text).replace(/(.)\([^()]{0,60}\)$/u, "$1");
  if ([DIRECTION, MOVES, NEARED].some((goal) => goal.test(word))) return true;
  if (openBrackets(word) !== 0 || LABEL_LIKE.test(word)) return false;
  const { type, value } = readTarget(plainGoal(word), "");
  return word.length <= 50 && value === null && IN_WORDS.test(type);
}

/** Whether the text can stand in a value cell. */
export function isValue(text: string): boolean {
  return isAbsent(text) || isFigure(text) || isWorded(text);
}

const VERDICT = new RegExp(`^${anyOf("verdicts")}$`, "u");

/** Whether the word is an evaluation: 達成, 未達成, ◎, A … */
export function isVerdict(text: string): boolean {
  return VERDICT.test(compact(text));
}

const CATEGORY = new RegExp(`^${anyOf("categories")}$`, "u");

/** Whether the word says of what kind an indicator is: 成果, 活動 … */
export const isCategory = (text: string): boolean => CATEGORY.test(compact(text));

const SERIES = new RegExp(`^${anyOf("series")}$`, "u");

/** Whether the word names one part of a split row: 男性, 生徒, 小5 … */
export function isSeries(text: string): boolean {
  return SERIES.test(compact(text).replace(/^[([・](.*?)[)\]]?$/, "$1"));
}
