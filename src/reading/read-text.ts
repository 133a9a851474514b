import { cleanLines } from "./clean.ts";
import type { Document, Line } from "./document.ts";

/** Text in UTF-8, with or without BOM, or in CP932 where it is not UTF-8. Throws on binary data. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("shift_jis", { fatal: true }).decode(bytes);
  }
}

/** Lines of a plain text, numbered from 1 and clean. */
export function linesOf(text: string): Line[] {
  return cleanLines(
    text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, line: index + 1 })),
  );
}

/** A plain text as a document: its own lines. */
export function readText(file: string, bytes: Uint8Array): Document {
  return { file, lines: linesOf(decodeText(bytes)) };
}
