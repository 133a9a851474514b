import * as Plot from "@observablehq/plot";
import { least, sum } from "d3";
import type { Chart, ChartContext, PageChartOptions } from "./chart.ts";
import { cityMarks } from "./city-marks.ts";
import { draw } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { FRAME, GRID, INK, type MunicipalityStyle, SOFT, TYPE } from "./style.ts";

/** One municipality in the strip of one item. */
export interface PeerLane {
  style: MunicipalityStyle;
  /** Percent of its peers that lie below it. */
  percentile: number;
  own: string;
  median: string;
}

export interface PeerItem {
  name: string;
  /** Unit and year, under the name. */
  detail: string;
  lanes: readonly PeerLane[];
  /** The country's value; empty where there is none. */
  national: string;
}

export interface PeersOptions extends PageChartOptions {
  heads: Record<"low" | "middle" | "high" | "own" | "median" | "national", string>;
}

/** Parts of the width that the names may take: more only where it makes the picture lower. */
const NAMES = [0.3, 0.34, 0.38, 0.42];
const HEAD = 25;
const LANE = 11;
const PAD = 5;
const BAND = "#e4e3dc";

/** Each item's lanes on one percentile axis, the middle half of the peers shaded; values beside it. */
export function peersStrip(
  items: readonly PeerItem[],
  { width, id, heads, words }: PeersOptions,
  context: ChartContext,
): Chart {
  const left = leftOf(items, width, context);
  const axis = axisOf(items, left, width, context);
  const { right, x } = axis;
  const blocks = blocksOf(items, left, context);
  const height = Math.max(...blocks.map((block) => block.top + block.height)) + 2;
  const lanes = blocks.flatMap((block) =>
    block.lanes.map((lane, i) => ({ ...lane, y: block.top + (i + 0.5) * block.lane })),
  );
  const marks = [
    ...ground(blocks, axis, height),
    Plot.link(lanes, { x1: left, x2: right, y1: "y", y2: "y", stroke: FRAME, strokeWidth: 0.4 }),
    ...cityMarks(lanes, { x: (lane: PeerLane) => x(lane.percentile), y: "y" }),
    ...labelMarks([...headLabels(heads, axis), ...textsOf(blocks, lanes, axis)], context),
  ];
  return draw({ width, id, panels: [{ width, height, marks }] }, words, context);
}

/** Where the axis begins: names of fewer lines leave room for another item. */
function leftOf(items: readonly PeerItem[], width: number, context: ChartContext): number {
  const heightAt = (left: number) => sum(blocksOf(items, left, context), ({ height }) => height);
  const edges = NAMES.map((part) => part * width);
  return least(edges, heightAt) ?? 0;
}

type Axis = ReturnType<typeof axisOf>;

/** The right edges of the figures; the axis takes what these leave. */
function axisOf(
  items: readonly PeerItem[],
  left: number,
  width: number,
  { measureText }: ChartContext,
) {
  const room = (least: number, texts: readonly string[], bold = false) =>
    Math.max(least, ...texts.map((text) => measureText(text, TYPE.label, bold) + 8));
  const lanes = items.flatMap((item) => item.lanes);
  const texts = {
    national: items.map((item) => item.national),
    median: lanes.map((lane) => lane.median),
    own: lanes.map((lane) => lane.own),
  };
  const national = width - 2;
  const median = national - room(54, texts.national);
  const own = median - room(52, texts.median);
  const right = own - room(42, texts.own, true);
  const x = (percentile: number) => left + ((right - left) * percentile) / 100;
  return { left, right, own, median, national, width, x };
}

/** Items one below the other, each as high as its lanes or its name need. */
function blocksOf(items: readonly PeerItem[], left: number, context: ChartContext) {
  let top = HEAD;
  const names = items.flatMap(({ lanes }) => lanes.map(({ style }) => style.name));
  const room = left - 14 - Math.max(...names.map((name) => context.measureText(name, TYPE.label)));
  return items.map((item) => {
    const name = wrapped(item.name, room, context, true);
    const detail = wrapped(item.detail, room, context);
    const height = Math.max(item.lanes.length * LANE, heightOf(name) + heightOf(detail));
    const block = { ...item, name, detail, top, height, lane: height / item.lanes.length };
    top += height + PAD;
    return block;
  });
}

type PeerBlock = ReturnType<typeof blocksOf>[number];

/** The middle half, the median of the peers, and a rule between items. */
function ground(blocks: readonly PeerBlock[], { width, x }: Axis, height: number): Plot.Markish[] {
  const between = (block: PeerBlock) => block.top - PAD / 2;
  return [
    Plot.rect(blocks, {
      x1: x(25),
      x2: x(75),
      y1: "top",
      y2: (block: PeerBlock) => block.top + block.height,
      fill: BAND,
    }),
    Plot.ruleX([x(50)], { y1: HEAD - 2, y2: height - 2, stroke: INK, strokeWidth: 0.8 }),
    Plot.ruleY(blocks.slice(1), { y: between, x1: 0, x2: width, stroke: GRID, strokeWidth: 0.6 }),
  ];
}

/** Name and detail of each item; name, value and median of each lane; the country's value. */
function textsOf(
  blocks: readonly PeerBlock[],
  lanes: readonly (PeerLane & { y: number })[],
  { left, own: ownEnd, median: medianEnd, national: nationalEnd }: Axis,
): Label[] {
  const end = (text: string, x: number, y: number): Label => ({ text, x, y, anchor: "end" });
  return [
    ...blocks.flatMap(({ name, detail, national, top, height }): Label[] => [
      { text: name, x: 0, y: top + heightOf(name) / 2, bold: true },
      { text: detail, x: 0, y: top + heightOf(name) + heightOf(detail) / 2, fill: SOFT },
      end(national, nationalEnd, top + height / 2),
    ]),
    ...lanes.flatMap(({ style, own, median, y }): Label[] => [
      end(style.name, left - 6, y),
      { ...end(own, ownEnd, y), bold: true },
      end(median, medianEnd, y),
    ]),
  ];
}

function headLabels(
  heads: PeersOptions["heads"],
  { left, right, own, median, national, x }: Axis,
): Label[] {
  const y = HEAD - 10;
  return [
    { text: heads.low, x: left, y, fill: SOFT },
    { text: heads.middle, x: x(50), y, anchor: "middle", fill: SOFT },
    { text: heads.high, x: right, y, anchor: "end", fill: SOFT },
    { text: heads.own, x: own, y, anchor: "end", fill: SOFT },
    { text: heads.median, x: median, y: y - 2, anchor: "end", fill: SOFT },
    { text: heads.national, x: national, y, anchor: "end", fill: SOFT },
  ];
}
