import { group } from "d3";
import { type Extent, extentsOf } from "./extents.ts";
import type { Rule } from "./rule.ts";

/** The longest dot or dash, and its greatest width, in points. */
const DASH = 8;
const WIDTH = 2.5;
/** Dots and dashes of one line are no further apart, in points. */
const GAP = 3;
/** Fewer of them are marks. */
const LEAST = 4;

/** The lines that dots or dashes make, which a page draws one by one as small boxes. */
export function dashedRules(boxes: readonly Rule[]): Rule[] {
  const small = boxes.filter(({ x0, x1, y0, y1 }) => Math.max(x1 - x0, y1 - y0) <= DASH);
  const level = small.filter(({ y0, y1 }) => y1 - y0 <= WIDTH);
  const upright = small.filter(({ x0, x1 }) => x1 - x0 <= WIDTH);
  const rows = group(level, ({ y0, y1 }) => Math.round(y0 + y1) / 2);
  const columns = group(upright, ({ x0, x1 }) => Math.round(x0 + x1) / 2);
  return [
    ...[...rows].flatMap(([y, dashes]) =>
      linesOf(dashes.map(({ x0, x1 }) => ({ from: x0, to: x1 }))).map(({ from, to }) => ({
        ...{ x0: from, x1: to, y0: y, y1: y },
      })),
    ),
    ...[...columns].flatMap(([x, dashes]) =>
      linesOf(dashes.map(({ y0, y1 }) => ({ from: y0, to: y1 }))).map(({ from, to }) => ({
        ...{ x0: x, x1: x, y0: from, y1: to },
      })),
    ),
  ];
}

/** The runs of dashes on one line that are close enough and many enough. */
const linesOf = (dashes: Extent[]): Extent[] =>
  extentsOf(dashes, GAP).filter(({ count }) => count >= LEAST);
