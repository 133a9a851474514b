import { fixSigns } from "../../notation/text.ts";
import { type Line, withTexts } from "../document.ts";
import { withTables } from "../files/html.ts";
import { wholeBarRows } from "../grid/bar-rows.ts";
import { withLowerCells } from "../grid/lower-cells.ts";
import { cleanText } from "../text.ts";
import { inHalfWidth } from "../widths.ts";
import { digitsTogether, lettersTogether } from "./apart.ts";
import { withEnglishHeads } from "./english-heads.ts";
import { withPartedLetters } from "./parted-letters.ts";
import { withPoints } from "./points.ts";
import { withColons, withItems } from "./read-aloud.ts";
import { withCenturies } from "./short-years.ts";
import { withUprightWords } from "./upright-words.ts";
import { withYearsOverRows } from "./years-over-rows.ts";

/** A word in which every letter stands twice: bold text that was drawn two times. */
const DOUBLED = /^(?:(.)\1){2,}$/u;
const WORDS = /[^\s|｜]+/gu;

/** Lines as every reader of them may take them: letters once, together and in half width, tables in HTML as cells. */
export const cleanLines = (lines: Line[]): Line[] => inHalfWidth(lines, cleaned);

function cleaned(lines: Line[]): Line[] {
  const whole = withLowerCells(wholeBarRows(withUpright(withEnglishHeads(withTables(lines)))));
  const stated = withStatedEra(withItems(withColons(digitsTogether(lettersTogether(whole)))));
  const clean = stated.map((line) =>
    withTexts(line, (text) => once(fixSigns(text.replace(EMPHASIS, "$1")))),
  );
  return withYearsOverRows(withCenturies(withPoints(clean)));
}

const withUpright = (lines: Line[]): Line[] => withPartedLetters(withUprightWords(lines));

/** **bold** of Markdown, whose stars belong to no label and no value. */
const EMPHASIS = /\*\*([^*]{1,400})\*\*/gu;

/** What no word has but one of doubled letters: doubled ideographs, or a figure with a doubled sign (55..00％％). */
const TELLING = /\p{Script=Han}|\p{Script=Katakana}|[0-9０-９](?:\.\.|,,|％％|%%)/u;

/** 評評価価指指標標 is 評価指標. Figures alone may well have doubled digits. */
function once(text: string): string {
  const words = text.match(WORDS)?.filter((word) => DOUBLED.test(word)) ?? [];
  if (!words.some((word) => TELLING.test(word))) return text;
  return text.replace(WORDS, (word) =>
    DOUBLED.test(word)
      ? Array.from(word)
          .filter((_, at) => at % 2 === 0)
          .join("")
      : word,
  );
}

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
function withStatedEra(lines: Line[]): Line[] {
  const eras = lines.flatMap(({ text }) => {
    const note = cleanText(text);
    const short = note.length <= LONGEST ? SAYS.exec(note) : null;
    return (short ?? SAYS_WITHIN.exec(note))?.[1] ?? [];
  });
  const [era] = eras;
  if (era === undefined || new Set(eras).size > 1) return lines;
  return lines.map((line) => withTexts(line, (text) => text.replace(BARE, `${era}$1`)));
}
