import type { Block, BlockOf, Inline } from "../lib/pdf/content.ts";

export const heading = (text: string, level: 2 | 3 = 2): Block => ({
  type: "heading",
  level,
  text,
});

/** A paragraph in small type, for what stands beside the argument. */
export const note = (...content: Inline[]): BlockOf<"paragraph"> => ({
  type: "paragraph",
  style: "note",
  content,
});

/** A list under its heading, numbered unless it has labels of its own; nothing where it has no item. */
export function headedList(
  text: string,
  items: Inline[][],
  labels: Inline[] = items.map((_, i) => ({ text: `${i + 1}`, bold: true })),
): Block[] {
  return items.length === 0 ? [] : [heading(text), { type: "list", items, labels }];
}

/**
 * Blocks beside each other, each over `span` of the twelve columns. Where all but one are empty,
 * that one has the whole width.
 */
export function beside(...cells: readonly { span: number; blocks: Block[] }[]): Block[] {
  const filled = cells.filter(({ blocks }) => blocks.length > 0);
  if (filled.length < 2) return filled.flatMap(({ blocks }) => blocks);
  return [{ type: "row", cells: filled }];
}

/** The items in their order, at most `size` together. */
export function inParts<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(size * i, size * (i + 1)),
  );
}
