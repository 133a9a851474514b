/** What offices save texts in: UTF-8, else CP932, which the label shift_jis stands for. */
const OFFICES = ["utf-8", "shift_jis"] as const;

/** A text in the first of these encodings that its bytes are; null where they are none of them. */
export function decodeText(
  bytes: Uint8Array,
  encodings: readonly string[] = OFFICES,
): { text: string; encoding: string } | null {
  for (const encoding of encodings)
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {}
  return null;
}
