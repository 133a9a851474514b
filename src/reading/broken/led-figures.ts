import { type Line, textAt } from "../document.ts";
import { isUnit } from "../words.ts";

/** A word that says how a figure was counted, and stands before it. */
const LEAD = /^(?:累計|延べ|約)$/u;
const FIGURE = /^[0-9][0-9,，.．]{0,12}$/u;
/** Lines from such a word to its figure, with an empty one between. */
const MOST_APART = 2;

/** The nearest text on the other side of at most one empty line. */
function beside(lines: Line[], at: number, step: 1 | -1): string {
  const near = Array.from({ length: MOST_APART }, (_, apart) =>
    textAt(lines, at + step * (apart + 1)),
  );
  return near.find((text) => text !== "") ?? "";
}

/** Whether a line holds only the word before the figure of the next one: 累計 above 231. */
export const leadsFigure = (lines: Line[], at: number): boolean =>
  LEAD.test(textAt(lines, at)) && FIGURE.test(beside(lines, at, 1));

/** Whether the unit of a line's figure stands on the next one: then it is no number of a page. */
export const hasUnitBelow = (lines: Line[], at: number): boolean => isUnit(beside(lines, at, 1));

/** A figure with the word for it that stands on the line above. */
export function ledFigure(lines: Line[], at: number, text: string): string {
  const above = FIGURE.test(text) ? beside(lines, at, -1) : "";
  return LEAD.test(above) ? `${above} ${text}` : text;
}
