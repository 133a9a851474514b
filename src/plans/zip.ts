import { inflateRawSync } from "node:zlib";

/** One entry of a ZIP archive, as the archive's directory describes it. */
export interface ZipEntry {
  name: string;
  /** Bytes once unpacked, as stated; nothing larger is ever unpacked. */
  size: number;
  packed: number;
  /** 0 stored, 8 deflated. */
  method: number;
  /** Where its line of the directory begins. */
  directory: number;
  /** Where its own header begins. */
  header: number;
}

/** The directory of an archive without unpacking anything; null where the bytes are no archive. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(view);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readDirectory(view: DataView): ZipEntry[] | null {
  let end = view.byteLength - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < first) return null;
  const count = view.getUint16(end + 10, true);
  const found: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) return null;
    const length = view.getUint16(at + 28, true);
    const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, length);
    found.push({
      name: new TextDecoder().decode(name),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      directory: at,
      header: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

/**
 * The text of an entry.
 * @throws RangeError where it unpacks to more than `limit` bytes, Error where it is damaged.
 */
export function zipText(bytes: Uint8Array, entry: ZipEntry, limit: number): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { header, packed, method } = entry;
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const content = bytes.subarray(from, from + packed);
  if (method === 0) return new TextDecoder().decode(content.subarray(0, limit));
  return new TextDecoder().decode(inflateRawSync(content, { maxOutputLength: limit }));
}
