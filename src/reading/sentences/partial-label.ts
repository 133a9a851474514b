import { isSeries, QUANTITY } from "../words.ts";

/** 凧の料金を1回, 凧の税が年額: how a value is counted, with the end of the clause before it. */
const COUNTED = /[をはが][^をはが]{0,10}[0-9]{1,3}[^0-9]{1,4}$|[をはが].{0,20}[年月]額$/u;
/** 議員:凧の数: who speaks. A place (小学校では) is of one part, too. */
const LED = /^[^:「」]{1,15}:|^[^をが]{1,12}では/u;
/** 目標3凧の数: a number that counts nothing is that of a title. */
const NUMBER =
  /(?<!CO|[A-Z][0-9.]{0,3})[0-9](?![0-9,.~～〜-]|[日人歳回便本時分年週月期次学級か以世施点代種類市町村件割千万名台車km㎡%)])/u;

/** Whether a label lacks a part of what its sentence says before the values, or holds what is none of it. */
export function isPartial(label: string, sentence: string): boolean {
  const lead = sentence.slice(0, Math.max(0, sentence.indexOf(label)));
  return (
    isSeries(label) ||
    [COUNTED, LED, NUMBER].some((sign) => sign.test(label)) ||
    OF_WHICH.test(lead)
  );
}

/** 凧の数は、赤い凧を…, 凧の数のうち、…: what the label is a part of. */
const OF_WHICH = new RegExp(`(?:^|、)[^、。]{1,30}(?:${QUANTITY}は|のうち)、$`, "u");

/** The same of a sentence whose clauses are each of one part: 凧の数は、赤い凧を3枚から5枚に、青い凧を. */
export const isOfParts = (sentence: string): boolean => PARTS.test(sentence);
const PARTS = new RegExp(
  `^[^、。0-9]{1,30}(?:${QUANTITY}は|のうち)、[^、。0-9]{1,20}[をが]、?[^、。]{0,8}[0-9]`,
  "u",
);
