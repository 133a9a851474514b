import { type Line, withTexts } from "./document.ts";
import { cleanText } from "./text.ts";

/** What says of which era years are that print none: ※年度はいずれも平成です, 元号のない年は令和. */
const SAYS =
  /^[※＊*（(注]?.{0,6}(?:年度?|元号).{0,16}?(?:いずれも|すべて|全て|省略|(?:元号|年号)の(?:ない|無い)).{0,12}?(平成|令和)/u;
/** The same in a longer text, in the words that say nothing else: 年度の表記は平成です. */
const SAYS_WITHIN = /(?:年度?|元号)の表記は(?:すべて|全て|いずれも)?(平成|令和)/u;
/** A note is no longer than this. */
const LONGEST = 50;
/** A year of two digits without its era: 28年度実績, （27年）. */
const BARE =
  /(?<![0-9０-９元.,年～~〜第成和正RHSＲＨＳ])(?<![成和正RHSＲＨＳ] )([0-9０-９]{1,2})(?= ?年度(?!間)|年(?:[)）]|$|[0-9０-９]{1,2}月|末))/gu;

/** Lines whose years without an era have the one that a note of the document says. */
export function withStatedEra(lines: Line[]): Line[] {
  const eras = lines.flatMap(({ text }) => {
    const note = cleanText(text);
    const short = note.length <= LONGEST ? SAYS.exec(note) : null;
    return (short ?? SAYS_WITHIN.exec(note))?.[1] ?? [];
  });
  const [era] = eras;
  if (era === undefined || new Set(eras).size > 1) return lines;
  return lines.map((line) => withTexts(line, (text) => text.replace(BARE, `${era}$1`)));
}
