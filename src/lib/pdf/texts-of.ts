import type { Block, Briefing, Figure, Inline } from "./content.ts";
import { readPicture } from "./svg.ts";

/** The blocks, each panel followed by what stands in it. */
export function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.type === "panel" ? [block, ...flat(block.blocks)] : [block],
  );
}

/** Texts of a block that may be strong or a link. */
export function inlinesOf(block: Block): Inline[] {
  if (block.type === "paragraph") return block.content;
  if (block.type === "list") return block.items.flat();
  if (block.type === "table")
    return [...block.rows.flatMap((r) => r.cells.flat()), ...(block.note ?? [])];
  return [];
}

export function figuresOf(block: Block): Figure[] {
  if (block.type === "figure") return [block];
  return block.type === "figures" ? block.figures : [];
}

/** Every text that a briefing shows, those of its charts too. */
export function* textsOf({ title, subtitle, kicker = "", footer, blocks }: Briefing) {
  yield* [title, subtitle, kicker, footer.source, footer.version];
  for (const block of flat(blocks)) {
    for (const inline of inlinesOf(block)) yield typeof inline === "string" ? inline : inline.text;
    for (const { title, subtitle = "", caption = "", svg } of figuresOf(block))
      yield* [title, subtitle, caption, ...readPicture(svg).texts];
    yield* namesIn(block);
  }
}

function* namesIn(block: Block): Generator<string> {
  if (block.type === "heading") yield block.text;
  if (block.type === "panel") yield block.title;
  if (block.type === "facts")
    for (const { label, value, note = "" } of block.items) yield* [label, value, note];
  if (block.type !== "table") return;
  yield* [block.caption, ...block.columns.map(({ label }) => label)];
  for (const { group } of block.rows) if (group) yield group;
}
