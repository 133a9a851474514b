import type { Block, Briefing, Figure, Inline } from "./content.ts";
import { readPicture } from "./svg.ts";

/** The blocks, each panel followed by what stands in it. */
export function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.type === "panel"
      ? [block, ...flat(block.blocks)]
      : block.type === "row"
        ? block.cells.flatMap((cell) => flat(cell.blocks))
        : [block],
  );
}

/** Texts of a block that may be strong or a link. */
export function inlinesOf(block: Block): Inline[] {
  if (block.type === "paragraph") return block.content;
  if (block.type === "list") return [...block.items.flat(), ...(block.labels ?? [])];
  if (block.type === "cards") return block.items.flatMap(({ content }) => content);
  if (block.type === "table")
    return [...block.rows.flatMap((r) => r.cells.flat()), ...(block.note ?? [])];
  return [];
}

export const figuresOf = (block: Block): Figure[] => (block.type === "figure" ? [block] : []);

/** Every text that a briefing shows, those of its charts too. */
export function* textsOf({ masthead, annex, ...briefing }: Briefing) {
  const { series, issuer = "", dates = "", revision = "", places } = masthead;
  const { title, subtitle, kicker = "", subject, version, blocks } = briefing;
  yield* [title, subtitle, kicker, subject, version, series, issuer, dates, revision];
  yield* places.map(plainText);
  if (annex) yield* [annex.label, annex.title, annex.subtitle ?? ""];
  for (const block of flat([...blocks, ...(annex?.blocks ?? [])])) {
    yield* inlinesOf(block).map(plainText);
    for (const { label = "", title, subtitle = "", caption = "", picture } of figuresOf(block))
      yield* [label, title, subtitle, caption, ...readPicture(picture).texts];
    yield* namesIn(block);
  }
}

function plainText(inline: Inline): string {
  if (inline === "\n") return "";
  return typeof inline === "string" ? inline : inline.text;
}

function* namesIn(block: Block): Generator<string> {
  if (block.type === "heading") yield block.text;
  if (block.type === "panel") yield block.title;
  if (block.type === "facts")
    for (const { label, value, note = "" } of block.items) yield* [label, value, note];
  if (block.type === "cards")
    for (const { title, note = "", facts = [] } of block.items) yield* [title, note, ...facts];
  if (block.type !== "table") return;
  const { label = "", caption, dek = "", columns, rows } = block;
  yield* [label, caption, dek, ...columns.map((column) => column.label)];
  for (const { group } of rows) if (group) yield group;
}
