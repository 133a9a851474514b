import { isOn, type Part } from "../../lib/files/office-xml.ts";
import { escapeHtml } from "../../lib/html.ts";
import type { Document } from "../document.ts";
import { isTitled, NOTES, nameOf, partOf, partsOfDocx } from "./docx-parts.ts";
import { readMarkup } from "./html.ts";
import { raised } from "./superscript.ts";

/** What the text of a document hangs on: styles of titles, its notes, and the numbers of those that the text names. */
interface Context {
  titles: ReadonlySet<string>;
  notes: ReadonlyMap<string, Part>;
  numbers: Map<string, number>;
}

/**
 * The paragraphs and tables of a Word document, in their order, as the page that they would make.
 * What is deleted, struck out or hidden and field codes are left out; text boxes stand below the paragraph
 * that they hang on, notes behind the text. Lines count paragraphs and rows.
 */
export function readDocx(file: string, bytes: Uint8Array): Document {
  const { text, titles, notes } = partsOfDocx(file, bytes);
  const context: Context = { titles, notes, numbers: new Map() };
  const html = htmlOf(text, context) + notesBelow(context);
  return readMarkup(file, withNumbers(html));
}

/** The mark of a note, still without its digits. */
const markOfNumber = (number: number | ""): string => `<i data-note="${number}"></i>`;
/** Also behind a metre, where ² would make an area of it. */
const MARKS = /([mｍ](?:<sup>)?)?<i data-note="([0-9]{1,5})"><\/i>/gu;
/** A raised number that the text itself has, as the mark of a note that somebody typed or as a power. */
const TYPED = /<sup>\s?[0-9]|(?<![mｍ])[⁰¹²³⁴-⁹]/u;
/** More than there are such numbers. */
const MOST_TYPED = 50;

/** A text with the numbers of its notes, none of which is one that the text itself has. */
function withNumbers(html: string): string {
  const first = TYPED.test(html) ? MOST_TYPED : 0;
  return html.replace(
    MARKS,
    (_, metre: string | undefined, number: string) =>
      `${metre ? `${metre} ` : ""}${raised(first + Number(number))}`,
  );
}

/** The notes that the text names, each a line with its mark. */
function notesBelow(context: Context): string {
  const below = [...context.numbers].map(([name, number]) => {
    const lines = [...(context.notes.get(name)?.childNodes ?? [])].map((node) =>
      htmlOf(node, context).replace(MARK, markOfNumber(number)),
    );
    return lines.join("");
  });
  return below.length > 0 ? `<pre></pre>${below.join("")}` : "";
}
/** Where a note has its own mark. */
const MARK = markOfNumber("");

const LOOKS = new Set(["pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr"]);
const TAGS: Record<string, string> = { tbl: "table", tr: "tr", tc: "td", rt: "rt" };
/** What is deleted, or moved to another place. */
const GONE = new Set(["del", "moveFrom"]);
const BOX = "txbxContent";
/** A text box as Word draws it and once more for older programs. */
const VERSIONS = "mc:AlternateContent";

function htmlOf(node: Part, context: Context): string {
  const name = nameOf(node);
  if (name === "t") return escapeHtml(node.textContent ?? "");
  if (name === "tab") return "\t";
  if (name === "br" || name === "cr") return "\n";
  if (name === "noBreakHyphen") return "\u2011";
  // A sign of another font, of which nobody knows what it shows.
  if (name === "sym") return " ";
  const note = NOTES.find((kind) => name.startsWith(kind));
  if (note) return name === `${note}Ref` ? MARK : markOf(note, node, context);
  if (GONE.has(name)) return `<del>${escapeHtml(node.textContent ?? "")}</del>`;
  if (LOOKS.has(name) || name === BOX) return "";
  const inside = insideOf(node, context);
  const tag = name === "p" ? paragraphTag(node, context) : tagOf(node, name);
  const html = tag ? `<${tag}${attributesOf(node, name)}>${inside}</${tag}>` : inside;
  return name === "p" ? html + boxesIn(node, context) : html;
}

/** The mark of a note: its number among those of the text. One with a mark of its own prints it beside. */
function markOf(kind: string, node: Part, { notes, numbers }: Context): string {
  const name = `${kind} ${node.getAttribute?.("w:id")}`;
  if (!notes.has(name)) return "";
  const number = numbers.get(name) ?? numbers.size + 1;
  numbers.set(name, number);
  return node.getAttribute?.("w:customMarkFollows") == null ? markOfNumber(number) : "";
}

const insideOf = (node: Part, context: Context): string =>
  partsShown(node)
    .map((child) => htmlOf(child, context))
    .join("");

/** What stands in a node; of versions of the same thing the first that holds a text. */
function partsShown(node: Part): Part[] {
  const parts = [...node.childNodes];
  return nameOf(node) === VERSIONS ? parts.filter(holdsText).slice(0, 1) : parts;
}

const holdsText = (node: Part): boolean =>
  nameOf(node) === "t" || [...node.childNodes].some(holdsText);

/** The text boxes that hang on a paragraph, below it and apart from what follows. */
function boxesIn(node: Part, context: Context): string {
  return partsShown(node)
    .filter((part) => !GONE.has(nameOf(part)) && lookOf(part) !== "del")
    .map((part) =>
      nameOf(part) === BOX ? `${insideOf(part, context)}<pre></pre>` : boxesIn(part, context),
    )
    .join("");
}

const tagOf = (node: Part, name: string): string | undefined =>
  TAGS[name] ?? (name === "r" ? lookOf(node) : undefined);

/** A paragraph keeps its lines and tabs, a title is one line. */
function paragraphTag(paragraph: Part, { titles }: Context): string {
  const properties = partOf(paragraph, "pPr");
  const style = partOf(properties, "pStyle")?.getAttribute?.("w:val") ?? "";
  return titles.has(style) || isTitled(properties) ? "h1" : "pre";
}

function switchesOn(properties: Part | undefined, name: string): boolean {
  const found = partOf(properties, name);
  return found !== undefined && isOn(found);
}

/** The tag of a run of text that is struck out, hidden or raised. */
function lookOf(run: Part): string | undefined {
  const looks = partOf(run, "rPr");
  if (["strike", "dstrike", "vanish", "webHidden"].some((name) => switchesOn(looks, name)))
    return "del";
  const raised = partOf(looks, "vertAlign")?.getAttribute?.("w:val") === "superscript";
  return raised ? "sup" : undefined;
}

function attributesOf(node: Part, name: string): string {
  if (name === "tc") return spanOf(node);
  const row = name === "tr" ? partOf(node, "trPr") : undefined;
  return switchesOn(row, "del") || switchesOn(row, "hidden") ? " hidden" : "";
}

/** Over how many columns a cell stands, and whether it goes on with the one above it. */
function spanOf(cell: Part): string {
  const properties = partOf(cell, "tcPr");
  const merge = partOf(properties, "vMerge");
  const goesOn = merge && merge.getAttribute?.("w:val") !== "restart";
  const columns = Number(partOf(properties, "gridSpan")?.getAttribute?.("w:val")) || 1;
  return `${goesOn ? " data-goes-on" : ""} colspan="${columns}"`;
}
