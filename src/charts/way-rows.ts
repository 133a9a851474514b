import * as Plot from "@observablehq/plot";
import { common } from "../words/charts.ts";
import type { Chart, ChartRow, ChartWords } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { draw } from "./frame.ts";
import { at, heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { GRID, INK, PAPER, SOFT, TYPE, WASH } from "./style.ts";

/** One promise: from, to, where it stands now, and how far that is on the way. */
export interface WayRow {
  indicator_id?: string;
  /** Heading over this row and the ones after it. */
  group: string;
  label: string;
  from: string;
  to: string;
  now: string;
  /** Under the present value, in small type. */
  remark: string;
  /** 0 is the baseline, 1 the target; null where the way has no length. */
  share: number | null;
  /** Where there is no share: 1 moved as wished, −1 the other way, 0 hardly moved; null is not known. */
  moved: -1 | 0 | 1 | null;
}

export interface WayOptions {
  width: number;
  id: string;
  colour: string;
  /** Rows of other figures, whose columns stand where those of this one do; its own by default. */
  among?: readonly WayRow[];
  heads: { label: string; from: string; to: string; zero: string; one: string; now: string };
  words: Pick<ChartWords, "title" | "subtitle" | "notes">;
}

/** What the strip shows; beyond, an arrow at its end says so. */
const [LEAST, MOST] = [-1, 2];
const PAD = 5;
/** How far the words over the ends of the way reach in between. */
const APART = 7;

/** Promises in rows, each with a bar from the baseline towards its target. */
export function wayRows(
  rows: readonly WayRow[],
  { width, id, colour, among = rows, heads, words }: WayOptions,
  context: ChartContext,
): Chart {
  const place = columnsOf(width, among, heads, context);
  const set = layOut(rows, place, context);
  const scale = (share: number) =>
    place.strip + ((Math.min(MOST, Math.max(LEAST, share)) - LEAST) / (MOST - LEAST)) * place.wide;
  const height = set.height;
  const head: Label[] = [
    ...(place.label > 0 ? [{ text: heads.label, x: 0, y: 6, fill: SOFT }] : []),
    { text: heads.from, x: place.from, y: 6, anchor: "end", fill: SOFT },
    { text: heads.to, x: place.to, y: 6, anchor: "end", fill: SOFT },
    ...(place.label > 0 ? endHeads(heads, scale) : []),
    { text: heads.now, x: place.now, y: 6, fill: SOFT },
  ];
  const marks = [
    Plot.ruleY(set.rules, { x1: 0, x2: width, y: at((y: number) => y), stroke: GRID }),
    ...strip(set.rows, scale, colour),
    ...labelMarks([...head, ...set.labels], context),
  ];
  const alt = `${words.title} ${altOf(rows, context.lang)}`;
  const found = { ...words, alt, rows: set.rows.flatMap(bandOf) };
  return draw({ width, height, id, panels: [{ width, height, marks }] }, found, context);
}

/** Away from each other: the words are wider than the way between the two marks. */
function endHeads({ zero, one }: WayOptions["heads"], scale: (share: number) => number): Label[] {
  return [
    { text: zero, x: scale(0) + APART, y: 6, anchor: "end", fill: SOFT },
    { text: one, x: scale(1) - APART, y: 6, fill: SOFT },
  ];
}

function bandOf({ indicator_id, y, high }: SetRow): ChartRow[] {
  return indicator_id === undefined ? [] : [{ indicator_id, top: y - high / 2, height: high }];
}

/** Every row in words. */
function altOf(rows: readonly WayRow[], lang: ChartContext["lang"]): string {
  return rows
    .map(({ group, label, from, to, now, remark }) =>
      [group, label, `${from} → ${to}`, now, remark].filter((part) => part !== "").join(" "),
    )
    .join(common.stop[lang]);
}

interface Columns {
  /** Right edge of the labels; 0 where they stand over the figures. */
  label: number;
  from: number;
  to: number;
  strip: number;
  wide: number;
  now: number;
  end: number;
}

/** Shares of the width that the first three columns may take, and that the strip takes. */
const WIDEST = { label: 0.3, from: 0.21, to: 0.17 };
const STRIP = 0.12;
/** Narrower, as on a phone, labels stand over the figures. */
const NARROW = 360;
const NARROW_WIDEST = { label: 0, from: 0.29, to: 0.25 };
/** What the three leave to the strip and the present values. */
const FIGURES = 0.56;
const GAP = 8;

/** Right edges of the figures, left edges of the rest: as wide as the rows need, so that most take one line. */
function columnsOf(
  width: number,
  rows: readonly WayRow[],
  heads: WayOptions["heads"],
  { measureText }: ChartContext,
): Columns {
  const shares = width < NARROW ? NARROW_WIDEST : WIDEST;
  const widest = (key: keyof typeof WIDEST, bold = false) =>
    Math.min(
      shares[key] * width,
      GAP + Math.max(...[heads, ...rows].map((row) => measureText(row[key], TYPE.label, bold))),
    );
  const needed = [widest("label"), widest("from"), widest("to", true)] as const;
  // A target in two lines is read wrongly; names and dates break well.
  const scale = Math.min(1, (FIGURES * width - needed[2]) / (needed[0] + needed[1]));
  const label = needed[0] * scale;
  const from = label + needed[1] * scale;
  const to = from + needed[2];
  const strip = to + GAP;
  const wide = STRIP * width;
  return { label, from, to, strip, wide, now: strip + wide + GAP, end: width };
}

interface SetRow extends WayRow {
  y: number;
  high: number;
}

function layOut(rows: readonly WayRow[], place: Columns, context: ChartContext) {
  const labels: Label[] = [];
  const rules: number[] = [15];
  const set: SetRow[] = [];
  let y = 15;
  let group = "";
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group;
      labels.push({ text: group, x: 0, y: y + 9, bold: true });
      y += 17;
      rules.push(y);
    }
    if (place.label === 0) {
      const text = wrapped(row.label, place.end, context);
      const high = heightOf(text) + PAD / 2;
      labels.push({ text, x: 0, y: y + PAD / 2 + high / 2 });
      y += high;
    }
    const cells = cellsOf(row, place, context);
    const half = Math.max(
      ...cells.map((cell) => Math.abs(cell.y) + heightOf(cell.text, cell.size) / 2),
    );
    const high = 2 * half + PAD;
    labels.push(...cells.map((cell) => ({ ...cell, y: y + high / 2 + cell.y })));
    set.push({ ...row, y: y + high / 2, high });
    y += high;
    rules.push(y);
  }
  return { labels, rules, rows: set, height: y + 1 };
}

