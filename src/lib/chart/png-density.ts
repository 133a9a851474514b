import { crc32 } from "node:zlib";

/** Where the first chunk after IHDR begins: 8 bytes of signature, 25 of IHDR. */
const AFTER_HEADER = 33;
const METRES_PER_INCH = 0.0254;

/** A PNG that says how many dots an inch it has (chunk pHYs), so that programs place it at its size. */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, AFTER_HEADER), chunk, png.subarray(AFTER_HEADER)]);
}
