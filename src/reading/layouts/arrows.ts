import { splitLabel } from "../cells.ts";
import { type Line, linesAbove, textAt } from "../document.ts";
import { isBar } from "../grid/bars.ts";
import { candidateOf, type FoundRow, type Layout } from "../rows.ts";
import { underForecasts } from "../sentences/no-goal.ts";
import { cleanText, isProse, openBrackets, withoutBullet } from "../text.ts";
import { isSeries, isVerdict, YEAR } from "../words.ts";
import { isSide, readArrow, startOf, withYearsBehind } from "./arrow-change.ts";
import { ARROW, MARKED, partsOf } from "./arrow-parts.ts";
import { ORDINAL } from "./record.ts";
import { indicatorAbove, isValueHeading } from "./value-heading.ts";

const ARROW_LAST = /[→⇒]$/u;
const ARROW_FIRST = /^[→⇒]/u;

/** Arrows in one line: `①婚姻率：5.5‰（平成25年）→5.9‰（平成31年） ②…→…`. */
export const arrows: Layout = (line, lines, at) => {
  const below = unbarred(textAt(lines, at + 1));
  const change = lines[at + 1];
  if (change && !ARROW.test(line.text) && namesChange(line.text, below)) {
    const reading = arrows(change, lines, at + 1);
    return reading && { ...reading, rows: reading.rows.map((row) => placedAt(line, row)) };
  }
  const open = openBrackets(line.text) > 0 && CLOSES.test(below) && ARROW.test(below);
  const wraps = open || (ARROW_FIRST.test(below) && startOf(line.text) !== undefined);
  if (!(wraps || ARROW.test(line.text))) return undefined;
  const { whole, next } = wholeBracket(unbarred(cleanText(line.text)), below, at);
  const printed = withYearsBehind(
    whole.replace(EQUAL, "：").replace(ENCLOSED, "$1").replace(BRACKETED, "$1 $2$3"),
  );
  if (isBar({ ...line, text: printed })) return undefined;
  const title = textAt(lines, at - 1);
  const above = isValueHeading(title) ? indicatorAbove(lines, at) : title;
  const name = namesChange(above, printed) ? withoutBullet(above).replace(ORDINAL, "") : "";
  const text = name === "" ? printed : `${name}：${printed.replace(/^[=＝]/u, "")}`;
  const parts = partsOf(text);
  const read =
    parts.length > 1
      ? parts.map((part) => readArrow(part, line, true))
      : [readArrow(text, line, false)];
  const rows = read.flat();
  const unread = parts.filter((_, part) => read[part]?.length === 0);
  const candidates = unread.map((part) => candidateOf(line, part, "not-understood"));
  // What such a line leaves out of the row may stand in the next ones.
  if (text !== printed || next > at + 1) for (const { doubts } of rows) doubts.push("wrapped-line");
  // A bare number may be of a text between two rows.
  const numbered = parts.length > 1 && !parts.some((part) => MARKED.test(part));
  if (numbered) for (const { doubts } of rows) doubts.push("cell-order");
  if (rows.length === 0) return undefined;
  if (underForecasts(lines, at)) for (const { doubts } of rows) doubts.push("goal-sentence");
  return { rows: rows.map((row) => ofAbove(row, lines, at)), candidates, next };
};

/** A bar behind a whole line parts no cells. */
const unbarred = (text: string): string => text.replace(/ ?\|$/u, "");

/** ア 男性: a part of what the text above names. */
const PART = /^[ア-オ][ .．]?(.{1,8})$/u;
/** Parts of one label at most. */
const MOST_PARTS = 4;

function ofAbove(row: FoundRow, lines: Line[], at: number): FoundRow {
  const series = PART.exec(row.label)?.[1] ?? "";
  const above = linesAbove(lines, at, MOST_PARTS).findLast(
    ({ text }) => cleanText(text) !== "" && !ARROW.test(text),
  );
  if (!isSeries(series) || !above || isProse(above.text)) return row;
  const label = cleanText(above.text).replace(/^[①-⑳]\s?/u, "");
  return { ...row, label, series, doubts: [...row.doubts, "wrapped-line"] };
}

/** 受診率(51.9%→65%): start and goal in one bracket behind the label. */
const BRACKETED =
  /^([^→⇒]{2,90}?) ?(?:[（(]([^（）()→⇒]{1,30}[→⇒][^（）()→⇒]{1,30})[)）]|【([^【】→⇒]{1,30}[→⇒][^【】→⇒]{1,30})】)$/u;
/** R5=70件→R10=200件: what parts a year from its value. */
const EQUAL = new RegExp(
  `(?<=[【（(→⇒\\s]${YEAR})\\s?[=＝]\\s?(?=[0-9△▲]|(?:おおむね|概ね)?(?:解消|完了|ゼロ))`,
  "gu",
);
/** 【26年(H15)⇒34年(H29)】: a bracket around start and goal. */
const ENCLOSED = /^【([^【】]{1,60})】$/u;

/** A text with the line below where that closes its bracket or holds the value behind its arrow. */
function wholeBracket(text: string, below: string, at: number): { whole: string; next: number } {
  const open = openBrackets(text) > 0 && openBrackets(text + below) === 0;
  const cut = open || ARROW_LAST.test(text) || ARROW_FIRST.test(below);
  const side = below.replace(ARROW_FIRST, "");
  return cut && below.length <= LONGEST_REST && (CLOSES.test(below) || isSide(side))
    ? { whole: text + below, next: at + 2 }
    : { whole: text, next: at + 1 };
}
/** The rest of a line with an arrow is a value or two. */
const LONGEST_REST = 30;
/** →15%以下), 末)→ 5,000世帯(R7): what closes a bracket of the line above. */
const CLOSES = /^(?:[^（()）]{1,20}[)）]$|[^（()）]{0,6}[)）] ?[→⇒])/u;

/** A line that begins with a dated value, or a sign before it, has its name in the line above. */
const NAMELESS =
  /^(?:(?:約|概ね|おおむね)?[0-9△▲][^\s（()）]{0,20}(?: [^\s（()）0-9]{1,8})? ?[（(][^（()）]{1,20}[)）] ?[→⇒]|[=＝][0-9△▲])/u;
/** 14枚 → 16枚 and nothing else, which a label with a mark or number has below it. */
const BARE = /^約?[0-9△▲][^\s（()）→⇒]{0,15} ?[→⇒] ?約?[0-9△▲][^\s（()）→⇒]{0,15}$/u;

/** Whether a line holds the name of the change that stands alone in the line below it. */
function namesChange(above: string, below: string): boolean {
  const plain = withoutBullet(above).replace(ORDINAL, "");
  const change = withYearsBehind(below);
  return (
    isShortName(splitLabel(plain).label) &&
    (NAMELESS.test(change) || (isMarked(above) && BARE.test(change)))
  );
}

const isMarked = (text: string): boolean =>
  withoutBullet(text) !== text || ORDINAL.test(text) || MARKED.test(text);

const isShortName = (text: string): boolean =>
  text.length > 1 &&
  text.length <= 40 &&
  !/[0-9→|]/u.test(text.replace(/1\p{L}{1,2}[当あ]たり/u, "")) &&
  !isProse(text) &&
  !isVerdict(text);

const placedAt = ({ line, page }: Line, row: FoundRow): FoundRow => ({ ...row, line, page });
