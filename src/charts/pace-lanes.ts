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

type Placed = PaceLane & {
  /** Middle of the name, of the arrow and of the bar. */
  head: number;
  y: number;
  labels: readonly Label[];
};
type Scale = (value: number) => number;

const LANE = 13;
const INDENT = 2 * MARK + 5;
const GAP = 6;
/** Arrows shorter than this say nothing: then the figures stand with the names, above. */
const LEAST = 60;

/** One lane a promise: an arrow from 0 on a scale that all share, below it a bar of the past. */
export function paceLanes(lanes: readonly PaceLane[], width: number, context: ChartContext): Panel {
  const room = width * 0.36 - INDENT;
  const names = lanes.map(({ name }) => wrapped(name, room, context, true).split("\n"));
  const widths = names.flat().map((line) => context.measureText(line, TYPE.label, true));
  const left = INDENT + Math.max(24, ...widths) + 10;
  const [before, after] = [-1, 1].map((sign) => roomOf(lanes, sign, context));
  const range: [number, number] = [left + (before ?? 0), width - (after ?? 0)];
  const isWide = range[1] - range[0] >= LEAST;
  const x = scaleLinear(domainOf(lanes), isWide ? range : [GAP, width - GAP]);
  const { placed, height } = isWide
    ? beside(lanes, names, { left, x })
    : above(lanes, width, context);
  return { width, height, marks: laneMarks(placed, x, height, context) };
}

/** Names at the left, the figures at the ends of arrows and bars. */
function beside(
  lanes: readonly PaceLane[],
  names: readonly string[][],
  { left, x }: { left: number; x: Scale },
) {
  let top = 2;
  const placed = lanes.map((lane, index): Placed => {
    const name = (names[index] ?? []).join("\n");
    const rows = lane.past === null ? 1 : 2;
    const height = Math.max(heightOf(name), LANE * rows) + 4;
    const head = top + height / 2;
    const y = head - ((rows - 1) * LANE) / 2;
    top += height;
    const end: Label =
      lane.required === null
        ? { text: lane.text, x: left, y, fill: SOFT, plate: true }
        : { ...endOf(lane.required, x), text: lane.text, y, bold: true };
    const labels = [
      { text: name, x: INDENT, y: head, bold: true },
      end,
      ...(lane.past === null ? [] : [{ ...endOf(lane.past, x), text: lane.pastText, y: y + LANE }]),
    ];
    return { ...lane, head, y, labels };
  });
  return { placed, height: top };
}

/** Names and figures above arrows and bars, over the width of the picture. */
function above(lanes: readonly PaceLane[], width: number, context: ChartContext) {
  let top = 2;
  const placed = lanes.map((lane): Placed => {
    const first = top;
    const texts = [lane.name, lane.text, lane.pastText].filter(Boolean);
    const labels = texts.map((line, index): Label => {
      const text = wrapped(line, width - INDENT, context, index === 0);
      top += heightOf(text);
      return { text, x: INDENT, y: top - heightOf(text) / 2, bold: index === 0, plate: true };
    });
    const head = first + 5.4;
    const y = top + LANE / 2;
    top += lane.required === null ? 4 : (lane.past === null ? 1 : 2) * LANE + 4;
    return { ...lane, head, y, labels };
  });
  return { placed, height: top };
}

function laneMarks(placed: readonly Placed[], x: Scale, height: number, context: ChartContext) {
  const moved = placed.filter(({ required }) => required !== null && required !== 0);
  const stays = placed.filter(({ required }) => required === 0);
  const past = placed.filter((lane) => lane.past !== null);
  const stroke = ({ style }: Placed) => style.colour;
  const below = ({ y }: Placed) => y + LANE;
  const zero = () => x(0);
  const arrow = { x1: zero, x2: ({ required }: Placed) => x(required ?? 0), y1: "y", y2: "y" };
  const bar = { x1: zero, x2: ({ past }: Placed) => x(past ?? 0), y1: below, y2: below };
  return [
    Plot.ruleX([0], { x: zero, y1: 0, y2: height, stroke: INK, strokeWidth: 0.8 }),
    ...labelMarks(
      placed.flatMap(({ labels }) => labels),
      context,
    ),
    Plot.arrow(moved, { ...arrow, stroke, strokeWidth: 2, headLength: 6 }),
    ...cityMarks(stays, { x: zero, y: "y" }),
    Plot.link(past, { ...bar, stroke, strokeOpacity: 0.55, strokeWidth: 4 }),
    ...cityMarks(placed, { x: () => MARK + 1, y: "head" }),
  ];
}

/** Beside the end of an arrow or a bar, away from 0. */
function endOf(value: number, x: Scale): Pick<Label, "x" | "anchor"> {
  const sign = value < 0 ? -1 : 1;
  return { x: x(value) + sign * GAP, anchor: sign < 0 ? "end" : "start" };
}

const endsOf = (lanes: readonly PaceLane[]) =>
  lanes.flatMap(({ required, past, text, pastText }) => [
    ...(required === null ? [] : [{ value: required, text }]),
    ...(past === null ? [] : [{ value: past, text: pastText }]),
  ]);

/** From the lowest to the highest change and 0. */
function domainOf(lanes: readonly PaceLane[]): [number, number] {
  const values = [0, ...endsOf(lanes).map(({ value }) => value)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [0, 1] : [low, high];
}

/** Room for the texts beside the ends on one side of 0. */
function roomOf(lanes: readonly PaceLane[], sign: number, { measureText }: ChartContext): number {
  const own = endsOf(lanes).filter(({ value }) => (value < 0 ? -1 : 1) === sign);
  return Math.max(0, ...own.map(({ text }) => measureText(text, TYPE.label, true) + GAP + 3));
}
