import type { Piece } from "./piece.ts";

/** A piece with its place on a page: `y` from the top of the text area. */
export interface Placed {
  piece: Piece;
  y: number;
  height: number;
}

/**
 * Distributes the pieces over pages of one height. Pieces that are kept with their next ones move
 * together; only what is taller than a page is divided where it must be.
 *
 * @throws RangeError a piece that no page can hold
 */
export function placePieces(pieces: readonly Piece[], pageHeight: number): Placed[][] {
  const pages: Placed[][] = [];
  let page: Placed[] = [];
  let y = 0;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    y = 0;
  };
  const put = (piece: Piece) => {
    if (page.length === 0 && piece.repeat) {
      page.push({ piece: piece.repeat, y: 0, height: piece.repeat.height });
      y = piece.repeat.height;
    } else if (page.length > 0) y += piece.before;
    const height = Math.min(piece.height, Math.max(pageHeight - y, piece.least ?? piece.height));
    if (y + height > pageHeight + 0.01) {
      throw new RangeError(
        `A table row or a figure is ${Math.round(height)} pt tall; a page holds ${Math.round(pageHeight)} pt. Divide it or shorten its text.`,
      );
    }
    page.push({ piece, y, height });
    y += height;
  };

  for (const chain of chains(pieces)) {
    const first = chain[0];
    if (!first) continue;
    if (first.breakBefore || (page.length > 0 && y + needed(chain, false) > pageHeight)) turn();
    if (page.length > 0 || needed(chain, true) <= pageHeight) chain.forEach(put);
    else {
      for (const piece of chain) {
        if (page.length > 0 && y + needed([piece], false) > pageHeight) turn();
        put(piece);
      }
    }
  }
  turn();
  return pages;
}

/** Runs of pieces that stay together. */
function chains(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  let current: Piece[] = [];
  for (const piece of pieces) {
    current.push(piece);
    if (!piece.keepNext) {
      all.push(current);
      current = [];
    }
  }
  if (current.length > 0) all.push(current);
  return all;
}

/** The least height of a run, at the top of a page or below something else. */
function needed(chain: readonly Piece[], atTop: boolean): number {
  return chain.reduce((sum, piece, i) => {
    const lead = atTop && i === 0 ? (piece.repeat?.height ?? 0) : piece.before;
    return sum + lead + (piece.least ?? piece.height);
  }, 0);
}
