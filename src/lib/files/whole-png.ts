import { crc32, inflateSync } from "node:zlib";
import { renderAsync } from "@resvg/resvg-js";
import { imageSize } from "./image-size.ts";

/** Channels of a pixel, and the bits that each may have, by the number of the colour type. */
const COLOURS: Record<number, { channels: number; bits: readonly number[] }> = {
  0: { channels: 1, bits: [1, 2, 4, 8, 16] },
  2: { channels: 3, bits: [8, 16] },
  3: { channels: 1, bits: [1, 2, 4, 8] },
  4: { channels: 2, bits: [8, 16] },
  6: { channels: 4, bits: [8, 16] },
};
const PALETTE = 3;
/** First pixel and step, across and down, of the seven pictures that an interlaced one holds. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const LAST_FILTER = 4;

interface Chunk {
  name: string;
  data: Buffer;
}

/**
 * Whether a PNG can be drawn: each part with its checksum, a form that there is, a picture of the size
 * that it states, lines with filters that there are, an end. What unpacks to twice what its size asks
 * for is none: a small file may hold any amount of packed nothing. (Portable Network Graphics, third
 * edition, 5, 7, 9 and 11)
 */
export function isWholePng(bytes: Uint8Array): boolean {
  const chunks = chunksOf(bytes);
  const of = (wanted: string) => chunks.filter(({ name }) => name === wanted);
  const [header] = chunks;
  if (header?.name !== "IHDR" || header.data.length !== 13 || of("IEND").length !== 1) return false;
  const lines = linesOf(header.data);
  if (lines === null) return false;
  const palette = of("PLTE")[0]?.data.length ?? 0;
  if (header.data[9] === PALETTE && (palette === 0 || palette % 3 !== 0)) return false;
  const total = lines.reduce((sum, { count, length }) => sum + count * length, 0);
  const picture = unpacked(
    of("IDAT").map(({ data }) => data),
    total * 2,
  );
  return picture !== null && picture.length >= total && filtersAreKnown(picture, lines);
}

/**
 * A PNG as pdfkit draws it rightly: one whose colours stand for nothing, or whose lines are interlaced,
 * with the transparency in a channel of its own instead.
 */
export async function plainPng(bytes: Uint8Array): Promise<Uint8Array> {
  const chunks = chunksOf(bytes);
  const size = imageSize(bytes);
  const isPlain = chunks[0]?.data[12] === 0 && !chunks.some(({ name }) => name === "tRNS");
  if (isPlain || size === null) return bytes;
  const box = `width="${size.width}" height="${size.height}"`;
  const href = `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><image ${box} href="${href}"/></svg>`;
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(image.asPng());
}

/** The parts up to the first that breaks off or has another checksum than it states. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length) break;
    const named = file.subarray(at + 4, end);
    if (crc32(named) !== file.readUInt32BE(end)) break;
    chunks.push({ name: named.toString("latin1", 0, 4), data: named.subarray(4) });
    at = end + 4;
  }
  return chunks;
}

/** How many lines of which length in bytes, with the byte of the filter; null for no form of PNG. */
function linesOf(header: Buffer): { count: number; length: number }[] | null {
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [bits = 0, colour = -1, packing, filters, interlaced = -1] = header.subarray(8);
  const form = COLOURS[colour];
  if (!form?.bits.includes(bits) || packing !== 0 || filters !== 0 || interlaced > 1) return null;
  const passes = interlaced === 1 ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes.flatMap(([left, top, across, down]) => {
    const pixels = Math.ceil((width - left) / across);
    const count = Math.ceil((height - top) / down);
    const length = 1 + Math.ceil((pixels * form.channels * bits) / 8);
    return pixels > 0 && count > 0 ? [{ count, length }] : [];
  });
}

function unpacked(parts: readonly Buffer[], most: number): Buffer | null {
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: most });
  } catch {
    return null;
  }
}

function filtersAreKnown(
  picture: Buffer,
  lines: readonly { count: number; length: number }[],
): boolean {
  let at = 0;
  for (const { count, length } of lines)
    for (let line = 0; line < count; line++, at += length)
      if ((picture[at] ?? 0) > LAST_FILTER) return false;
  return true;
}
