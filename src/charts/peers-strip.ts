import * as Plot from "@observablehq/plot";
import type { Chart } from "./chart.ts";
import { cityMarks } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import { draw } from "./frame.ts";
import { at, heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
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

export interface PeersWords extends Omit<Chart, "svg"> {
  low: string;
  middle: string;
  high: string;
  own: string;
  median: string;
  national: string;
}

const HEAD = 25;
const LANE = 11;
const PAD = 5;
const BAND = "#e4e3dc";

/** Each item's lanes on one percentile axis, the middle half of the peers shaded; values beside it. */
export function peersStrip(
  items: readonly PeerItem[],
  words: PeersWords,
  { width, id }: { width: number; id: string },
  context: ChartContext,
): Chart {
  const left = width * 0.3;
  const right = width - 150;
  const x = (percentile: number) => left + ((right - left) * percentile) / 100;
  let top = HEAD;
  const names = items.flatMap(({ lanes }) => lanes.map(({ style }) => style.name));
  const room = left - 14 - Math.max(...names.map((name) => context.measureText(name, TYPE.label)));
  const blocks = items.map((item) => {
    const name = wrapped(item.name, room, context, true);
    const detail = wrapped(item.detail, room, context);
    const height = Math.max(item.lanes.length * LANE, heightOf(name) + heightOf(detail));
    const block = { ...item, name, detail, top, height, lane: height / item.lanes.length };
    top += height + PAD;
    return block;
  });
  const height = top - PAD + 2;
  type BlockOf = (typeof blocks)[number];
  const lanes = blocks.flatMap((block) =>
    block.lanes.map((lane, i) => ({ ...lane, y: block.top + (i + 0.5) * block.lane })),
  );
  const end = (text: string, at: number, y: number): Label => ({ text, x: at, y, anchor: "end" });
  const labels: Label[] = [
    ...heads(words, { left, right, width, x }),
    ...blocks.flatMap((block): Label[] => [
      { text: block.name, x: 0, y: block.top + heightOf(block.name) / 2, bold: true },
      {
        text: block.detail,
        x: 0,
        y: block.top + heightOf(block.name) + heightOf(block.detail) / 2,
        fill: SOFT,
      },
      end(block.national, width - 2, block.top + block.height / 2),
    ]),
    ...lanes.flatMap(({ style, own, median, y }): Label[] => [
      end(style.name, left - 6, y),
      { ...end(own, right + 42, y), bold: true },
      end(median, right + 94, y),
    ]),
  ];
  const line = (y: (block: BlockOf) => number) => ({ y1: at(y), y2: at(y) });
  const marks = [
    Plot.rect(blocks, {
      x1: x(25),
      x2: x(75),
      y1: at((block: BlockOf) => block.top),
      y2: at((block: BlockOf) => block.top + block.height),
      fill: BAND,
    }),
    Plot.link(lanes, {
      x1: left,
      x2: right,
      y1: at(({ y }: { y: number }) => y),
      y2: at(({ y }: { y: number }) => y),
      stroke: FRAME,
      strokeWidth: 0.4,
    }),
    Plot.link([0], {
      x1: x(50),
      x2: x(50),
      y1: HEAD - 2,
      y2: height - 2,
      stroke: INK,
      strokeWidth: 0.8,
    }),
    Plot.link(blocks.slice(1), {
      x1: 0,
      x2: width,
      ...line((block) => block.top - PAD / 2),
      stroke: GRID,
      strokeWidth: 0.6,
    }),
    ...cityMarks(lanes, {
      x: at((lane: PeerLane) => x(lane.percentile)),
      y: at(({ y }: { y: number }) => y),
    }),
    ...labelMarks(
      labels.filter(({ text }) => text !== ""),
      context,
    ),
  ];
  const { title, subtitle, alt, notes } = words;
  return draw(
    { width, height, id, panels: [{ width, height, marks }] },
    { title, subtitle, alt, notes },
    context,
  );
}

function heads(
  words: PeersWords,
  { left, right, width, x }: { left: number; right: number; width: number; x(p: number): number },
): Label[] {
  const y = HEAD - 10;
  return [
    { text: words.low, x: left, y, fill: SOFT },
    { text: words.middle, x: x(50), y, anchor: "middle", fill: SOFT },
    { text: words.high, x: right, y, anchor: "end", fill: SOFT },
    { text: words.own, x: right + 42, y, anchor: "end", fill: SOFT },
    { text: words.median, x: right + 94, y: y - 2, anchor: "end", fill: SOFT },
    { text: words.national, x: width - 2, y, anchor: "end", fill: SOFT },
  ];
}
