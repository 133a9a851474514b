import { type ScaleLinear, scaleLinear } from "d3";
import type { ChartContext } from "./context.ts";
import { MARK, STUB } from "./dumbbell-marks.ts";
import type { DumbbellRow } from "./dumbbell-row.ts";
import { spread } from "./spread.ts";
import { type MunicipalityStyle, SIZE } from "./style.ts";
import { wrapText } from "./wrap.ts";

export interface LayoutRow extends DumbbellRow {
  style: MunicipalityStyle;
  /** False for a further row of the municipality above, which has a label of its own. */
  named: boolean;
  label: string;
}

interface Label {
  text: string;
  at: number;
  /** Distance of the text's middle from the line of marks. */
  dy: number;
  anchor: "start" | "middle" | "end";
}

export interface PlacedRow {
  row: LayoutRow;
  height: number;
  /** Line of marks, from the upper edge of the row. */
  middle: number;
  name: string[];
  label: string[];
  /** Middle of the first line of the name, from the upper edge of the row. */
  nameAt: number;
  texts: Label[];
}

export interface Layout {
  x: ScaleLinear<number, number>;
  /** Edges of the marks and their labels. */
  left: number;
  right: number;
  /** Font size of the labels on marks. */
  size: number;
  rows: PlacedRow[];
}

/** Lines of names and of labels, and the least height of a row. */
export const NAME_LINE = 11;
export const LABEL_LINE = 9;
const LEAST = 16;
const LINE = 10;

/**
 * Places every row: names at the left and values beside the marks where the axis keeps at least a
 * third of the width, else in smaller type, else with the names above. Undefined where even so the
 * values do not fit beside the marks.
 */
export function layoutRows(
  rows: readonly LayoutRow[],
  width: number,
  context: ChartContext,
): Layout | undefined {
  const ways = [
    { stacked: false, size: SIZE.label },
    { stacked: false, size: SIZE.small },
    { stacked: true, size: SIZE.label },
    { stacked: true, size: SIZE.small },
  ];
  for (const way of ways) {
    const names = nameColumn(rows, width, way.stacked, context);
    const x = besideScale(rows, names.left, width, way.size, context);
    if (x === undefined) continue;
    const lines = rows.map((row) => besideMarks(row, x, names.left, width, way.size, context));
    return { x, left: names.left, right: width, size: way.size, rows: settle(rows, names, lines) };
  }
  return undefined;
}

interface Names {
  stacked: boolean;
  left: number;
  names: string[][];
  labels: string[][];
}

function nameColumn(
  rows: readonly LayoutRow[],
  width: number,
  stacked: boolean,
  context: ChartContext,
): Names {
  const room = (stacked ? width : width * 0.34) - 14;
  const names = rows.map(({ style, named }) =>
    named ? wrapText(style.name, room, SIZE.name, context, true) : [],
  );
  const labels = rows.map(({ label }) =>
    label === "" ? [] : wrapText(label, room, SIZE.small, context),
  );
  const widths = [
    ...names.flat().map((line) => context.measureText(line, SIZE.name, true)),
    ...labels.flat().map((line) => context.measureText(line, SIZE.small)),
  ];
  return { stacked, names, labels, left: stacked ? 0 : Math.max(24, ...widths) + 14 + 6 };
}

/** Heights and places of names around the lines of labels. */
function settle(rows: readonly LayoutRow[], names: Names, lines: readonly Label[][]): PlacedRow[] {
  return rows.map((row, index) => {
    const texts = lines[index] ?? [];
    const name = names.names[index] ?? [];
    const label = names.labels[index] ?? [];
    const words = name.length * NAME_LINE + label.length * LABEL_LINE;
    const first = (name.length > 0 ? NAME_LINE : LABEL_LINE) / 2;
    const up = Math.max(LEAST / 2, ...texts.map(({ dy }) => LEAST / 2 - 1 - dy));
    const down = Math.max(LEAST / 2, ...texts.map(({ dy }) => LEAST / 2 - 1 + dy));
    if (names.stacked) {
      const middle = words + up + 1;
      return { row, texts, name, label, middle, nameAt: first + 1, height: middle + down };
    }
    const height = Math.max(up + down, words + 5);
    const middle = up + (height - up - down) / 2;
    const nameAt = Math.max(
      first + 2,
      Math.min(middle, height - words + first) - (words / 2 - first),
    );
    return { row, texts, name, label, middle, nameAt, height };
  });
}

