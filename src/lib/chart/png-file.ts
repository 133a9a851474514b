import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const END = chunk("IEND", Buffer.alloc(0));
const METRES_PER_INCH = 0.0254;
/** Charts are flat areas: the next level takes two and a half times as long for a fifth less. */
const LEVEL = 3;

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each pixel, line by line. */
  pixels: Uint8Array;
}

/**
 * Opaque pixels as a PNG file that says how many dots an inch it has, so that programs place it at
 * its size, and carries a seal: what it was drawn from. Compressed beside the calling thread.
 */
export async function pngFile(image: Pixels, dpi: number, seal: string): Promise<Uint8Array> {
  const { width, height } = image;
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const density = Buffer.alloc(9, 1);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  density.writeUInt32BE(perMetre, 0);
  density.writeUInt32BE(perMetre, 4);
  const data = await promisify(deflate)(scanLines(image), { level: LEVEL });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("tEXt", sealText(seal)),
    chunk("pHYs", density),
    chunk("IDAT", data),
    END,
  ]);
}

/** Whether a whole PNG file carries this seal. */
export function isSealed(png: Uint8Array, seal: string): boolean {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const start = SIGNATURE.length + 25;
  const expected = chunk("tEXt", sealText(seal));
  const found = file.subarray(start, start + expected.length);
  return found.equals(expected) && file.subarray(-END.length).equals(END);
}

const sealText = (seal: string) => Buffer.from(`Source\0${seal}`, "latin1");

/** Each line of pixels behind the sign for "as it is". */
function scanLines({ width, height, pixels }: Pixels): Buffer {
  const line = 4 * width;
  const lines = Buffer.alloc((line + 1) * height);
  for (let y = 0; y < height; y++)
    lines.set(pixels.subarray(y * line, (y + 1) * line), y * (line + 1) + 1);
  return lines;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
