import { decodeText } from "../../lib/text/decode.ts";
import type { Line } from "../document.ts";
import { markedEncoding, unreadEncoding } from "./encodings.ts";
import { fileError } from "./file-error.ts";

/**
 * The text of a file: in UTF-16 with its mark or in JIS, in UTF-8 with or without a mark, else in CP932. Throws
 * InputError on bytes that are none of them.
 */
export function textOf(file: string, bytes: Uint8Array): string {
  const unread = unreadEncoding(bytes);
  if (unread) {
    const message = `the text is in ${unread}, which is not read. Save it as UTF-8.`;
    throw fileError(file, "file-encoding", message);
  }
  const marked = markedEncoding(bytes);
  if (!marked && looksBinary(bytes)) {
    const message =
      "the file is not a text. Give the document as .txt, .pdf, .csv or .xlsx with the name that fits.";
    throw fileError(file, "file-binary", message);
  }
  const decoded = decodeText(bytes, marked === undefined ? undefined : [marked]);
  if (decoded) return decoded.text;
  const message = "the text is neither UTF-8 nor Shift_JIS (CP932). Save it as UTF-8.";
  throw fileError(file, "file-encoding", message);
}

/** Whether bytes cannot be text of any of the encodings read: zeros or many control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const control = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return head.includes(0) || control.length > head.length / 50;
}

/** The lines of a plain text, numbered from 1. */
export const plainLines = (text: string): Line[] =>
  text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, line: index + 1 }));
