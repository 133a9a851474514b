import * as Plot from "@observablehq/plot";
import { scaleLinear } from "d3";
import type { Progress } from "../tables/rows.ts";
import { strip } from "../words/charts-plans.ts";
import type { ChartRow } from "./chart.ts";
import { cityMarks } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import type { Panel } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { GRID, INK, type MunicipalityStyle, SOFT, TYPE, WASH } from "./style.ts";

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
}

/** The strip shows somewhat more than 0 to 1; what lies outside is an arrow at its end. */
const [LOW, HIGH] = [-0.5, 1.5];
const HEAD = 14;
/** From this width on the strip stands beside the words, else below them. */
const WIDE = 400;

export const isOutside = ({ progress }: ShownProgress): boolean =>
  progress < LOW || progress > HIGH;

/** One lane an indicator: its name and values, and how far from baseline (0) to target (1) it is. */
export function progressLanes(
  shown: readonly ShownProgress[],
  width: number,
  context: ChartContext,
): { panel: Panel; rows: ChartRow[] } {
  const { lang } = context;
  const wide = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => context.measureText(text, TYPE.label)));
  const ends = shown.map(({ share, verdict }) => `${share}　${verdict}`);
  const beside = width >= WIDE;
  const room = beside ? width * 0.52 : width;
  const start = beside ? room + 10 : 4;
  const limit = Math.max(start + 40, width - wide(ends) - 8);
  const x = scaleLinear([LOW, HIGH], [start, limit]);
  let y = HEAD;
  const placed = shown.map((lane, index) => {
    const top = y;
    const name = wrapped(lane.name, room, context);
    const facts = inLines(lane.values, room, context);
    const words = heightOf(name) + heightOf(facts, TYPE.small);
    const label = { name, facts, end: wrapped(ends[index] ?? "", width - limit - 6, context) };
    const strip = Math.max(14, heightOf(label.end));
    y += beside ? Math.max(words, strip) + 5 : words + strip + 5;
    return {
      ...lane,
      ...label,
      top,
      middle: beside ? (top + y) / 2 : y - strip / 2 - 2,
      bottom: y,
    };
  });
  const labels = placed.flatMap(({ name, facts, end, top, middle }): Label[] => {
    const first = top + 2 + heightOf(name) / 2;
    const second = top + 2 + heightOf(name) + heightOf(facts, TYPE.small) / 2;
    return [
      { text: name, x: 0, y: first },
      { text: facts, x: 0, y: second, size: TYPE.small, fill: SOFT },
      { text: end, x: limit + 6, y: middle },
    ];
  });
  const heads = [strip.baseline[lang], strip.target[lang]].map(
    (text, at): Label => ({
      text: beside || width > 300 ? text : String(at),
      x: x(at),
      y: 6,
      anchor: "middle",
      size: TYPE.small,
      fill: SOFT,
    }),
  );
  const marks = laneMarks(placed, x, width);
  const shownHeads =
    shown.length === 0 || wide(heads.map(({ text }) => text)) > x(1) - x(0)
      ? heads.map((head, at) => ({ ...head, text: String(at) }))
      : heads;
  return {
    panel: {
      width,
      height: y,
      marks: [...marks, ...labelMarks([...shownHeads, ...labels], context)],
    },
    rows: placed.map(({ row, top, bottom }) => ({
      indicator_id: row.indicator_id,
      top,
      height: bottom - top,
    })),
  };
}

/** The parts on one line where they fit, else each on lines of its own. */
function inLines(parts: readonly string[], room: number, context: ChartContext): string {
  const line = parts.join("　");
  if (context.measureText(line, TYPE.small) <= room) return line;
  return parts.map((part) => wrapped(part, room, context, false, TYPE.small)).join("\n");
}

type Lane = ShownProgress & { middle: number; bottom: number };

function laneMarks(
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
