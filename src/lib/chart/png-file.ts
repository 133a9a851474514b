import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/** What a renderer gives: rows of red, green, blue and alpha, a byte each, from the top. */
export interface Image {
  pixels: Uint8Array;
  width: number;
  height: number;
}

const compress = promisify(deflate);
const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const BYTES_A_PIXEL = 4;
/** 8 bits a channel, colour with alpha; the only compression, filters and order that there are. */
const FORM = [8, 6, 0, 0, 0];
/** Where the first chunk of a PNG file, its header, ends. */
const BEHIND_HEADER = 33;
const END = chunk("IEND", Buffer.alloc(0));
const METRES_PER_INCH = 0.0254;

/**
 * An image as a PNG file with its density, so that programs place it at its size, and a seal: what it
 * was drawn from. It is compressed on a thread beside the caller's, which the renderer's own writer
 * would keep waiting. (Portable Network Graphics, third edition, 5 and 11)
 */
export async function pngFile(image: Image, dpi: number, seal: string): Promise<Uint8Array> {
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", Buffer.concat([numbers(image.width, image.height), Buffer.from(FORM)])),
    chunk("tEXt", sealText(seal)),
    chunk("pHYs", density(dpi)),
    chunk("IDAT", await compress(lines(image))),
    END,
  ]);
}

export function isSealed(png: Uint8Array, seal: string): boolean {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const expected = chunk("tEXt", sealText(seal));
  const found = file.subarray(BEHIND_HEADER, BEHIND_HEADER + expected.length);
  return found.equals(expected) && file.subarray(-END.length).equals(END);
}

/** The rows of an image, each behind the number of its filter: 0, since flat areas need none. */
function lines({ pixels, width, height }: Image): Buffer {
  const row = width * BYTES_A_PIXEL;
  const data = Buffer.alloc(height * (row + 1));
  for (let y = 0; y < height; y++)
    data.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  return data;
}

/** The dots of a metre, across and down; 1 is the number of that unit. */
function density(dpi: number): Buffer {
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  return Buffer.concat([numbers(perMetre, perMetre), Buffer.from([1])]);
}

const sealText = (seal: string) => Buffer.from(`Source\0${seal}`, "latin1");

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([numbers(data.length), named, numbers(crc32(named))]);
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, 4 * i);
  return bytes;
}
