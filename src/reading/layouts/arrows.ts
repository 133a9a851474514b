import { splitLabel, splitPeriod, unitOf } from "../cells.ts";
import { type Line, linesAbove, textAt } from "../document.ts";
import type { Doubt } from "../doubts.ts";
import { isBar } from "../grid/bars.ts";
import { readParts } from "../grid/parts.ts";
import { candidateOf, type FoundRow, goalOf, type Layout, rowOf } from "../rows.ts";
import { isExpected, underForecasts } from "../sentences/no-goal.ts";
import { cleanText, isProse, openBrackets, withoutBullet } from "../text.ts";
import { isAbsent, isBarePeriod, isSeries, isValue, isVerdict, YEAR } from "../words.ts";
import { yearNumber } from "../years.ts";
import { keysOf } from "./keys.ts";
import { COUNT, ORDINAL } from "./record.ts";
import { indicatorAbove, isValueHeading } from "./value-heading.ts";
import { presentIn } from "./year-run.ts";

const ARROW = / ?(?:→|⇒|➡|➔|➜|⟶|⇨|▶|->|=>) ?/u;
const ARROW_LAST = /[→⇒]$/u;
const ARROW_FIRST = /^[→⇒]/u;
/** Values that one row can have behind its first. */
const MOST_STEPS = 3;
/** Words that a goal in front of other text can take. */
const MOST_WORDS = 4;
/** 21*1（H30）: the figure behind the star is the number of a note. */
const NOTE = /(?<=[0-9０-９])[*＊※][0-9０-９]{1,2}(?=\s?[（(→])/gu;

/** What numbers the indicators of a line. */
const MARK = "[①-⑳]|[（(][0-9０-９]{1,2}[)）]";
const BEFORE_MARK = new RegExp(`(?=${MARK}|■)`, "u");
/** (注) 矢印の左は基準値です: a note behind the last value. */
const NOTE_BEHIND = /[（(]注[0-9]?[)）][\s\S]*/u;
const BEFORE_NUMBER = new RegExp(` (?=${COUNT})`, "u");
const MARKED = new RegExp(`^(?:${MARK}|[ア-ン](?=[)）.．\\s])[)）.．]?|\\s)+`, "u");

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

/** The parts of a text with an arrow each, behind marks, or behind numbers that follow one another: 1 label … 2 label …. */
function partsOf(text: string): string[] {
  const marked = text.split(BEFORE_MARK).filter((part) => ARROW.test(part));
  return marked.length > 1 ? marked : numberedParts(text);
}

/** Each number that follows the last one begins a part, the first where an arrow is behind it; a sentence is none. */
function numberedParts(text: string): string[] {
  const parts: string[] = [];
  let last = 0;
  for (const piece of text.split(BEFORE_NUMBER)) {
    const number = ORDINAL.test(piece) ? Number.parseInt(piece, 10) : 0;
    const begins = parts.length === 0 ? number > 0 && ARROW.test(piece) : number === last + 1;
    if (begins) {
      parts.push(piece.replace(ORDINAL, ""));
      last = number;
    } else if (parts.length > 0) parts.push(`${parts.pop()} ${piece}`);
  }
  return parts
    .flatMap((part) => part.split(BEFORE_PART))
    .filter((part) => ARROW.test(part) && !IN_SENTENCE.test(part.split(ARROW)[0] ?? ""));
}
/** 9 1)凧の数 … 2)独楽の数 …: several quantities under one number. */
const BEFORE_PART = /(?:^|\s)[0-9０-９]{1,2}[)）](?=\p{L})/u;
/** 凧の数は 3枚→9枚 と増えた. */
const IN_SENTENCE = /[はがを] ?約?[0-9０-９]/u;

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
const EQUAL = new RegExp(`(?<=[【（(→⇒\\s]${YEAR})\\s?[=＝]\\s?(?=[0-9０-９△▲])`, "gu");
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

/** H26年1.54→H31年1.68: the year of a side in front of its value. */
const YEAR_FIRST = new RegExp(`(${YEAR})[:：]?\\s?([0-9△▲][^\\s（()）月日]{0,20})$`, "u");
const yearBehind = (side: string): string => side.replace(YEAR_FIRST, "$2（$1）");
const withYearsBehind = (text: string): string => text.split(ARROW).map(yearBehind).join("→");
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
  !/[0-9０-９→|]/u.test(text.replace(/1\p{L}{1,2}[当あ]たり/u, "")) &&
  !isProse(text) &&
  !isVerdict(text);

const placedAt = ({ line, page }: Line, row: FoundRow): FoundRow => ({ ...row, line, page });

/** What was reached, and its goal in brackets: 2.6%（目標値0%）. */
const AIMED = /^(.{1,40}?) ?[（(]目標値?[:：]? ?([^（）()]{1,20})[)）]$/u;

/** A goal with a later year and what was reached before it: 95%(令和12) 86.3%(令和5). */
const FOLLOWED =
  /^([^\s（）()]{1,20} ?[（(]([^（）()]{2,12})[)）]) ([^\s（）()]{1,20} ?[（(]([^（）()]{2,12})[)）])(?= |$)/u;

