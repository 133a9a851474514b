import type { Line } from "../document.ts";
import { cleanText, closeGaps, compact, join } from "../text.ts";

export interface PipeRow {
  line: Line;
  cells: string[];
}

/** The text of a cell: tags gone, the spaces of line breaks inside Japanese words closed. */
export function cellText(raw: string): string {
  return closeGaps(
    raw
      .replace(/<[^>]*>|\n/gu, " ")
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
  /** Without a bar at the head of its rows, a table may break them behind any bar. */
  const open = !cleanText(lines[at]?.text ?? "").startsWith("|");
  const goesOn = (row: string) => open && !row.startsWith("|") && row.endsWith("|");
  const isRow = (raw: string) => isPipeRow(raw) || (size > 0 && goesOn(cleanText(raw)));
  while (index < lines.length && isRow(lines[index]?.text ?? "")) {
    const line = lines[index];
    if (!line) break;
    let text = cleanText(line.text);
    index++;
    const bars = (row: string) => row.split("|").length;
    const isWhole = () => text.endsWith("|") && bars(text) >= size;
    while (text.startsWith("|") && !isWhole() && index < lines.length) {
      const more = cleanText(lines[index]?.text ?? "");
      if (more === "" || more.startsWith("|") || (size > 0 && bars(more) >= size)) break;
      text = join(text, more);
      index++;
    }
    while (goesOn(text) && bars(text) < size && goesOn(cleanText(lines[index]?.text ?? ""))) {
      const more = `${text} ${cleanText(lines[index]?.text ?? "")}`;
      if (bars(more) > size) break;
      text = more;
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
