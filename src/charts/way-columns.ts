import type { Way } from "../story/way.ts";
import type { wayHeads } from "../words/way.ts";
import type { ChartContext } from "./chart.ts";
import { TYPE } from "./style.ts";

/** What the columns are called. */
export type WayHeads = ReturnType<typeof wayHeads>;

/** One promise: from, to, where it stands now, and how far that is on the way. */
export interface WayRow extends Pick<Way, "share" | "moved"> {
  /** Whether the move came before the plan began, so that it is drawn in grey. */
  early?: boolean;
  indicator_id?: string;
  /** Heading over this row and the ones after it. */
  group: string;
  label: string;
  from: string;
  to: string;
  now: string;
  /** Under the present value, in small type. */
  remark: string;
}

/** Where the columns of promises in rows stand; `label` is 0 where labels stand over the figures. */
export type Columns = ReturnType<typeof columnsOf>;

/** Shares of the width that the first three columns may take, and that the strip takes. */
const WIDEST = { label: 0.3, from: 0.21, to: 0.17 };
const STRIP = 0.11;
/** Narrower, as on a phone, labels stand over the figures. */
const NARROW = 360;
const NARROW_WIDEST = { label: 0, from: 0.29, to: 0.25 };
/** Shares that the three may take together; the strip and the present values have the rest. */
export const FIGURES = [0.56, 0.6, 0.64, 0.68] as const;
/** Between two columns. */
export const GAP = 8;

/** Right edges of the figures, left edges of the rest: as wide as the rows need, so that most take one line. */
export function columnsOf(
  width: number,
  rows: readonly WayRow[],
  heads: WayHeads,
  { measureText }: ChartContext,
  figures: number,
) {
  const shares = width < NARROW ? NARROW_WIDEST : WIDEST;
  const widest = (key: keyof typeof WIDEST, bold = false) =>
    Math.min(
      shares[key] * width,
      GAP + Math.max(...[heads, ...rows].map((row) => measureText(row[key], TYPE.label, bold))),
    );
  const needed = [widest("label"), widest("from"), widest("to", true)] as const;
  // A target in two lines is read wrongly; names and dates break well.
  const scale = Math.min(1, (figures * width - needed[2]) / (needed[0] + needed[1]));
  const label = needed[0] * scale;
  const from = label + needed[1] * scale;
  const to = from + needed[2];
  const strip = to + GAP;
  const wide = STRIP * width;
  return { label, from, to, strip, wide, now: strip + wide + GAP, end: width };
}
