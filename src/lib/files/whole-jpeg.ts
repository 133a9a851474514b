import { imageSize } from "./image-size.ts";

/** Frames that PDF draws: baseline, extended and progressive; not arithmetic or lossless ones. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const START_OF_SCAN = 0xda;
const END = 0xd9;
const BITS = 8;
/** Grey, colour, and what printers use. */
const CHANNELS = [1, 3, 4];

/**
 * Whether a JPEG can be drawn: a frame of a form that PDF knows, at least one scan, and its end, which
 * one that breaks off lacks. (ITU-T T.81, B)
 */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  const seen = new Map<number, number>();
  for (const [marker, at] of segmentsOf(bytes)) seen.set(marker, at);
  const frame = FRAMES.map((marker) => seen.get(marker)).find((at) => at !== undefined);
  if (frame === undefined || imageSize(bytes) === null) return false;
  const isDrawn = bytes[frame + 4] === BITS && CHANNELS.includes(bytes[frame + 9] ?? 0);
  return isDrawn && seen.has(START_OF_SCAN) && seen.has(END);
}

/** Every marker with its place, up to the end of the picture or of the file. */
function* segmentsOf(bytes: Uint8Array): Generator<[marker: number, at: number]> {
  for (let at = 2; at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    // Data of a scan: 0xff stands for itself before 0, and restarts are part of it.
    const isData = bytes[at] !== 0xff || marker === 0 || (marker >= 0xd0 && marker <= 0xd7);
    if (isData || marker === 0xff) {
      at += 1;
      continue;
    }
    yield [marker, at];
    if (marker === END) return;
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
}
