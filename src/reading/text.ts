import { joinLines as join } from "../lib/join-lines.ts";
import { remember } from "../lib/memo.ts";
import { cleanText as clean, foldWidth } from "../notation/text.ts";

export { join };

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ、。・「」『』]/u;

/** The text clean-up of the notation, remembered. */
export const cleanText = remember(clean);

/** Width folded and all white space removed: the form in which words are looked up. */
export const compact = remember((text) => foldWidth(text).replace(/\s+/g, ""));

/**
 * Two lines of a cell of a source. A quantity and the name of the next one keep a space between them
 * (小学校 70％ / 中学校 58％), which nothing else tells apart, and so do two values, a year with its
 * value, and two texts with a bullet.
 */
export function joinCell(left: string, right: string): string {
  if (CUT_NUMBER.test(`${left}\n${right}`)) return left + right;
  const named = /(?:[0-9０-９][^\s0-9０-９]{0,4}|[)）])$/u.test(left) && NAMED.test(right);
  const unit = VALUE.exec(right)?.[1];
  const again = unit !== undefined && VALUE.exec(left)?.[1] === unit;
  const values = [left, right].every((line) => WHOLE_VALUE.test(line));
  const listed = [left, right].every((line) => line.startsWith("・"));
  const keyed = KEY.test(right) && !endsCut(left);
  const dated = YEAR_LINE.test(left) && (WHOLE_VALUE.test(right) || NUMBER.test(right));
  const apart = named || again || values || listed || keyed || dated;
  return apart ? `${left} ${right}` : join(left, right);
}
/** 10,5 above 04: a number that the end of a line cuts behind its comma. */
const CUT_NUMBER =
  /[0-9０-９][,，](?:\n[0-9０-９]{3}|[0-9０-９]\n[0-9０-９]{2}|[0-9０-９]{2}\n[0-9０-９])(?![0-9０-９])/u;
/** The year above a value in a cell. */
const YEAR_LINE = /^(?:(?:令和|平成|[RHＲＨ])[0-9０-９元]{1,2}|20[0-9]{2})年度末?$/u;
const NUMBER = /^[△▲]?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?$/u;
/** A value with its unit, which nothing but another value goes on behind: 8.1㎡/人, 12,765千円. */
const WHOLE_VALUE =
  /^(?:.*\s)?[△▲]?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?(?!年度?$)[^\s0-9０-９（）()\p{Script=Hiragana}・]{1,7}$/u;
/** 目標(R10):50km: a word for a value with that. */
const KEY =
  /^[【〔［[]?(?:現[状況]値?|基準値?|当初値?|策定時|実績値?|中間値?|目標値?|最終目標)(?:\s?[（(][^（()）]{1,20}[)）])?[】〕］\]]?\s?[:：]\s?[^\s:：]/u;
/** A value with its unit and nothing else; two of one unit are of two parts. */
const VALUE =
  /^(?:.*\s)?[△▲]?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?([^0-9０-９\s（）()]{1,3})$/u;
const NAMED = /^\p{L}[^0-9０-９\s()（）。、]{0,14}(?:[0-9０-９]年生?)?\s?[0-9０-９△▲]/u;

/** Takes away the spaces that a table's line break left between two Japanese characters. */
export function closeGaps(text: string): string {
  return cleanText(text).replace(/(\S) (?=(\S))/gu, (gap, left: string, right: string) =>
    JAPANESE.test(left) && JAPANESE.test(right) ? left : gap,
  );
}

/** 項 目 現 状: words of two letters that were set apart, each together again. */
export const pairLetters = (text: string): string =>
  text.replace(/(?<=^|\s)(\p{Script=Han}) (\p{Script=Han})(?=\s|$)/gu, "$1$2");

/** The text without a bullet or mark of a list at its head. */
export function withoutBullet(text: string): string {
  return cleanText(text).replace(
    /^(?:[-*]\s+)?(?:[・･●○◯◎■□◆◇★☆▶▷➢➤◦▪•♦✓]|[?？△▲×](?=\s?\p{L})|〇(?![歳才])|[-*]\s)*\s*/u,
    "",
  );
}

/** ア before a text that it numbers: イ 凧の数, ウ．独楽の数; a letter that is parted from its word (ア ート) is none. */
export const LETTERED = "[ア-ン](?:[)）.．]|\\s(?=\\S{2})(?![ーァィゥェォッャュョ]))";

/** The text without the round brackets around it, without white space. */
export const unbracketed = (text: string): string =>
  compact(text).replace(/^[(（](.*)[)）]$/u, "$1");

/** Opening brackets that no closing bracket answers. */
export function openBrackets(text: string): number {
  let depth = 0;
  for (const char of text) {
    if ("(（[［「『【〔〈《".includes(char)) depth++;
    else if (")）]］」』】〕〉》".includes(char) && depth > 0) depth--;
  }
  return depth;
}

/** Words of labels that begin with the letters of a particle: がん検診の受診率. */
const NO_PARTICLE = /^(?:がん|やせ|にぎわ|ものづくり|もの忘れ|へき地|はしか|からだ|より[良よ])/u;

/** Whether the text starts as nothing but the rest of a cut word or phrase can start. */
export function startsCut(text: string): boolean {
  if (NO_PARTICLE.test(text)) return false;
  return /^(?:[のをがにへとはもでや、。）)」』】ーぁぃぅぇぉっゃゅょァィゥェォッャュョン]|する|した|して|され|られ|ている|いる|ない|まで|から|より|など|及び|または|又は|以上|以下|うち)/u.test(
    text,
  );
}

/** Whether the text ends in a way that asks for a continuation. */
export function endsCut(text: string): boolean {
  return openBrackets(text) > 0 || /[のをがにへとはもでや、・「『（(～〜／/]$/u.test(text);
}

/** Whether the line is running text: a sentence, not a label and not a cell. */
export function isProse(text: string): boolean {
  const line = cleanText(text);
  return (
    /。/.test(line.replace(/[（(「][^）)」]{0,160}[）)」]/gu, "")) ||
    /(?:ます|です|ました|ません|である|でした|ください)$/u.test(line) ||
    line.length > 160
  );
}

/** Who is in charge of what a label names, or where its figures are from, in a bracket behind it. */
export const IN_CHARGE =
  /\s?[（(](?:(?:所管|担当|出典|資料)[^（()）]{0,40}|[^（()）]{1,14}[課室局])[)）]$/u;

/** The number with whose sign a text begins (1 of ①), else 0. */
export function circled(text: string): number {
  const number = (text.codePointAt(0) ?? 0) - FIRST_CIRCLED + 1;
  return number >= 1 && number <= 20 ? number : 0;
}
const FIRST_CIRCLED = "①".codePointAt(0) ?? 0;
