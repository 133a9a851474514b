import { inflateRawSync } from "node:zlib";
import { strFromU8, zipSync } from "fflate";

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
 * The same files stored without packing, in an archive that says nothing else: what was looked at is
 * what a reader gets, whatever order or hidden entry the archive had.
 * @param limit bytes that all files together may take.
 * @param change what each file is to hold instead.
 * @throws RangeError where they take more or one stands twice, Error where one is damaged.
 */
export function repack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limit: number,
  change: (content: Uint8Array) => Uint8Array = (content) => content,
): { archive: Uint8Array; texts: Map<string, string> } {
  const files = new Map<string, Uint8Array>();
  let left = limit;
  for (const entry of entries) {
    if (files.has(entry.name)) throw new RangeError(`${entry.name} stands twice`);
    const content = unpacked(bytes, entry, left);
    left -= content.length;
    if (left < 0) throw new RangeError("the archive unpacks to too much");
    files.set(entry.name, change(content));
  }
  const archive = zipSync(Object.fromEntries(files), { level: 0, mtime: FIRST_DAY });
  const texts = [...files].map(([name, content]) => [name, strFromU8(content)] as const);
  return { archive, texts: new Map(texts) };
}

/** The first day that ZIP knows. */
const FIRST_DAY = new Date(1980, 0, 1);

/** The archive with that date on all entries, so that the same content gives the same bytes; nothing is packed again. */
export function withoutDates(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { directory, header } of zipEntries(bytes) ?? [])
    for (const time of [directory + 12, header + 10]) {
      view.setUint16(time, 0, true);
      view.setUint16(time + 2, FIRST_DATE, true);
    }
  return bytes;
}
/** The same day as ZIP writes it. */
const FIRST_DATE = 33;

/** One file of an archive, or nothing where it is damaged or takes more than the limit. */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  limit: number,
): Uint8Array | undefined {
  try {
    return unpacked(bytes, entry, limit);
  } catch {
    return undefined;
  }
}

function unpacked(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { header, packed, method } = entry;
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const content = bytes.subarray(from, from + packed);
  if (method === 0) return content;
  return inflateRawSync(content, { maxOutputLength: Math.max(1, limit) });
}
