import type { Line } from "../document.ts";
import { isProse } from "../text.ts";

/** Rows as long as the head that make lines a table. */
const LEAST = 3;
/** Cells of a row, at least. */
const NARROWEST = 3;
const CELL = /^[^|]*\S\s*\|\s*$/u;
/** A cell is no longer than this. */
const LONGEST = 80;
const endsRow = ({ text, cells }: Line): boolean =>
  !cells && text.includes("|") && /^[\s|]+$/u.test(text);

/**
 * Tables that an export printed with a cell a line and a bar alone behind each row (目標値 | / 12枚 | / |), with a line
 * for each row. A bar behind a cell may be lacking, and titles between rows have fewer cells.
 */
export function withEndedRows(lines: Line[]): Line[] {
  const first = lines.findIndex(endsRow);
  let from = first;
  while (from > 0 && CELL.test(lines[from - 1]?.text ?? "")) from--;
  const width = first - from;
  const rows = rowsFrom(lines, from);
  const isWhole = (row: Line[]) => row.length === width && row.every(isCell);
  if (width < NARROWEST || rows.filter(isWhole).length <= LEAST) return lines;
  const made = rows.flatMap((row) =>
    isWhole(row) ? [joined(row)] : row.map((line) => (isCell(line) ? joined([line]) : line)),
  );
  const end = lines.findLastIndex(endsRow) + 1;
  return [...lines.slice(0, from), ...made, ...lines.slice(end)];
}

/** The lines of each row, from one on, without the bars that end it. */
function rowsFrom(lines: Line[], from: number): Line[][] {
  const rows: Line[][] = [];
  const row: Line[] = [];
  for (const line of lines.slice(Math.max(0, from))) {
    if (!endsRow(line)) row.push(line);
    else if (row.length > 0) rows.push(row.splice(0));
  }
  return rows;
}

const isCell = (line: Line): boolean => {
  const text = cellOf(line);
  return text !== "" && text.length <= LONGEST && !text.includes("|") && !isProse(text);
};
const cellOf = ({ text }: Line): string => text.trim().replace(/\|$/u, "").trim();

function joined(row: Line[]): Line {
  const [line] = row as [Line];
  return { ...line, text: `| ${row.map(cellOf).join(" | ")} |` };
}
