import { compact } from "./text.ts";
import { isPeriod, isUnit } from "./words.ts";

const BRACKET = / ?[（(][^（()）]{2,20}[)）]/gu;
/** What may be the unit of a figure, a blank apart: 126 戸(H28). */
const BEHIND_FIGURE = /(?<=[0-9０-９]) ([^\s（()）]{1,4})(?=[\s（(]|$)/gu;

/**
 * A text without the blanks in and before years in brackets, and between figures and their units, where a
 * page sets figures apart from letters: 126 戸 (平成 28 年度).
 */
export const figuresTogether = (text: string): string =>
  text
    .replace(BRACKET, (bracket) => (isPeriod(bracket) ? compact(bracket) : bracket))
    .replace(BEHIND_FIGURE, (apart, unit: string) => (isUnit(unit) ? unit : apart));
