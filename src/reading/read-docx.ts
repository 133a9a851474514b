import { DOMParser } from "linkedom";
import { unpackEntry, zipEntries } from "../lib/files/zip.ts";
import type { Document, Line } from "./document.ts";
import { fileError } from "./file-error.ts";
import { spreadCells } from "./spread-cells.ts";
import { cleanText, joinCell } from "./text.ts";

/** What the text of a document may take unpacked; a plan of 300 pages takes a tenth of it. */
const MOST_BYTES = 40 * 1024 * 1024;
/** The part of the archive that holds the text. */
const MAIN = "word/document.xml";

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
  const damaged = (reason: string) => {
    const message = `the document cannot be read (${reason}). Save it as .docx again.`;
    return fileError(file, "docx-damaged", message);
  };
  const [main, ...more] = (zipEntries(bytes) ?? []).filter(({ name }) => name === MAIN);
  if (!main || more.length > 0) throw damaged("it holds no text of a Word document");
  if (main.size > MOST_BYTES) {
    const message = `the text of the document unpacks to more than ${MOST_BYTES / 1024 / 1024} MB. Cut out the pages with indicators.`;
    throw fileError(file, "file-too-large", message);
  }
  const xml = unpackEntry(bytes, main, MOST_BYTES);
  if (!xml) throw damaged("its archive is damaged or larger than it says");
  const text = new TextDecoder().decode(xml);
  return new DOMParser().parseFromString(text, "text/xml") as unknown as Node;
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

/** The rows of a table; a table within a cell gives its cells' texts to it. */
const rowsOf = (table: Node): string[][] =>
  spreadCells(
    childrenOf(table, "tr").map((row) =>
      childrenOf(row, "tc").map((cell) => {
        const properties = childrenOf(cell, "tcPr").flatMap((found) => [...found.childNodes]);
        const named = (name: string) => properties.find((found) => nameOf(found) === name);
        const merge = named("vMerge");
        return {
          text: linesOfCell(cell).reduce(joinCell, ""),
          columns: Number(named("gridSpan")?.getAttribute?.("w:val")),
          goesOn: merge !== undefined && merge.getAttribute?.("w:val") !== "restart",
        };
      }),
    ),
  );

const linesOfCell = (cell: Node): string[] =>
  [...cell.childNodes].flatMap((child) => {
    if (nameOf(child) === "tbl") return rowsOf(child).flat();
    return nameOf(child) === "p"
      ? textOf(child)
          .split(/[\n\t]/u)
          .map(cleanText)
      : [];
  });
