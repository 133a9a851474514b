import type { Frame, Piece } from "./piece.ts";
import { BLOCK_GAP, BLOCK_RULE, COLOR, TO_TITLE } from "./style.ts";

/** 「図1　…」: number and title of a figure or a table. */
export function titled(label: string | undefined, title: string): string {
  return label === undefined ? title : `${label}\u00a0\u00a0${title}`;
}

/** Height of the rule over a block, with what stands between it and the title. */
const RULED = BLOCK_RULE + TO_TITLE;

/** The pieces of a block under the rule by which blocks are parted. */
export function ruled(pieces: Piece[], frame: Frame): Piece[] {
  const first = pieces[0];
  if (first === undefined) return pieces;
  const { draw, height } = first;
  const under: Piece = {
    ...first,
    before: BLOCK_GAP,
    height: height + RULED,
    draw(pen, x, y, granted) {
      pen.rule(x, y + BLOCK_RULE, frame.width, COLOR.strong, BLOCK_RULE);
      draw(pen, x, y + RULED, granted - RULED);
    },
  };
  if (first.least !== undefined) under.least = first.least + RULED;
  return [under, ...pieces.slice(1)];
}
