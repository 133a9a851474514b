import { DOMParser } from "linkedom";
import { unpackEntry, type ZipEntry, zipEntries } from "../../lib/files/zip.ts";
import { fileError } from "./file-error.ts";
import type { Node } from "./html-text.ts";

/** What a part may take unpacked; the text of a plan of 300 pages takes a tenth of it. */
const MOST_BYTES = 40 * 1024 * 1024;

/** A kind of notes of a Word document: below the page, or at its end. */
export const NOTES = ["footnote", "endnote"] as const;

/**
 * The text of a Word document as XML, the styles that make titles of its paragraphs, and its notes by kind
 * and number (footnote 1). Throws a file error where there is no text, or too much.
 */
export function partsOfDocx(file: string, bytes: Uint8Array) {
  const entries = zipEntries(bytes) ?? [];
  const notes = new Map(NOTES.flatMap((kind) => notesOf(kind, bytes, entries)));
  return { text: textOf(file, bytes, entries), titles: titleStyles(bytes, entries), notes };
}

/** The notes of a kind; the lines that part them from the text are notes of a type of their own. */
function notesOf(kind: string, bytes: Uint8Array, entries: readonly ZipEntry[]) {
  const found = partOf(xmlOf(`word/${kind}s.xml`, bytes, entries), `${kind}s`);
  return [...(found?.childNodes ?? [])]
    .filter(
      (note) => nameOf(note) === kind && !/eparator/u.test(note.getAttribute?.("w:type") ?? ""),
    )
    .map((note) => [`${kind} ${note.getAttribute?.("w:id")}`, note] as const);
}

function xmlOf(name: string, bytes: Uint8Array, entries: readonly ZipEntry[]): Node | undefined {
  const entry = entries.find((one) => one.name === name);
  const xml = entry && unpackEntry(bytes, entry, MOST_BYTES);
  return xml ? parsed(xml) : undefined;
}

function textOf(file: string, bytes: Uint8Array, entries: readonly ZipEntry[]): Node {
  const damaged = (reason: string) => {
    const message = `the document cannot be read (${reason}). Save it as .docx again.`;
    return fileError(file, "docx-damaged", message);
  };
  const [main, ...more] = entries.filter(({ name }) => name === "word/document.xml");
  if (!main || more.length > 0) throw damaged("it holds no text of a Word document");
  if (main.size > MOST_BYTES) {
    const message = `the text of the document unpacks to more than ${MOST_BYTES / 1024 / 1024} MB. Cut out the pages with indicators.`;
    throw fileError(file, "file-too-large", message);
  }
  const xml = unpackEntry(bytes, main, MOST_BYTES);
  if (!xml) throw damaged("its archive is damaged or larger than it says");
  return parsed(xml);
}

function titleStyles(bytes: Uint8Array, entries: readonly ZipEntry[]): Set<string> {
  const styles = partOf(xmlOf("word/styles.xml", bytes, entries), "styles");
  const named = [...(styles?.childNodes ?? [])].filter((style) => isTitled(partOf(style, "pPr")));
  return new Set(named.map((style) => style.getAttribute?.("w:styleId") ?? ""));
}

/** Whether the properties of a paragraph or style give it a level in the document's outline; 9 is plain text. */
export const isTitled = (properties: Node | undefined): boolean =>
  /^[0-8]$/u.test(partOf(properties, "outlineLvl")?.getAttribute?.("w:val") ?? "");

export const nameOf = ({ localName = "" }: Node): string => localName.replace(/^w:/u, "");

/** A part of an element by its name. */
export const partOf = (node: Node | undefined, name: string): Node | undefined =>
  [...(node?.childNodes ?? [])].find((child) => nameOf(child) === name);

const parsed = (xml: Uint8Array): Node =>
  new DOMParser().parseFromString(new TextDecoder().decode(xml), "text/xml") as unknown as Node;
