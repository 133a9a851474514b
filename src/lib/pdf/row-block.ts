import type { BlockOf } from "./content.ts";
import type { MeasureBlocks } from "./panel-block.ts";
import type { Frame, Piece } from "./piece.ts";
import { setPage } from "./place.ts";
import { BLOCK_GAP, columns, TEXT_WIDTH } from "./style.ts";

/** Blocks side by side on the grid of twelve columns, as one piece that no page divides. */
export function measureRow(
  { cells }: BlockOf<"row">,
  frame: Frame,
  measureBlocks: MeasureBlocks,
): Piece[] {
  let from = 0;
  const measured = cells.map(({ span, blocks }) => {
    const x = from === 0 ? 0 : columns(from, TEXT_WIDTH) + gutter();
    from += span;
    const width = columns(span, TEXT_WIDTH);
    return { x, pieces: measureBlocks(blocks, { ...frame, width, tag: frame.tag.child("Sect") }) };
  });
  if (measured.every(({ pieces }) => pieces.length === 0)) return [];
  const height = Math.max(...measured.map(({ pieces }) => heightOf(pieces, true)));
  const least = Math.max(...measured.map(({ pieces }) => heightOf(pieces, false)));
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

function gutter(): number {
  return columns(2) - 2 * columns(1);
}

/** Naturally, or with every figure as small as it may be. */
function heightOf(pieces: readonly Piece[], natural: boolean): number {
  return pieces.reduce((sum, { before, height, least = height }, i) => {
    return sum + (i === 0 ? 0 : before) + (natural ? height : least);
  }, 0);
}
