import { type Document, linesOf } from "./document.ts";

/** Text in UTF-8, with or without BOM, or in CP932 where it is not UTF-8. Throws on binary data. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("shift_jis", { fatal: true }).decode(bytes);
  }
}

/** A plain text as a document: its own lines. */
export function readText(file: string, bytes: Uint8Array): Document {
  return { file, lines: linesOf(decodeText(bytes)) };
}
