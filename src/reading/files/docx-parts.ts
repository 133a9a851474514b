import { type Part, rootOf, textsIn } from "../../lib/files/office-xml.ts";
import { zipEntries } from "../../lib/files/zip.ts";
import { fileError } from "./file-error.ts";

/** What a part may take unpacked; the text of a plan of 300 pages takes a tenth of it. */
const MOST_BYTES = 40 * 1024 * 1024;

/** A kind of notes of a Word document: below the page, or at its end. */
export const NOTES = ["footnote", "endnote"] as const;

/**
 * The text of a Word document as XML, the styles that make titles of its paragraphs, and its notes by kind
 * and number (footnote 1). Throws a file error where there is no text, or too much.
 */
export function partsOfDocx(file: string, bytes: Uint8Array) {
  const texts = textsIn(bytes, MOST_BYTES);
  const notes = new Map(NOTES.flatMap((kind) => notesOf(kind, rootOf(texts(`word/${kind}s.xml`)))));
  const titles = titleStyles(rootOf(texts("word/styles.xml")));
  return { text: textOf(file, bytes, texts(MAIN)), titles, notes };
}

const MAIN = "word/document.xml";

/** The notes of a kind; the lines that part them from the text are notes of a type of their own. */
function notesOf(kind: string, notes: Part | undefined) {
  return [...(notes?.childNodes ?? [])]
    .filter(
      (note) => nameOf(note) === kind && !/eparator/u.test(note.getAttribute?.("w:type") ?? ""),
    )
    .map((note) => [`${kind} ${note.getAttribute?.("w:id")}`, note] as const);
}

function textOf(file: string, bytes: Uint8Array, xml: string): Part {
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
  const text = rootOf(xml);
  if (!text) throw damaged("its archive is damaged or larger than it says");
  return text;
}

function titleStyles(styles: Part | undefined): Set<string> {
  const named = [...(styles?.childNodes ?? [])].filter((style) => isTitled(partOf(style, "pPr")));
  return new Set(named.map((style) => style.getAttribute?.("w:styleId") ?? ""));
}

/** Whether the properties of a paragraph or style give it a level in the document's outline; 9 is plain text. */
export const isTitled = (properties: Part | undefined): boolean =>
  /^[0-8]$/u.test(partOf(properties, "outlineLvl")?.getAttribute?.("w:val") ?? "");

export const nameOf = ({ localName = "" }: Part): string => localName.replace(/^w:/u, "");

/** A part of an element by its name. */
export const partOf = (node: Part | undefined, name: string): Part | undefined =>
  [...(node?.childNodes ?? [])].find((child) => nameOf(child) === name);
