import type { Line } from "../document.ts";

/** Rows in turn without two texts that are a page between tables, at least; fewer are titles and gaps within one. */
const LEAST_PAGE = 4;

/** The lines of a file of tables; pages of one text in each row above, below and between them have no cells. */
export function withPages(lines: Line[]): Line[] {
  const pages: Line[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    while (isPart(lines[to], lines[from])) to++;
    const within = [lines[from - 1], lines[to]].every((line) => line?.grid === lines[from]?.grid);
    const isPage = to - from >= LEAST_PAGE || !within;
    if (to === from) pages.push(...lines.slice(from, ++to));
    else pages.push(...lines.slice(from, to).map((line) => (isPage ? withoutCells(line) : line)));
  }
  return pages;
}

const isRow = ({ cells = [] }: Line): boolean =>
  new Set(cells.filter((cell) => cell.trim() !== "")).size > 1;

/** Whether a line is of the same sheet as another and no row of a table. */
const isPart = (line: Line | undefined, first: Line | undefined): boolean =>
  line !== undefined && line.grid === first?.grid && !isRow(line);

function withoutCells({ cells = [], grid, ...line }: Line): Line {
  return { ...line, text: cells.find((cell) => cell.trim() !== "") ?? line.text.trim() };
}
