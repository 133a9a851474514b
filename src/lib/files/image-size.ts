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
    const size = imageKind(bytes) === "png" ? pngSize(view) : jpegSize(view);
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

/** The frame header among the segments that stand before the picture. */
function jpegSize(view: DataView): ImageSize | null {
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // Any number of 0xff may fill the space before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function name(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}