/** Cells of a row, their middle at 0. */
function cellsOf(row: WayRow, place: Columns, context: ChartContext): Label[] {
  const end = { y: 0, anchor: "end" } as const;
  const label = wrapped(row.label, Math.max(1, place.label - GAP / 2), context);
  return [
    ...(place.label > 0 ? [{ text: label, x: 0, y: 0 }] : []),
    { text: amount(row.from, place.from - place.label - 6, context), x: place.from, ...end },
    {
      text: amount(row.to, place.to - place.from - 6, context, true),
      x: place.to,
      ...end,
      bold: true,
    },
    ...nowOf(row, place, context),
  ];
}

/** A figure keeps its unit; its period goes to a line of its own where there is no room. */
function amount(text: string, room: number, context: ChartContext, bold = false): string {
  if (context.measureText(text, TYPE.label, bold) <= room) return text;
  const lines =
    text.includes("（") || text.includes(" (")
      ? text.replace(/ (?=\()|(?=（)/u, "\n")
      : text.replace(/ (?=\S+$)/u, "\n");
  return lines
    .split("\n")
    .map((line) => wrapped(line, room, context, bold))
    .join("\n");
}

/** The present value, and beside it, else under it, what is to be said of it. */
function nowOf(row: WayRow, place: Columns, context: ChartContext): Label[] {
  const room = place.end - place.now;
  const value = amount(row.now, room, context, true);
  const remark = row.remark === "" ? "" : wrapped(row.remark, room, context, false, TYPE.small);
  const after = context.measureText(value, TYPE.label, true) + PAD;
  const beside = !value.includes("\n") && after + context.measureText(remark, TYPE.small) <= room;
  if (beside && !remark.includes("\n"))
    return [
      { text: value, x: place.now, y: 0, bold: true },
      { text: remark, x: place.now + after, y: 0, size: TYPE.small, fill: SOFT },
    ].filter(({ text }) => text !== "");
  const [a, b] = [heightOf(value), heightOf(remark, TYPE.small)];
  const parts: Label[] = [
    { text: value, x: place.now, y: -b / 2, bold: true },
    { text: remark, x: place.now, y: a / 2, size: TYPE.small, fill: SOFT },
  ];
  return parts.filter(({ text }) => text !== "");
}

function strip(rows: readonly SetRow[], scale: (share: number) => number, colour: string) {
  const y = at((row: SetRow) => row.y);
  const known = rows.filter(({ share, moved }) => share !== null || moved !== null);
  const drawn = rows.filter(({ share }) => share !== null);
  const inside = drawn.filter(({ share }) => isInside(share));
  const arrows = rows.filter((row) => arrowEnd(row) !== null);
  const still = rows.filter(({ share, moved }) => share === null && moved === 0);
  const ends = { x1: scale(LEAST), x2: scale(MOST), y1: y, y2: y };
  return [
    Plot.link(known, { ...ends, stroke: WASH, strokeWidth: 6 }),
    Plot.link(inside, {
      x1: scale(0),
      x2: at((row: SetRow) => scale(row.share ?? 0)),
      y1: y,
      y2: y,
      stroke: colour,
      strokeWidth: 3,
    }),
    Plot.arrow(arrows, {
      x1: scale(0),
      x2: at((row: SetRow) => scale(arrowEnd(row) ?? 0)),
      y1: y,
      y2: y,
      stroke: colour,
      strokeWidth: 3,
      headLength: 3,
    }),
    tick(known, scale(0), 1),
    tick(
      known.filter(({ share }) => share !== null),
      scale(1),
      2,
    ),
    Plot.dot([...inside, ...still], {
      x: at((row: SetRow) => scale(row.share ?? 0)),
      y,
      r: 3.6,
      fill: colour,
      stroke: PAPER,
    }),
  ];
}

function tick(rows: readonly SetRow[], x: number, strokeWidth: number) {
  return Plot.link(rows, {
    x1: x,
    x2: x,
    y1: at((row: SetRow) => row.y - 6),
    y2: at((row: SetRow) => row.y + 6),
    stroke: INK,
    strokeWidth,
  });
}

const isInside = (share: number | null) => share !== null && share >= LEAST && share <= MOST;

/** Where an arrow points that stands for a direction, or for a place beyond the strip. */
function arrowEnd({ share, moved }: WayRow): number | null {
  if (share !== null) return isInside(share) ? null : share > MOST ? MOST : LEAST;
  return moved === null || moved === 0 ? null : moved * 0.8;
}
