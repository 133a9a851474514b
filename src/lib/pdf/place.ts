import type { Piece } from "./piece.ts";

/** A piece with its place on a page: `y` from the top of the text area. */
export interface Placed {
  piece: Piece;
  y: number;
  height: number;
}

/** White space gives up to this share of itself so that a page can take one run more. */
const SLACK = 0.3;
/** A page is tightened, and its figures are drawn smaller, only to fill as much of it as this. */
const WORTH = { space: 40, figures: 60 } as const;

/**
 * Distributes the pieces over pages of one height. Pieces that are kept with their next ones move
 * together. Where a run all but fits, the spaces of its page are tightened and its figures drawn
 * smaller within their bounds; only what is taller than a page is divided where it must be.
 *
 * @throws RangeError a piece that no page can hold
 */
export function placePieces(pieces: readonly Piece[], pageHeight: number): Placed[][] {
  const pages: Placed[][] = [];
  let page: Piece[] = [];
  const turn = () => {
    if (page.length > 0) pages.push(setPage(page, pageHeight));
    page = [];
  };
  const fits = (added: readonly Piece[]) => {
    const left = pageHeight - extent(page).natural;
    const { natural, space, figures } = extent(onPage(page, added));
    const give = (left > WORTH.space ? space : 0) + (left > WORTH.figures ? figures : 0);
    return natural - (page.length > 0 ? give : space + figures) <= pageHeight;
  };
  const runs = chains(pieces);
  for (const [i, chain] of runs.entries()) {
    // What would be a last page of a few lines is worth every point that this page can give.
    if (!fits(chain) && page.length > 0) {
      const rest = onPage(page, runs.slice(i).flat());
      const { natural, space, figures } = extent(rest);
      const apart = rest.slice(page.length).some(({ breakBefore }) => breakBefore);
      if (!apart && natural - space - figures <= pageHeight) {
        page = rest;
        break;
      }
    }
    if (chain[0]?.breakBefore || !fits(chain)) turn();
    if (fits(chain)) page = onPage(page, chain);
    else {
      for (const piece of chain) {
        if (!fits([piece])) turn();
        page = onPage(page, [piece]);
      }
    }
  }
  turn();
  return pages;
}

function onPage(page: readonly Piece[], added: readonly Piece[]): Piece[] {
  const head = page.length === 0 && added[0]?.repeat ? [added[0].repeat] : [];
  return [...page, ...head, ...added];
}

interface Extent {
  natural: number;
  /** What the white space and the figures can give. */
  space: number;
  figures: number;
}

/** How high pieces stand below one another. */
export function extent(page: readonly Piece[]): Extent {
  const sum = { natural: 0, space: 0, figures: 0 };
  page.forEach((piece, i) => {
    const before = i === 0 ? 0 : piece.before;
    sum.natural += before + piece.height;
    sum.space += before * SLACK;
    sum.figures += piece.height - (piece.least ?? piece.height);
  });
  return sum;
}

/**
 * The pieces of one page, or of one column of a row. White space gives way first, then the figures,
 * and no more than is needed.
 *
 * @throws RangeError where they do not fit
 */
export function setPage(page: readonly Piece[], pageHeight: number): Placed[] {
  const { natural, space, figures } = extent(page);
  const over = Math.max(0, natural - pageHeight);
  if (over > space + figures + 0.01) {
    throw new RangeError(
      `A table row or a figure needs a page of ${Math.round(natural - space - figures)} pt; there are ${Math.round(pageHeight)} pt. Divide it or shorten its text.`,
    );
  }
  const fromSpace = space > 0 ? Math.min(1, over / space) : 0;
  const fromFigures = figures > 0 ? Math.max(0, over - space) / figures : 0;
  let y = 0;
  return page.map((piece, i) => {
    if (i > 0) y += piece.before * (1 - SLACK * fromSpace);
    const height = piece.height - fromFigures * (piece.height - (piece.least ?? piece.height));
    const placed = { piece, y, height };
    y += height;
    return placed;
  });
}

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
