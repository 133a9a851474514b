import { crc32, inflateSync } from "node:zlib";
import { renderAsync } from "@resvg/resvg-js";
import { type ImageSize, imageSize } from "./image-size.ts";

/** Bytes of a pixel, at most: four channels of 16 bits. */
const LARGEST_PIXEL = 8;

/**
 * Whether a PNG is there to its end, can be drawn and shows something. What unpacks to twice what its size can ask for is none: a
 * small file may hold any amount of packed nothing.
 */
export async function isWholePng(bytes: Uint8Array): Promise<boolean> {
  const size = imageSize(bytes);
  if (size === null || partsOf(bytes, "IEND").length !== 1) return false;
  const most = 2 * size.height * (1 + LARGEST_PIXEL * size.width);
  if (!unpacksTo(most, partsOf(bytes, "IDAT"))) return false;
  const { pixels } = await drawn(bytes, size);
  return pixels.some((part) => part > 0);
}

/**
 * A PNG as pdfkit draws it rightly: one whose colours stand for nothing, or whose lines are interlaced,
 * with the transparency in a channel of its own instead.
 */
export async function plainPng(bytes: Uint8Array): Promise<Uint8Array> {
  const size = imageSize(bytes);
  const isInterlaced = partsOf(bytes, "IHDR")[0]?.[12] !== 0;
  if ((!isInterlaced && partsOf(bytes, "tRNS").length === 0) || size === null) return bytes;
  return new Uint8Array((await drawn(bytes, size)).asPng());
}

/** The picture, with nothing in it where the PNG is damaged. */
function drawn(bytes: Uint8Array, { width, height }: ImageSize) {
  const box = `width="${width}" height="${height}"`;
  const href = `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><image ${box} href="${href}"/></svg>`;
  return renderAsync(svg, { font: { loadSystemFonts: false } });
}

/** What the parts of a name hold, up to one that breaks off or has another checksum than it states. */
function partsOf(bytes: Uint8Array, name: string): Buffer[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end))
      break;
    if (file.toString("latin1", at + 4, at + 8) === name) parts.push(file.subarray(at + 8, end));
    at = end + 4;
  }
  return parts;
}

function unpacksTo(most: number, parts: readonly Buffer[]): boolean {
  try {
    inflateSync(Buffer.concat(parts), { maxOutputLength: most });
    return true;
  } catch {
    return false;
  }
}
