import { levelGrids } from "../../lib/reading/level-grid.ts";
import type { Rule } from "../../lib/reading/rule.ts";
import { ruledGrids } from "../../lib/reading/ruled-grid.ts";
import type { Line } from "../document.ts";
import { joinCell } from "../text.ts";
import { type PdfRun, pageLines } from "./pdf-lines.ts";

/** A line of a page before it has its number. */
export type PageText = Pick<Line, "text" | "spans" | "cells" | "grid" | "doubt">;

/** The lines of a page from the top down, with the rows of its ruled tables as cells. */
export function pageTexts(pieces: PdfRun[], rules: Rule[], firstGrid: number): PageText[] {
  const words = rules.length > 0 ? pieces.flatMap((piece) => wordsOf(piece, rules)) : pieces;
  const placed = words
    .filter(({ text }) => text.trim() !== "")
    .map((piece) => ({ piece, x: piece.x, width: piece.width, y: -(piece.y + piece.size * 0.35) }));
  const ruled = ruledGrids(rules, placed);
  const within = (piece: { y: number }) =>
    ruled.some(({ top, bottom }) => piece.y >= top && piece.y <= bottom);
  const level = levelGrids(
    rules.filter(({ y0 }) => !within({ y: y0 })),
    placed.filter((piece) => !within(piece)),
  );
  const grids = [...ruled, ...level].toSorted((a, b) => a.top - b.top);
  const inside = new Set(grids.flatMap(({ rows }) => rows.flat(2).map(({ piece }) => piece)));
  const texts: PageText[] = [];
  let rest = words.filter((piece) => !inside.has(piece));
  for (const [index, grid] of grids.entries()) {
    texts.push(...pageLines(rest.filter(({ y }) => -y < grid.top)));
    rest = rest.filter(({ y }) => -y >= grid.top);
    texts.push({ text: "" }, ...gridTexts(grid.rows, firstGrid + index), { text: "" });
  }
  return [...texts, ...pageLines(rest)];
}

/** How many letters of half width are as wide as a text. */
const wide = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (/[ -~｡-ﾟ]/u.test(char) ? 1 : 2), 0);

/** The words of a run that crosses an upright line: pdf.js joins cells that stand close to it. */
function wordsOf(piece: PdfRun, rules: Rule[]): PdfRun[] {
  if (!/\S\s+\S/u.test(piece.text)) return [piece];
  const y = -(piece.y + piece.size * 0.35);
  const crosses = ({ x0, x1, y0, y1 }: Rule) =>
    Math.abs(x1 - x0) < 1 && x0 > piece.x && x0 < piece.x + piece.width && y0 <= y && y1 >= y;
  if (!rules.some(crosses)) return [piece];
  const each = piece.width / Math.max(1, wide(piece.text));
  return [...piece.text.matchAll(/\S+/gu)].map((match) => ({
    ...piece,
    text: match[0],
    x: piece.x + wide(piece.text.slice(0, match.index)) * each,
    width: wide(match[0]) * each,
  }));
}

function gridTexts(rows: { piece: PdfRun }[][][], grid: number): PageText[] {
  const texts: PageText[] = [];
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    if (
      above &&
      row.every(
        (cell, column) =>
          cell === above[column] || (cell.length === 0 && above[column]?.length === 0),
      )
    )
      continue;
    const cells = row.map((cell) => cellText(cell.map(({ piece }) => piece)));
    const filled = cells.filter((cell) => cell !== "");
    if (filled.length === 0) continue;
    const one = row.every((cell) => cell === row[0]);
    texts.push(one ? { text: cells[0] ?? "" } : { text: cells.join("\t"), cells, grid });
  }
  return texts;
}

/** The text of a cell, whose lines are joined as those of other sources are. */
const cellText = (pieces: PdfRun[]): string =>
  pageLines(pieces)
    .map(({ text }) => text.replaceAll("\t", " ").trim())
    .filter((text) => text !== "")
    .reduce(joinCell, "");
