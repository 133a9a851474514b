import type { Line } from "../document.ts";
import type { Layout } from "../layout.ts";
import { cellText, type PipeRow } from "./pipe-rows.ts";
import { readPipeTable } from "./pipe-table.ts";

/** Lines that one table may take; what goes on longer lacks its end. */
const MAX_LINES = 2000;
/** Rows or columns over which one cell may stand. */
const MAX_SPAN = 50;

/** Rows in HTML, as recognised pages have them in Markdown; a cell over several rows is repeated. */
export const htmlTable: Layout = {
  name: "html-table",
  read(lines, at, context) {
    if (!/^\s*(?:<(?:html|body|div)[^>]*>\s*)*<table\b/iu.test(lines[at]?.text ?? ""))
      return undefined;
    const end = lines.findIndex(
      ({ text }, index) => index >= at && index < at + MAX_LINES && /<\/table>/iu.test(text),
    );
    if (end < 0) return undefined;
    return readPipeTable(rowsOf(lines.slice(at, end + 1)), end + 1, context, "html-table");
  },
};

function rowsOf(lines: Line[]): PipeRow[] {
  const rows: PipeRow[] = [];
  /** Cells that stand over rows below, by column. */
  const above = new Map<number, { text: string; rows: number }>();
  let from = 0;
  const starts = lines.map(({ text }) => {
    const start = from;
    from += text.length + 1;
    return start;
  });
  const source = lines.map(({ text }) => text).join("\n");
  for (const row of source.matchAll(/<tr\b[^>]*>(.*?)(?=<\/tr>|<tr\b|<\/table>)/gisu)) {
    const line = lines[starts.findLastIndex((start) => start <= row.index)];
    if (!line) continue;
    const cells: string[] = [];
    const takeAbove = () => {
      for (
        let cell = above.get(cells.length);
        cell && cell.rows > 0;
        cell = above.get(cells.length)
      ) {
        cell.rows--;
        cells.push(cell.text);
      }
    };
    for (const cell of (row[1] ?? "").matchAll(
      /<t[hd]\b([^>]*)>(.*?)(?=<\/t[hd]>|<t[hd]\b|$)/gisu,
    )) {
      takeAbove();
      const text = cellText(cell[2] ?? "");
      for (let column = 0; column < spanOf(cell[1] ?? "", "col"); column++) {
        above.set(cells.length, { text, rows: spanOf(cell[1] ?? "", "row") - 1 });
        cells.push(column === 0 ? text : "");
      }
    }
    takeAbove();
    rows.push({ line, cells });
  }
  return rows;
}

function spanOf(attributes: string, name: "row" | "col"): number {
  const match = new RegExp(`${name}span\\s*=\\s*["']?([0-9]+)`, "iu").exec(attributes);
  return Math.min(MAX_SPAN, Math.max(1, Number(match?.[1] ?? 1)));
}
