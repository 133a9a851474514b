import type { BlockOf } from "./content.ts";
import type { MeasureBlocks } from "./panel-block.ts";
import type { Frame, Piece } from "./piece.ts";
import { extent, setPage } from "./place.ts";
import { BLOCK_GAP, columns, GUTTER, PAGE_HEIGHT } from "./style.ts";

/**
 * Blocks side by side on the grid of twelve columns, as one piece that no page divides; below one
 * another where no page holds that piece.
 */
export function measureRow(
  { cells }: BlockOf<"row">,
  frame: Frame,
  measureBlocks: MeasureBlocks,
): Piece[] {
  let from = 0;
  const measured = cells.map(({ span, blocks }) => {
    const x = from === 0 ? 0 : columns(from) + GUTTER;
    from += span;
    const width = columns(span);
    return { x, pieces: measureBlocks(blocks, { ...frame, width, tag: frame.tag.child("Sect") }) };
  });
  if (measured.every(({ pieces }) => pieces.length === 0)) return [];
  const extents = measured.map(({ pieces }) => extent(pieces));
  const height = Math.max(...extents.map(({ natural }) => natural));
  const least = Math.max(...extents.map(({ natural, figures }) => natural - figures));
  if (least > PAGE_HEIGHT) return measured.flatMap(({ pieces }) => pieces);
  return [
    {
      height,
      least,
      before: BLOCK_GAP,
      keepNext: false,
      draw(pen, x, y, granted) {
        for (const { x: left, pieces } of measured)
          for (const { piece, y: top, height: high } of setPage(pieces, granted + ROUNDING))
            piece.draw(pen, x + left, y + top, high);
      },
    },
  ];
}

const ROUNDING = 0.01;
