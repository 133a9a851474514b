import type { Block, BlockOf } from "./content.ts";
import { LOOK } from "./looks.ts";
import { drawBox, type Frame, type Piece, textBox } from "./piece.ts";
import { COLOR, FIGURE_GAP } from "./style.ts";
import type { Tag } from "./tag.ts";

/** A briefing of so many pages is taken in without a table of contents. */
export const PAGES_WITHOUT_CONTENTS = 3;

const COLUMNS = 2;
/** Sections that stand together, down one column and then the next; a page has room for them. */
const TOGETHER = 30;
const PAD = 1.5;
const NUMBER_WIDTH = 20;

/** A section that the table of contents names. */
export interface Section {
  text: string;
  anchor: string;
}

/** The blocks with an anchor for every section, so that the table of contents can link to it. */
export function withAnchors(blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) =>
    isSection(block) && block.anchor === undefined ? { ...block, anchor: `section-${i}` } : block,
  );
}

/** Sections of a briefing: headings of level 2 and the titles of its panels, in order. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  return blocks.filter(isSection).map((block) => ({
    text: block.type === "panel" ? block.title : block.text,
    anchor: block.anchor ?? "",
  }));
}

function isSection(block: Block): block is BlockOf<"heading"> | BlockOf<"panel"> {
  return block.type === "panel" || (block.type === "heading" && block.level === 2);
}

/**
 * Sections in two columns, read down the first and then the second, each with its page; a long list
 * goes on below. `pageOf` is asked when the pieces are drawn: no page is known before all are placed.
 */
export function measureContents(
  sections: readonly Section[],
  pageOf: (anchor: string) => number,
  frame: Frame,
): Piece[] {
  const tag = frame.tag.child("TOC");
  const parts = Array.from({ length: Math.ceil(sections.length / TOGETHER) }, (_, i) =>
    sections.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
  return parts.map((part, i) => ({
    ...measurePart(part, pageOf, frame, tag),
    before: i === 0 ? 8 : 0,
    keepNext: i === parts.length - 1,
  }));
}

function measurePart(
  sections: readonly Section[],
  pageOf: (anchor: string) => number,
  frame: Frame,
  tag: Tag,
): Pick<Piece, "height" | "draw"> {
  const width = (frame.width - (COLUMNS - 1) * FIGURE_GAP) / COLUMNS;
  const boxes = sections.map(({ text, anchor }) =>
    textBox([{ text, link: anchor }], LOOK.contents, width - NUMBER_WIDTH, frame),
  );
  const perColumn = Math.ceil(sections.length / COLUMNS);
  const rows = Array.from({ length: perColumn }, (_, row) =>
    Math.max(
      ...Array.from({ length: COLUMNS }, (__, c) => boxes[c * perColumn + row]?.height ?? 0),
    ),
  );
  return {
    height: rows.reduce((sum, row) => sum + row + 2 * PAD, 0),
    draw(pen, x, y) {
      sections.forEach(({ anchor }, i) => {
        const left = x + Math.floor(i / perColumn) * (width + FIGURE_GAP);
        const row = i % perColumn;
        const top = y + rows.slice(0, row).reduce((sum, above) => sum + above + 2 * PAD, 0);
        const entry = tag.child("TOCI");
        const box = boxes[i];
        if (box) drawBox(pen, entry.child("Reference"), box, left, top + PAD);
        const look = { ...LOOK.contents, figures: true };
        const number = textBox([`${pageOf(anchor)}`], look, NUMBER_WIDTH, frame);
        drawBox(pen, entry.child("P"), number, left, top + PAD, left + width);
        pen.rule(left, top + (rows[row] ?? 0) + 2 * PAD, width, COLOR.line, 0.5);
      });
    },
  };
}
