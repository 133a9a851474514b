import { DOMParser } from "linkedom";
import { unpackEntry, zipEntries } from "../lib/files/zip.ts";
import { fileError } from "./file-error.ts";
import type { Node } from "./html-text.ts";

/** What a part may take unpacked; the text of a plan of 300 pages takes a tenth of it. */
const MOST_BYTES = 40 * 1024 * 1024;

/** The text of a Word document as XML. Throws a file error where there is none, or too much. */
export function textOfDocx(file: string, bytes: Uint8Array): Node {
  const damaged = (reason: string) => {
    const message = `the document cannot be read (${reason}). Save it as .docx again.`;
    return fileError(file, "docx-damaged", message);
  };
  const [main, ...more] = entriesOf(bytes, "word/document.xml");
  if (!main || more.length > 0) throw damaged("it holds no text of a Word document");
  if (main.size > MOST_BYTES) {
    const message = `the text of the document unpacks to more than ${MOST_BYTES / 1024 / 1024} MB. Cut out the pages with indicators.`;
    throw fileError(file, "file-too-large", message);
  }
  const xml = unpackEntry(bytes, main, MOST_BYTES);
  if (!xml) throw damaged("its archive is damaged or larger than it says");
  return parsed(xml);
}

/** The styles of a Word document's paragraphs that make titles of them. */
export function titleStyles(bytes: Uint8Array): Set<string> {
  const [styles] = entriesOf(bytes, "word/styles.xml");
  const xml = styles && unpackEntry(bytes, styles, MOST_BYTES);
  if (!xml) return new Set();
  const named = [...(partOf(parsed(xml), "styles")?.childNodes ?? [])].filter((style) =>
    isTitled(partOf(style, "pPr")),
  );
  return new Set(named.map((style) => style.getAttribute?.("w:styleId") ?? ""));
}

/** Whether the properties of a paragraph or style give it a level in the document's outline; 9 is plain text. */
export const isTitled = (properties: Node | undefined): boolean =>
  /^[0-8]$/u.test(partOf(properties, "outlineLvl")?.getAttribute?.("w:val") ?? "");

export const nameOf = ({ localName = "" }: Node): string => localName.replace(/^w:/u, "");

/** A part of an element by its name. */
export const partOf = (node: Node | undefined, name: string): Node | undefined =>
  [...(node?.childNodes ?? [])].find((child) => nameOf(child) === name);

const entriesOf = (bytes: Uint8Array, part: string) =>
  (zipEntries(bytes) ?? []).filter(({ name }) => name === part);

const parsed = (xml: Uint8Array): Node =>
  new DOMParser().parseFromString(new TextDecoder().decode(xml), "text/xml") as unknown as Node;
