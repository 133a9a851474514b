import type { Line } from "../document.ts";

/** Rows in turn without two texts that are a page between tables, at least; fewer are titles and gaps within one. */
const LEAST_PAGE = 4;

/** The lines of a file of tables; pages of one text in each row above, below and between them have no cells. */
export function withPages(lines: Line[]): Line[] {
  const pages: Line[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && isPart(lines[to], lines[from])) to++;
    const within = [lines[from - 1], lines[to]].every((line) => line?.grid === lines[from]?.grid);
    const run = lines.slice(from, to);
    pages.push(...(within && run.length < LEAST_PAGE ? run : run.map(withoutCells)));
    if (to < lines.length) pages.push(...lines.slice(to, to + 1));
    from = to + 1;
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
