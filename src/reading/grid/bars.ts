import { rollup } from "d3";
import { type Line, linesAbove } from "../document.ts";
import { cleanText } from "../text.ts";

const BAR = /\|/u;
const RULE = /^[|\s:：ー―─-]*$/u;
/** A link leads to a place: 81.9[82.4%](R6) is none. */
const MARKUP =
  /!\[[^\][]{0,99}\](?:\([^()]{0,300}\))?|\[[^\][]{0,99}\]\((?=[^()]{0,300}(?:[/#:]|\.[a-z]))[^()]{0,300}\)|<br ?\/?>|<\/?[a-z][^<>]{0,200}>|\*\*|&nbsp;/giu;

/** Whether bars part the cells of the line. */
export const isBar = (line: Line | undefined): boolean =>
  line !== undefined && line.cells === undefined && BAR.test(line.text);

/** Whether the line only rules off the head of a table of bars. */
export const isRule = ({ text }: Line): boolean => RULE.test(text);

/** Whether the bar at each end of a row is a frame and parts no cell. */
export interface Frame {
  start: boolean;
  end: boolean;
}

/** Cells between bars. */
export function barCells(text: string, frame: Frame = { start: true, end: true }): string[] {
  const row = text.trim();
  const opened = frame.start ? row.replace(/^\|/u, "") : row;
  const inner = frame.end ? opened.replace(/\|$/u, "") : opened;
  return inner.split(BAR).map((cell) => cleanText(cell.replace(MARKUP, " ")));
}

/**
 * The frame of rows: a bar at an end that most of them do not have parts an empty cell, and so does one in front of
 * rows that without it would have fewer cells than the others.
 */
export function frameOf(rows: Line[]): Frame {
  const most = (end: RegExp) =>
    rows.filter(({ text }) => end.test(text.trim())).length * 2 > rows.length;
  const [start, end] = [most(/^\|/u), most(/\|$/u)];
  const [framed, parted] = [true, false].map((start) => evenRows(rows, { start, end }));
  return { start: framed === parted ? start : (framed ?? 0) > (parted ?? 0), end };
}

/** How many rows have as many cells as most of them. */
function evenRows(rows: Line[], frame: Frame): number {
  const widths = rows.filter((row) => !isRule(row)).map(({ text }) => barCells(text, frame).length);
  return Math.max(
    0,
    ...rollup(
      widths,
      (alike) => alike.length,
      (width) => width,
    ).values(),
  );
}

/** The index behind the last line of bars that follows on one. */
export function endOfBars(lines: Line[], at: number): number {
  let end = at;
  while (isBar(lines[end])) end++;
  return end;
}

/** The lines of text above a line, `most` of them, back to the last row of a table. */
export function textAbove(lines: Line[], at: number, most: number): Line[] {
  const above = linesAbove(lines, at, most);
  return above.slice(above.findLastIndex((line) => line.cells !== undefined || isBar(line)) + 1);
}
