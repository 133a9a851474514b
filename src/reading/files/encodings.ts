import { decodeText } from "../../lib/text/decode.ts";

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** The encoding that the marks of a text name, where it is read: UTF-16 with its mark, JIS. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  // ESC $ begins kanji of JIS; no other text that is read has it.
  return bytes.some((byte, at) => byte === 0x1b && bytes[at + 1] === 0x24)
    ? "iso-2022-jp"
    : undefined;
}

/** The name of an encoding that is not read, where the bytes are of one. */
export function unreadEncoding(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return "UTF-32";
  if (markedEncoding(bytes)) return undefined;
  return isUnmarkedWide(bytes) ? "UTF-16 without a byte order mark" : undefined;
}

const HEAD = 8192;

/** Whether bytes are of UTF-16 without its mark: the zeros of digits and line ends stand in every second place. */
function isUnmarkedWide(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 1].map((odd) => head.some((byte, at) => byte === 0 && at % 2 === odd));
  if (zeros[0] === zeros[1]) return false;
  const text = decodeText(head, [zeros[1] ? "utf-16le" : "utf-16be"])?.text;
  return text !== undefined && !/[^\P{Cc}\t\r\n]/u.test(text);
}
