import type { Block } from "../lib/pdf/content.ts";

/**
 * Blocks beside each other, each over `span` of the twelve columns. Where all but one are empty,
 * that one has the whole width.
 */
export function beside(...cells: readonly { span: number; blocks: Block[] }[]): Block[] {
  const filled = cells.filter(({ blocks }) => blocks.length > 0);
  if (filled.length < 2) return filled.flatMap(({ blocks }) => blocks);
  return [{ type: "row", cells: filled }];
}
