import type { Block, Inline } from "../lib/pdf/content.ts";

/** A list under its heading, numbered unless it has labels of its own; nothing where it has no item. */
export function headedList(
  heading: string,
  items: Inline[][],
  labels: Inline[] = items.map((_, i) => ({ text: `${i + 1}`, bold: true })),
): Block[] {
  if (items.length === 0) return [];
  return [
    { type: "heading", level: 2, text: heading },
    { type: "list", items, labels },
  ];
}
