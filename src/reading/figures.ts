import { foldWidth } from "../notation/text.ts";
import { withoutBullet } from "./text.ts";
import { isUnit } from "./words.ts";

/** Figures that count nothing: days and years, numbers of chapters and pages, telephones, addresses. */
const NO_QUANTITY = [
  /https?:\S{1,200}|[\w.+-]{1,60}@[a-z][\w.-]{1,60}/giu,
  /(?:電話|TEL|FAX|〒|P\.)[\s:]?[0-9().-]{1,20}/giu,
  /(?:令和|平成|昭和|大正|明治|[RHS])\s?(?:元|[0-9]{1,2})(?:[./][0-9]{1,2}){0,2}(?:年度?|月|日){0,3}/gu,
  /(?<![0-9.,])(?:19|20)[0-9]{2}(?:[./~～-][0-9]{1,4}){0,2}\s?(?:年度?)?/gu,
  /[0-9]{1,2}年度|[0-9]{1,3}(?:年間|年後|周年|年生)|[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{1,2}(?::[0-9]{2}|時)(?!間)/gu,
  /(?:第|その|図表?|表|資料|注|目標|方針|政策|施策|分野|柱|重点|指標|戦略|プロジェクト|ゴール|[A-Za-z\u2160-\u2169]-?)\s?[0-9]{1,3}(?:[.-][0-9]{1,3}){0,3}/gu,
  /^[(]?[0-9]{1,3}(?:[.-][0-9]{1,3}){0,3}[).、]?(?=[\s\p{L}])/gu,
];
/** A number with the sign or word that says what it counts. */
const COUNT =
  /[0-9]\s?(?:[%‰]|\p{L}|℃|㎡|㎥)|[一二三四五六七八九十百千]{2,12}(?:人|件|戸|世帯|か所|箇所|パーセント|割)/u;
/** A number alone on its line that is none of a page and no goal of the SDGs (7.2). */
const ALONE =
  /^(?:[0-9]{1,3},[0-9]{3}|(?:1[89]|[2-9][0-9]|[0-9]{3,9})\.[0-9])[0-9,]{0,20}(?:\s?\([^()]{0,20}\))?$/u;

/** A number and its unit alone on a line, which is no heading with its number: 395機関. */
const COUNTED = /^[0-9]{1,3}(?:\.[0-9]{1,3})?\s?([^0-9()]{1,6})(?:\s?\([^()]{0,20}\))?$/u;

/** Whether a text holds a number that counts something: no date, number of a page or heading. */
export function holdsQuantity(text: string): boolean {
  const folded = withoutBullet(foldWidth(text));
  const rest = NO_QUANTITY.reduce((left, sign) => left.replace(sign, " "), folded);
  return COUNT.test(rest) || ALONE.test(folded) || isUnit(COUNTED.exec(folded)?.[1] ?? "");
}

/** The numbers of a text, without the commas of their thousands. */
export const numbersIn = (text: string): string[] =>
  foldWidth(text)
    .replaceAll(",", "")
    .match(/[0-9]+(?:\.[0-9]+)?/gu) ?? [];
