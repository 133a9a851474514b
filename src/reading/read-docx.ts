import { DOMParser } from "linkedom";
import { repack, type ZipEntry, zipEntries } from "../lib/files/zip.ts";
import type { Document, Line } from "./document.ts";
import { fileError } from "./file-error.ts";
import { cleanText, join } from "./text.ts";

/** What the text of a document may take unpacked; a plan of 300 pages takes a tenth of it. */
const MOST_BYTES = 40 * 1024 * 1024;
const MAX_SPAN = 50;

type Node = {
  localName?: string;
  textContent: string | null;
  childNodes: Iterable<Node>;
  getAttribute?(name: string): string | null;
};

/**
 * The paragraphs and tables of a Word document, in their order. A cell that spans others is given in
 * each place that it covers; deleted text and field codes are left out. Lines count paragraphs and rows.
 */
export function readDocx(file: string, bytes: Uint8Array): Document {
  const body = bodyOf(file, bytes);
  const lines: Line[] = [];
  let grid = 0;
  const push = (line: Omit<Line, "line">) => lines.push({ ...line, line: lines.length + 1 });
  const walk = (node: Node) => {
    const name = nameOf(node);
    if (name === "p") for (const text of textOf(node).split("\n")) push({ text });
    else if (name === "tbl") {
      push({ text: "" });
      for (const cells of rowsOf(node))
        if (cells.some((cell) => cell !== "")) push({ text: cells.join("\t"), cells, grid });
      push({ text: "" });
      grid++;
    } else for (const child of node.childNodes) walk(child);
  };
  walk(body);
  return { file, lines };
}

function bodyOf(file: string, bytes: Uint8Array): Node {
  const damaged = (reason: string) =>
    fileError(
      file,
      "docx-damaged",
      `the document cannot be read (${reason}). Save it as .docx again.`,
    );
  const entries = zipEntries(bytes) ?? [];
  const main = entries.filter(({ name }: ZipEntry) => name === "word/document.xml");
  if (main.length !== 1) throw damaged("it holds no text of a Word document");
  if ((main[0]?.size ?? 0) > MOST_BYTES) throw tooLarge(file);
  const xml = unpacked(bytes, main);
  if (xml === undefined) throw damaged("its archive is damaged or larger than it says");
  const document = new DOMParser().parseFromString(xml, "text/xml") as unknown as Node;
  return document;
}

const tooLarge = (file: string) =>
  fileError(
    file,
    "file-too-large",
    `the text of the document unpacks to more than ${MOST_BYTES / 1024 / 1024} MB. Cut out the pages with indicators.`,
  );

function unpacked(bytes: Uint8Array, entries: ZipEntry[]): string | undefined {
  try {
    return repack(bytes, entries, MOST_BYTES).texts.get("word/document.xml");
  } catch {
    return undefined;
  }
}

const nameOf = ({ localName = "" }: Node): string => localName.replace(/^w:/u, "");

/** The text of a paragraph or of what it holds. */
function textOf(node: Node): string {
  const name = nameOf(node);
  if (name === "t") return node.textContent ?? "";
  if (name === "tab") return "\t";
  if (name === "br" || name === "cr") return "\n";
  if (name === "del" || name === "pPr" || name === "rPr") return "";
  return [...node.childNodes].map(textOf).join("");
}

const childrenOf = (node: Node, name: string): Node[] =>
  [...node.childNodes].filter((child) => nameOf(child) === name);

/** The rows of a table; a cell that goes on from above has the text of the one above. */
function rowsOf(table: Node): string[][] {
  let above: string[] = [];
  return childrenOf(table, "tr").map((row) => {
    const cells: string[] = [];
    for (const cell of childrenOf(row, "tc")) {
      const properties = childrenOf(cell, "tcPr").flatMap((found) => [...found.childNodes]);
      const value = (name: string) =>
        properties.find((found) => nameOf(found) === name)?.getAttribute?.("w:val");
      const merged = properties.some((found) => nameOf(found) === "vMerge");
      const goesOn = merged && value("vMerge") !== "restart";
      const span = Math.min(MAX_SPAN, Math.max(1, Number(value("gridSpan")) || 1));
      const own = linesOfCell(cell).reduce(join, "");
      for (let place = 0; place < span; place++)
        cells.push(goesOn ? (above[cells.length] ?? "") : own);
    }
    above = cells;
    return cells;
  });
}

const linesOfCell = (cell: Node): string[] =>
  [...cell.childNodes].flatMap((child): string[] =>
    nameOf(child) === "p"
      ? textOf(child)
          .split(/[\n\t]/u)
          .map(cleanText)
      : nameOf(child) === "tbl"
        ? rowsOf(child).flat()
        : [],
  );
