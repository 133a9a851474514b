import { type CityMark, MARK } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import { heightOf, type Label, wrapped } from "./labels.ts";
import { SOFT, TYPE } from "./style.ts";

export interface Quartiles {
  q1: number;
  median: number;
  q3: number;
}

/** One statistic with the municipalities on an axis of its own. */
export interface OfficialCell {
  name: string;
  /** Unit, year, value of the country. */
  detail: string;
  /** A mark with its name and printed value each; without a name they share one lane. */
  marks: readonly (CityMark & { value: number; text: string })[];
  /** Ends of the axis; what lies outside stands at its end. */
  domain: readonly [number, number];
  log?: boolean;
  /** The distribution, below it that of the peers, each with what it is called. */
  bands?: readonly (Quartiles & { text: string; short: string })[];
  national?: number | null;
}

const LANE = 12.5;
const INDENT = 2 * MARK + 4;
const GAP = 8;
/** More municipalities than this are short lines without names. */
export const NAMED = 12;

type Texts = Pick<OfficialCell, "marks" | "bands">;

/** Width of names and values at the left of the axis, where none is wrapped. */
export function labelWidth({ marks, bands = [] }: Texts, { measureText }: ChartContext): number {
  const lanes = marks.length <= NAMED ? marks : [];
  const most = (texts: readonly string[], size: number, bold = false) =>
    Math.max(0, ...texts.map((text) => measureText(text, size, bold)));
  const names = most(
    lanes.map(({ style }) => style.name),
    TYPE.label,
  );
  const values = most(
    lanes.map(({ text }) => text),
    TYPE.label,
    true,
  );
  const short = most(
    bands.map(({ short }) => short),
    TYPE.small,
  );
  return Math.max(lanes.length > 0 ? INDENT + names + GAP + values : 0, short) + GAP;
}

/**
 * One lane a municipality with its name and value at the left, or one for all where there are many;
 * below them one for the peers. The first band lies behind the lanes of the municipalities.
 */
export function officialLanes(
  { marks, bands = [] }: Texts,
  { left, top }: { left: number; top: number },
  context: ChartContext,
) {
  const named = marks.length <= NAMED;
  const right = left - GAP;
  const values = marks.map(({ text }) => context.measureText(text, TYPE.label, true));
  const room = right - Math.max(0, ...values) - GAP - INDENT;
  let y = top;
  const labels: Label[] = [];
  const lanes = marks.map((mark) => {
    if (!named) return { ...mark, y: top };
    const name = wrapped(mark.style.name, room, context);
    const height = Math.max(LANE, heightOf(name) + 2);
    y += height;
    const at = y - height / 2;
    labels.push({ text: name, x: INDENT, y: at });
    labels.push({ text: mark.text, x: right, y: at, anchor: "end", bold: true });
    return { ...mark, y: at };
  });
  if (!named || marks.length === 0) y += LANE;
  const all = y;
  const placed = bands.map((band, index) => {
    if (index === 0) return { ...band, top, bottom: all };
    const text = wrapped(band.short, right, context, false, TYPE.small);
    const height = Math.max(LANE, heightOf(text, TYPE.small) + 2);
    y += height;
    const at = y - height / 2;
    labels.push({ text, x: right, y: at, anchor: "end", size: TYPE.small, fill: SOFT });
    return { ...band, top: at - 4, bottom: at + 4 };
  });
  return { labels, lanes, bands: placed, bottom: y, named };
}
