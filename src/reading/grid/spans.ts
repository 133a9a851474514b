import { indexOfRole, isSlot } from "../column.ts";
import type { Line, Span } from "../document.ts";
import { columnsOfCells } from "../header.ts";
import { readHeading } from "../outline/headings.ts";
import { cleanText } from "../text.ts";
import {
  type Band,
  bandsOf,
  cellsAt,
  forValues,
  GAP,
  headPlaces,
  holdsUnits,
  isValueSpan,
  merged,
  namesEach,
  places,
  spreadTitles,
  takeTurns,
} from "./bands.ts";
import type { GridBlock } from "./block.ts";
import { isPeriodCell, kindOf } from "./cell.ts";
import { goesOn, namesColumns } from "./column-words.ts";
import { joined } from "./head-rows.ts";
import { areOfTwo, isBelowPlans, isUnclear, markParts, standApart } from "./span-doubts.ts";
import { wholeLines } from "./whole-lines.ts";

/** A word that a row's second line may hold: the rest of a label, or the year of a value. */
const isDated = ({ text }: Span): boolean =>
  isPeriodCell(text) || columnsOfCells([text])[0]?.role === "other";
/** A word for values, which begins another head where no other word stands beside it. */
const isWordForValues = ({ text }: Span): boolean =>
  !isPeriodCell(text) && columnsOfCells([text]).every(isSlot);
const isWordForUnits = ({ text }: Span): boolean => columnsOfCells([text])[0]?.role === "unit";
/** A rule drawn with signs. */
const DRAWN = /^\s*[-=_─━―—＿]{5,}\s*$/u;
/** Lines without a value, empty ones apart, that a table has between its rows at most. */
const MOST_IDLE = 3;

/** 88件 → 150件: an arrow between two values is no cell, nor is one in a label's line above them. */
const withoutArrows = (words: Span[], below: Span[] = []): Span[] => {
  const led = !words.some(isValueSpan) && below.length > 1 && below.every(isValueSpan);
  const isValueAt = (at: number) => words.slice(at, at + 1).some(isValueSpan);
  const between = (at: number) => at > 0 && isValueAt(at - 1) && isValueAt(at + 1);
  return words.filter(({ text }, at) => !(/^[→⇒➡]$/u.test(text) && (led || between(at))));
};

const isHead = (line: Line | undefined): boolean =>
  namesColumns({ cells: (line?.text ?? "").split("\t").map(cleanText) });

/**
 * A table of a page without ruling lines: columns are where no word of any row stands. It needs a
 * head that names columns; without one the places of words say too little.
 */
export function spanGrid(lines: Line[], at: number): GridBlock | undefined {
  const top = lines[at];
  if (!top?.spans || !isHead(top)) return undefined;
  const heads = headLines(lines, at);
  const { rows, next } = bodyFrom(lines, at + heads.length);
  const spans = rows.map(({ spans = [] }, at) => withoutArrows(spans, rows[at + 1]?.spans));
  const bands = bandsBelow(heads, rows, spans);
  if (bands.length < 2 || rows.length === 0) return undefined;
  // Bands that no word of the head stands over go with the one to their left, but for those of units.
  const over = new Set(heads.flatMap((words) => headPlaces(bands, words)));
  const isOpen = (band: Band) => !over.has(bands.indexOf(band));
  const units = heads.flat().some(isWordForUnits)
    ? []
    : bands.filter((band) => isOpen(band) && holdsUnits(band, spans.flat()));
  const columns = merged(bands, (_, band) => isOpen(band) && !units.includes(band));
  const titles = heads.map((words) => cellsAt(columns, words, headPlaces(columns, words)));
  const spread = heads.map((words, at) =>
    spreadTitles(columns, words, titles.slice(at), heads.slice(at + 1).flat()),
  );
  const isOfUnits = ({ from }: Band) => units.some((band) => band.from === from);
  const head = titles
    .reduce((above, below) => joined(above, below, true))
    .map((title, at) => title || (columns.slice(at, at + 1).some(isOfUnits) ? "単位" : ""));
  const roles = columnsOfCells(head);
  const holds = roles.map(({ role }) => isSlot({ role }) || role === "other");
  const label = Math.max(0, indexOfRole(roles, "label"));
  const body = wholeLines(
    rows.map((line, row) => {
      const words = spans[row] ?? [];
      const own = places(columns, words);
      const wrapped = areOfTwo(words.filter((_, at) => own[at] === label));
      return { line, cells: cellsAt(columns, words, own), wrapped };
    }),
    holds,
    label,
  );
  // Every column of values needs a word of its own in the head, or it may have another's.
  const ofLabels = columns[label];
  if (ofLabels) markParts(body, ofLabels);
  const texts = columns.filter((_, index) => !holds[index]);
  const valued = bands.filter(
    ({ values, from, to }) =>
      values > 0.5 && !texts.some((column) => column.from === from && column.to === to),
  );
  const named = heads.some((words) => forValues(words).length === valued.length);
  const inTurn = heads.every((words) => standApart(words, headPlaces(columns, words)));
  const told = !spread.includes(false) && !isUnclear(titles) && !isBelowPlans(lines, at);
  const clear = named && inTurn && told && !areYearsOver(heads, rows);
  return {
    rows: [
      { line: top, cells: head },
      ...(clear ? body : body.map((row) => ({ ...row, wrapped: true }))),
    ],
    next,
    exact: true,
  };
}

