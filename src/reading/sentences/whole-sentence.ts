import type { Line } from "../document.ts";
import { readHeading } from "../outline/headings.ts";
import { compact, endsCut } from "../text.ts";
import { labelAlone } from "./label-above.ts";
import { withPoints } from "./points.ts";
import { beginsParagraph } from "./subject.ts";

/** Lines that a sentence may take. */
const MOST_LINES = 5;
/** Longer texts are no sentence with a goal. */
export const LONGEST = 400;

/** A line without its cells before the last, where blanks part them and it is a sentence: 凧の固定 凧の課 固定率70%を目指す。 */
function sentenceIn(text: string): string {
  const words = text.trim().split(/[\s\u3000]+/u);
  const last = words.pop() ?? "";
  const apart =
    words.length > 1 && words.every((word) => !/[、。0-9]/u.test(word) && !endsCut(word));
  return apart && last.includes("。") ? last : text;
}

const NAMED = new Set(["goal", "policy"]);

/** Whether a line is the title of what follows, by its source or by its words: 戦略3 凧の担い手, (1)凧の数. */
function isTitle(line: Line | undefined): boolean {
  if (line && labelAlone(line) !== "") return true;
  const heading = line && !line.title ? readHeading(line.text) : undefined;
  const named = heading !== undefined && (NAMED.has(heading.type) || heading.style === "第");
  return line?.title === true || (named && heading.strong);
}

/** 2  年間の件数を60件以下とする: the number of an item, which a wide blank parts from its text. */
const NUMBER_APART = /^\s{0,20}[0-9]{1,2}(?:[ ]{2,9}|\u3000)(?=\p{L})/u;

/** ◎凧課長 凧の数は…。: who speaks, which a blank parts from what is said. */
const SPEAKER = /^\s{0,20}[◎○◆●][^\s、。0-9]{1,14}[長監番員官](?=\s.{10,4000}。)/u;
const withoutSpeaker = (text: string): string =>
  text.replace(SPEAKER, "").replace(NUMBER_APART, "");

/** The text from a line to the end of its sentence, without white space and titles. */
export function sentenceAt(lines: Line[], at: number): { text: string; next: number } {
  let text = "";
  let next = at;
  for (; next < lines.length && next < at + MOST_LINES; next++) {
    const printed = lines[next]?.text ?? "";
    const part = withMarks(compact(next === at ? sentenceIn(withoutSpeaker(printed)) : printed));
    const listed = /^(?:[・①-⑳○●■-]|[(（]?[0-9]{1,2}(?:[)）]|[.](?![0-9])))/u.test(part);
    const apart =
      listed || beginsParagraph(part) || isTitle(lines[next]) || isTitle(lines[next - 1]);
    if (part === "" || (next > at && apart)) break;
    text += part;
    if (
      /。(?:\((?:[^()]|\([^()]{1,20}\)){1,40}\))?$|(?:する|させる|増やす|減らす|上げる|下げる)。?$/u.test(
        part,
      )
    )
      return { text, next: next + 1 };
    if (text.length > LONGEST) break;
  }
  return { text: withMarks(compact(withoutSpeaker(lines[at]?.text ?? ""))), next: at + 1 };
}

/**
 * A text in which a comma parts its clauses (を第一とし，凧の数を) as 、 does, a point its decimals, and a round bracket
 * what it says of a value behind a sentence; a comma between numbers and names may be theirs.
 */
const withMarks = (text: string): string =>
  withPoints(text.replace(/(?<=[ぁ-ん]),/gu, "、").replace(SQUARE, "。($1)"));
const SQUARE = /。[【〔[]([^【】〔〕[\]。]{1,60}[0-9][^【】〔〕[\]。]{0,20})[】〕\]]/gu;
