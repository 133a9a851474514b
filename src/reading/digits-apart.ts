import type { Line } from "./document.ts";
import { compact } from "./text.ts";
import { isUnit } from "./words.ts";

/** A year in brackets whose digits are set apart, which nothing else can be: ( H 2 6 ). */
const YEAR = /[（(] ?(?:[HRＨＲ]|平 ?成|令 ?和) ?[0-9０-９] [0-9０-９](?: ?年(?: ?度)?)? ?[)）]/u;
/** Lines with such years by which a document shows that it sets digits apart. */
const MANY = 3;
/** Digits by themselves, and the word behind them. */
const FIGURE = /(?<![^\s（(])([0-9０-９](?: [0-9０-９.,．，]){1,12}) (\S{1,6})(?=\s|$)/gu;

/** Several digits by themselves with no unit behind, which may be of one cell or of many; a year is none. */
const UNDIVIDED = /(?<![^\s（(]|[HRＨＲ成和第] )[0-9０-９](?: [0-9０-９.,．，]){2,40}(?=\s|$)/u;

/** Whether a document sets the digits of its figures apart. */
const isApart = (lines: Line[]): boolean =>
  lines.filter(({ text, cells }) => !cells && YEAR.test(text)).length >= MANY;

/**
 * Lines of a document whose digits were set apart one by one (3 8 0 百万円 4 2 5 百万円), with the digits of
 * each figure together. Only its unit tells where a figure ends: others are kept as they are.
 */
export const digitsTogether = (lines: Line[]): Line[] =>
  isApart(lines)
    ? lines.map((line) => (line.cells ? line : { ...line, text: joined(line.text) }))
    : lines;

const joined = (text: string): string =>
  text.replace(FIGURE, (apart, digits: string, unit: string) =>
    isUnit(unit) ? `${compact(digits)} ${unit}` : apart,
  );

/** Lines of such a document in which nothing tells where a figure ends. */
export const undivided = (lines: Line[]): Line[] =>
  isApart(lines) ? lines.filter(({ text, cells }) => !cells && UNDIVIDED.test(text)) : [];
