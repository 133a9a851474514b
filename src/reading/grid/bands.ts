import { type Extent, extentsOf } from "../../lib/reading/extents.ts";
import { reachesOf } from "../../lib/reading/reach.ts";
import { isSlot } from "../column.ts";
import type { Span } from "../document.ts";
import { columnsOfCells, namesYear } from "../header.ts";
import { isDirection, isUnit } from "../words.ts";
import { isPeriodCell, isValueCell } from "./cell.ts";

/** A column of a page: from where to where its words stand, in font sizes. */
export interface Band extends Extent {
  /** The share of its words that are values. */
  values: number;
}

/** Words nearer than this, in font sizes, stand in one column. */
export const GAP = 0.25;

/** Whether a word is a value; ↑ is the way of all of them in a column of its own. */
export const isValueSpan = ({ text }: Span): boolean => isValueCell(text) && !isDirection(text);

/** Columns of words: from one gap that no word bridges to the next. */
export function bandsOf(spans: Span[]): Band[] {
  const words = spans.map(({ x, end }) => ({ from: x, to: end }));
  return extentsOf(words, GAP).map((extent, index) => {
    // A year below a value says nothing of what its column holds.
    const inside = spans.filter(({ x, end }) => x >= extent.from && end <= extent.to);
    const undated = inside.filter(({ text }) => !isPeriodCell(text));
    const own = undated.length > 0 ? undated : inside;
    const share = own.filter(isValueSpan).length / Math.max(1, own.length);
    return { ...extent, values: index === 0 && counts(own) ? 0 : share };
  });
}

/** Whether words number the rows: 4, 5, 6. */
const counts = (words: Span[]): boolean =>
  words.length > 1 &&
  words.every(({ text }, at) => Number(text) === Number(words[0]?.text || Number.NaN) + at);

/** Whether all words of a band are units. */
export function holdsUnits({ from, to }: Band, spans: Span[]): boolean {
  const inside = spans.filter(({ x, end }) => x >= from && end <= to);
  return inside.length > 0 && inside.every(({ text }) => isUnit(text));
}

/** The bands, those joined with the one to their left that `joins` says. */
export function merged(bands: Band[], joins: (last: Band, band: Band) => boolean): Band[] {
  const kept: Band[] = [];
  for (const band of bands) {
    const last = kept.at(-1);
    if (last && joins(last, band)) last.to = band.to;
    else kept.push({ ...band });
  }
  return kept;
}

/** Neighbours that hold values and never stand in one row are one column: dashes beside figures. */
export function takeTurns(last: Band, band: Band, rows: Span[][]): boolean {
  const within = ({ from, to }: Band, row: Span[]) =>
    row.some(({ x, end }) => x >= from - GAP && end <= to + GAP);
  const both = rows.some((row) => within(last, row) && within(band, row));
  return last.values > 0.5 && band.values > 0.5 && !both;
}

/** Whether a line of a head has a word of its own over each of two bands. */
export function namesEach(words: Span[], last: Band, band: Band): boolean {
  const over = (own: Band) => words.findIndex((word) => apart(own, word) < 0);
  const [left, right] = [over(last), over(band)];
  return left >= 0 && right >= 0 && left !== right;
}

/** For each word the band that it stands nearest to. */
export const places = (bands: Band[], words: Span[]): number[] =>
  words.map((word) => nearest(bands, (band) => apart(band, word)));

/** How far a word stands from a band; less than nothing is the width that they share. */
const apart = ({ from, to }: Band, { x, end }: Span): number =>
  Math.max(x, from) - Math.min(end, to);

function nearest(bands: Band[], cost: (band: Band) => number): number {
  const costs = bands.map(cost);
  return costs.indexOf(Math.min(...costs));
}

/** What it costs that a word for values stands over words, or a word for texts over values. */
const UNLIKE = 8;

/**
 * The bands that the words of a head stand over: as many words for values as there are bands of
 * values in their order, any other the nearest one that holds what the word names: 基準年 may name values or years.
 */
export function headPlaces(bands: Band[], words: Span[]): number[] {
  const valued = bands.flatMap(({ values }, index) => (values > 0.5 ? [index] : []));
  const named = forValues(words);
  return words.map((word) => {
    const values = named.includes(word);
    if (values && named.length === valued.length) return valued[named.indexOf(word)] ?? 0;
    return nearest(bands, (band) => {
      const centre = Math.abs((word.x + word.end) / 2 - (band.from + band.to) / 2) / 100;
      const fits = namesYear(word.text) || values === band.values > 0.5;
      return Math.max(0, apart(band, word)) + centre + (fits ? 0 : UNLIKE);
    });
  });
}

/** The words of a line of a head that name values or date them. */
export function forValues(words: Span[]): Span[] {
  const columns = columnsOfCells(words.map(({ text }) => text));
  return words.filter(
    ({ text }, at) => isPeriodCell(text) || columns.slice(at, at + 1).some(isSlot),
  );
}

/** The words that stand in each band as cells. */
export const cellsAt = (bands: Band[], words: Span[], places: number[]): string[] =>
  bands.map((_, band) =>
    words.flatMap(({ text }, at) => (places[at] === band ? [text] : [])).join(" "),
  );

/**
 * Puts words for values that stand over several columns with a year each (目標値 over 令和10年度 | 令和15年度) over all
 * of theirs. The first row of cells is that of the words, the others, and their words, are below it.
 * @returns false where the places do not tell which columns are whose
 */
export function spreadTitles(
  bands: Band[],
  words: Span[],
  [cells = [], ...below]: string[][],
  wordsBelow: Span[],
): boolean {
  const years = bands.flatMap((_, band) =>
    below.some((row) => isPeriodCell(row[band] ?? "")) ? [band] : [],
  );
  const own = headPlaces(bands, words);
  const over = forValues(words).filter((word) => years.includes(own[words.indexOf(word)] ?? -1));
  const dated = wordsBelow.filter(({ text }) => isPeriodCell(text));
  if (over.length === 0 || over.length >= years.length) return true;
  if (over.some(({ text }) => isPeriodCell(text))) return true;
  const extents =
    dated.length === years.length ? dated.map(extentOf) : years.map((at) => bands[at] as Band);
  const reaches = reachesOf(over.map(extentOf), extents);
  for (const [at, [from, to]] of reaches?.entries() ?? [])
    for (const band of years.slice(from, to + 1)) cells[band] = over[at]?.text ?? "";
  return reaches !== undefined;
}

const extentOf = ({ x, end }: Span): Extent => ({ from: x, to: end });
