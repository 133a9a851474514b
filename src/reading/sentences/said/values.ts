import { NUMBER, VALUE } from "../spoken.ts";
import { DATED } from "../subject.ts";

/** A value of a text, the words before it as far as the value before, and all behind it. */
export interface Spoken {
  lead: string;
  value: string;
  tail: string;
}

/** How far something moved, before the word for it. */
const FAR = `${NUMBER}[^0-9、。にはがをで]{0,4}?`;
/** Figures that are no values: years and days, what is counted off, ages, how far something moved, who is asked. */
const NONE = new RegExp(
  [
    `(?:${DATED})`,
    "(?<![0-9])(?:20)?[0-9]{2}年(?!間)",
    "[0-9]{1,2}月(?:[0-9]{1,2}日)?|[はが][0-9]{1,2}日(?=[、に])",
    "第[0-9]{1,3}|[0-9]{1,3}[^0-9、。]{1,3}圏|[0-9]{1,3}(?:つ|項目|分野|施策|指標|区分|年間|[かカヶケ]年|[回番点]目|期|次|号|条|章|位)",
    "[0-9]{1,3}(?:分|時間|日|キロ|km|m)以内に",
    "[0-9]{1,4}(?:[人件]|世帯)?[0-9]?日?当たり|[0-9]{1,3}(?:歳(?:代|児|以上|未満)|代[のに前後])",
    "[0-9.]{1,8}(?:ポイント|倍)",
    `(?:比べ?て?|より|から)${FAR}(?:[増減]|上昇|低下|上がり|下がり)|${FAR}の?[増減](?![やら])`,
  ].join("|"),
  "gu",
);
/** A bracket behind a value that holds another: 81.2%(目標74.6%). */
const ANOTHER = /\((?=(?:目標|実績|現状|基準|計画)値?[^()年]{0,3}[0-9])/gu;
/** A value, as far as the word that goes on behind it. */
const EACH = new RegExp(
  `(?<![0-9.,])(?:(?:(?:年間?|月|累計で?|延べ)?${VALUE}(?:\\([^()]{0,20}＿[^()]{0,20}\\))?|ゼロ)(?:以上|以下|以内|未満|程度)?)(?=[、。()でにとをのがはもへまだ]|から|$)`,
  "gu",
);

/** The values of a sentence in their order; those of the parts of one quantity together (男性79.8歳、女性84.1歳). */
export function valuesOf(sentence: string): Spoken[] {
  const masked = sentence
    .replace(NONE, (figure) => figure.replace(/[0-9]/gu, "＿"))
    .replace(ANOTHER, "、");
  let end = 0;
  const spoken = [...masked.matchAll(EACH)].map(({ 0: value, index }) => {
    const lead = sentence.slice(end, index);
    end = index + value.length;
    return { lead, value: sentence.slice(index, end), tail: sentence.slice(end) };
  });
  return spoken.reduce<Spoken[]>(withPart, []);
}

/** Values with the next one, which goes to the last of them where both are of parts, named right before them. */
function withPart(values: Spoken[], next: Spoken): Spoken[] {
  const last = values.at(-1);
  const [own, other] = [partOf(last?.lead ?? ""), partOf(next.lead)];
  if (!last || own === "" || next.lead !== `、${other}`) return [...values, next];
  const value = `${own}${last.value} ${other}${next.value}`;
  return [
    ...values.slice(0, -1),
    { lead: last.lead.slice(0, -own.length), value, tail: next.tail },
  ];
}

/** The part of a quantity that words end in (令和4年が男性), or nothing. */
const partOf = (lead: string): string =>
  /(?:男女?性?|女性?|[小中高]学?校?生)$/u.exec(lead)?.[0] ?? "";
