import * as Plot from "@observablehq/plot";
import { LEAST_SHARE as LEAST, MOST_SHARE as MOST } from "../words/way.ts";
import { at } from "./labels.ts";
import { FRAME, INK, PAPER, WASH } from "./style.ts";
import type { SetRow } from "./way-cells.ts";

/** A bar for each row from its baseline towards its target; what lies beyond the strip is an arrow at its end. */
export function strip(rows: readonly SetRow[], scale: (share: number) => number, colour: string) {
  const y = at((row: SetRow) => row.y);
  const known = rows.filter(({ share, moved }) => share !== null || moved !== null);
  const drawn = rows.filter(({ share }) => share !== null);
  const inside = drawn.filter(({ share }) => isInside(share));
  const arrows = rows.filter((row) => arrowEnd(row) !== null);
  const still = rows.filter(({ share, moved }) => share === null && moved === 0);
  const end = at((row: SetRow) => scale(row.share ?? 0));
  const tip = at((row: SetRow) => scale(arrowEnd(row) ?? 0));
  const level = { y1: y, y2: y };
  const paint = ({ early }: SetRow) => (early ? FRAME : colour);
  const bar = { ...level, x1: scale(0), stroke: paint, strokeWidth: 3 };
  return [
    Plot.link(known, { ...level, x1: scale(LEAST), x2: scale(MOST), stroke: WASH, strokeWidth: 6 }),
    Plot.link(inside, { ...bar, x2: end }),
    Plot.arrow(arrows, { ...bar, x2: tip, headLength: 3 }),
    tick(known, scale(0), 1),
    tick(drawn, scale(1), 2),
    Plot.dot([...inside, ...still], { x: end, y, r: 3.6, fill: paint, stroke: PAPER }),
  ];
}

function tick(rows: readonly SetRow[], x: number, strokeWidth: number) {
  return Plot.link(rows, {
    x1: x,
    x2: x,
    y1: at((row: SetRow) => row.y - 6),
    y2: at((row: SetRow) => row.y + 6),
    stroke: INK,
    strokeWidth,
  });
}

const isInside = (share: number | null) => share !== null && share >= LEAST && share <= MOST;

/** Where an arrow points that stands for a direction, or for a place beyond the strip. */
function arrowEnd({ share, moved }: SetRow): number | null {
  if (share !== null) return isInside(share) ? null : share > MOST ? MOST : LEAST;
  return moved === null || moved === 0 ? null : moved * 0.8;
}