/** A goal, and behind it what was reached: 150,000人泊（R5実績 98,765人泊）, 1,500千人【実績】1,102千人（令和5年）. */
const REACHED = new RegExp(
  `^(.{2,40}?) ?(?:[【（(]実績[】）)] ?([0-9△▲].{0,30})|[（(](${YEAR})の?実績値?[:：]? ?([0-9△▲][^（()）]{0,20})[)）])$`,
  "u",
);

/** Both values of a last side; behind those of a part may stand a title of what comes next. */
function followedIn(last: string, part: boolean): { goal: string; newest: string } {
  const [whole = "", goal = "", aimed = "", newest = "", known = ""] = FOLLOWED.exec(last) ?? [];
  const [, aim = "", reached, year, value] = REACHED.exec(last) ?? [];
  if (aim) return { goal: yearBehind(aim), newest: reached ?? `${value}（${year}）` };
  const later = yearNumber(aimed) > yearNumber(known);
  return later && (part || whole === last) ? { goal, newest } : { goal: last, newest: "" };
}

function readArrow(printed: string, line: Line, part: boolean): FoundRow[] {
  const [before = "", ...steps] = printed.replace(NOTE, "").split(ARROW);
  const first = startOf(before);
  const last = steps.pop()?.replace(NOTE_BEHIND, "") ?? "";
  const text = [before, ...steps, last].join("→");
  const [, reached = "", aim = ""] = AIMED.exec(last) ?? [];
  const { goal, newest } = followedIn(aim || last, part);
  if (!first || goal === "" || steps.length >= MOST_STEPS || isExpected(goal)) return [];
  const { label, value } = first;
  const target = part ? firstValue(goal, unitOf(value)) : goal;
  if (isProse([before, ...steps, target].join("→")) || keysOf(text).keyed.length > 1) return [];
  const sides = reached ? [...steps, reached] : steps;
  if (!(isSide(target) || isWording(value, target)) || !sides.every(isSide)) return [];
  if ([...steps, goal].every((side) => isBarePeriod(side.replace(/[）)]$/u, "")))) return [];
  const name = withoutBullet(label).replace(MARKED, "");
  const changed = CHANGED.exec(name)?.[1];
  if (changed) return [goalOf(line, changed, target)];
  const present = part ? presentIn(cleanText(line.text), name, value, target) : undefined;
  return [
    rowOf(
      line,
      withoutBullet(label),
      [
        { role: "start", value },
        ...steps.map((step) => ({ role: "interim" as const, value: step })),
        { role: "target", value: target },
        ...(reached ? [{ role: "now" as const, value: reached }] : []),
        ...(newest ? [{ role: "now" as const, value: newest }] : []),
        ...(present ? [{ role: "now" as const, ...present }] : []),
      ],
      { doubts: [...doubtsOf(name), ...(target === goal && newest === "" ? [] : CELL_ORDER)] },
    ),
  ];
}

/** 凧の会の現行目標を縮小(12会→9会): what is before the arrow is the goal until now, and no start. */
const CHANGED =
  /^(.{2,60}?)(?:に係る|の)?(?:現行の?|従来の?|旧)?目標を(?:一部)?(?:縮小|拡大|変更|見直し?|引き?[上下]げ|[上下]方修正|改定)$/u;

/** 1)1か所以上: a label that begins with a figure says which part of the label above it is. */
const doubtsOf = (name: string): Doubt[] =>
  /^[0-9０-９]{1,2}[)）][0-9０-９]/u.test(name) ? ["odd-label"] : [];
const CELL_ORDER: Doubt[] = ["cell-order"];

/** The value, in the unit of the start, at the head of a text that goes on with something else. */
function firstValue(text: string, unit: string): string {
  const words = text.trim().split(" ");
  for (let size = Math.min(MOST_WORDS, words.length); size > 0; size--) {
    const value = words.slice(0, size).join(" ");
    if (isSide(value) && unitOf(value) === unit) return value;
  }
  return text.trim();
}

/** 男性78.9歳・女性83.2歳: a value in parts. */
const hasParts = (text: string): boolean => (readParts(text)?.values.length ?? 0) > 1;

const isSide = (text: string): boolean =>
  isValue(
    splitPeriod(text.replace(/^(?:目標値?|現状値?|基準値?|[年月週日]平均)[:：]?\s?/u, "")).value,
  );

/** A few words behind a figure's arrow are its target, even words that no list knows. */
const isWording = (value: string, target: string): boolean =>
  /[0-9０-９]/u.test(value) && target.length <= 20 && !/[。、]/u.test(target);

/** Whether a text can be a label: the 25 of 25 歳～39 歳の転入者数 names nothing. */
const isNaming = (label: string): boolean =>
  label.length > 1 && (!/[0-9]/u.test(label) || /\p{L}{2}/u.test(label));

/** Parts the left side of the arrow into label and value, at a colon or at the first gap that fits. */
function startOf(side: string): { label: string; value: string } | undefined {
  const text = cleanText(side);
  const cuts = text.matchAll(/[:：=＝…\s]{1,40}|(?<=[^0-9０-９.,，．△▲+−-])(?=[0-9０-９△▲])/gu);
  for (const cut of isSide(text) ? [] : cuts) {
    const label = text.slice(0, cut.index);
    const value = text.slice(cut.index + cut[0].length);
    const named = isNaming(label.replace(MARKED, "")) && !isAbsent(label);
    if (named && (isSide(value) || hasParts(value))) return { label, value };
  }
  return undefined;
}
