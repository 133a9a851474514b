import * as Plot from "@observablehq/plot";
import type { Point } from "./apart.ts";
import { cityMarks, MARK } from "./city-marks.ts";
import { INK, type MunicipalityStyle, SOFT } from "./style.ts";
import { runsOf, type YearValue } from "./year-runs.ts";

/** What one row of a plan promises, and what has become of it. */
export interface PathRow {
  indicator_id?: string;
  style: MunicipalityStyle;
  from: YearValue;
  fromText: string;
  to: YearValue;
  toText: string;
  /** Values of the same quantity over the years. */
  actual: readonly YearValue[];
  /** Beside the first of these, where they begin after the way does. */
  actualFrom?: string;
  actualText: string;
  /** Of a plan that another one has taken the place of: its target is grey. */
  superseded: boolean;
}

const BASE = 2.9;
/** A target over another mark is drawn around it, this much larger. */
const RING = 1.8;
const SPOT = { x: "year", y: "value" } as const;

export type Place = (spot: YearValue) => Point;

/** The ways under the lines of what has become of them, and marks over both. */
export function pathMarks(rows: readonly PathRow[], point: Place): Plot.Markish[] {
  return [
    ...rows.map(wayMark),
    ...rows.flatMap(({ style, actual }) =>
      runsOf(actual)
        .filter((run) => run.length > 1)
        .map((run) => Plot.line(run, { ...SPOT, stroke: style.colour, strokeWidth: 1.7 })),
    ),
    ...targetMarks(rows, point),
    ...rows.flatMap((row) => startMarks(row, rows)),
    ...rows.flatMap(({ style, actual }) => actualMarks(style, actual)),
  ];
}

const lookOf = ({ style, superseded }: PathRow): MunicipalityStyle =>
  superseded ? { ...style, colour: SOFT } : style;

function wayMark(row: PathRow): Plot.Markish {
  return Plot.line([row.from, row.to], {
    ...SPOT,
    stroke: lookOf(row).colour,
    strokeWidth: 1.3,
    strokeDasharray: "3.5,2.5",
  });
}

/** Where several municipalities begin at one point it is nobody's. */
function startMarks({ style, from }: PathRow, rows: readonly PathRow[]): Plot.Markish[] {
  const isShared = rows.some(
    (other) =>
      other.style.code !== style.code &&
      other.from.year === from.year &&
      other.from.value === from.value,
  );
  return isShared
    ? [Plot.dot([from], { ...SPOT, r: 2.4, fill: INK })]
    : cityMarks([{ ...from, style }], { ...SPOT, r: BASE });
}

function actualMarks(style: MunicipalityStyle, actual: readonly YearValue[]): Plot.Markish[] {
  const dots = actual.map((one) => ({ ...one, style }));
  return [
    ...cityMarks(dots.slice(0, -1), { ...SPOT, r: 2 }),
    ...cityMarks(dots.slice(-1), { ...SPOT, r: BASE }),
  ];
}

/** The outer ones of a place first. */
function targetMarks(rows: readonly PathRow[], point: Place): Plot.Markish[] {
  const rings = rows.map((row, i) => ({
    ...{ ...row.to, style: lookOf(row), hollow: true },
    r: MARK + RING * beneath(row, rows.slice(0, i), point),
  }));
  return rings
    .toSorted((a, b) => b.r - a.r)
    .flatMap((one) => cityMarks([one], { ...SPOT, r: one.r }));
}

/** How many marks a target would hide: those of other municipalities, and a value that has reached it. */
function beneath({ style, to, actual }: PathRow, before: readonly PathRow[], point: Place): number {
  const end = point(to);
  const isHere = (spot: YearValue) =>
    Math.hypot(point(spot).x - end.x, point(spot).y - end.y) < MARK;
  const others = before.filter((row) => row.style.code !== style.code && isHere(row.to));
  return others.length + actual.slice(-1).filter(isHere).length;
}
