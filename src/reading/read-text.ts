import type { Line } from "./document.ts";

/** The mark at the head of a text in UTF-16, or nothing. */
export function wideEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Text in UTF-16 with its mark, in UTF-8 with or without one, else in CP932. Throws on binary data. */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide, { fatal: true }).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("shift_jis", { fatal: true }).decode(bytes);
  }
}

/** The lines of a plain text, numbered from 1. */
export const plainLines = (text: string): Line[] =>
  text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, line: index + 1 }));
