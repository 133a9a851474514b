import { type Extent, extentsOf } from "../../lib/reading/extents.ts";
import type { Span } from "../document.ts";
import { isAbsent, isDirection, isUnit } from "../words.ts";
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
    // A year below a value, or what else brackets enclose there, says nothing of what its column holds.
    const inside = spans.filter(({ x, end }) => x >= extent.from && end <= extent.to);
    const undated = inside.filter(({ text }) => !isPeriodCell(text) && !IN_BRACKETS.test(text));
    // Dashes beside years are for years that are not known.
    const stated = undated.some(({ text }) => !isAbsent(text)) || undated.length === inside.length;
    const own = stated ? undated : inside.filter(({ text }) => !isAbsent(text));
    const share = own.filter(isValueSpan).length / Math.max(1, own.length);
    return { ...extent, values: index === 0 && counts(own) ? 0 : share };
  });
}

/** What a bracket encloses, or a line of that. */
const IN_BRACKETS = /^[（(]|^[^（(]*[)）]$/u;
/** How far words of two columns may reach over one another, in font sizes. */
const OVER = 0.5;

/** A band in which texts stand on one side of all values, where these touch them: 15人 beside 漁協調べ. */
export function partedByKind(band: Band, spans: Span[]): Band[] {
  const inside = spans.filter(({ x, end }) => x >= band.from && end <= band.to);
  const valued = inside.filter((span) => isValueSpan(span) || isPeriodCell(span.text));
  const texts = inside.filter((span) => !valued.includes(span));
  const apart = [
    [texts, valued],
    [valued, texts],
  ].find(([left = [], right = []]) => isLeftOf(extentOfAll(left), extentOfAll(right)));
  return apart ? apart.flatMap((words) => bandsOf(words)) : [band];
}

const extentOfAll = (words: Span[]): Extent => ({
  from: Math.min(...words.map(({ x }) => x)),
  to: Math.max(...words.map(({ end }) => end)),
});

const isLeftOf = (one: Extent, other: Extent): boolean =>
  one.from < other.from && one.to < other.to && one.to - other.from <= OVER;

/** Whether words number the rows: 4, 5, 6, or A101, B104. */
const counts = (words: Span[]): boolean =>
  words.length > 1 &&
  (words.every(({ text }, at) => Number(text) === Number(words[0]?.text || Number.NaN) + at) ||
    words.every(({ text }) => /^[A-Z][0-9]{1,4}$/u.test(text)));

/** Whether all words of a band are units. */
export function holdsUnits({ from, to }: Band, spans: Span[]): boolean {
  const inside = spans.filter(({ x, end }) => x >= from && end <= to);
  return inside.length > 0 && inside.every(({ text }) => isUnit(text));
}

/** The bands, those joined with the one to their left that `joins` says, which has the last that it was joined of too. */
export function merged(
  bands: Band[],
  joins: (last: Band, band: Band, left: Band) => boolean,
): Band[] {
  const kept: Band[] = [];
  for (const [at, band] of bands.entries()) {
    const last = kept.at(-1);
    if (last && joins(last, band, bands[at - 1] as Band)) last.to = band.to;
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

/** What it costs that a value, or a word one blank behind another, shares a cell of its line, in font sizes. */
const SHARED = 3;

/** For each word of a line the band that it stands nearest to, in their order, values in bands of their own. */
export const places = (bands: Band[], words: Span[]): number[] =>
  inOrder(bands, words, apart, (last, word) =>
    isValueSpan(word) || isValueSpan(last) || (word.tight && last.tight) ? SHARED : 0,
  );

/** A way to place the first words of a line. */
interface Way {
  cost: number;
  at: number[];
}

/** The bands in which words of a line stand in their order at the least cost, for the word itself and for two in one band. */
export function inOrder(
  bands: Band[],
  words: Span[],
  costOf: (band: Band, word: Span) => number,
  shared: (last: Span, word: Span) => number,
): number[] {
  const start = bands.map((): Way => ({ cost: 0, at: [] }));
  // For each band the cheapest way to place the words so far, the last of them there or to its left.
  const ways = words.reduce((before, word, index) => {
    const last = words[index - 1];
    const own = bands.map((band, at): Way => {
      const [beside, left] = [before[at] as Way, before[at - 1]];
      const more = last && beside.at.at(-1) === at ? shared(last, word) : 0;
      const way =
        left && left.cost <= beside.cost + more ? left : { ...beside, cost: beside.cost + more };
      return { cost: way.cost + costOf(band, word), at: [...way.at, at] };
    });
    return own.map((_, at) => own.slice(0, at + 1).reduce((a, b) => (b.cost < a.cost ? b : a)));
  }, start);
  return ways.at(-1)?.at ?? [];
}

/** How far a word stands from a band; less than nothing is the width that they share. */
export const apart = ({ from, to }: Band, { x, end }: Span): number =>
  Math.max(x, from) - Math.min(end, to);

/** The words that stand in each band as cells. */
export const cellsAt = (bands: Band[], words: Span[], places: number[]): string[] =>
  bands.map((_, band) =>
    words.flatMap(({ text }, at) => (places[at] === band ? [text] : [])).join(" "),
  );
