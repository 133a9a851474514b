import { jaModel, Parser } from "budoux";
import type { Language } from "../language.ts";

/** May a line begin with the character at this place? 0 no · 1 if need be · 2 gladly. */
export type Breaks = Uint8Array;

/** Kinsoku (JIS X 4051): what must not begin a line, what must not end one. */
const NO_START =
  /[、。，．・：；？！／ー々ゝゞヽヾ〻）」』】〉》〕］｝〙〗’”"'％%‰℃°′″…‥〜～)\]},.:;!?ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ\u00a0]/;
const NO_END = /[（「『【〈《〔［｛〘〖‘“([{￥¥$#№△▲約第\u00a0]/;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2190-\u27bf\u3000-\u30ff]/;
const PAIR = /[…‥―—]/;

/** A number stays with its sign and its unit. */
const COUNTERS =
  "％|%|ポイント|(?:百|千|万|億|兆)*円|(?:百|千|万)?人|(?:万|千)?世帯|(?:万|千)?㎡|㎢|(?:万|千)? ?t-CO2|年度?間?|[かカヵヶ箇][月所年国]|月末?|日間?|時間?|分|回|件|行|社|校|園|台|本|戸|棟|店舗?|施設|団体|項目|指標|施策|事業|種類?|つ|倍|歳|km²?|ha|kg|kWh|g|t|million|billion|thousand|yen|points?|percent";
const NUMBER = new RegExp(
  `[約第+＋\\-−△▲±]?[0-9０-９](?:[0-9０-９,，.．]*[0-9０-９])?(?:[ \\u00a0]?(?:${COUNTERS})(?![a-z]))?`,
  "g",
);
const LONGEST_NUMBER = 16;

/** The name of a city, ward, town or village stays in one piece. */
const PLACE = /[\u4e00-\u9fff]{1,4}[市区町村](?![\u4e00-\u9fff])/gu;

/** A short remark in brackets, such as a unit, is broken only if need be. */
const REMARK = /（[^（）]{1,7}）/gu;
/** A file name of common length stays in one piece. */
const FILE = /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{1,27}\.(?:txt|csv|pdf|md|xlsx)\b/gu;

/** Words that the parser takes apart. */
const WORDS =
  /生きがい|やりがい|働きがい|のびのび|いきいき|良し悪し|のある|により|によって|ごとに/gu;
/** The colon behind a name of some length; a short one would hang at the end of its line. */
const HEAD = /(?<=[^。／、「\s]{5})：/gu;
/** A particle belongs to the word before it. */
const PARTICLE = /(?<=[一-鿿゠-ヿ0-9０-９%％])[はがをにでのもとへや](?![ぁ-ん])/gu;
/** The ending of a word begins no full line, a part of a foreign word no line at all. */
const ENDING = /(?<=[一-鿿゠-ヿ])[ぁ-ん]|(?<=[ぁ-ん])[ぁ-ん](?![ぁ-ん])/gu;
const FOREIGN_PART = /(?<=[ァ-ヺー])[ァ-ヺー]/gu;

const parser = new Parser(jaModel);

/** Briefings repeat their texts, and tables try several widths. Emptied when full. */
const known = new Map<string, Breaks>();
const KNOWN_AT_MOST = 5000;

/**
 * Where a text may be broken, per UTF-16 unit. Japanese is broken gladly between phrases and, if
 * need be, between any two characters that the rules of kinsoku allow; Latin text at its spaces
 * and after hyphens and slashes between words. Without `phrases` nothing in Japanese is glad.
 */
export function findBreaks(text: string, lang: Language, phrases = true): Readonly<Breaks> {
  const key = `${lang} ${phrases} ${text}`;
  let breaks = known.get(key);
  if (breaks === undefined) {
    breaks = computeBreaks(text, lang, phrases);
    if (known.size >= KNOWN_AT_MOST) known.clear();
    known.set(key, breaks);
  }
  return breaks;
}

function computeBreaks(text: string, lang: Language, phrases: boolean): Breaks {
  const breaks = new Uint8Array(text.length + 1);
  for (let i = 1; i < text.length; i++) breaks[i] = betweenCharacters(text, i);
  if (phrases && (lang === "ja" || WIDE.test(text))) preferPhrases(text, breaks);
  for (const { index } of text.matchAll(PARTICLE)) breaks[index] = 0;
  for (const { index } of text.matchAll(FOREIGN_PART)) breaks[index] = 0;
  if (!phrases) for (const { index } of text.matchAll(ENDING)) breaks[index] = 0;
  for (const pattern of [PLACE, FILE, WORDS]) {
    for (const { 0: whole, index } of text.matchAll(pattern))
      breaks.fill(0, index + 1, index + whole.length);
  }
  for (const { 0: remark, index } of text.matchAll(REMARK)) {
    for (let i = index + 1; i < index + remark.length; i++) if (breaks[i] === 2) breaks[i] = 1;
  }
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const bound =
      number.length > LONGEST_NUMBER ? number.search(/[^0-9０-９,，.．]*$/) : number.length;
    for (let i = index + 1; i < index + bound; i++) breaks[i] = 0;
  }
  return breaks;
}

function betweenCharacters(text: string, at: number): 0 | 1 | 2 {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (/[\udc00-\udfff]/.test(after) || after === " ") return 0;
  if (before === " ") return 2;
  if (NO_START.test(after) || NO_END.test(before)) return 0;
  if (PAIR.test(before) && before === after) return 0;
  if (WIDE.test(before) || WIDE.test(after)) return 1;
  if (/[-–—/]/.test(before) && /\p{L}/u.test(after) && /\p{L}/u.test(text.charAt(at - 2))) return 2;
  return 0;
}

function preferPhrases(text: string, breaks: Breaks): void {
  for (const at of parser.parseBoundaries(text)) if (breaks[at] === 1) breaks[at] = 2;
  for (const { index } of text.matchAll(HEAD)) if (breaks[index + 1] === 1) breaks[index + 1] = 2;
  for (let i = 1; i < text.length; i++) {
    if (breaks[i] === 1 && /[、。，／」』）】・]/.test(text.charAt(i - 1))) breaks[i] = 2;
  }
}
