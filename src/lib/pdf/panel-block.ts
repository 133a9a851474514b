import type { Block, BlockOf } from "./content.ts";
import { LOOK } from "./looks.ts";
import { type Frame, flowLines, type Piece, textBox } from "./piece.ts";
import { COLOR } from "./style.ts";
import { asPlace } from "./text-blocks.ts";

const PAD = 10;
const BAR = 2.5;
/** A panel up to this height is kept on one page. */
const KEPT_WHOLE = 320;

export type MeasureBlocks = (blocks: readonly Block[], frame: Frame) => Piece[];

/** A tinted box. Each piece brings its own strip of the tint, so that a long one can go on. */
export function measurePanel(
  block: BlockOf<"panel">,
  frame: Frame,
  measureBlocks: MeasureBlocks,
): Piece[] {
  const tag = frame.tag.child("Sect");
  const inner = { ...frame, tag, width: frame.width - 2 * PAD - BAR };
  const title = textBox([block.title], LOOK.figureTitle, inner.width, frame);
  const pieces = [
    // A heading, so that readers find the panel among the bookmarks and in the contents.
    ...asPlace(flowLines(title, tag.child("H2"), { keepNext: true }), block.anchor, block.title),
    ...block.blocks.flatMap((one) => {
      const pieces = measureBlocks([one], inner);
      return one.type === "paragraph" || one.type === "list" ? whole(pieces) : pieces;
    }),
  ];
  keepEnd(pieces);
  const total = pieces.reduce((sum, piece) => sum + piece.before + piece.height, 2 * PAD);
  const last = pieces.length - 1;
  return pieces.map((piece, i) => {
    const top = i === 0 ? PAD : piece.before;
    const bottom = i === last ? PAD : 0;
    const boxed = strip(piece, top, bottom, frame.width, i === 0);
    const keep = total <= KEPT_WHOLE ? i < last : piece.keepNext;
    return { ...boxed, before: i === 0 ? 14 : 0, keepNext: keep };
  });
}

/** A box is cut between its texts, never within one. */
function whole(pieces: readonly Piece[]): readonly Piece[] {
  for (const [i, piece] of pieces.entries()) if (pieces[i + 1]?.before === 0) piece.keepNext = true;
  return pieces;
}

/** The last words of a panel never stand alone on a page. */
function keepEnd(pieces: readonly Piece[]): void {
  const start = pieces.findLastIndex(({ before }) => before > 0);
  for (const piece of pieces.slice(Math.max(0, start - 1), -1)) piece.keepNext = true;
}

/** Each strip reaches into the next one, which leaves it room, so that no hairline shows. */
const OVERLAP = 1;

function strip(piece: Piece, top: number, bottom: number, width: number, first: boolean): Piece {
  const { least = piece.height, repeat, ...rest } = piece;
  const height = top + piece.height + bottom;
  return {
    ...rest,
    before: 0,
    height,
    least: height - (piece.height - least),
    ...(repeat ? { repeat: strip(repeat, PAD, 0, width, true) } : {}),
    draw(pen, x, y, granted) {
      const inner = piece.height - (height - granted);
      const start = first ? y : y + OVERLAP / 2;
      const end = y + top + inner + (bottom > 0 ? bottom : OVERLAP);
      pen.box(x, start, width, end - start, COLOR.tint);
      pen.box(x, start, BAR, end - start, pen.accent);
      piece.draw(pen, x + BAR + PAD, y + top, inner);
    },
  };
}
