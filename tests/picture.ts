import { crc32, deflateSync } from "node:zlib";

interface PngForm {
  bits?: number;
  /** 0 grey, 2 colours, 3 a palette, 4 grey with alpha, 6 colours with alpha. */
  colour?: number;
  /** Other parts between the size and the picture. */
  parts?: readonly (readonly [name: string, content: Uint8Array])[];
  /** Lines, each behind the number of its filter; by default black ones of 8 bits. */
  picture?: Uint8Array;
}

/** A PNG that says its size and holds the given picture, by default one of that size. */
export function png(
  width: number,
  height: number,
  { bits = 8, colour = 0, parts = [], picture = Buffer.alloc(height * (width + 1)) }: PngForm = {},
): Uint8Array {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([bits, colour], 8);
  const all = [["IHDR", size], ...parts, ["IDAT", deflateSync(picture, { level: 9 })]] as const;
  const end = pngPart("IEND", Buffer.alloc(0));
  const head = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return new Uint8Array(
    Buffer.concat([head, ...all.map(([name, content]) => pngPart(name, content)), end]),
  );
}

function pngPart(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A JPEG: a comment, a table, the frame with its size, a scan of few bytes, its end. */
export function jpeg(width: number, height: number, end = "ffd9"): Uint8Array {
  const frame = Buffer.from("ffc2000b08000000000103112200", "hex");
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const [before, scan] = ["ffd8fffe00046869ffc40003aaffff", "ffda000401021234ff00ffd056"];
  return new Uint8Array(
    Buffer.concat([Buffer.from(before, "hex"), frame, Buffer.from(scan + end, "hex")]),
  );
}
