import { DOMParser } from "linkedom";
import { unpackEntry, zipEntries } from "../lib/files/zip.ts";
import { escapeHtml } from "../lib/html.ts";
import type { Document } from "./document.ts";
import { fileError } from "./file-error.ts";
import { readMarkup } from "./html.ts";
import type { Node } from "./html-text.ts";

/** What the text of a document may take unpacked; a plan of 300 pages takes a tenth of it. */
const MOST_BYTES = 40 * 1024 * 1024;
/** The part of the archive that holds the text. */
const MAIN = "word/document.xml";

/**
 * The paragraphs and tables of a Word document, in their order, as the page that they would make.
 * What is deleted, struck out or hidden and field codes are left out. Lines count paragraphs and rows.
 */
export function readDocx(file: string, bytes: Uint8Array): Document {
  return readMarkup(file, htmlOf(bodyOf(file, bytes)));
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

/** What says how something looks. */
const LOOKS = new Set(["pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr"]);
const TAGS: Record<string, string> = { p: "pre", tbl: "table", tr: "tr", tc: "td", rt: "rt" };
/** What is deleted, or moved to another place. */
const GONE = new Set(["del", "moveFrom"]);

function htmlOf(node: Node): string {
  const name = nameOf(node);
  if (name === "t") return escapeHtml(node.textContent ?? "");
  if (name === "tab") return "\t";
  if (name === "br" || name === "cr") return "\n";
  if (GONE.has(name)) return `<del>${escapeHtml(node.textContent ?? "")}</del>`;
  if (LOOKS.has(name)) return "";
  const inside = [...node.childNodes].map(htmlOf).join("");
  const tag = TAGS[name] ?? (name === "r" ? lookOf(node) : undefined);
  return tag ? `<${tag}${attributesOf(node, name)}>${inside}</${tag}>` : inside;
}

/** A part of an element by its name. */
const partOf = (node: Node | undefined, name: string): Node | undefined =>
  [...(node?.childNodes ?? [])].find((child) => nameOf(child) === name);

/** Whether properties switch something on. */
const isOn = (properties: Node | undefined, name: string): boolean => {
  const found = partOf(properties, name);
  return (
    found !== undefined && !/^(?:0|false|off|none)$/u.test(found.getAttribute?.("w:val") ?? "")
  );
};

/** The tag of a run of text that is struck out, hidden or raised. */
function lookOf(run: Node): string | undefined {
  const looks = partOf(run, "rPr");
  if (["strike", "dstrike", "vanish", "webHidden"].some((name) => isOn(looks, name))) return "del";
  const raised = partOf(looks, "vertAlign")?.getAttribute?.("w:val") === "superscript";
  return raised ? "sup" : undefined;
}

function attributesOf(node: Node, name: string): string {
  if (name === "tc") return spanOf(node);
  const row = name === "tr" ? partOf(node, "trPr") : undefined;
  return isOn(row, "del") || isOn(row, "hidden") ? " hidden" : "";
}

/** Over how many columns a cell stands, and whether it goes on with the one above it. */
function spanOf(cell: Node): string {
  const properties = partOf(cell, "tcPr");
  const merge = partOf(properties, "vMerge");
  const goesOn = merge && merge.getAttribute?.("w:val") !== "restart";
  const columns = Number(partOf(properties, "gridSpan")?.getAttribute?.("w:val")) || 1;
  return `${goesOn ? " data-goes-on" : ""} colspan="${columns}"`;
}
