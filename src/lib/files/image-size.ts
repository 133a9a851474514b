export interface ImageSize {
  width: number;
  height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/** PNG or JPEG by the first bytes; undefined for anything else. */
export function imageKind(bytes: Uint8Array): "png" | "jpeg" | undefined {
  const starts = (signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);
  if (starts(PNG)) return "png";
  return starts(JPEG) ? "jpeg" : undefined;
}

/**
 * Width and height in pixels as the file states them; null where they cannot be read or are 0. See
 * the PNG specification, 11.2.1, and ITU-T T.81, B.2.2.
 */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = imageKind(bytes) === "png" ? pngSize(view) : jpegSize(bytes, view);
    return size !== null && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    // A read beyond the end: the file breaks off.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The first chunk is IHDR: length, name, width, height. */
function pngSize(view: DataView): ImageSize | null {
  if (name(view, 12) !== "IHDR") return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function jpegSize(bytes: Uint8Array, view: DataView): ImageSize | null {
  for (const [marker, at] of jpegSegments(bytes)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return null;
}

export const END = 0xd9;

/** Every marker of a JPEG with its place, up to the end of the picture or of the file. */
export function* jpegSegments(bytes: Uint8Array): Generator<[marker: number, at: number]> {
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

function name(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}
