import { sum } from "d3";
import { indexOfRole, isSlot } from "../column.ts";
import type { Line, Span } from "../document.ts";
import { columnsOfCells } from "../header.ts";
import { isSeries } from "../words.ts";
import {
  type Band,
  bandsOf,
  cellsAt,
  GAP,
  holdsUnits,
  isValueSpan,
  merged,
  partedByKind,
  places,
  takeTurns,
} from "./bands.ts";
import type { GridBlock } from "./block.ts";
import { isPeriodCell } from "./cell.ts";
import {
  areBeside,
  forValues,
  type HeadLine,
  headPlaces,
  namesEach,
  offOf,
  spreadTitles,
} from "./head-places.ts";
import { joined } from "./head-rows.ts";
import { areOfTwo, isBelowPlans, isUnclear, markParts, standApart } from "./span-doubts.ts";
import { beginsHead, bodyFrom, headLines } from "./span-lines.ts";
import { wholeLines } from "./whole-lines.ts";
import { wholeRows } from "./whole-rows.ts";

const isWordForUnits = ({ text }: Span): boolean => columnsOfCells([text])[0]?.role === "unit";
/** 88件 → 150件: an arrow between two values is no cell, nor is one in a label's line above them. */
const withoutArrows = (words: Span[], below: Span[] = []): Span[] => {
  const led = !words.some(isValueSpan) && below.length > 1 && below.every(isValueSpan);
  const isValueAt = (at: number) => words.slice(at, at + 1).some(isValueSpan);
  const between = (at: number) => at > 0 && isValueAt(at - 1) && isValueAt(at + 1);
  return words.filter(({ text }, at) => !(/^[→⇒➡]$/u.test(text) && (led || between(at))));
};

/**
 * A table of a page without ruling lines: columns are where no word of any row stands. It needs a
 * head that names columns; without one the places of words say too little.
 */
export function spanGrid(lines: Line[], at: number): GridBlock | undefined {
  const top = lines[at];
  const heads = headLines(lines, at);
  if (!top?.spans || !beginsHead(heads)) return undefined;
  const { rows, next } = bodyFrom(lines, at + heads.length);
  const spans = rows.map(({ spans = [] }, at) => withoutArrows(spans, rows[at + 1]?.spans));
  const bands = bandsBelow(heads, rows, spans);
  // Values under the first word of a head have no label.
  if (bands.length < 2 || rows.length === 0 || (bands[0]?.values ?? 0) > 0.5) return undefined;
  // Bands that no word of the head stands over go with the one to their left, but for those of units.
  const named = new Set(heads.flatMap((words) => headPlaces(bands, words)));
  const isOpen = (band: Band) => !named.has(bands.indexOf(band));
  const units = heads.flat().some(isWordForUnits)
    ? []
    : bands.filter((band) => isOpen(band) && holdsUnits(band, spans.flat()));
  const columns = merged(bands, (_, band) => isOpen(band) && !units.includes(band));
  const over = heads.map((words): HeadLine => ({ words, at: headPlaces(columns, words) }));
  const titles = over.map(({ words, at }) => cellsAt(columns, words, at));
  const spread = over.map((_, at) => spreadTitles(columns, over.slice(at), titles.slice(at)));
  const isOfUnits = ({ from }: Band) => units.some((band) => band.from === from);
  const parts = titles.slice(1).find((cells) => cells.some(isSeries)) ?? [];
  const head = headCells(titles, parts).map((title, at) =>
    title === "" && columns.slice(at, at + 1).some(isOfUnits) ? "単位" : title,
  );
  const roles = columnsOfCells(head);
  const holds = roles.map(({ role }) => isSlot({ role }) || role === "other");
  const label = Math.max(0, indexOfRole(roles, "label"));
  const printed = rows.map((line, row) => {
    const words = spans[row] ?? [];
    const own = places(columns, words);
    const wrapped = areOfTwo(words.filter((_, at) => own[at] === label));
    return { line, cells: cellsAt(columns, words, own), wrapped };
  });
  const body = wholeRows(printed, roles) ?? wholeLines(printed, holds, label);
  const ofLabels = columns[label];
  if (ofLabels) markParts(body, ofLabels);
  const texts = columns.filter((_, index) => !holds[index]);
  const valued = bands.filter(
    ({ values, from, to }) =>
      values > 0.5 && !texts.some((column) => column.from === from && column.to === to),
  );
  const inTurn = over.every(({ words, at }) => standApart(words, at));
  const told = !spread.includes(false) && !isUnclear(titles) && !isBelowPlans(lines, at);
  const beside = over.every((line) => areBeside(columns, line));
  const isNamed = areNamed(valued, columns, over);
  const clear = inTurn && told && beside && isNamed && !areYearsOver(heads, rows);
  const ofParts = head.map((cell, at) => (isSeries(parts[at] ?? "") ? (parts[at] ?? "") : cell));
  return {
    rows: [
      { line: top, cells: head },
      ...(parts.length > 0 ? [{ line: top, cells: ofParts }] : []),
      ...(clear ? body : body.map((row) => ({ ...row, wrapped: true }))),
    ],
    next,
    exact: true,
    off: sum(over, (line) => offOf(columns, line)),
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

/** The lines of a head cell by cell, without the names of parts below words for values, which are a row of their own. */
const headCells = (titles: string[][], parts: string[]): string[] =>
  titles
    .map((cells) => (cells === parts ? cells.map((cell) => (isSeries(cell) ? "" : cell)) : cells))
    .reduce((above, below) => joined(above, below, true));

/** Whether every column of values has a word of its own in the head, or it may have another's. */
function areNamed(valued: Band[], columns: Band[], over: HeadLine[]): boolean {
  if (over.some(({ words }) => forValues(words).length === valued.length)) return true;
  const own = over.flatMap(({ at }) => at);
  const isOver = ({ from, to }: Band, at: number) =>
    columns.slice(at, at + 1).some((column) => column.from <= from && to <= column.to);
  return valued.every((band) => own.some((at) => isOver(band, at)));
}

/** Where the words of a table stand: no word of a row with several is between two bands. */
function bandsBelow(heads: Span[][], rows: Line[], spans: Span[][]): Band[] {
  const among = spans
    .filter((_, at) => (rows[at]?.spans?.length ?? 0) >= 2)
    .flat()
    .filter(({ tight }) => !tight);
  // A word alone on its line may be a title over all columns: it is of one where it reaches over no two with words of the head.
  const bands = bandsOf(among);
  const over = new Set(heads.flatMap((words) => headPlaces(bands, words)));
  const isOfOne = ({ x, end, tight }: Span) =>
    bands.filter(({ from, to }, at) => (tight || over.has(at)) && x < to + GAP && end > from - GAP)
      .length < (tight ? 1 : 2);
  const beside = [
    ...among,
    ...spans.flat().filter((word) => !among.includes(word) && isOfOne(word)),
  ];
  const [first, ...others] = bandsOf(beside);
  // Where units stand first, the labels are beside no other word.
  const found = first && !holdsUnits(first, beside) ? [first, ...others] : bandsOf(spans.flat());
  const parted = found.flatMap((band) => partedByKind(band, beside));
  return merged(
    parted,
    (last, band, left) => takeTurns(last, band, spans) && !namesEach(heads, parted, [left, band]),
  );
}
