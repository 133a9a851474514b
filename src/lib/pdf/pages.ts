import type { Block, Briefing } from "./content.ts";
import type { Fonts } from "./fonts.ts";
import { measureAnnexTitle, measureTitle } from "./furniture.ts";
import { measureBlocks } from "./measure.ts";
import type { Frame, Piece } from "./piece.ts";
import { type Placed, placePieces } from "./place.ts";
import { PAGE, TEXT_WIDTH } from "./style.ts";
import { Tag } from "./tag.ts";

const HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;

/** The pages of a briefing, those of its annex apart. */
export function setPages(
  briefing: Briefing,
  frame: Frame,
): { front: Placed[][]; annex: Placed[][] } {
  const { annex, blocks } = briefing;
  const place = (pieces: readonly Piece[]) => placePieces(pieces, HEIGHT);
  return {
    front: place([...measureTitle(briefing, frame), ...measureBlocks(blocks, frame)]),
    annex: annex
      ? place([...measureAnnexTitle(annex, frame), ...measureBlocks(annex.blocks, frame)])
      : [],
  };
}

/** How many pages blocks take by themselves, or under the head of a briefing. */
export function pagesTaken(
  blocks: readonly Block[],
  fonts: Fonts,
  of: Briefing | Briefing["lang"],
): number {
  const lang = typeof of === "string" ? of : of.lang;
  const frame: Frame = { fonts, lang, width: TEXT_WIDTH, tag: new Tag("Document") };
  const head = typeof of === "string" ? [] : measureTitle(of, frame);
  return placePieces([...head, ...measureBlocks(blocks, frame)], HEIGHT).length;
}
