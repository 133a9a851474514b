import { parseHTML } from "linkedom";
import type { Line } from "./document.ts";
import { spreadCells } from "./spread-cells.ts";
import { cleanText, joinCell } from "./text.ts";

/** Lines that one table inside a text may take. */
const MAX_LINES = 2000;
const BLOCKS = new Set(
  "p div section article main header footer ul ol li dl dt dd h1 h2 h3 h4 h5 h6 tr br caption figure blockquote pre".split(
    " ",
  ),
);
const NOT_SHOWN = new Set(["script", "style", "noscript", "template", "head", "nav", "svg"]);

/** What of a node is needed; elements have names and attributes. */
export interface Node {
  nodeType: number;
  localName?: string;
  textContent: string | null;
  childNodes: Iterable<Node>;
  getAttribute?(name: string): string | null;
}
type Table = Node & {
  querySelectorAll(selector: string): Iterable<Table>;
  getAttribute(name: string): string | null;
};

/** A web page as lines of text and rows of cells. Lines count those of the source. */
export function htmlLines(source: string): Line[] {
  const lines: Line[] = [];
  let text = "";
  let grid = 0;
  const push = (line: Omit<Line, "line">) => lines.push({ ...line, line: lines.length + 1 });
  const flush = () => {
    if (cleanText(text) !== "") push({ text: cleanText(text) });
    text = "";
  };
  const walk = (node: Node) => {
    const name = node.localName ?? "";
    if (node.nodeType === 3) text += node.textContent ?? "";
    if (NOT_SHOWN.has(name)) return;
    if (name === "pre") {
      flush();
      for (const line of (node.textContent ?? "").split("\n")) push({ text: line });
      return;
    }
    const block = BLOCKS.has(name) || name === "table";
    if (block) flush();
    if (name === "table" && !isLayout(node as Table)) {
      for (const { cells } of tableRows(node as Table))
        push({ text: cells.join("\t"), cells, grid });
      push({ text: "" });
      grid++;
    } else for (const child of node.childNodes) walk(child);
    if (block) flush();
  };
  walk(parsed(source).documentElement as unknown as Node);
  flush();
  return lines;
}

const FRAME = /<\/?(?:html|body)\b[^<>]{0,2000}>|<!doctype[^<>]{0,500}>/giu;

/** A page or a part of one; what stands outside of its own frame belongs to it as well. */
const parsed = (source: string) =>
  parseHTML(`<html><body>${source.replace(FRAME, "")}</body></html>`).document;

/** A table around other tables only places them. */
const isLayout = (table: Table): boolean => [...table.querySelectorAll("table")].length > 0;

/** Tables that a text holds as HTML, such as recognised pages in Markdown, become rows of cells. */
export function withTables(lines: Line[]): Line[] {
  const made: Line[] = [];
  let grid = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const begins = /^\s{0,20}(?:<(?:html|body|div)[^<>]{0,200}>\s{0,20}){0,4}<table\b/iu.test(
      line.text,
    );
    const length = begins
      ? lines.slice(at, at + MAX_LINES).findIndex(({ text }) => /<\/table>/iu.test(text))
      : -1;
    if (length < 0) {
      made.push(line);
      continue;
    }
    made.push(...rowsOf(lines.slice(at, at + length + 1), grid++));
    at += length;
  }
  return made;
}

function rowsOf(lines: Line[], grid: number): Line[] {
  const source = lines
    .map(({ text }, index) => text.replace(/<tr\b/giu, `<tr data-line="${index}"`))
    .join("\n");
  const table = parsed(source).querySelector("table");
  return tableRows(table as unknown as Table).map(({ cells, line }) => ({
    ...(lines[line] ?? { line: 0 }),
    text: cells.join("\t"),
    cells,
    grid,
  }));
}

/** The rows of a table that hold something, each with its line of the source. */
function tableRows(table: Table): { cells: string[]; line: number }[] {
  const rows = [...table.querySelectorAll("tr")];
  const spread = spreadCells(
    rows.map((row) =>
      [...row.querySelectorAll("td, th")].map((cell) => ({
        text: cellText(cell),
        columns: Number(cell.getAttribute("colspan")),
        rows: Number(cell.getAttribute("rowspan")),
        goesOn: cell.getAttribute("data-goes-on") !== null,
      })),
    ),
  );
  return spread
    .map((cells, index) => ({ cells, line: Number(rows[index]?.getAttribute("data-line") ?? 0) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** The text of a cell; where it breaks lines, Japanese is joined without a space. */
function cellText(node: Node): string {
  let text = "";
  const walk = (child: Node) => {
    if (child.nodeType === 3) text += child.textContent ?? "";
    if (BLOCKS.has(child.localName ?? "")) text += "\n";
    for (const inner of child.childNodes) walk(inner);
  };
  walk(node);
  return text.split("\n").map(cleanText).reduce(joinCell, "");
}
