import * as Plot from "@observablehq/plot";
import { scaleLinear } from "d3";
import { cityMarks, MARK } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import type { Panel } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { INK, type MunicipalityStyle, SOFT, TYPE } from "./style.ts";

/** A promise as a change a year, and the change a year so far; null where there is none. */
export interface PaceLane {
  style: MunicipalityStyle;
  name: string;
  required: number | null;
  past: number | null;
  /** What stands at the end of the arrow and of the bar. */
  text: string;
  pastText: string;
}

const LANE = 13;
const INDENT = 2 * MARK + 5;
const GAP = 6;

/** One lane a promise: an arrow from 0 on a scale that all share, below it a bar of the past. */
export function paceLanes(lanes: readonly PaceLane[], width: number, context: ChartContext): Panel {
  const room = width * 0.36 - INDENT;
  const names = lanes.map(({ name }) => wrapped(name, room, context, true));
  const widths = names.flatMap((name) =>
    name.split("\n").map((line) => context.measureText(line, TYPE.label, true)),
  );
  const left = INDENT + Math.max(24, ...widths) + 10;
  const ends = lanes.flatMap(({ required, past, text, pastText }) => [
    ...(required === null ? [] : [{ value: required, text }]),
    ...(past === null ? [] : [{ value: past, text: pastText }]),
  ]);
  const x = scaleOf(ends, left, width, context);
  let y = 2;
  const placed = lanes.map((lane, index) => {
    const name = names[index] ?? "";
    const height = Math.max(heightOf(name), LANE * (lane.past === null ? 1 : 2)) + 4;
    const at = {
      ...lane,
      name,
      middle: y + height / 2,
      y: y + height / 2 - (lane.past === null ? 0 : LANE / 2),
    };
    y += height;
    return at;
  });
  const labels = placed.flatMap(({ name, middle, y, required, past, text, pastText }): Label[] => [
    { text: name, x: INDENT, y: middle, bold: true },
    required === null
      ? { text, x: x(0) + GAP, y, fill: SOFT, plate: true }
      : { ...endOf(required, x), text, y, bold: true },
    ...(past === null ? [] : [{ ...endOf(past, x), text: pastText, y: y + LANE }]),
  ]);
  const moved = placed.filter(({ required }) => required !== null && required !== 0);
  const stays = placed.filter(({ required }) => required === 0);
  const past = placed.filter((lane) => lane.past !== null);
  const colour = ({ style }: PaceLane) => style.colour;
  return {
    width,
    height: y,
    marks: [
      Plot.ruleX([x(0)], { x: (d: number) => d, y1: 0, y2: y, stroke: INK, strokeWidth: 0.8 }),
      Plot.arrow(moved, {
        x1: () => x(0),
        x2: ({ required }: PaceLane) => x(required ?? 0),
        y1: "y",
        y2: "y",
        stroke: colour,
        strokeWidth: 2,
        headLength: 6,
      }),
      ...cityMarks(stays, { x: () => x(0), y: "y" }),
      Plot.link(past, {
        x1: () => x(0),
        x2: ({ past }: PaceLane) => x(past ?? 0),
        y1: ({ y }: (typeof placed)[number]) => y + LANE,
        y2: ({ y }: (typeof placed)[number]) => y + LANE,
        stroke: colour,
        strokeOpacity: 0.55,
        strokeWidth: 4,
      }),
      ...cityMarks(placed, { x: () => MARK + 1, y: "middle" }),
      ...labelMarks(labels, context),
    ],
  };
}

/** Beside the end of an arrow or a bar, away from 0. */
function endOf(value: number, x: (value: number) => number): Pick<Label, "x" | "anchor"> {
  return value < 0 ? { x: x(value) - GAP, anchor: "end" } : { x: x(value) + GAP, anchor: "start" };
}

/** From the lowest to the highest change and 0, with room for the text beside each end. */
function scaleOf(
  ends: readonly { value: number; text: string }[],
  left: number,
  width: number,
  { measureText }: ChartContext,
) {
  const room = (sign: number) =>
    Math.max(
      0,
      ...ends
        .filter(({ value }) => (value < 0 ? -1 : 1) === sign)
        .map(({ text }) => measureText(text, TYPE.label, true) + GAP + 2),
    );
  const values = ends.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const range = [left + room(-1) + 2, width - room(1) - 2];
  return scaleLinear(low === high ? [0, 1] : [low, high], range);
}
