import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/lib/pdf/piece.ts";
import { placePieces } from "../../src/lib/pdf/place.ts";

function piece(height: number, more: Partial<Piece> = {}): Piece {
  return { height, before: 0, keepNext: false, draw() {}, ...more };
}

function heights(pieces: Piece[], page = 500): number[][] {
  return placePieces(pieces, page).map((placed) => placed.map(({ height }) => height));
}

describe("placePieces", () => {
  it("moves a heading with the line it belongs to", () => {
    const pieces = [piece(480), piece(15, { keepNext: true }), piece(10)];
    expect(heights(pieces)).toEqual([[480], [15, 10]]);
  });

  it("repeats the head of a table on each new page", () => {
    const repeat = piece(20);
    const rows = Array.from({ length: 6 }, () => piece(200, { repeat }));
    expect(heights([piece(20, { keepNext: true }), ...rows])).toEqual([
      [20, 200, 200],
      [20, 200, 200],
      [20, 200, 200],
    ]);
  });

  it("shrinks a figure where a large gap would be left, and not for a line", () => {
    const figure = piece(300, { least: 240 });
    expect(heights([piece(240), figure])).toEqual([[240, 260]]);
    expect(heights([figure, piece(190), piece(40), piece(450)])).toEqual([
      [300, 190],
      [40, 450],
    ]);
  });

  it("shrinks a figure where a last page of a few lines is saved by it", () => {
    const figure = piece(300, { least: 240 });
    expect(heights([figure, piece(190), piece(40)])).toEqual([[270, 190, 40]]);
    expect(heights([figure, piece(190), piece(40), piece(40)])).toEqual([
      [300, 190],
      [40, 40],
    ]);
    const next = piece(40, { breakBefore: true });
    expect(heights([figure, piece(190), next])).toEqual([[300, 190], [40]]);
  });

  it("divides a run that is longer than a page", () => {
    const run = Array.from({ length: 5 }, () => piece(200, { keepNext: true }));
    expect(heights(run)).toEqual([[200, 200], [200, 200], [200]]);
  });

  it("refuses what no page holds", () => {
    expect(() => heights([piece(501)])).toThrow(/there are 500 pt/);
  });
});
