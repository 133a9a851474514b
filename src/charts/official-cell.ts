import * as Plot from "@observablehq/plot";
import { scaleLinear, scaleLog } from "d3";
import { cityMarks, MARK } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import type { Panel } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { labelWidth, type OfficialCell, officialLanes } from "./official-lanes.ts";
import { GRID, INK, SOFT, TYPE, WASH } from "./style.ts";

const GUTTER = 24;
const BAND = "#d8d7d0";
/** Cells side by side where the picture is wide enough, heads of a row on one level. */
export function officialCells(
  cells: readonly OfficialCell[],
  width: number,
  context: ChartContext,
): Panel[] {
  const columns = width < 400 ? 1 : 2;
  const wide = (width - GUTTER * (columns - 1)) / columns;
  const at = Math.min(wide * 0.62, Math.max(...cells.map((cell) => labelWidth(cell, context))));
  let top = 2;
  return cells.flatMap((_, index) => {
    if (index % columns > 0) return [];
    const row = cells.slice(index, index + columns);
    const heads = row.map((cell) => headLabels(cell, wide, context));
    const head = Math.max(...heads.map(({ height }) => height)) + 2;
    const panels = row.map((cell, column) => {
      const labels = heads[column]?.labels ?? [];
      return {
        ...cellPanel(cell, labels, { width: wide, left: at, top: head }, context),
        left: column * (wide + GUTTER),
        top,
      };
    });
    top += Math.max(...panels.map(({ height }) => height)) + 10;
    return panels;
  });
}

function headLabels({ name, detail }: OfficialCell, width: number, context: ChartContext) {
  const bold = wrapped(name, width, context, true);
  const soft = wrapped(detail, width, context, false, TYPE.small);
  const [first, second] = [heightOf(bold), heightOf(soft, TYPE.small)];
  const labels: Label[] = [
    { text: bold, x: 0, y: first / 2, bold: true },
    { text: soft, x: 0, y: first + second / 2, size: TYPE.small, fill: SOFT },
  ];
  return { labels, height: first + second };
}

function cellPanel(
  cell: OfficialCell,
  heads: readonly Label[],
  box: { width: number; left: number; top: number },
  context: ChartContext,
): Panel {
  const { width, left, top } = box;
  const x = (cell.log ? scaleLog() : scaleLinear())
    .domain(cell.domain)
    .range([left + 4, width - 5])
    .clamp(true);
  const { labels, lanes, bands, bottom, named } = officialLanes(cell, box, context);
  const rows = lanes.map((lane) => ({ ...lane, x: x(lane.value) }));
  const text = wrapped(bands.map(({ text }) => text).join("　"), width, context, false, TYPE.small);
  const height = heightOf(text, TYPE.small);
  const foot: Label = { text, x: 0, y: bottom + 4 + height / 2, size: TYPE.small, fill: SOFT };
  const placed = bands.map((band) => {
    return { ...band, q1: x(band.q1), median: x(band.median), q3: x(band.q3) };
  });
  const edges = { y1: "top", y2: "bottom" } as const;
  const over = (value: number) => [{ x: x(value), y1: top - 1, y2: bottom + 1 }];
  const zero = cell.domain[0] < 0 && cell.domain[1] > 0 ? over(0) : [];
  const national = cell.national == null ? [] : over(cell.national);
  const line = { x: "x", y1: "y1", y2: "y2" };
  return {
    width,
    height: bottom + 4 + height,
    marks: [
      Plot.rect([box], { x1: left, x2: width, y1: top, y2: bottom, fill: WASH }),
      Plot.rect(placed, { x1: "q1", x2: "q3", ...edges, fill: BAND }),
      Plot.ruleX(zero, { ...line, stroke: GRID }),
      Plot.ruleX(placed, { x: "median", ...edges, stroke: SOFT, strokeWidth: 1 }),
      Plot.ruleX(national, { ...line, stroke: INK, strokeWidth: 1.1, strokeDasharray: "3 2" }),
      ...(named
        ? [
            ...cityMarks(rows, { x: "x", y: "y" }),
            ...cityMarks(rows, { x: () => MARK + 1, y: "y" }),
          ]
        : [
            Plot.ruleX(rows, {
              x: "x",
              y1: top + 2,
              y2: bottom - 2,
              stroke: INK,
              strokeWidth: 0.9,
            }),
          ]),
      ...labelMarks(text === "" ? [...heads, ...labels] : [...heads, ...labels, foot], context),
    ],
  };
}
