import { crc32, inflateRawSync } from "node:zlib";

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
 * @throws RangeError where they take more or one stands twice, Error where one is damaged.
 */
export function repack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limit: number,
): { archive: Uint8Array; texts: Map<string, string> } {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const texts = new Map<string, string>();
  let at = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    if (texts.has(entry.name)) throw new RangeError(`${entry.name} stands twice`);
    const content = unpacked(bytes, entry, limit - at);
    texts.set(entry.name, new TextDecoder().decode(content));
    const head = [20, 0, 0, 0, 0, crc32(content), content.length, content.length, name.length, 0];
    parts.push(record([[4, 0x04034b50], ...fields(LOCAL, head)]), name, content);
    const line = [20, ...head, 0, 0, 0, 0, at];
    directory.push(record([[4, 0x02014b50], ...fields(CENTRAL, line)]), name);
    at += 30 + name.length + content.length;
    if (at > limit) throw new RangeError("the archive unpacks to too much");
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = fields(END, [0, 0, count, count, size, at, 0]);
  const archive = Buffer.concat([...parts, ...directory, record([[4, 0x06054b50], ...end])]);
  return { archive, texts };
}

/** Bytes of each number: version, flags, method, time, date, checksum, sizes, name, extra. */
const LOCAL = [2, 2, 2, 2, 2, 4, 4, 4, 2, 2];
/** Before it the version that made it; after it comment, disk, attributes, place. */
const CENTRAL = [2, ...LOCAL, 2, 2, 2, 4, 4];
const END = [2, 2, 2, 2, 4, 4, 2];

function fields(widths: readonly number[], values: readonly number[]): [number, number][] {
  return widths.map((width, i) => [width, values[i] ?? 0]);
}

function record(all: readonly (readonly [width: number, value: number])[]): Uint8Array {
  const buffer = Buffer.alloc(all.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of all) at = buffer.writeUIntLE(value, at, width);
  return buffer;
}

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
