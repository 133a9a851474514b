import type { ScaleLinear } from "d3";
import type { Language } from "../lib/language.ts";
import { dumbbell } from "../words/charts-measures.ts";
import type { DumbbellRow } from "./dumbbell-row.ts";
import type { KeyItem } from "./key.ts";
import { type MunicipalityStyle, PAPER, SOFT } from "./style.ts";
import { arrowHead, type Pen } from "./svg.ts";

/** Radius of a baseline's mark and length of the stub for a target in words, in px. */
export const MARK = 3.6;
export const STUB = 26;

type MarkedRow = DumbbellRow & { style: MunicipalityStyle };

/** The marks of one row on its line at `y`. */
export function drawMarks(
  row: MarkedRow,
  pen: Pen,
  x: ScaleLinear<number, number>,
  y: number,
): void {
  const { style, target } = row;
  const line = { stroke: style.colour, "stroke-width": 2, fill: "none" };
  const base = row.baseline === null ? undefined : x(row.baseline);
  const edge = { stroke: PAPER, "stroke-width": 0.8 };
  const bar = () => {
    if (row.latest === null) return;
    pen.rect(x(row.latest) - 1.6, y - 6.5, 3.2, 13, { fill: style.colour, ...edge });
  };
  if (target.kind === "arrow" && base !== undefined) {
    const tip = x(target.level);
    const far = Math.abs(tip - base);
    pen.line(base, y, tip - Math.sign(tip - base) * Math.min(5, far), y, line);
    bar();
    // Near each other both get smaller, so that neither hides the other.
    const size = Math.max(0.55, Math.min(1, far / 12));
    pen.shape(style.shape, base, y, MARK * size, { fill: style.colour, ...edge });
    pen.path(arrowHead(tip, y, Math.sign(tip - base), 4.4 * size), { fill: style.colour });
  } else {
    bar();
    if (target.kind === "stub" && base !== undefined) {
      drawStub(pen, base, y, target.sign, style.colour);
    }
    if (target.kind === "ring") {
      pen.shape("circle", x(target.level), y, 6.6, { ...line, "stroke-width": 1.4 });
    }
    if (base !== undefined) pen.shape(style.shape, base, y, MARK, { fill: style.colour, ...edge });
  }
}

/** A dashed shaft and an open head: a direction without a length. */
function drawStub(pen: Pen, x: number, y: number, sign: 1 | -1, colour: string): void {
  const tip = x + sign * STUB;
  const line = { stroke: colour, "stroke-width": 1.6, fill: "none" };
  pen.line(x + sign * MARK, y, tip, y, { ...line, "stroke-dasharray": "3 2" });
  pen.path(`M${tip - sign * 4.5},${y - 3.6}L${tip},${y}L${tip - sign * 4.5},${y + 3.6}`, line);
}

/** How to read the marks that occur; the unit stands in the subtitle. */
export function dumbbellKey(rows: readonly MarkedRow[], lang: Language): KeyItem[] {
  const has = (kind: string) => rows.some((row) => row.target.kind === kind);
  const shape = rows[0]?.style.shape ?? "circle";
  const line = { stroke: SOFT, "stroke-width": 1.4, fill: "none" };
  const items: (KeyItem & { when: boolean })[] = [
    {
      when: rows.some((row) => row.baseline !== null),
      text: dumbbell.baseline[lang],
      draw: (pen, x, y) => pen.shape(shape, x + 5, y, 3, { fill: SOFT }),
    },
    {
      when: has("arrow"),
      text: dumbbell.target[lang],
      draw: (pen, x, y) => {
        pen.line(x, y, x + 7, y, line);
        pen.path(arrowHead(x + 10, y, 1, 3), { fill: SOFT });
      },
    },
    {
      when: rows.some((row) => row.latest !== null),
      text: dumbbell.latest[lang],
      draw: (pen, x, y) => pen.rect(x + 4, y - 4, 2.6, 8, { fill: SOFT }),
    },
    {
      when: has("ring"),
      text: dumbbell.equal[lang],
      draw: (pen, x, y) => pen.shape("circle", x + 5, y, 3.6, line),
    },
    {
      when: has("stub"),
      text: dumbbell.stub[lang],
      draw: (pen, x, y) => {
        pen.line(x, y, x + 10, y, { ...line, "stroke-dasharray": "3 2" });
        pen.path(`M${x + 7},${y - 2.6}L${x + 10},${y}L${x + 7},${y + 2.6}`, line);
      },
    },
  ];
  return items.filter(({ when }) => when).map(({ when: _, ...item }) => item);
}
