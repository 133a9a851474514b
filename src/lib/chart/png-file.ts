import { crc32 } from "node:zlib";

/** Where the first chunk of a PNG file, its header, ends. */
const BEHIND_HEADER = 33;
const END = chunk("IEND", Buffer.alloc(0));
const METRES_PER_INCH = 0.0254;

/**
 * A PNG file with its density, so that programs place it at its size, and a seal: what it was drawn
 * from.
 */
export function sealed(png: Uint8Array, dpi: number, seal: string): Uint8Array {
  const density = Buffer.alloc(9, 1);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  density.writeUInt32BE(perMetre, 0);
  density.writeUInt32BE(perMetre, 4);
  return Buffer.concat([
    png.subarray(0, BEHIND_HEADER),
    chunk("tEXt", sealText(seal)),
    chunk("pHYs", density),
    png.subarray(BEHIND_HEADER),
  ]);
}

/** Whether a whole PNG file carries this seal. */
export function isSealed(png: Uint8Array, seal: string): boolean {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const expected = chunk("tEXt", sealText(seal));
  const found = file.subarray(BEHIND_HEADER, BEHIND_HEADER + expected.length);
  return found.equals(expected) && file.subarray(-END.length).equals(END);
}

const sealText = (seal: string) => Buffer.from(`Source\0${seal}`, "latin1");

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
