import type { Line } from "../document.ts";
import { cleanText, closeGaps, compact, join } from "../text.ts";

export interface PipeRow {
  line: Line;
  cells: string[];
}

/** The text of a cell: tags gone, the spaces of line breaks inside Japanese words closed. */
function cellText(raw: string): string {
  return closeGaps(
    raw
      .replace(/<[^>]*>/gu, " ")
      .replace(/\*\*/gu, "")
      .replace(/&nbsp;/gu, " "),
  );
}

/** Whether the line is a row of a Markdown table, also one without a bar at its head. */
export function isPipeRow(raw: string): boolean {
  const text = cleanText(raw);
  const bars = text.split("|").length - 1;
  return text.startsWith("|") || (bars >= 2 && (text.endsWith("|") || text.includes(" | ")));
}

/** The lines of a Markdown table from `lines[at]` on; rows that a page's width cut are joined. */
export function pipeRows(lines: Line[], at: number): { rows: PipeRow[]; next: number } {
  const rows: PipeRow[] = [];
  let index = at;
  /** How many bars a row has, as the head shows: a row that a page's width cut has fewer. */
  let size = 0;
  while (index < lines.length && isPipeRow(lines[index]?.text ?? "")) {
    const line = lines[index];
    if (!line) break;
    let text = cleanText(line.text);
    index++;
    const bars = (row: string) => row.split("|").length;
    const isWhole = () => text.endsWith("|") && bars(text) >= size;
    while (text.startsWith("|") && !isWhole() && index < lines.length) {
      const more = cleanText(lines[index]?.text ?? "");
      if (more === "" || more.startsWith("|")) break;
      text = join(text, more);
      index++;
    }
    size ||= bars(text);
    const cells = text
      .replace(/^\||\|$/gu, "")
      .split("|")
      .map(cellText);
    if (
      !cells.every((cell) => /^:?-{2,}:?$/.test(compact(cell)) || cell === "") ||
      cells.every((cell) => cell === "")
    ) {
      rows.push({ line, cells });
    }
  }
  return { rows, next: index };
}
