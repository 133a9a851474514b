import { zipEntries } from "./zip.ts";

/** 1 January 1980, the first date that ZIP knows, at midnight. */
const TIME = 0;
const DATE = 33;

/** The archive with one date on all entries, so that the same content gives the same bytes. */
export function withoutDates(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { directory, header } of zipEntries(bytes) ?? []) {
    view.setUint16(directory + 12, TIME, true);
    view.setUint16(directory + 14, DATE, true);
    view.setUint16(header + 10, TIME, true);
    view.setUint16(header + 12, DATE, true);
  }
  return bytes;
}
