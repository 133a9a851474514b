import * as Plot from "@observablehq/plot";
import { extent, scaleLinear } from "d3";
import type { Language } from "../lib/language.ts";
import { dumbbell } from "../words/charts-measures.ts";
import { formatNumber } from "../words/format.ts";
import { fitting } from "./axes.ts";
import { cityMarks } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import type { DumbbellLine, PlacedLine } from "./dumbbell-lines.ts";
import { labelMarks } from "./labels.ts";
import { GRID, INK, SOFT } from "./style.ts";

/** Length in pt of an arrow whose target only says a direction. */
const STUB = 16;
const PAD = 12;

/** Arrows, rings and bars of the placed rows on one axis below them; none where no row has a number. */
export function dumbbellMarks(
  placed: readonly PlacedLine[],
  { width, height }: { width: number; height: number },
  context: ChartContext,
): { marks: Plot.Markish[]; notZero: boolean } {
  const drawn = placed.filter((row) => row.drawn);
  if (drawn.length === 0) return { marks: [], notZero: false };
  const x = scaleLinear(domainOf(drawn), [PAD, width - PAD]);
  const text = (tick: number) => formatNumber(tick, context.lang, 6);
  const ticks = fitting(x.ticks(5), x, text, context);
  const stroke = ({ style }: PlacedLine) => style.colour;
  const arrows = drawn.flatMap((row) => arrowOf(row, x));
  const rings = drawn.flatMap((row) =>
    row.target.kind === "ring" ? [{ ...row, x: x(row.target.level) }] : [],
  );
  const starts = drawn.flatMap((row) =>
    row.baseline === null ? [] : [{ ...row, x: x(row.baseline) }],
  );
  const latest = drawn.flatMap((row) =>
    row.latest === null ? [] : [{ ...row, x: x(row.latest) }],
  );
  const marks = [
    Plot.ruleX(ticks, {
      x: (tick: number) => x(tick),
      y1: 0,
      y2: height,
      stroke: (tick: number) => (tick === 0 ? INK : GRID),
      strokeWidth: 0.6,
    }),
    Plot.ruleY(drawn, { y: "middle", x1: PAD, x2: width - PAD, stroke: GRID, strokeWidth: 0.8 }),
    Plot.arrow(arrows, {
      x1: "x1",
      x2: "x2",
      y1: "middle",
      y2: "middle",
      stroke,
      strokeWidth: 1.6,
      headLength: 6,
    }),
    Plot.ruleX(latest, {
      x: "x",
      y1: ({ middle }: PlacedLine) => middle - 5,
      y2: ({ middle }: PlacedLine) => middle + 5,
      stroke,
      strokeWidth: 3,
    }),
    Plot.dot(rings, { x: "x", y: "middle", r: 5.6, stroke, strokeWidth: 1.3 }),
    ...cityMarks(starts, { x: "x", y: "middle" }),
    ...labelMarks(
      ticks.map((tick) => {
        return { text: text(tick), x: x(tick), y: height + 8, anchor: "middle", fill: SOFT };
      }),
      context,
    ),
  ];
  const [low = 0, high = 0] = x.domain();
  return { marks, notZero: low > 0 || high < 0 };
}

function arrowOf(row: PlacedLine, x: (value: number) => number) {
  const { baseline, target } = row;
  if (baseline === null) return [];
  if (target.kind === "arrow") return [{ ...row, x1: x(baseline), x2: x(target.level) }];
  if (target.kind === "stub")
    return [{ ...row, x1: x(baseline), x2: x(baseline) + target.sign * STUB }];
  return [];
}

/** Lowest and highest value, with zero where that costs no more than half of the axis. */
function domainOf(rows: readonly DumbbellLine[]): [number, number] {
  const values = rows.flatMap(({ baseline, latest, target }) => [
    baseline,
    latest,
    "level" in target ? target.level : null,
  ]);
  let [low = 0, high = 0] = extent(values.filter((value) => value !== null));
  if (low > 0 && low < high * 0.5) low = 0;
  if (high < 0 && high > low * 0.5) high = 0;
  if (low < high) return [low, high];
  return low === 0 ? [0, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
}

/** How to read the marks that the rows have. */
export function dumbbellKey(rows: readonly DumbbellLine[], lang: Language): string[] {
  const drawn = rows.filter((row) => row.drawn);
  const kinds = new Set(drawn.map(({ target }) => target.kind));
  const items: [boolean, { ja: string; en: string }][] = [
    [kinds.has("arrow"), dumbbell.keyArrow],
    [kinds.has("stub"), dumbbell.keyStub],
    [kinds.has("ring"), dumbbell.keyRing],
    [drawn.some(({ latest }) => latest !== null), dumbbell.keyLatest],
    [new Set(rows.map(({ row }) => row.in_force)).size > 1, dumbbell.keyEnded],
  ];
  return items.flatMap(([shown, text]) => (shown ? [text[lang]] : []));
}
