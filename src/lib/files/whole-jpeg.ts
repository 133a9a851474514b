import { END, imageSize, jpegSegments } from "./image-size.ts";

/** Frames that PDF draws: baseline, extended and progressive; not arithmetic or lossless ones. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const START_OF_SCAN = 0xda;
const BITS = 8;
/** Grey, colour, and what printers use. */
const CHANNELS = [1, 3, 4];

/**
 * Whether a JPEG can be drawn: a frame of a form that PDF knows, at least one scan, and its end, which
 * one that breaks off lacks. (ITU-T T.81, B)
 */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  const seen = new Map<number, number>();
  for (const [marker, at] of jpegSegments(bytes)) seen.set(marker, at);
  const frame = FRAMES.map((marker) => seen.get(marker)).find((at) => at !== undefined);
  if (frame === undefined || imageSize(bytes) === null) return false;
  const isDrawn = bytes[frame + 4] === BITS && CHANNELS.includes(bytes[frame + 9] ?? 0);
  return isDrawn && seen.has(START_OF_SCAN) && seen.has(END);
}
