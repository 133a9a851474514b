import { DOMParser } from "linkedom";
import { unpackEntry, zipEntries } from "../lib/files/zip.ts";
import { escapeHtml } from "../lib/html.ts";
import type { Document } from "./document.ts";
import { fileError } from "./file-error.ts";
import { htmlLines, type Node } from "./html.ts";

/** What the text of a document may take unpacked; a plan of 300 pages takes a tenth of it. */
const MOST_BYTES = 40 * 1024 * 1024;
/** The part of the archive that holds the text. */
const MAIN = "word/document.xml";

/**
 * The paragraphs and tables of a Word document, in their order, as the page that they would make.
 * Deleted text and field codes are left out. Lines count paragraphs and rows.
 */
export function readDocx(file: string, bytes: Uint8Array): Document {
  return { file, lines: htmlLines(htmlOf(bodyOf(file, bytes))) };
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

/** What is deleted, or says how something looks. */
const NOT_SHOWN = new Set(["del", "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr"]);
const TAGS: Record<string, string> = { p: "pre", tbl: "table", tr: "tr", tc: "td" };

function htmlOf(node: Node): string {
  const name = nameOf(node);
  if (name === "t") return escapeHtml(node.textContent ?? "");
  if (name === "tab") return "\t";
  if (name === "br" || name === "cr") return "\n";
  if (NOT_SHOWN.has(name)) return "";
  const inside = [...node.childNodes].map(htmlOf).join("");
  const tag = TAGS[name];
  return tag ? `<${tag}${name === "tc" ? spanOf(node) : ""}>${inside}</${tag}>` : inside;
}

/** Over how many columns a cell stands, and whether it goes on with the one above it. */
function spanOf(cell: Node): string {
  const properties = [...cell.childNodes].find((child) => nameOf(child) === "tcPr");
  const named = (name: string) =>
    [...(properties?.childNodes ?? [])].find((found) => nameOf(found) === name);
  const merge = named("vMerge");
  const goesOn = merge && merge.getAttribute?.("w:val") !== "restart";
  const columns = Number(named("gridSpan")?.getAttribute?.("w:val")) || 1;
  return `${goesOn ? " data-goes-on" : ""} colspan="${columns}"`;
}
