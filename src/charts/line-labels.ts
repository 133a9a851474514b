import { greatest, least } from "d3";
import { choicesAround, lineRoom, type Offset, type Point, place, shared } from "./apart.ts";
import type { ChartContext } from "./chart.ts";
import { type Box, boxOf, type Label } from "./labels.ts";
import type { MunicipalityStyle } from "./style.ts";
import type { YearValue } from "./year-runs.ts";

export interface LinePanel {
  style: MunicipalityStyle;
  head: string;
  points: readonly YearValue[];
  /** Years and values that the panel spans; by default its own. */
  years?: readonly number[];
  values?: readonly number[];
  text(value: number): string;
}

const OFFSETS: readonly Offset[] = [
  [0, -9, "middle"],
  [0, 10, "middle"],
  [4, -9, "start"],
  [-4, -9, "end"],
  [4, 10, "start"],
  [-4, 10, "end"],
  [7, 0, "start"],
  [-7, 0, "end"],
  [8, -9, "end"],
  [-8, -9, "start"],
  [8, 10, "end"],
  [-8, 10, "start"],
];

/**
 * Figures at the last and the first point, and at the highest or lowest between them
 * where there is room: the first place at each that covers neither figure nor line.
 */
export function valueLabels(
  panel: LinePanel,
  at: (point: YearValue) => Point,
  bounds: Box,
  context: ChartContext,
): Label[] {
  const { points, text } = panel;
  const peak = greatest(points, ({ value }) => value);
  const trough = least(points, ({ value }) => value);
  const ends = new Set([points.at(-1), points[0]].filter((point) => point !== undefined));
  const between = new Set(
    [peak, trough].filter((point) => point !== undefined && !ends.has(point)),
  );
  const choices = (point: YearValue) =>
    choicesAround({ text: text(point.value), plate: true }, at(point), OFFSETS);
  const line = lineRoom(points.map(at), 3);
  const placed = place([...ends].map(choices), line, bounds, context);
  // A turning point has its figure where there is room for it.
  const more = [...between].flatMap((point) => {
    if (point === undefined) return [];
    const all = place([...placed.map((label) => [label]), choices(point)], line, bounds, context);
    const label = all.at(-1);
    return label && isFree(label, placed, context) ? [label] : [];
  });
  return [...placed, ...more.slice(0, 1)];
}

function isFree(label: Label, others: readonly Label[], context: ChartContext): boolean {
  const box = boxOf(label, context);
  return others.every((other) => shared(box, boxOf(other, context)) === 0);
}
