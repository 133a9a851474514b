import { measureCards, measureFacts } from "./card-blocks.ts";
import type { Block } from "./content.ts";
import { measureFigure } from "./figure-blocks.ts";
import { measurePanel } from "./panel-block.ts";
import type { Frame, Piece } from "./piece.ts";
import { measureRow } from "./row-block.ts";
import { measureTable } from "./table-block.ts";
import { measureHeading, measureList, measureParagraph } from "./text-blocks.ts";

/** Every block as pieces that know their height and how to draw themselves. */
export function measureBlocks(blocks: readonly Block[], frame: Frame): Piece[] {
  let breakBefore = false;
  return blocks.flatMap((block) => {
    if (block.type === "pageBreak") {
      breakBefore = true;
      return [];
    }
    const pieces = measureBlock(block, frame);
    const first = pieces[0];
    if (breakBefore && first) {
      first.breakBefore = true;
      breakBefore = false;
    }
    return pieces;
  });
}

function measureBlock(block: Exclude<Block, { type: "pageBreak" }>, frame: Frame): Piece[] {
  switch (block.type) {
    case "heading":
      return measureHeading(block, frame);
    case "paragraph":
      return measureParagraph(block, frame);
    case "list":
      return measureList(block, frame);
    case "figure":
      return measureFigure(block, frame);
    case "facts":
      return measureFacts(block, frame);
    case "cards":
      return measureCards(block, frame);
    case "row":
      return measureRow(block, frame, measureBlocks);
    case "table":
      return measureTable(block, frame);
    case "panel":
      return measurePanel(block, frame, measureBlocks);
  }
}
