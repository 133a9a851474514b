import { isSlot } from "../column.ts";
import { isPageNumber, type Line, type Span } from "../document.ts";
import { columnsOfCells } from "../header.ts";
import { isOwnHeading, readHeading } from "../outline/headings.ts";
import { cleanText } from "../text.ts";
import { isSeries } from "../words.ts";
import { GAP, isValueSpan } from "./bands.ts";
import { isPeriodCell, kindOf } from "./cell.ts";
import { goesOn, namesColumns } from "./column-words.ts";

/** A word that a row's second line may hold: the rest of a label, or the year of a value. */
const isDated = ({ text }: Span): boolean =>
  isPeriodCell(text) || columnsOfCells([text])[0]?.role === "other";
/** A word for values, which begins another head where no other word stands beside it. */
const isWordForValues = ({ text }: Span): boolean =>
  !isPeriodCell(text) && columnsOfCells([text]).every(isSlot);
/** A rule drawn with signs. */
const DRAWN = /^\s*[-=_─━―—＿]{5,}\s*$/u;
/** Lines without a value, empty ones apart, that a table has between its rows at most. */
const MOST_IDLE = 5;

/**
 * Whether the lines of a head name columns, the first of them by itself or with words for values or years that
 * stand behind the first word of the others, as no title does.
 */
export function beginsHead([first = [], second = [], ...others]: Span[][]): boolean {
  if (namesColumns(cellsOf(first))) return true;
  const rest = [second, ...others].flat();
  const label = Math.min(...rest.map(({ end }) => end));
  const last = Math.max(...second.map(({ x }) => x));
  const isClosedBelow = ({ x, end }: Span) =>
    second.some((own) => /^[（(]/u.test(own.text) && own.x < end && x < own.end);
  const behind = (span: Span) =>
    span.x >= label && (first.length > 1 || isDated(span) || isClosedBelow(span) || span.x >= last);
  const all = [...first, ...rest].toSorted((a, b) => a.x - b.x);
  return first.every(behind) && namesColumns(cellsOf(rest.length > 0 ? all : []));
}

const isHead = (line: Line | undefined): boolean =>
  namesColumns({ cells: (line?.text ?? "").split("\t").map(cleanText) });

/** Whether a word of the next line begins where one of a row does, or is a year below it. */
const under = (own: Span, { text, x, end }: Span): boolean =>
  Math.abs(own.x - x) <= GAP || (isPeriodCell(text) && own.x < end && x < own.end);
const cellsOf = (spans: Span[]) => ({ cells: spans.map(({ text }) => text) });

/**
 * The words of a head's lines: those of which some name or date columns and none is a value, whichever of them
 * stands first, as where cells of one line stand in the middle of higher ones.
 */
export function headLines(lines: Line[], at: number): Span[][] {
  const isTitle = ({ text }: Span) => kindOf(text) === "text" && !/[0-9。]/u.test(text);
  const known = (span: Span) => goesOn(cellsOf([span])) || isSeries(span.text);
  const onward = (index: number) => {
    const words = lines[index]?.spans ?? [];
    return words.some(known) && words.every((span) => known(span) || isTitle(span));
  };
  let next = at + 1;
  while (
    next < at + MOST_HEAD &&
    (onward(next) || (onward(next + 1) && lines[next]?.spans?.every(isTitle)))
  )
    next++;
  return withYearWords(lines.slice(at, next).map(({ spans }) => spans ?? []));
}

/** The words of a head, 年度 joined with the word above it that a narrow column parts from it, but beside 値: 基準 / 年度. */
function withYearWords(heads: Span[][]): Span[][] {
  const rests = new Map<Span, string>();
  const isRest = (word: Span, line: number): boolean => {
    const above = heads.slice(0, line).flat();
    const own = above.findLast(
      ({ text, x, end }) => x < word.end && word.x < end && !isPeriodCell(text),
    );
    const beside = heads[line]?.some(({ text }) => /^数?値$/u.test(text));
    const goesOn = own !== undefined && !beside && /^年度?$/u.test(word.text);
    if (goesOn) rests.set(own, word.text);
    return goesOn;
  };
  const kept = heads.map((words, line) => words.filter((word) => !isRest(word, line)));
  return kept.map((words) =>
    words.map((word) => ({ ...word, text: word.text + (rests.get(word) ?? "") })),
  );
}
/** Lines of a head at most. */
const MOST_HEAD = 6;

/** Whether a line is a heading by its word, or by its number alone where the next line is a head. */
const isHeadingAt = (lines: Line[], at: number): boolean =>
  isOwnHeading(lines[at]?.text ?? "") ||
  (isHead(lines[at + 1]) && readHeading(lines[at]?.text ?? "")?.type === "chapter");

/** The lines below a head, up to the last that holds a value or goes on right below it. */
export function bodyFrom(lines: Line[], from: number): { rows: Line[]; next: number } {
  const rows: Line[] = [];
  let [size, next] = [0, from];
  const goesOnAt = (word: Span) => rows.some(({ spans }) => spans?.some((own) => under(own, word)));
  // Of several words each goes on with a cell of the line above, whichever side they stand on.
  const isInside = (word: Span) =>
    rows.at(-1)?.spans?.some(({ x, end }) => x < word.end && word.x < end);
  const goesOnBelow = (words: Span[]) =>
    words.every(goesOnAt) || (words.length > 1 && words.every(isInside));
  for (let index = from, idle = 0; index < lines.length && idle <= MOST_IDLE; index++) {
    const line = lines[index];
    if (!line || line.cells || (isHead(line) && !line.spans?.every(isDated))) break;
    if (line.spans?.length && line.spans.every(isWordForValues)) break;
    if (DRAWN.test(line.text)) continue;
    // 施策3 定住の促進 is no goal in words.
    const values = line.spans?.some(isValueSpan) && !readHeading(line.text)?.strong;
    const blank = line.text.trim() === "";
    // A number below an empty line is that of the page.
    if (isPageNumber(cleanText(line.text)) && lines[index - 1]?.text.trim() === "") break;
    if (!blank) idle = values ? 0 : idle + 1;
    if (!blank && (!line.spans?.length || (!values && /。(?![)）])|.{61}/u.test(line.text)))) break;
    const below =
      !blank &&
      index === next &&
      index > from &&
      !isHeadingAt(lines, index) &&
      goesOnBelow(line.spans ?? []);
    if (!blank) rows.push(line);
    if (values || below) [size, next] = [rows.length, index + 1];
  }
  return { rows: rows.slice(0, size), next };
}
