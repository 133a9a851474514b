const ENCODINGS = [
  ["utf-8", "UTF-8"],
  ["shift_jis", "CP932"],
] as const;

/** A text as offices save it, in UTF-8 or else in CP932; null for bytes that are neither. */
export function decodeText(
  bytes: Uint8Array,
): { text: string; encoding: "UTF-8" | "CP932" } | null {
  for (const [label, encoding] of ENCODINGS)
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
    } catch {}
  return null;
}
