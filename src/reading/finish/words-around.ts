import type { Line, Span } from "../document.ts";
import { isHeadText } from "../header.ts";
import { readHeading } from "../outline/headings.ts";
import { compact } from "../text.ts";
import { isAbsent } from "../words.ts";
import type { FinishedRow } from "./finish.ts";

/** A word of a page with its place, in any measure. */
type Word = Pick<Span, "text" | "x">;

/**
 * Whether words stand between the first word of a row and its values, on the line above or below it, or brackets
 * before these, that are of no row: where nothing rules a page, a cell of more lines may have lost one, or the row
 * has the name of another cell.
 */
export function wordsAround(
  lines: readonly Line[],
  rows: readonly FinishedRow[],
): (row: FinishedRow) => boolean {
  const places = new Map(lines.map((line, index) => [String(line.line), index]));
  const own = new Map<string, string>();
  for (const [at, { line }] of rows.entries())
    own.set(line, (own.get(line) ?? "") + textOf(rows.slice(Math.max(0, at - 1), at + 2)));
  const besides = (line: Line | undefined) => {
    const words = line && !own.has(String(line.line)) && !isTitle(line.text) ? wordsOf(line) : [];
    return words.some(({ text }) => isOfValue(text)) ? [] : words;
  };
  return (row) => {
    const at = places.get(row.line) ?? Number.NaN;
    const words = lines[at] ? wordsOf(lines[at]) : [];
    const [first] = words;
    const value = words.find(({ text }, index) => index > 0 && isOfValue(text));
    if (!first || !value) return false;
    const said = own.get(row.line) ?? "";
    const isLoose = ({ text, x }: Word) =>
      x < value.x &&
      (x > first.x || /^[（(]/u.test(text)) &&
      /\p{L}/u.test(text) &&
      !isSaid(text, said);
    const above = besides(lines[at - 1]);
    const isHead = above.every(({ text }) => isHeadText(text));
    return [...(isHead ? [] : above), ...besides(lines[at + 1])].some(isLoose);
  };
}

const textOf = (rows: readonly FinishedRow[]): string => compact(JSON.stringify(rows));

/** Whether rows hold all that brackets part in a word: its unit is none of the label (割合（％）). */
const isSaid = (text: string, said: string): boolean =>
  compact(text)
    .split(/[（()）]/u)
    .every((part) => said.includes(part));

/** Whether a line is a title; a word in round brackets (（累計）) may be the end of a label. */
const isTitle = (text: string): boolean =>
  (readHeading(text)?.type ?? "topic") !== "topic" || /^\s*[◎○●◆◇■□▼▽★☆【［〔《〈]/u.test(text);

const isOfValue = (text: string): boolean => /[0-9]/u.test(text) || isAbsent(text);

/** The words of a line in their places, of a text those that blanks set. */
function wordsOf({ text, spans, cells }: Line): Word[] {
  if (cells || (!spans && text.includes("\t"))) return [];
  const runs = [...text.matchAll(/\S+(?:[ \u3000]\S+)*/gu)];
  return (
    spans ?? runs.map(({ 0: run, index }) => ({ text: run, x: widthOf(text.slice(0, index)) }))
  );
}

/** How wide blanks and letters are, in letters of half width. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[ -~]/u.test(letter) ? 1 : 2), 0);
