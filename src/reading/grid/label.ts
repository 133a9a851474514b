import { closeGaps, LETTERED } from "../text.ts";

/** Who counted the figure, in brackets behind a label: （産業課調）, （国土交通省）; （本省） and （消防局） are of whom it is. */
const SOURCE = /\s?[（(][^（）()]{0,40}(?:調べ?|(?<!本)[省庁])[)）]$/u;
/** A survey's name before who made it, behind a whole name: 県民経済計算（企画振興部）. */
const SURVEY =
  /(?<![とのにをはがで])\s[^\s（(]{2,30}(?:調査|統計|計算|センサス|年報書?|報告例)等?(?:[-、・\s（(].{0,60})?[（(][^（）()]{0,40}(?:省|庁|局|課|部|院)\s?[)）].{0,20}$/u;
const NUMBER = new RegExp(
  `^(?:[（(]?[0-9]{1,3}[)）.．]?[\\s　]+(?=[^\\s0-9])|[・●○◎■□◆◇▼▽*＊-]\\s*|${LETTERED})`,
  "u",
);

/** The mark of a heading and the number of an indicator before its name: ### KPI2 凧の数. */
const HEADING = /^(?:#{1,6}\s+)?(?:(?:KPI|指標)\s?[0-9①-⑳]{1,2}[\s　:：.．]+(?=[^\s0-9]))?/u;

export const withoutHeading = (text: string): string => text.replace(HEADING, "");

/** A label without how its share is computed: 普及率=(利用できる人口)/(総人口). */
function withoutFormula(text: string): string {
  const [label = "", ...formula] = text.split(/[=＝]/u);
  return /[/／÷×Σ]/u.test(formula.join()) ? label.trim() : text;
}

/** Several labels with a bullet each, which stay for whoever parts them. */
const LISTED = /^・.*\s・/u;

/** A label without its heading's mark, its number, its bullet, the gaps of its line breaks and the source of the figure. */
export function cleanLabel(text: string): string {
  const plain = closeGaps(
    withoutFormula(withoutHeading(text))
      .replace(LISTED.test(text) ? "" : NUMBER, "")
      .replace(SURVEY, "")
      .replace(/\s?[（(]?※(?![0-9]{1,2}\p{Script=Hiragana})[\s\S]*/u, "")
      .replace(/(?<![mｍ0-9])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}/gu, ""),
  );
  return plain.replace(SOURCE, "") || plain || closeGaps(text);
}