/** A mark with a label: its value, its shift from there in px, the room it takes to its side. */
interface Point {
  value: number;
  shift: number;
  pad: number;
  text: string;
}

function pointsOf(row: LayoutRow): Point[] {
  const { baseline, latest, target } = row;
  const points: Point[] = [];
  const ring = target.kind === "ring";
  if (baseline !== null)
    points.push({ value: baseline, shift: 0, pad: ring ? 10 : MARK + 4, text: row.baselineLabel });
  if (target.kind === "arrow")
    points.push({ value: target.level, shift: 0, pad: 4, text: row.targetLabel });
  if (target.kind === "stub" && baseline !== null)
    points.push({ value: baseline, shift: target.sign * STUB, pad: 4, text: row.targetLabel });
  if (ring && baseline === null)
    points.push({ value: target.level, shift: 0, pad: 10, text: row.targetLabel });
  if (latest !== null) points.push({ value: latest, shift: 0, pad: 5, text: row.latestLabel });
  return points;
}

type Sided = Point & { side: -1 | 0 | 1 };

/** The outermost labels stand beside their marks (-1, 1), those between above them (0). */
function sides(points: readonly Point[], x: (value: number) => number, middle: number): Sided[] {
  const at = (point: Point) => x(point.value) + point.shift;
  const order = [...points].sort((a, b) => at(a) - at(b));
  return order.map((point, index) => {
    if (order.length === 1) return { ...point, side: at(point) > middle ? -1 : 1 };
    return { ...point, side: index === 0 ? -1 : index === order.length - 1 ? 1 : 0 };
  });
}

/** Lowest and highest value, with zero where that costs no more than half of the axis. */
function extent(rows: readonly LayoutRow[]): [number, number] {
  const values = rows.flatMap((row) => pointsOf(row).map(({ value }) => value));
  if (values.length === 0) return [0, 1];
  let [low, high] = [Math.min(...values), Math.max(...values)];
  if (low > 0 && low < high * 0.5) low = 0;
  if (high < 0 && high > low * 0.5) high = 0;
  if (low < high) return [low, high];
  return low === 0 ? [0, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
}

/** The widest axis on which every outer label has its room; undefined where it would be too short. */
function besideScale(
  rows: readonly LayoutRow[],
  left: number,
  right: number,
  size: number,
  context: ChartContext,
): ScaleLinear<number, number> | undefined {
  const [low, high] = extent(rows);
  const points = rows.map(pointsOf);
  const least = Math.max(40, (right - left) * 0.33);
  let [from, to] = [left + 8, right - 8];
  for (let round = 0; round < 30; round++) {
    const x = scaleLinear([low, high], [from, to]);
    let moved = 0;
    for (const point of points.flatMap((list) => sides(list, x, (left + right) / 2))) {
      if (point.side === 0) continue;
      const share = (point.value - low) / (high - low);
      const need = point.pad + context.measureText(point.text, size);
      const end = x(point.value) + point.shift + point.side * need;
      const lack = point.side < 0 ? left - end : end - right;
      const lever = point.side < 0 ? 1 - share : share;
      if (lack <= 0.01) continue;
      if (lever < 0.05) return undefined;
      moved = Math.max(moved, lack);
      if (point.side < 0) from = Math.max(from, x.range()[0] ?? from) + lack / lever;
      else to -= lack / lever;
      break;
    }
    if (to - from < least) return undefined;
    if (moved === 0) return x;
  }
  return undefined;
}

function besideMarks(
  row: LayoutRow,
  x: ScaleLinear<number, number>,
  left: number,
  right: number,
  size: number,
  context: ChartContext,
): Label[] {
  if (!row.drawn) return [];
  const sided = sides(pointsOf(row), x, (left + right) / 2);
  return sided.map(({ value, shift, pad, text, side }) => {
    const at = x(value) + shift;
    if (side !== 0)
      return { text, at: at + side * pad, dy: 0, anchor: side < 0 ? "end" : "start" } as const;
    const [centre = at] =
      spread([{ centre: at, width: context.measureText(text, size) }], left, right) ?? [];
    return { text, at: centre, dy: -LINE - 1, anchor: "middle" } as const;
  });
}
