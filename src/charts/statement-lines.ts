import * as Plot from "@observablehq/plot";
import { scaleLinear } from "d3";
import { joinParts } from "../words/chart-labels.ts";
import { AXIS, fitting } from "./axes.ts";
import type { ChartContext } from "./chart.ts";
import { cityMarks, MARK } from "./city-marks.ts";
import type { Panel } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import type { PopulationStatement } from "./population-statements.ts";
import { GRID, type MunicipalityStyle, SOFT } from "./style.ts";

type Line = PopulationStatement & { style: MunicipalityStyle; text: string };

const INDENT = 2 * MARK + 5;

/** Words and values at the left, marks on an axis of years at the right where any has a year. */
export function linesPanel(
  lines: readonly Line[],
  years: readonly number[],
  width: number,
  context: ChartContext,
): Panel {
  const room = width * (years.length > 0 ? 0.6 : 1) - INDENT;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear([from, Math.max(to, from + 1)], [room + INDENT + 16, width - 14]);
  const placed = placedLines(lines, room, context);
  const last = placed.at(-1);
  const y = last === undefined ? 2 : last.bottom;
  const ticks =
    years.length === 0
      ? []
      : fitting([from, to, ...x.ticks(5)].filter(Number.isInteger), x, String, context);
  const marked = placed.flatMap((line) =>
    line.year === null ? [] : [{ ...line, x: x(line.year) }],
  );
  const axis = ticks.map(
    (year): Label => ({ text: String(year), x: x(year), y: y + 8, anchor: "middle", fill: SOFT }),
  );
  return {
    width,
    height: y + (ticks.length > 0 ? AXIS : 0),
    marks: [
      Plot.ruleX(ticks, {
        x: (year: number) => x(year),
        y1: 0,
        y2: y,
        stroke: GRID,
        strokeWidth: 0.6,
      }),
      Plot.ruleY(marked, {
        y: "middle",
        x1: room + INDENT + 8,
        x2: width,
        stroke: GRID,
        strokeWidth: 0.75,
      }),
      ...cityMarks(marked, { x: "x", y: "middle" }),
      ...cityMarks(placed, { x: () => MARK + 1, y: "head" }),
      ...labelMarks([...placed.flatMap(({ labels }) => labels), ...axis], context),
    ],
  };
}

/** Each line with its words on one line, the values at its end, or on lines of their own. */
function placedLines(lines: readonly Line[], room: number, context: ChartContext) {
  let top = 2;
  return lines.map((line) => {
    const what = joinParts([line.style.name, line.subject], context.lang);
    const together = `${what}　${line.text}`;
    const one = wrapped(together, room, context) === together;
    const words = one ? what : wrapped(what, room, context);
    const values = one ? line.text : wrapped(line.text, room, context, true);
    const height = one ? 12 : heightOf(words) + heightOf(values);
    const labels: Label[] = [
      { text: words, x: INDENT, y: one ? top + 6 : top + heightOf(words) / 2 },
      one
        ? { text: values, x: room + INDENT, y: top + 6, anchor: "end", bold: true }
        : { text: values, x: INDENT, y: top + height - heightOf(values) / 2, bold: true },
    ];
    const middle = one ? top + 6 : top + height / 2;
    const placed = { ...line, labels, middle, head: top + 6, bottom: top + height + 3 };
    top = placed.bottom;
    return placed;
  });
}
