import * as Plot from "@observablehq/plot";
import type { Progress } from "../tables/rows.ts";
import { cityMarks } from "./city-marks.ts";
import { GRID, INK, type MunicipalityStyle, SOFT, WASH } from "./style.ts";

export interface ShownProgress {
  row: Progress;
  progress: number;
  style: MunicipalityStyle;
  name: string;
  /** Baseline and target; the latest value. */
  values: readonly string[];
  /** The share of the way in words, and the verdict. */
  share: string;
  verdict: string;
  /** By the document itself. */
  graded: boolean;
}

/** The strip shows somewhat more than 0 to 1; what lies outside is an arrow at its end. */
export const [LOW, HIGH] = [-0.5, 1.5];

export const isOutside = ({ progress }: ShownProgress): boolean =>
  progress < LOW || progress > HIGH;

type Lane = ShownProgress & { middle: number; bottom: number };

/** Strip, bar and mark of each lane; an arrow where the bar would end outside. */
export function laneMarks(
  lanes: readonly Lane[],
  x: (value: number) => number,
  width: number,
): Plot.Markish[] {
  const clip = ({ progress }: ShownProgress) => Math.max(LOW, Math.min(HIGH, progress));
  const colour = ({ style }: Lane) => style.colour;
  const timed = lanes.filter(({ row }) => row.elapsed !== null);
  const inside = lanes.filter((lane) => !isOutside(lane));
  const tick = (half: number) => ({
    y1: ({ middle }: Lane) => middle - half,
    y2: ({ middle }: Lane) => middle + half,
  });
  const bar = {
    x1: () => x(0),
    x2: (lane: Lane) => x(clip(lane)),
    y1: "middle",
    y2: "middle",
    stroke: colour,
    strokeWidth: 3,
  };
  return [
    Plot.ruleY(lanes, { y: "bottom", x1: 0, x2: width, stroke: GRID, strokeWidth: 0.5 }),
    Plot.link(lanes, {
      x1: () => x(LOW),
      x2: () => x(HIGH),
      y1: "middle",
      y2: "middle",
      stroke: WASH,
      strokeWidth: 8,
    }),
    Plot.link(inside, bar),
    Plot.arrow(lanes.filter(isOutside), { ...bar, headLength: 3.4 }),
    Plot.ruleX(lanes, { x: () => x(0), ...tick(6), stroke: INK, strokeWidth: 0.8 }),
    Plot.ruleX(lanes, { x: () => x(1), ...tick(6), stroke: INK, strokeWidth: 1.8 }),
    Plot.ruleX(timed, {
      x: ({ row }: Lane) => x(Math.min(HIGH, row.elapsed ?? 0)),
      ...tick(5),
      stroke: SOFT,
      strokeWidth: 0.9,
      strokeDasharray: "1.5 1.5",
    }),
    ...cityMarks(inside, { x: (lane: Lane) => x(lane.progress), y: "middle" }),
  ];
}