/**
 * Whether the years of a head may be those of its first row alone, since more lines of nothing but years follow and
 * none behind the last row: each row has its years above it. Years in brackets stand below their values.
 */
function areYearsOver(heads: Span[][], rows: Line[]): boolean {
  const isOfYears = (spans: Span[] = []) =>
    spans.length > 0 && spans.every(({ text }) => isPeriodCell(text) && !/^[（(]/u.test(text));
  const [last, ...above] = rows.map(({ spans }) => isOfYears(spans)).reverse();
  return heads.length > 1 && isOfYears(heads.at(-1)) && last === false && above.includes(true);
}

/** Where the words of a table stand: no word of a row with several is between two bands. */
function bandsBelow(heads: Span[][], rows: Line[], spans: Span[][]): Band[] {
  const beside = spans.filter((_, at) => (rows[at]?.spans?.length ?? 0) >= 2).flat();
  const [first, ...others] = bandsOf(beside);
  // Where units stand first, the labels are beside no other word.
  const found = first && !holdsUnits(first, beside) ? [first, ...others] : bandsOf(spans.flat());
  return merged(
    found,
    (last, band) =>
      takeTurns(last, band, spans) && !heads.some((words) => namesEach(words, last, band)),
  );
}

/** Whether a word of the next line begins where one of a row does, or is a year below it. */
const under = (own: Span, { text, x, end }: Span): boolean =>
  Math.abs(own.x - x) <= GAP || (isPeriodCell(text) && own.x < end && x < own.end);
const cellsOf = (spans: Span[]) => ({ cells: spans.map(({ text }) => text) });

/** The words of a head's lines: those that go on with it, and words between two of them. */
function headLines(lines: Line[], at: number): Span[][] {
  const onward = (index: number) => {
    const { spans } = lines[index] ?? {};
    return spans !== undefined && goesOn(cellsOf(spans));
  };
  const isTitle = ({ text }: Span) => kindOf(text) === "text" && !/[0-9０-９。]/u.test(text);
  let next = at + 1;
  while (onward(next) || (onward(next + 1) && lines[next]?.spans?.every(isTitle))) next++;
  return lines.slice(at, next).map(({ spans }) => spans ?? []);
}

/** The lines below a head, up to the last that holds a value or goes on right below it. */
function bodyFrom(lines: Line[], from: number): { rows: Line[]; next: number } {
  const rows: Line[] = [];
  let [size, next] = [0, from];
  const goesOnAt = (word: Span) => rows.some(({ spans }) => spans?.some((own) => under(own, word)));
  for (let index = from, idle = 0; index < lines.length && idle <= MOST_IDLE; index++) {
    const line = lines[index];
    if (!line || line.cells || (isHead(line) && !line.spans?.every(isDated))) break;
    if (line.spans?.length && line.spans.every(isWordForValues)) break;
    if (DRAWN.test(line.text)) continue;
    // 施策3 定住の促進 is no goal in words.
    const values = line.spans?.some(isValueSpan) && !readHeading(line.text)?.strong;
    const blank = line.text.trim() === "";
    if (!blank) idle = values ? 0 : idle + 1;
    if (!blank && (!line.spans?.length || (!values && /。|.{61}/u.test(line.text)))) break;
    const below = !blank && index === next && index > from && line.spans?.every(goesOnAt);
    if (!blank) rows.push(line);
    if (values || below) [size, next] = [rows.length, index + 1];
  }
  return { rows: rows.slice(0, size), next };
}
