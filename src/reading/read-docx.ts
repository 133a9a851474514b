import { escapeHtml } from "../lib/html.ts";
import type { Document } from "./document.ts";
import { isTitled, nameOf, partOf, partsOfDocx } from "./docx-parts.ts";
import { readMarkup } from "./html.ts";
import type { Node } from "./html-text.ts";

/**
 * The paragraphs and tables of a Word document, in their order, as the page that they would make.
 * What is deleted, struck out or hidden and field codes are left out; text boxes stand below the paragraph
 * that they hang on. Lines count paragraphs and rows.
 */
export function readDocx(file: string, bytes: Uint8Array): Document {
  const { text, titles } = partsOfDocx(file, bytes);
  return readMarkup(file, htmlOf(text, titles));
}

/** What says how something looks. */
const LOOKS = new Set(["pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr"]);
const TAGS: Record<string, string> = { tbl: "table", tr: "tr", tc: "td", rt: "rt" };
/** What is deleted, or moved to another place. */
const GONE = new Set(["del", "moveFrom"]);
/** The text of a text box. */
const BOX = "txbxContent";
/** A text box as Word draws it and once more for older programs. */
const VERSIONS = "mc:AlternateContent";

function htmlOf(node: Node, titles: ReadonlySet<string>): string {
  const name = nameOf(node);
  if (name === "t") return escapeHtml(node.textContent ?? "");
  if (name === "tab") return "\t";
  if (name === "br" || name === "cr") return "\n";
  if (GONE.has(name)) return `<del>${escapeHtml(node.textContent ?? "")}</del>`;
  if (LOOKS.has(name) || name === BOX) return "";
  const inside = insideOf(node, titles);
  const tag = name === "p" ? paragraphTag(node, titles) : tagOf(node, name);
  const html = tag ? `<${tag}${attributesOf(node, name)}>${inside}</${tag}>` : inside;
  return name === "p" ? html + boxesIn(node, titles) : html;
}

const insideOf = (node: Node, titles: ReadonlySet<string>): string =>
  partsShown(node)
    .map((child) => htmlOf(child, titles))
    .join("");

/** What stands in a node; of versions of the same thing the first that holds a text. */
function partsShown(node: Node): Node[] {
  const parts = [...node.childNodes];
  return nameOf(node) === VERSIONS ? parts.filter(holdsText).slice(0, 1) : parts;
}

const holdsText = (node: Node): boolean =>
  nameOf(node) === "t" || [...node.childNodes].some(holdsText);

/** The text boxes that hang on a paragraph, below it and apart from what follows. */
function boxesIn(node: Node, titles: ReadonlySet<string>): string {
  return partsShown(node)
    .filter((part) => !GONE.has(nameOf(part)) && lookOf(part) !== "del")
    .map((part) =>
      nameOf(part) === BOX ? `${insideOf(part, titles)}<pre></pre>` : boxesIn(part, titles),
    )
    .join("");
}

const tagOf = (node: Node, name: string): string | undefined =>
  TAGS[name] ?? (name === "r" ? lookOf(node) : undefined);

/** A paragraph keeps its lines and tabs, a title is one line. */
function paragraphTag(paragraph: Node, titles: ReadonlySet<string>): string {
  const properties = partOf(paragraph, "pPr");
  const style = partOf(properties, "pStyle")?.getAttribute?.("w:val") ?? "";
  return titles.has(style) || isTitled(properties) ? "h1" : "pre";
}

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
