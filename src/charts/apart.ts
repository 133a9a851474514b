import { least, pairs } from "d3";
import type { ChartContext } from "./chart.ts";
import { type Box, boxOf, type Label } from "./labels.ts";
import { spread } from "./spread.ts";

/** Labels of one column moved up and down as little as needed, beyond `bottom` where they must. */
export function dodge(
  labels: readonly Label[],
  { top, bottom }: { top: number; bottom: number },
  context: ChartContext,
): Label[] {
  const spans = labels.map((label) => {
    const box = boxOf(label, context);
    return { centre: label.y, width: box.bottom - box.top };
  });
  // Lines of two labels lie farther apart than those of one.
  const gap = labels.some(({ text }) => text.includes("\n")) ? WIDE_GAP : GAP;
  const needed = spans.reduce((sum, { width }) => sum + width + gap, 0);
  const middles = spread(spans, top, Math.max(bottom, top + needed), gap);
  return labels.map((label, index) => ({ ...label, y: middles?.[index] ?? label.y }));
}

/** Between the boxes of two labels of a column, in pt; between labels of several lines. */
const [GAP, WIDE_GAP] = [2, 6];

/** How far a text stands from a point, to the right and down, and which part of it stands there. */
export type Offset = readonly [right: number, down: number, anchor: NonNullable<Label["anchor"]>];

/** The places of a label around a point, the best first; none for one without a text. */
export function choicesAround(
  label: Pick<Label, "text" | "bold" | "fill" | "plate">,
  { x, y }: Point,
  offsets: readonly Offset[],
): Label[] {
  if (label.text === "") return [];
  return offsets.map(([right, down, anchor]) => ({ ...label, x: x + right, y: y + down, anchor }));
}

/**
 * Of the places of each label the first that touches neither a label before it nor one of the `taken`
 * boxes (marks, lines) nor the edge; else the one that covers least, labels before marks.
 */
export function place(
  wishes: readonly (readonly Label[])[],
  taken: readonly Box[],
  bounds: Box,
  context: ChartContext,
): Label[] {
  const placed: Box[] = [];
  return wishes.flatMap((choices) => {
    const best = least(choices, (label) => {
      const box = boxOf(label, context);
      const over = (others: readonly Box[]) => others.reduce((sum, o) => sum + shared(box, o), 0);
      return 100 * over(placed) + 1000 * outside(box, bounds) + over(taken);
    });
    if (best === undefined) return [];
    placed.push(boxOf(best, context));
    return [best];
  });
}

/** The area that two boxes share. */
export function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function outside(box: Box, bounds: Box): number {
  return (
    Math.max(0, bounds.left - box.left) +
    Math.max(0, box.right - bounds.right) +
    Math.max(0, bounds.top - box.top) +
    Math.max(0, box.bottom - bounds.bottom)
  );
}

export interface Point {
  x: number;
  y: number;
}

/** The room of a mark of this radius. */
export const around = ({ x, y }: Point, radius = 4): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** A straight line as boxes every 4 pt, so that labels keep off it. */
export function along(from: Point, to: Point): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps;
    return around({ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }, 1);
  });
}

/** The room of a line through points, and of a mark of this radius at each. */
export const lineRoom = (points: readonly Point[], radius?: number): Box[] => [
  ...points.map((point) => around(point, radius)),
  ...pairs(points, along).flat(),
];
