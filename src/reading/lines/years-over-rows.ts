import { isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { isPeriodCell, isValueCell, kindOf } from "../grid/cell.ts";
import { columnsOfCells } from "../header.ts";
import { cleanText } from "../text.ts";
import { yearNumber } from "../years.ts";

/** Pairs that show that each row of a document has years of its own; one would be the end of a head. */
const LEAST = 2;

/**
 * Rows below a line of years each (令和4年度 | 令和10年度 above 町税の収納率 | 98.6％ | 99.2％), as pages
 * print a small year over every value, with these years in brackets behind their values.
 */
export function withYearsOverRows(lines: Line[]): Line[] {
  const pairs: number[] = [];
  for (const at of lines.keys())
    if (isPair(lines, at) && !goesOn(lines, at + 2) && isHeaded(lines, at, pairs)) pairs.push(at);
  if (pairs.length < LEAST) return lines;
  const years = new Map(pairs.map((at) => [at + 1, cellsOf(lines[at])]));
  const over = new Set(pairs);
  return lines.flatMap((line, at) => {
    const own = years.get(at);
    return over.has(at) ? [] : [own ? dated(line, own) : line];
  });
}

const cellsOf = (line: Line | undefined): string[] =>
  line && !line.cells ? line.text.split("\t").map(cleanText) : [];

/** Whether a line holds nothing but years, and the next one a label with a value for each. */
function isPair(lines: Line[], at: number): boolean {
  const years = cellsOf(lines[at]);
  const rising = years.every(
    (year, index) =>
      isPeriodCell(year) && (index === 0 || yearNumber(year) >= yearNumber(years[index - 1] ?? "")),
  );
  return rising && years.length > 1 && isRow(lines[at + 1], years.length);
}

/** Whether a pair stands below a head that names goals, or below another such pair: years of results have neither. */
function isHeaded(lines: Line[], at: number, pairs: readonly number[]): boolean {
  const above = [at - 1, at - 2].find((index) => (lines[index]?.text ?? "").trim() !== "") ?? -1;
  const columns = columnsOfCells(cellsOf(lines[above]));
  const isHead =
    columns.filter(isSlot).length === cellsOf(lines[at]).length &&
    columns.some(({ role }) => role === "target");
  return above >= 0 && (isHead || pairs.at(-1) === above - 1);
}

/** Whether a line is a label with so many values, and perhaps the office in charge behind them. */
function isRow(line: Line | undefined, values: number): boolean {
  const [label = "", ...cells] = cellsOf(line);
  const own = cells.slice(0, values);
  const texts = cells.slice(values).every((cell) => kindOf(cell) === "text");
  return kindOf(label) === "text" && own.length === values && own.every(isValueCell) && texts;
}

/** Whether the next line that is not empty is one more row of the same years. */
function goesOn(lines: Line[], at: number): boolean {
  const below = lines.slice(at, at + 2).find(({ text }) => text.trim() !== "");
  return isRow(below, cellsOf(lines[at - 2]).length);
}

/** A row with the year behind each of its values. */
function dated(line: Line, years: string[]): Line {
  const cells = cellsOf(line).map((cell, at) => {
    const year = years[at - 1];
    return year === undefined ? cell : `${cell}（${year}）`;
  });
  const { spans } = line;
  const placed = spans?.length === cells.length;
  return {
    ...line,
    text: cells.join("\t"),
    ...(spans && {
      spans: placed ? spans.map((span, at) => ({ ...span, text: cells[at] ?? "" })) : [],
    }),
  };
}
