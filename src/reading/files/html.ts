import { parseHTML } from "linkedom";
import type { Document, Line } from "../document.ts";
import { cleanText, joinCell } from "../text.ts";
import { hideByStyle } from "./hidden-by-style.ts";
import { BLOCKS, type Node, Shown } from "./html-text.ts";
import { spreadCells } from "./spread-cells.ts";

/** Lines that one table inside a text may take. */
const MAX_LINES = 2000;
type Table = Node & {
  querySelector(selector: string): Table | null;
  getAttribute(name: string): string | null;
};

/** A web page as lines of text and rows of cells, and what is left out. Lines count those of the source. */
export function readMarkup(file: string, source: string): Document {
  const shown = new Shown();
  const lines = markupLines(source, shown);
  const notes = shown.notes();
  return { file, lines, ...(notes.length > 0 ? { notes } : {}) };
}

function markupLines(source: string, shown: Shown): Line[] {
  const lines: Line[] = [];
  let text = "";
  let grid = 0;
  const push = (line: Omit<Line, "line">) => lines.push({ ...line, line: lines.length + 1 });
  const flush = (name = "") => {
    const title = TITLES.has(name) ? ({ title: true } as const) : {};
    if (cleanText(text) !== "") push({ text: cleanText(text), ...title });
    text = "";
  };
  const walk = (node: Node) => {
    const name = node.localName ?? "";
    if (node.nodeType === 3 || name === "sup") text += shown.text(node, false);
    if (name === "sup" || !shown.has(node)) return;
    if (name === "pre") {
      flush();
      for (const line of shown.text(node, false).split("\n")) push({ text: line });
      return;
    }
    const block = BLOCKS.has(name) || name === "table";
    if (block) flush();
    if (name === "table" && !isLayout(node as Table)) {
      for (const caption of partsOf(node as Table, ["caption"], new Shown())) walk(caption);
      for (const { cells } of tableRows(node as Table, shown))
        push({ text: cells.join("\t"), cells, grid });
      push({ text: "" });
      grid++;
    } else for (const child of node.childNodes) walk(child);
    if (block) flush(name);
  };
  const page = parsed(source);
  hideByStyle(page);
  walk(page.documentElement as unknown as Node);
  flush();
  return lines;
}

/** Elements that name what stands below them. */
const TITLES = new Set("h1 h2 h3 h4 h5 h6 dt caption".split(" "));

const FRAME = /<\/?(?:html|body)\b[^<>]{0,2000}>|<!doctype[^<>]{0,500}>/giu;

/** A page or a part of one; what stands outside of its own frame belongs to it as well. */
const parsed = (source: string) =>
  parseHTML(`<html><body>${source.replace(FRAME, "")}</body></html>`).document;

/** A table around other tables only places them, unless a row of its own titles the columns above them. */
function isLayout(table: Table): boolean {
  if (!holdsTable(table)) return false;
  const [first] = partsOf(table, ROWS, new Shown());
  return !first || partsOf(first, CELLS, new Shown()).length < 3 || holdsTable(first);
}

const holdsTable = (element: Table): boolean => element.querySelector("table") !== null;

const ROWS = ["tr"];
const CELLS = ["td", "th"];

/** The rows of a table or the cells of a row, without those of tables in its cells. */
function partsOf(whole: Table, names: readonly string[], shown: Shown): Table[] {
  const found: Table[] = [];
  const collect = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.localName === "table" || !shown.has(child)) continue;
      if (names.includes(child.localName ?? "")) found.push(child as Table);
      else collect(child);
    }
  };
  collect(whole);
  return found;
}

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
  return tableRows(table as unknown as Table, new Shown()).map(({ cells, line }) => ({
    ...(lines[line] ?? { line: 0 }),
    text: cells.join("\t"),
    cells,
    grid,
  }));
}

/** The rows of a table that hold something, each with its line of the source. */
function tableRows(table: Table, shown: Shown): { cells: string[]; line: number }[] {
  const rows = partsOf(table, ROWS, shown);
  const spread = spreadCells(
    rows.map((row) =>
      partsOf(row, CELLS, shown).map((cell) => ({
        text: cellText(cell, shown),
        columns: Number(cell.getAttribute("colspan")),
        rows: Number(cell.getAttribute("rowspan") ?? 1),
        goesOn: cell.getAttribute("data-goes-on") !== null,
      })),
    ),
  );
  return spread
    .map((cells, index) => ({
      cells,
      line: Number(rows[index]?.getAttribute("data-line") ?? 0),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** The text of a cell; where it breaks lines, Japanese is joined without a space. */
const cellText = (cell: Node, shown: Shown): string =>
  shown.text(cell, true).split("\n").map(cleanText).reduce(joinCell, "");
